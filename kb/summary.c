#include "kb/summary.h"

#include "kb/embed.h"

/* The view that a summary is made of is inlined, so that it sees the figures that sql/summary puts before it. */
static gboolean
make_anew (LodeDb *db, const char *path, const char *view, const char *table, GError **error)
{
  g_autofree char *begin = g_strdup_printf ("CREATE VIEW %s AS", view), *insert = g_strdup_printf ("INSERT INTO %s", table);
  g_autoptr (GString) make = g_string_new (lode_embed_text (path));
  g_string_replace (make, begin, insert, 0);
  return lode_db_exec (db, make->str, error);
}

gboolean
lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error)
{
  g_autofree char *run = g_strdup_printf ("%" G_GINT64_FORMAT, run_id);
  g_autoptr (GString) begin = g_string_new (lode_embed_text ("sql/summary/figure-table.sql"));
  g_string_replace (begin, ":run", run, 0);
  return lode_db_exec (db, begin->str, error)
         && make_anew (db, "sql/derived/28-figure-table.sql", "figure_table_made", "figure_table", error)
         && make_anew (db, "sql/derived/29-figure-rival.sql", "figure_rival_made", "figure_rival", error)
         && lode_db_exec (db, "DROP VIEW temp.observation; DROP TABLE temp.touched", error);
}
