#include "cli/import.h"

#include "cli/progress.h"
#include "kb/names.h"

static GHashTable *
import_options (const LodeCli *cli, GError **error)
{
  g_autoptr (GHashTable) options = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  if (cli->options.source != NULL)
    g_hash_table_insert (options, (gpointer) "source", g_strdup (cli->options.source));
  if (cli->options.commodity != NULL)
    {
      g_autoptr (LodeMatch) match = lode_names_resolve (cli->db, cli->options.commodity, "commodity", error);
      if (match == NULL)
        return NULL;
      g_hash_table_insert (options, (gpointer) "commodity", g_strdup (match->key));
    }
  return g_steal_pointer (&options);
}

gboolean
cli_import (LodeCli *cli, const LodeImporter *importer, const char *path, const char *shown_name, LodeTally *tally_out,
            GError **error)
{
  g_autoptr (GHashTable) options = import_options (cli, error);
  if (options == NULL)
    return FALSE;
  CliProgress progress;
  LodeImportRequest request = { .importer = importer,
                                .path = path,
                                .shown_name = shown_name,
                                .options = options,
                                .dry_run = cli->options.dry_run,
                                .progress = cli_progress_tick,
                                .progress_data = &progress };
  cli_progress_start (&progress, shown_name == NULL ? path : shown_name);
  gboolean done = lode_import (cli->db, &request, tally_out, error);
  cli_progress_end (&progress);
  if (!done)
    return FALSE;
  g_string_append_printf (cli->out, "%s: %s: ", shown_name == NULL ? path : shown_name, importer->name);
  if (tally_out->known)
    {
      g_string_append (cli->out, "imported before, nothing changed\n");
      return TRUE;
    }
  g_string_append_printf (cli->out, "%u rows read, %u facts stored, %u unchanged, %u quarantined", tally_out->rows,
                          tally_out->stored, tally_out->unchanged, tally_out->quarantined);
  if (tally_out->skipped > 0)
    g_string_append_printf (cli->out, ", %u rows of other tables left alone", tally_out->skipped);
  for (const LodeLeftOut *kind = tally_out->left_out; kind->what != NULL; kind++)
    g_string_append_printf (cli->out, "%s%u %s", kind == tally_out->left_out ? "; left out: " : ", ", kind->rows, kind->what);
  g_string_append (cli->out, cli->options.dry_run ? " (dry run: undone)\n" : "\n");
  return TRUE;
}
