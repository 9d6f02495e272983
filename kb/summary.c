#include "kb/summary.h"

#include "kb/embed.h"
#include <string.h>

/* What is kept as a table, and the view that says what stands in it. */
static const struct
{
  const char *table, *view, *path;
} summaries[] = {
  { "figure_table", "figure_table_made", "sql/derived/28-figure-table.sql" },
  { "figure_rival", "figure_rival_made", "sql/derived/29-figure-rival.sql" },
};

/* The view's text as a statement that fills the table, and looks at the commodities of @scope alone. Without temporary tables: those
 * cannot be dropped while a reader of the same connection has not finished. */
static char *
make_statement (guint i, const char *scope)
{
  g_autofree char *begin = g_strdup_printf ("CREATE VIEW %s AS", summaries[i].view);
  g_autofree char *insert = g_strdup_printf ("INSERT INTO %s", summaries[i].table);
  g_autofree char *figures
      = g_strdup_printf ("FROM (SELECT * FROM observation%s%s%s) o", scope == NULL ? "" : " WHERE commodity_id IN (",
                         scope == NULL ? "" : scope, scope == NULL ? "" : ")");
  GString *make = g_string_new (lode_embed_text (summaries[i].path));
  guint replaced = g_string_replace (make, begin, insert, 0) + g_string_replace (make, "FROM observation o", figures, 0);
  g_assert (replaced == 2);
  return g_string_free (make, FALSE);
}

gboolean
lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error)
{
  g_autofree char *run = g_strdup_printf ("%" G_GINT64_FORMAT, run_id);
  g_autoptr (GString) touched = g_string_new (lode_embed_text ("sql/summary/touched.sql"));
  g_string_replace (touched, ":run", run, 0);
  const char *scope = run_id == 0 ? NULL : strstr (touched->str, "SELECT");
  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      g_autofree char *make = make_statement (i, scope);
      g_autofree char *clear = scope == NULL ? g_strdup_printf ("DELETE FROM %s", summaries[i].table)
                                             : g_strdup_printf ("DELETE FROM %s WHERE commodity_id IN (%s)", summaries[i].table, scope);
      if (!lode_db_exec (db, clear, error) || !lode_db_exec (db, make, error))
        return FALSE;
    }
  return TRUE;
}
