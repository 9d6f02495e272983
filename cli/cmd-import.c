#include "cli/import.h"

#include "kb/adjacency.h"
#include "kb/check.h"
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

static gboolean
import_member (LodeCli *cli, GPtrArray *importers, const char *member, LodeTally *sum, GError **error)
{
  for (guint i = 0; i < importers->len; i++)
    {
      LodeTally tally;
      if (!cli_import (cli, importers->pdata[i], member, NULL, &tally, error))
        return FALSE;
      sum->quarantined += tally.quarantined;
      /* bulk rows are trade flows, which only slow checks look at */
      if (!cli->options.dry_run && ((const LodeImporter *) importers->pdata[i])->bulk == NULL)
        sum->stored += tally.stored;
    }
  return TRUE;
}

/* Import a file, or each table of an archive or spreadsheet; tables of no known format beside known ones are named and left. */
static gboolean
import_members (LodeCli *cli, const LodeImporter *importer, const char *path, LodeTally *sum, GError **error)
{
  g_auto (GStrv) members = lode_input_members (path, error);
  g_autoptr (GError) unknown = NULL;
  guint known = 0;
  for (char **member = members; member != NULL && *member != NULL; member++)
    {
      g_autoptr (GError) reason = NULL;
      g_autoptr (GPtrArray) found = importer == NULL ? lode_importers_detect (*member, &reason) : g_ptr_array_new ();
      if (importer != NULL)
        g_ptr_array_add (found, (gpointer) importer);
      if (found == NULL && members[1] != NULL)
        {
          g_string_append_printf (cli->out, "%s: of no known format, left alone\n", *member);
          if (unknown == NULL)
            unknown = g_steal_pointer (&reason);
          continue;
        }
      if (found == NULL)
        g_propagate_error (error, g_steal_pointer (&reason));
      if (found == NULL || !import_member (cli, found, *member, sum, error))
        return FALSE;
      known++;
    }
  if (members == NULL || known > 0)
    return known > 0;
  if (unknown == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no table", path);
  g_propagate_error (error, g_steal_pointer (&unknown));
  return FALSE;
}

/* The imports took away what checks had noticed, for it may no longer be so. */
static gboolean
look_again (LodeCli *cli, GError **error)
{
  gint64 errors;
  if (!lode_check_quickly (cli->db, &errors, error))
    return FALSE;
  if (errors > 0)
    g_string_append_printf (cli->out, "checks: %d %s; `lode check` lists what they notice\n", (int) errors,
                            errors == 1 ? "error stands" : "errors stand");
  return TRUE;
}

static gboolean
import_files (LodeCli *cli, const LodeImporter *importer, LodeTally *sum, GError **error)
{
  for (guint i = 0; i < cli->n_words; i++)
    if (!import_members (cli, importer, cli->words[i], sum, error))
      return FALSE;
  return TRUE;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  const LodeImporter *importer;
  LodeTally sum = { 0 };
  if (cli->n_words == 0)
    return lode_fail (error, LODE_ERROR_CALL, "expected a file to import");
  if (!take_format (cli, &importer, error) || !cli_open (cli, LODE_DB_WRITE, error))
    return FALSE;
  gboolean done = import_files (cli, importer, &sum, error);
  if (sum.stored > 0 && !look_again (cli, done ? error : NULL))
    return FALSE;
  if (done && !cli->options.dry_run && !lode_adjacency_refresh (cli->db, error))
    return FALSE;
  if (!done || sum.quarantined == 0 || cli->options.allow_quarantine)
    return done;
  return lode_fail (error, LODE_ERROR_DATA,
                    cli->options.dry_run ? "%u rows or cells would be set aside"
                                         : "%u rows or cells were set aside; `lode quarantine` lists them with the reasons",
                    sum.quarantined);
}

LODE_COMMAND (import) = {
  .usage = "[FORMAT] FILE...",
  .summary = "Read published files into the store",
  .text = "The header tells the format unless FORMAT names it. Each file counts as a whole or not at all; the same file again changes "
          "nothing. Rows that cannot be believed are set aside with the reason, and the exit status is then 3.",
  .takes = LODE_TAKES_IMPORT,
  .run = run,
};
