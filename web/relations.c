#include "web/relations.h"

#include "kb/describe.h"
#include "web/html.h"
#include <string.h>

static void
put_columns (WebCall *call, const LodeTable *columns, const char *relation)
{
  g_string_append (call->out, "<dl>\n");
  for (guint row = 0; row < columns->rows->len; row++)
    {
      const char *unit = lode_table_cell (columns, row, 2)->text;
      if (strcmp (lode_table_cell (columns, row, 0)->text, relation) != 0)
        continue;
      web_put (call->out, "<div><dt><code>%s</code>%r%s%r</dt><dd>%s</dd></div>\n", lode_table_cell (columns, row, 1)->text,
               unit == NULL ? NULL : " <small>", unit, unit == NULL ? NULL : "</small>", lode_table_cell (columns, row, 3)->text);
    }
  g_string_append (call->out, "</dl>\n");
}

/* What a row is; of what is folded, its first sentence. */
static void
put_summary (WebCall *call, const char *name, const char *row)
{
  const char *end = strstr (row, ". ");
  g_autofree char *first = end == NULL ? g_strdup (row) : g_strndup (row, (gsize) (end + 1 - row));
  web_put (call->out, "<details class=\"relation\" data-name=\"%s\"><summary><code>%s</code> <small>%s</small></summary>\n<div id=\"%s\">\n<p>%s</p>\n",
           name, name, first, name, row);
}

static gboolean
put_sql (WebCall *call, const char *name, GError **error)
{
  g_autofree char *sql = NULL;
  if (!lode_db_text (call->db, "SELECT sql FROM sqlite_schema WHERE name = ?1", name, &sql, error))
    return FALSE;
  web_put (call->out, "<details><summary>SQL</summary><pre tabindex=\"0\"><code>%s</code></pre></details>\n", sql);
  return TRUE;
}

gboolean
web_put_relations (WebCall *call, gboolean tables, gboolean with_sql, GError **error)
{
  g_autoptr (LodeTable) relations = lode_describe_relations (call->db, tables, error);
  g_autoptr (LodeTable) of_views = relations == NULL || tables ? NULL : lode_describe_columns (call->db, NULL, error);
  if (relations == NULL || (!tables && of_views == NULL))
    return FALSE;
  for (guint i = 0; i < relations->rows->len; i++)
    {
      const char *name = lode_table_cell (relations, i, 0)->text;
      g_autoptr (LodeTable) own = tables ? lode_describe_columns (call->db, name, error) : NULL;
      if (tables && own == NULL)
        return FALSE;
      put_summary (call, name, lode_table_cell (relations, i, 1)->text);
      put_columns (call, tables ? own : of_views, name);
      if (with_sql && !put_sql (call, name, error))
        return FALSE;
      g_string_append (call->out, "</div></details>\n");
    }
  return TRUE;
}
