/* /schema: the tables and views, as they are in the store. */
#include "kb/format.h"
#include "web/html.h"
#include "web/table.h"

#define COLUMNS                                                                                                        \
  "SELECT s.type, s.name, c.name AS column_name, c.type AS column_type, c.\"notnull\" AS required FROM sqlite_schema s"     \
  " JOIN pragma_table_info(s.name) c WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite_%'"                   \
  " AND coalesce(s.sql, '') NOT LIKE 'CREATE VIRTUAL%' ORDER BY s.type DESC, s.name, c.cid"

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db,
                                               "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND sql IS NOT NULL"
                                               " AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name",
                                               NULL, error);
  gboolean row = stmt != NULL;
  call->title = g_strdup ("Schema");
  g_string_append (call->out, "<h1>Schema</h1>\n<p>Ask the views; the tables below them are what they are made from. "
                              "<a href=\"/sql\">SQL</a> <a href=\"/api/schema\">JSON</a></p>\n");
  while (row)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (row)
        web_put (call->out, "<details id=\"%s\"><summary><code>%s</code> <span class=\"kind\">%s</span></summary><pre><code>%s</code></pre></details>\n",
                 lode_stmt_text (stmt, 1), lode_stmt_text (stmt, 1), lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 2));
    }
  return stmt != NULL;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db, COLUMNS, NULL, error);
  g_autoptr (LodeTable) table = stmt == NULL ? NULL : lode_table_read (stmt, 0, error);
  return table != NULL && web_put_json (call, table, error);
}

LODE_PAGE (schema) = {
  .page = page,
  .api = api,
};
