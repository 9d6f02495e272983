#include "kb/summary.h"

#include "kb/embed.h"

gboolean
lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error)
{
  g_autofree char *run = g_strdup_printf ("%" G_GINT64_FORMAT, run_id);
  g_autoptr (GString) begin = g_string_new (lode_embed_text ("sql/summary/figure-table.sql"));
  g_autoptr (GString) make = g_string_new (lode_embed_text ("sql/derived/28-figure-table.sql"));
  g_string_replace (begin, ":run", run, 0);
  g_string_replace (make, "CREATE VIEW figure_table_made AS", "INSERT INTO figure_table", 0);
  return lode_db_exec (db, begin->str, error) && lode_db_exec (db, make->str, error)
         && lode_db_exec (db, "DROP VIEW temp.observation; DROP TABLE temp.touched", error);
}
