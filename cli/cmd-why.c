#include "cli/profile.h"

#include "kb/answer.h"
#include "kb/why.h"
#include <string.h>

static gboolean
run (LodeCli *cli, GError **error)
{
  g_autofree char *kind = NULL;
  if (cli->n_words != 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one key, as `lode lookup` and `lode query` print them");
  if (cli->format != LODE_FORMAT_TABLE && cli->format != LODE_FORMAT_MD && cli->format != LODE_FORMAT_JSON)
    return lode_fail (error, LODE_ERROR_CALL, "an explanation is no single table; its formats are table, md and json");
  const char *key = cli->words[0];
  g_autoptr (GPtrArray) sections = NULL;
  if (!cli_open (cli, LODE_DB_READ, error) || (sections = lode_why_read (cli->db, key, &kind, error)) == NULL)
    return FALSE;
  if (cli->format == LODE_FORMAT_JSON)
    {
      lode_answer_json ((const char *const[]) { "key", key, "kind", kind, NULL }, sections, cli->out);
      return TRUE;
    }
  CliProfile profile = { .cli = cli, .term = key, .records = strcmp (kind, "derived") != 0 };
  return cli_put_profile (&profile, sections, error);
}

LODE_COMMAND (why) = {
  .usage = "KEY",
  .summary = "Show the evidence behind a figure or statement",
  .text = "What the source prints, the conversion, source and edition with date, address and licence, the file's sha256 and the line or "
          "byte span, the quote with its translation, the import, every rival value and the rule by which one is current. Of a figure that was "
          "computed: the inputs and the method.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
