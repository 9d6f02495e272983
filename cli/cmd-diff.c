#include "cli/answer.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words < 2)
    return lode_fail (error, LODE_ERROR_CALL, "expected two editions, such as usgs-mcs-2025 usgs-mcs-2026");
  g_autofree char *from = g_strconcat ("from=", cli->words[0], NULL);
  g_autofree char *to = g_strconcat ("to=", cli->words[1], NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_ptr_array_add (words, from);
  g_ptr_array_add (words, to);
  for (char **word = cli->words + 2; *word != NULL; word++)
    g_ptr_array_add (words, *word);
  g_ptr_array_add (words, NULL);
  return cli_answer (cli, "diff", (char **) words->pdata, error);
}

LODE_COMMAND (diff) = {
  .usage = "EDITION EDITION [commodity=NAME]",
  .summary = "Tell what changed from one edition to another: added, removed, changed and by how much",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
