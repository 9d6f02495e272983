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

/* The rows of the commodities in @scope anew; NULL for all. */
static gboolean
refresh_figures (LodeDb *db, const char *scope, GError **error)
{
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

/* Most runs bring figures alone: then nothing is made anew. */
static gboolean
refresh_statements (LodeDb *db, const char *scope, GError **error)
{
  g_autofree char *any = g_strdup_printf ("SELECT EXISTS (%s)", scope == NULL ? "SELECT 1" : scope);
  g_autofree char *which = scope == NULL ? g_strdup ("") : g_strdup_printf (" WHERE id IN (%s)", scope);
  g_autofree char *make = g_strdup_printf ("DELETE FROM statement_rival%s; INSERT INTO statement_rival SELECT * FROM statement_rival_made%s",
                                           which, which);
  gint64 touched;
  return lode_db_integer (db, any, 0, &touched, error) && (touched == 0 || lode_db_exec (db, make, error));
}

/* What run @run_id has touched, as the text at @path asks; NULL for run 0, which is all of them. */
static char *
scope_of (const char *path, gint64 run_id)
{
  g_autofree char *run = g_strdup_printf ("%" G_GINT64_FORMAT, run_id);
  GString *scope = g_string_new (lode_embed_text (path));
  g_string_replace (scope, ":run", run, 0);
  while (g_str_has_prefix (scope->str, "--"))
    g_string_erase (scope, 0, (gssize) strcspn (scope->str, "\n") + 1);
  return g_string_free (scope, run_id == 0);
}

gboolean
lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error)
{
  g_autofree char *commodities = scope_of ("sql/summary/touched.sql", run_id);
  g_autofree char *statements = scope_of ("sql/summary/touched-statements.sql", run_id);
  return refresh_figures (db, commodities, error) && refresh_statements (db, statements, error);
}
