#include "kb/summary.h"

#include "kb/embed.h"
#include <string.h>

/* The text of figure_table_made as a statement that fills the table, and looks at the commodities of @scope alone. Without temporary
 * tables: those cannot be dropped while a reader of the same connection has not finished. */
static char *
make_statement (const char *scope)
{
  GString *make = g_string_new (lode_embed_text ("sql/derived/28-figure-table.sql"));
  g_autofree char *figures = scope == NULL ? NULL
                                           : g_strdup_printf ("FROM (SELECT * FROM observation WHERE commodity_id IN (%s)) o ", scope);
  guint replaced = g_string_replace (make, "CREATE VIEW figure_table_made AS", "INSERT INTO figure_table", 0);
  if (figures != NULL)
    replaced += g_string_replace (make, "FROM observation o ", figures, 0);
  g_assert (replaced == (scope == NULL ? 1 : 2));
  return g_string_free (make, FALSE);
}

gboolean
lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error)
{
  g_autofree char *run = g_strdup_printf ("%" G_GINT64_FORMAT, run_id);
  g_autoptr (GString) scope = g_string_new (lode_embed_text ("sql/summary/figure-table.sql"));
  g_string_replace (scope, ":run", run, 0);
  const char *all = strstr (scope->str, "SELECT");
  g_autofree char *clear = run_id == 0 ? g_strdup ("DELETE FROM figure_table")
                                       : g_strdup_printf ("DELETE FROM figure_table WHERE commodity_id IN (%s)", all);
  g_autofree char *make = make_statement (run_id == 0 ? NULL : all);
  return lode_db_exec (db, clear, error) && lode_db_exec (db, make, error);
}
