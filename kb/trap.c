#include "kb/trap.h"

#include "kb/db-probe.h"
#include "kb/schema.h"

/* What makes two rows of a view the same figure, apart from who says it. */
static const char *const identity[] = { "commodity_key", "product_key", "name", "form", "measure", "stage", "basis", "place_key", "place",
                                        "country", "iso3", "market", "partner_key", "exporter_key", "exporter", "importer_key", "importer",
                                        "detail", "year", "period", "unit", NULL };

/* The first of these columns that the view has, or @otherwise. */
static const char *
first_of (GHashTable *columns, const char *otherwise, const char *a, const char *b)
{
  return g_hash_table_contains (columns, a) ? a : b != NULL && g_hash_table_contains (columns, b) ? b : otherwise;
}

/* The year of what is there at a time and does not add up over time; nothing for what is made in a year. */
static const char *
year_of_stock (const char *view, GHashTable *columns)
{
  static const char *const stocks[] = { "reserves", "capacity", NULL };
  if (g_hash_table_contains (columns, "measure") && g_hash_table_contains (columns, "period"))
    return "CASE WHEN measure IN ('reserves', 'resources', 'capacity', 'stocks') THEN period ELSE '' END";
  return g_strv_contains (stocks, view) ? "year" : "''";
}

static char *
tagged (const char *view, GHashTable *columns, const char *column)
{
  g_autoptr (GString) same = g_string_new ("''");
  const char *unit = g_str_equal (column, "value_usd") ? "'USD'" : g_str_equal (column, "quantity_t") ? "'t'" : first_of (columns, "''", "unit", NULL);
  const char *source = first_of (columns, "''", "source", "edition");
  const char *reporter = g_hash_table_contains (columns, "reported_by") ? " || ' (' || reported_by || ')'" : "";
  for (const char *const *c = identity; *c != NULL; c++)
    if (g_hash_table_contains (columns, *c))
      g_string_append_printf (same, " || coalesce(\"%s\", '') || '|'", *c);
  return g_strdup_printf ("lode_tag(\"%s\", key || ' %s' || %s%s, %s, %s%s, %s, %s, %s, %s, %s, %s, %s, %s)", column, column, source, reporter,
                          same->str, source, reporter, first_of (columns, "1", "is_newest", NULL), unit, first_of (columns, "''", "basis", NULL),
                          first_of (columns, "''", "measure", "name"), first_of (columns, "''", "stage", NULL),
                          first_of (columns, "''", "commodity_key", "product_key"), first_of (columns, "''", "role", NULL),
                          year_of_stock (view, columns));
}

/* The statement that makes a temporary view which hides @view and tags its values; NULL when its rows are no figures. */
static char *
hiding_view (const char *view, GPtrArray *names)
{
  static const char *const values[] = { "quantity", "value", "value_usd", "quantity_t", NULL };
  g_autoptr (GHashTable) columns = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) list = g_string_new (NULL);
  gboolean has_value = FALSE;
  for (guint i = 0; i < names->len; i++)
    g_hash_table_add (columns, names->pdata[i]);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];
      g_autofree char *tag = g_strv_contains (values, name) ? tagged (view, columns, name) : NULL;
      has_value = has_value || tag != NULL;
      g_string_append_printf (list, "%s%s%s\"%s\"", i > 0 ? ", " : "", tag == NULL ? "" : tag, tag == NULL ? "" : " AS ", name);
    }
  if (!has_value || !g_hash_table_contains (columns, "key") || first_of (columns, NULL, "year", "period") == NULL)
    return NULL;
  return g_strdup_printf ("CREATE TEMP VIEW \"%s\" AS SELECT %s FROM main.\"%s\"", view, list->str, view);
}

/* View -> its columns. */
static GHashTable *
read_views (LodeDb *db)
{
  g_autoptr (GHashTable) views = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (
      db, "SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'view' ORDER BY s.name, c.cid", NULL, NULL);
  gboolean row = TRUE;
  while (stmt != NULL && lode_stmt_step (stmt, &row, NULL) && row)
    {
      GPtrArray *columns = g_hash_table_lookup (views, lode_stmt_text (stmt, 0));
      if (columns == NULL)
        {
          columns = g_ptr_array_new_with_free_func (g_free);
          g_hash_table_insert (views, g_strdup (lode_stmt_text (stmt, 0)), columns);
        }
      g_ptr_array_add (columns, g_strdup (lode_stmt_text (stmt, 1)));
    }
  return g_steal_pointer (&views);
}

/* Does the statement add, other than through a view? */
static gboolean
adds (char *const *adders, GHashTable *views)
{
  for (char *const *name = adders; *name != NULL; name++)
    if (!g_hash_table_contains (views, *name))
      return TRUE;
  return FALSE;
}

static gboolean
run (LodeDb *db, const char *sql, GHashTable *views, double seconds)
{
  GHashTableIter iter;
  gpointer view, columns;
  lode_db_only_read (db, FALSE);
  g_hash_table_iter_init (&iter, views);
  while (g_hash_table_iter_next (&iter, &view, &columns))
    {
      g_autofree char *create = hiding_view (view, columns);
      if (create != NULL && !lode_db_exec (db, create, NULL))
        return FALSE;
    }
  lode_db_only_read (db, TRUE);
  lode_db_limit_time (db, seconds);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, NULL);
  if (stmt != NULL)
    lode_stmt_run (stmt, NULL); /* what was found before the time was over counts */
  return TRUE;
}

static char **
sentences (const LodeProbe *probe)
{
  static const struct
  {
    LodeMix mix;
    const char *format;
  } all[] = {
    { LODE_MIX_UNIT, "a sum adds several units (%s): group by unit, or keep to one" },
    { LODE_MIX_BASIS, "a sum adds what is counted in several ways (basis %s): group by basis, or keep to one" },
    { LODE_MIX_MEASURE, "a sum adds several things that are measured (%s): group by measure or name, or keep to one" },
    { LODE_MIX_STAGE, "a sum adds several stages of one commodity (%s): group by stage, or keep to one" },
    { LODE_MIX_YEAR, "a sum adds what is there at a time, of several years (%s): group by year, or keep to one" },
    { LODE_MIX_TOTAL, "a sum adds printed totals to what they are the totals of (role %s): add role <> 'total'" },
    { LODE_MIX_EDITION, "a sum adds the same figure of several editions (%s): add is_newest = 1, or keep to one edition" },
    { LODE_MIX_SOURCE, "a sum adds the same figure of several publications or reports (%s): keep to one, or group by them" },
  };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *mixed = lode_probe_mixed (probe, all[i].mix);
      g_auto (GStrv) parts = mixed == NULL ? NULL : g_strsplit (all[i].format, "%s", 2);
      if (mixed != NULL)
        g_ptr_array_add (list, g_strconcat (parts[0], mixed, parts[1], NULL));
    }
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

char **
lode_trap_find (LodeDb *db, const char *sql, char *const *adders, double seconds)
{
  g_autofree char *day = NULL;
  if (adders[0] == NULL || !lode_schema_day (db, &day, NULL) || day != NULL)
    return g_new0 (char *, 1);
  g_autoptr (GHashTable) views = read_views (db);
  g_autoptr (LodeDb) other = adds (adders, views) ? lode_schema_open (lode_db_path (db), LODE_DB_READ, NULL) : NULL;
  if (other == NULL)
    return g_new0 (char *, 1);
  g_autoptr (LodeProbe) probe = lode_probe_new (other);
  return run (other, sql, views, seconds) ? sentences (probe) : g_new0 (char *, 1);
}
