#include "cli/import.h"

#include "cli/progress.h"
#include "kb/names.h"

/* Rows set aside that a dry run shows. */
#define MAX_SHOWN 20

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

/* Rows set aside in a dry run, which `lode quarantine` will not know of. */
typedef struct
{
  GString *lines;
  guint rows;
} Aside;

static void
note_quarantined (gpointer data, guint line, const char *column, const char *found, const char *reason)
{
  Aside *aside = data;
  aside->rows++;
  if (aside->rows > MAX_SHOWN)
    return;
  g_string_append_printf (aside->lines, "  line %u", line);
  if (column != NULL)
    g_string_append_printf (aside->lines, ", column %s, \"%s\"", column, found == NULL ? "" : found);
  g_string_append_printf (aside->lines, ": %s\n", reason);
}

static void
put_tally (LodeCli *cli, const LodeTally *tally, const Aside *aside)
{
  g_string_append_printf (cli->out, "%u rows read, %u facts stored, %u unchanged, %u quarantined", tally->rows, tally->stored,
                          tally->unchanged, tally->quarantined);
  if (tally->skipped > 0)
    g_string_append_printf (cli->out, ", %u rows of other tables left alone", tally->skipped);
  for (const LodeLeftOut *kind = tally->left_out; kind->what != NULL; kind++)
    g_string_append_printf (cli->out, "%s%u %s", kind == tally->left_out ? "; left out: " : ", ", kind->rows, kind->what);
  g_string_append (cli->out, cli->options.dry_run ? " (dry run: undone)\n" : "\n");
  g_string_append (cli->out, aside->lines->str);
  if (aside->rows > MAX_SHOWN)
    g_string_append_printf (cli->out, "  and %u more\n", aside->rows - MAX_SHOWN);
}

gboolean
cli_import (LodeCli *cli, const LodeImporter *importer, const char *path, const char *shown_name, LodeTally *tally_out,
            GError **error)
{
  g_autoptr (GHashTable) options = import_options (cli, error);
  if (options == NULL)
    return FALSE;
  g_autoptr (GString) lines = g_string_new (NULL);
  Aside aside = { .lines = lines };
  CliProgress progress;
  LodeImportRequest request = { .importer = importer,
                                .path = path,
                                .shown_name = shown_name,
                                .options = options,
                                .dry_run = cli->options.dry_run,
                                .progress = cli_progress_tick,
                                .progress_data = &progress,
                                .quarantined = cli->options.dry_run ? note_quarantined : NULL,
                                .quarantined_data = &aside };
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
  put_tally (cli, tally_out, &aside);
  return TRUE;
}
