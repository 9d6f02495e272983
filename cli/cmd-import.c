#include "cli/import.h"

#include "kb/adjacency.h"
#include "kb/input.h"

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

/* Import a file, or each table of an archive or spreadsheet; tables of no known format beside known ones are named and left. */
static gboolean
import_members (LodeCli *cli, const LodeImporter *importer, const char *path, guint *quarantined, GError **error)
{
  g_auto (GStrv) members = lode_input_members (path, error);
  g_autoptr (GError) unknown = NULL;
  guint known = 0;
  for (char **member = members; member != NULL && *member != NULL; member++)
    {
      g_autoptr (GError) reason = NULL;
      const LodeImporter *found = importer != NULL ? importer : lode_importer_detect (*member, &reason);
      LodeTally tally;
      if (found == NULL && members[1] != NULL)
        {
          g_string_append_printf (cli->out, "%s: of no known format, left alone\n", *member);
          if (unknown == NULL)
            unknown = g_steal_pointer (&reason);
          continue;
        }
      if (found == NULL)
        g_propagate_error (error, g_steal_pointer (&reason));
      if (found == NULL || !cli_import (cli, found, *member, NULL, &tally, error))
        return FALSE;
      *quarantined += tally.quarantined;
      known++;
    }
  if (members == NULL || known > 0)
    return known > 0;
  if (unknown == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no table", path);
  g_propagate_error (error, g_steal_pointer (&unknown));
  return FALSE;
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
    if (!import_members (cli, importer, cli->words[i], &quarantined, error))
      return FALSE;
  if (!cli->options.dry_run && !lode_adjacency_refresh (cli->db, error))
    return FALSE;
  if (quarantined == 0 || cli->options.allow_quarantine)
    return TRUE;
  return lode_fail (error, LODE_ERROR_DATA, "%u rows or cells were set aside; `lode quarantine` lists them with the reasons",
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
