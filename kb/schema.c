#include "kb/schema.h"

#include "kb/csv.h"
#include "kb/embed.h"
#include "kb/fold.h"
#include "kb/names.h"
#include "kb/summary.h"
#include "kb/units.h"
#include <stdlib.h>
#include <string.h>

/* "lode" in ASCII: tells our files from other SQLite files. */
#define APPLICATION_ID 0x6c6f6465

/* 1 for the tables of sql/schema, and one more for each file of sql/migrations, named by the number it leads to. */
gint64
lode_schema_version (void)
{
  g_auto (GStrv) migrations = lode_embed_list ("sql/migrations");
  gint64 version = 1;
  for (char **path = migrations; *path != NULL; path++)
    {
      g_autofree char *name = lode_embed_name (*path);
      version = MAX (version, g_ascii_strtoll (name, NULL, 10));
    }
  return version;
}

static gboolean
run_folder (LodeDb *db, const char *folder, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list (folder);
  for (char **path = paths; *path != NULL; path++)
    if (!lode_db_exec (db, lode_embed_text (*path), error))
      {
        g_prefix_error (error, "%s: ", *path);
        return FALSE;
      }
  return TRUE;
}

static gboolean
set_version (LodeDb *db, gint64 version, GError **error)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %" G_GINT64_FORMAT,
                                          APPLICATION_ID, version);
  return lode_db_exec (db, sql, error);
}

static gboolean
create (LodeDb *db, GError **error)
{
  return run_folder (db, "sql/schema", error) && set_version (db, lode_schema_version (), error);
}

static gboolean
migrate (LodeDb *db, gint64 from, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("sql/migrations");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autofree char *name = lode_embed_name (*path);
      gint64 version = g_ascii_strtoll (name, NULL, 10);
      if (version <= from)
        continue;
      gint64 broken = 0;
      if (!lode_db_exec (db, lode_embed_text (*path), error)
          || !lode_db_integer (db, "SELECT count(*) FROM pragma_foreign_key_check", 0, &broken, error)
          || !set_version (db, version, error))
        return FALSE;
      if (broken != 0)
        return lode_fail (error, LODE_ERROR_STORE, "migration %s would leave %d broken references; the store is as it was",
                          name, (int) broken);
    }
  return TRUE;
}

static void
add_folder (GString *sum, const char *folder)
{
  g_auto (GStrv) paths = lode_embed_list (folder);
  for (char **path = paths; *path != NULL; path++)
    g_string_append_printf (sum, "%08x", g_str_hash (lode_embed_text (*path)));
}

/* A hash of everything that is derived: view texts, predicates, units. Every command asks for it, so it is a quick one. */
static char *
derived_hash (void)
{
  GString *sum = g_string_new (NULL);
  add_folder (sum, "sql/derived");
  add_folder (sum, "sql/search");
  g_string_append_printf (sum, "%s %08x", LODE_FOLD_VERSION, g_str_hash (lode_embed_text ("datasets/vocabulary/predicates.csv")));
  guint n;
  const LodeUnit *units = lode_units_all (&n);
  g_autoptr (GString) lines = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (lines, "%s %s %s %" G_GINT64_FORMAT "/%" G_GINT64_FORMAT "\n", units[i].key, units[i].label, units[i].dimension,
                            units[i].numerator, units[i].denominator);
  g_string_append_printf (sum, " %08x", g_str_hash (lines->str));
  return g_string_free (sum, FALSE);
}

static gboolean
put_units (LodeDb *db, GError **error)
{
  guint n;
  const LodeUnit *units = lode_units_all (&n);
  for (guint i = 0; i < n; i++)
    if (!lode_db_run (db, error,
                      "INSERT INTO unit VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (key) DO UPDATE SET label = excluded.label,"
                      " dimension = excluded.dimension, canonical = excluded.canonical, numerator = excluded.numerator,"
                      " denominator = excluded.denominator",
                      "ttttii", units[i].key, units[i].label, units[i].dimension, units[i].canonical,
                      units[i].numerator, units[i].denominator))
      return FALSE;
  return TRUE;
}

static gboolean
put_predicates (LodeDb *db, GError **error)
{
  const char *path = "datasets/vocabulary/predicates.csv";
  g_autoptr (LodeCsv) csv = lode_csv_from_text (lode_embed_text (path), path, ',', error);
  const LodeRecord *row;
  if (csv == NULL)
    return FALSE;
  while (lode_csv_next (csv, &row, error))
    {
      if (row == NULL)
        return TRUE;
      if (!lode_db_run (db, error,
                        "INSERT INTO predicate VALUES (?1, ?2, nullif(?3, ''), ?4, ?5, ?6 = 'yes', ?7) ON CONFLICT (key) DO UPDATE"
                        " SET label = excluded.label, inverse_label = excluded.inverse_label, domain = excluded.domain,"
                        " range = excluded.range, walkable = excluded.walkable, description = excluded.description",
                        "ttttttt", lode_record_get (row, "predicate"), lode_record_get (row, "label"),
                        lode_record_get (row, "inverse_label"), lode_record_get (row, "domain"),
                        lode_record_get (row, "range"), lode_record_get (row, "walkable"),
                        lode_record_get (row, "description")))
        return FALSE;
    }
  return FALSE;
}

static gboolean
drop_views (LodeDb *db, GError **error)
{
  g_autofree char *drops = NULL;
  if (!lode_db_text (db, "SELECT group_concat('DROP VIEW \"' || name || '\"', ';') FROM sqlite_schema WHERE type = 'view'",
                     NULL, &drops, error))
    return FALSE;
  return drops == NULL || lode_db_exec (db, drops, error);
}

