/* /schema: the views and tables, and what they mean. */
#include "kb/describe.h"
#include "web/html.h"
#include "web/relations.h"
#include "web/table.h"

#define COLUMNS                                                                                                        \
  "SELECT s.type, s.name, c.name AS column_name, c.type AS column_type, c.\"notnull\" AS required, NULL AS unit, NULL AS meaning" \
  " FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite_%'" \
  " AND coalesce(s.sql, '') NOT LIKE 'CREATE VIRTUAL%' ORDER BY s.type DESC, s.name, c.cid"

static gboolean
page (WebCall *call, GError **error)
{
  call->title = g_strdup ("Schema");
  g_string_append (call->out, "<h1>Schema</h1>\n<p>What a row and each column mean. Ask the views, <a href=\"/sql\">by SQL</a>; the tables are what they are "
                              "made from. <a href=\"/api/schema\">JSON</a></p>\n<section id=\"views\"><h2>Views</h2>\n");
  if (!web_put_relations (call, FALSE, TRUE, error))
    return FALSE;
  g_string_append (call->out, "</section>\n<section id=\"tables\"><h2>Tables</h2>\n");
  if (!web_put_relations (call, TRUE, TRUE, error))
    return FALSE;
  g_string_append (call->out, "</section>\n");
  return TRUE;
}

/* Put the meanings of @columns into the rows of @table that are of the same relation, from row @row. */
static guint
fill_in (LodeTable *table, guint row, const LodeTable *columns)
{
  for (guint i = 0; i < columns->rows->len; i++, row++)
    for (guint column = 2; column < 4; column++)
      if (lode_table_cell (columns, i, column)->text != NULL)
        lode_table_set_text (table, row, column + 3, lode_table_cell (columns, i, column)->text);
  return row;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db, COLUMNS, NULL, error);
  g_autoptr (LodeTable) table = stmt == NULL ? NULL : lode_table_read (stmt, 0, error);
  for (guint row = 0; table != NULL && row < table->rows->len;)
    {
      g_autoptr (LodeTable) columns = lode_describe_columns (call->db, lode_table_cell (table, row, 1)->text, error);
      if (columns == NULL)
        return FALSE;
      row = fill_in (table, row, columns);
    }
  return table != NULL && web_put_json (call, table, error);
}

LODE_PAGE (schema) = {
  .page = page,
  .api = api,
};
