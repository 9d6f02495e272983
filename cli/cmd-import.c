#include "cli/import.h"

#include "kb/check.h"

/* Is the first word a format? Words with a dot or a slash are files. */
static gboolean
take_format (LodeCli *cli, const LodeImporter **importer_out, GError **error)
{
  *importer_out = NULL;
  if (cli->n_words < 2 || g_file_test (cli->words[0], G_FILE_TEST_EXISTS))
    return TRUE;
  *importer_out = lode_importer_find (cli->words[0], error);
  cli->words++;
  cli->n_words--;
  return *importer_out != NULL;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  const LodeImporter *importer;
  guint quarantined = 0;
  if (cli->n_words == 0)
    return lode_fail (error, LODE_ERROR_CALL, "expected a file to import");
  if (!take_format (cli, &importer, error) || !cli_open (cli, LODE_DB_WRITE, error))
    return FALSE;
  for (guint i = 0; i < cli->n_words; i++)
    {
      LodeTally tally;
      if (!cli_import (cli, importer, cli->words[i], NULL, &tally, error))
        return FALSE;
      quarantined += tally.quarantined;
    }
  if (!cli->options.dry_run && !lode_check_all (cli->db, NULL, error))
    return FALSE;
  if (quarantined == 0 || cli->options.allow_quarantine)
    return TRUE;
  return lode_fail (error, LODE_ERROR_DATA, "%u rows or cells were set aside; `lode query quarantine` lists them with the reasons",
                    quarantined);
}

LODE_COMMAND (import) = {
  .usage = "[FORMAT] FILE...",
  .summary = "Read published files into the store",
  .text = "The header tells the format unless FORMAT names it. Each file counts as a whole or not at all; the same file again changes "
          "nothing. Rows that cannot be believed are set aside with the reason, and the exit status is then 3.",
  .takes = LODE_TAKES_IMPORT,
  .run = run,
};