/* The index of names is large: it is made anew only when its own text or the folding has changed. */
static gboolean
derive_names (LodeDb *db, GError **error)
{
  g_autofree char *wanted = g_strconcat (LODE_FOLD_VERSION, "\n", lode_embed_text ("sql/search/names.sql"), NULL);
  g_autofree char *found = NULL;
  if (!lode_db_text (db, "SELECT value FROM meta WHERE key = 'names'", NULL, &found, error))
    return FALSE;
  return g_strcmp0 (wanted, found) == 0
         || (lode_names_index_all (db, error)
             && lode_db_run (db, error, "INSERT OR REPLACE INTO meta VALUES ('names', ?1)", "t", wanted));
}

static gboolean
derive (LodeDb *db, const char *hash, GError **error)
{
  return drop_views (db, error) && put_units (db, error) && put_predicates (db, error)
         && run_folder (db, "sql/derived", error) && lode_summary_refresh (db, 0, error) && derive_names (db, error)
         && lode_db_run (db, error, "INSERT OR REPLACE INTO meta VALUES ('derived', ?1)", "t", hash);
}

/* Read what kind of file this is: its schema number, 0 for an empty file. */
static gboolean
check_version (LodeDb *db, const char *path, gint64 *version_out, GError **error)
{
  gint64 application, objects;
  if (!lode_db_integer (db, "SELECT application_id FROM pragma_application_id", 0, &application, error)
      || !lode_db_integer (db, "SELECT user_version FROM pragma_user_version", 0, version_out, error)
      || !lode_db_integer (db, "SELECT count(*) FROM sqlite_schema", 0, &objects, error))
    return FALSE;
  if (application != APPLICATION_ID && objects > 0)
    return lode_fail (error, LODE_ERROR_STORE, "%s: is an SQLite file, but not a lode store", path);
  if (*version_out > lode_schema_version ())
    return lode_fail (error, LODE_ERROR_STORE,
                      "%s: the store has schema %d, newer than this program's %d; a newer lode made it", path,
                      (int) *version_out, (int) lode_schema_version ());
  return TRUE;
}

static gboolean
bring_up_to_date (LodeDb *db, gint64 version, const char *hash, GError **error)
{
  if (!lode_db_exec (db, "PRAGMA foreign_keys = OFF", error) || !lode_db_begin (db, error))
    return FALSE;
  gboolean done = (version == 0 ? create (db, error) : migrate (db, version, error)) && derive (db, hash, error)
                  && lode_db_commit (db, error);
  if (!done)
    lode_db_rollback (db);
  return lode_db_exec (db, "PRAGMA foreign_keys = ON", done ? error : NULL) && done;
}

LodeDb *
lode_schema_open (const char *path, LodeDbMode mode, GError **error)
{
  g_autoptr (LodeDb) db = lode_db_open (path, mode, error);
  gint64 version;
  if (db == NULL || !check_version (db, path, &version, error))
    return NULL;
  if (version == 0 && mode != LODE_DB_CREATE)
    {
      lode_fail (error, LODE_ERROR_STORE, "%s: is empty; `lode build` makes a store", path);
      return NULL;
    }
  lode_db_add_text_function (db, "lode_fold", lode_fold);
  g_autofree char *wanted = derived_hash ();
  g_autofree char *found = NULL;
  if (version > 0 && !lode_db_text (db, "SELECT value FROM meta WHERE key = 'derived'", NULL, &found, error))
    return NULL;
  if (version < lode_schema_version () || g_strcmp0 (wanted, found) != 0)
    {
      if (mode == LODE_DB_READ)
        {
          g_autoptr (LodeDb) writer = lode_schema_open (path, LODE_DB_WRITE, error);
          if (writer == NULL)
            {
              g_prefix_error (error, "the store's views are of another version of lode and must be remade: ");
              return NULL;
            }
        }
      else if (!bring_up_to_date (db, version, wanted, error))
        return NULL;
    }
  if (mode == LODE_DB_READ)
    lode_db_only_read (db, TRUE);
  return g_steal_pointer (&db);
}

/* The derived views again, as temporary ones: they then read the temporary views that hide the tables. */
static gboolean
derive_temporary (LodeDb *db, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("sql/derived");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (GString) sql = g_string_new (lode_embed_text (*path));
      g_string_replace (sql, "CREATE VIEW ", "CREATE TEMP VIEW ", 0);
      if (!lode_db_exec (db, sql->str, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
lode_schema_as_of (LodeDb *db, const char *day, GError **error)
{
  if (!g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", day, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "--as-of %s: expected a full date such as 2025-12-31", day);
  lode_db_only_read (db, FALSE);
  gboolean done = lode_db_exec (db, "PRAGMA temp_store = MEMORY; CREATE TEMP TABLE as_of (day TEXT NOT NULL)", error)
                  && lode_db_run (db, error, "INSERT INTO as_of VALUES (?1)", "t", day)
                  && run_folder (db, "sql/as-of", error) && derive_temporary (db, error);
  lode_db_only_read (db, TRUE);
  return done;
}

gboolean
lode_schema_day (LodeDb *db, char **day_out, GError **error)
{
  gint64 told;
  *day_out = NULL;
  return lode_db_integer (db, "SELECT count(*) FROM sqlite_temp_schema WHERE name = 'as_of'", 0, &told, error)
         && (told == 0 || lode_db_text (db, "SELECT day FROM as_of", NULL, day_out, error));
}
