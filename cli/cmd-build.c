#include "cli/import.h"

#include "kb/adjacency.h"
#include "kb/check.h"
#include "kb/names.h"
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

/* One file of the datasets, and the importer that its header asks for. */
typedef struct
{
  char *path, *shown;
  const LodeImporter *importer;
} Dataset;

static void
free_dataset (gpointer data)
{
  Dataset *d = data;
  g_free (d->path);
  g_free (d->shown);
  g_free (d);
}

static int
by_order (gconstpointer a, gconstpointer b)
{
  const Dataset *x = *(Dataset *const *) a, *y = *(Dataset *const *) b;
  return x->importer->order != y->importer->order ? (int) x->importer->order - (int) y->importer->order
                                                  : strcmp (x->shown, y->shown);
}

static char *
find_datasets (const LodeCli *cli)
{
  const char *named = g_getenv ("LODE_DATASETS");
  if (cli->n_words > 0)
    return g_strdup (cli->words[0]);
  if (named != NULL)
    return g_strdup (named);
  return g_strdup (g_file_test ("datasets", G_FILE_TEST_IS_DIR) ? "datasets" : LODE_DATADIR "/datasets");
}

/* The vocabulary is built into the program; everything else under the folder is for the store. */
static gboolean
collect (GPtrArray *datasets, const char *folder, const char *shown, GError **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  const char *name;
  if (dir == NULL)
    {
      g_clear_error (error);
      return lode_fail (error, LODE_ERROR_CALL, "%s: no such folder of datasets", folder);
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autofree char *shown_path = g_build_filename (shown, name, NULL);
      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          if (strcmp (name, "vocabulary") != 0 && !collect (datasets, path, shown_path, error))
            return FALSE;
        }
      else if (g_str_has_suffix (name, ".csv"))
        {
          g_autoptr (GPtrArray) importers = lode_importers_detect (path, error);
          if (importers == NULL)
            return FALSE;
          for (guint i = 0; i < importers->len; i++)
            {
              Dataset *d = g_new (Dataset, 1);
              *d = (Dataset) { g_strdup (path), g_strdup (shown_path), importers->pdata[i] };
              g_ptr_array_add (datasets, d);
            }
        }
    }
  return TRUE;
}

static gboolean
first_quarantine (LodeCli *cli, const Dataset *d, GError **error)
{
  g_autofree char *reason = NULL;
  if (!lode_db_text (cli->db,
                     "SELECT 'line ' || line || ': ' || reason FROM quarantine WHERE run_id = (SELECT max(id) FROM import_run)"
                     " ORDER BY line LIMIT 1",
                     NULL, &reason, error))
    return FALSE;
  return lode_fail (error, LODE_ERROR_DATA, "%s: %s", d->path, reason);
}

static gboolean
import_all (LodeCli *cli, GPtrArray *datasets, GError **error)
{
  for (guint i = 0; i < datasets->len; i++)
    {
      const Dataset *d = datasets->pdata[i];
      LodeTally tally;
      if (!cli_import (cli, d->importer, d->path, d->shown, &tally, error))
        return FALSE;
      if (tally.quarantined > 0 && !cli->options.allow_quarantine)
        return first_quarantine (cli, d, error);
    }
  return lode_adjacency_refresh (cli->db, error) && lode_names_tidy (cli->db, error) && lode_check_all (cli->db, NULL, error);
}

static gboolean
move_into_place (LodeCli *cli, const char *made, const char *path, GError **error)
{
  g_clear_pointer (&cli->db, lode_db_free);
  if (g_rename (made, path) != 0)
    return lode_fail (error, LODE_ERROR_STORE, "%s: %s", path, g_strerror (errno));
  g_string_append_printf (cli->out, "made %s\n", path);
  return TRUE;
}

/* A new store is made beside its place and moved there whole. */
static gboolean
build_new (LodeCli *cli, GPtrArray *datasets, const char *path, GError **error)
{
  g_autofree char *made = g_strconcat (path, ".new", NULL);
  g_autofree char *folder = g_path_get_dirname (path);
  if (g_mkdir_with_parents (folder, 0777) != 0)
    return lode_fail (error, LODE_ERROR_STORE, "%s: %s", folder, g_strerror (errno));
  g_unlink (made);
  cli->db = lode_schema_open (made, LODE_DB_CREATE, error);
  if (cli->db != NULL && import_all (cli, datasets, error))
    return move_into_place (cli, made, path, error);
  g_clear_pointer (&cli->db, lode_db_free);
  g_unlink (made);
  return FALSE;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  g_autofree char *path = cli_store_path (cli);
  g_autofree char *folder = find_datasets (cli);
  g_autoptr (GPtrArray) datasets = g_ptr_array_new_with_free_func (free_dataset);
  if (!collect (datasets, folder, "datasets", error))
    return FALSE;
  if (datasets->len == 0)
    return lode_fail (error, LODE_ERROR_CALL, "%s: holds no dataset", folder);
  g_ptr_array_sort (datasets, by_order);
  if (cli->options.force || !g_file_test (path, G_FILE_TEST_EXISTS))
    return build_new (cli, datasets, path, error);
  return cli_open (cli, LODE_DB_WRITE, error) && import_all (cli, datasets, error);
}

LODE_COMMAND (build) = {
  .usage = "[FOLDER]",
  .summary = "Make the store from the datasets, or bring an existing one up to date",
  .text = "FOLDER is where the datasets are: by default LODE_DATASETS, then ./datasets, then the installed ones. A new store appears "
          "whole or not at all; what an existing one holds beside the datasets stays.",
  .takes = LODE_TAKES_FORCE,
  .run = run,
};
