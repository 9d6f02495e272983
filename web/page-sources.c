/* /sources: who is cited. */
#include "web/html.h"
#include "web/table.h"

#include <string.h>

static LodeTable *
ask (WebCall *call, LodeQuery **query_out, GError **error)
{
  g_autoptr (GHashTable) nothing = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (LodeQuery) query = lode_query_find ("sources", error);
  LodeTable *table = query == NULL ? NULL : lode_query_run (call->db, query, nothing, 0, error);
  *query_out = g_steal_pointer (&query);
  return table;
}

#define KIND 1

/* The row after the last of the kind that stands in row @first. */
static guint
end_of_kind (const LodeTable *table, guint first)
{
  guint end = first + 1;
  const char *kind = lode_table_cell (table, first, KIND)->text;
  while (end < table->rows->len && strcmp (lode_table_cell (table, end, KIND)->text, kind) == 0)
    end++;
  return end;
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (LodeQuery) query = NULL;
  g_autoptr (LodeTable) table = ask (call, &query, error);
  if (table == NULL)
    return FALSE;
  call->title = g_strdup ("Sources");
  web_put (call->out, "<h1>Sources</h1>\n<p>%s Grouped by who speaks.</p>\n<nav class=\"contents\" aria-label=\"On this page\"><ul>\n", query->question);
  for (guint first = 0, end; first < table->rows->len; first = end)
    {
      const char *kind = lode_table_cell (table, first, KIND)->text;
      end = end_of_kind (table, first);
      web_put (call->out, "<li><a href=\"#%s\">%s (%d)</a></li>\n", kind, kind, end - first);
    }
  g_string_append (call->out, "</ul></nav>\n");
  for (guint first = 0, end; first < table->rows->len; first = end)
    {
      const char *kind = lode_table_cell (table, first, KIND)->text;
      end = end_of_kind (table, first);
      g_autoptr (LodeTable) part = lode_table_copy (table, first, end - first);
      lode_table_drop_column (part, KIND);
      g_autofree char *title = g_strdup (kind);
      *title = g_ascii_toupper (*title);
      web_put (call->out, "<section id=\"%s\">\n<h2>%s</h2>\n", kind, title);
      web_put_table (call, query, part, title);
      g_string_append (call->out, "</section>\n");
    }
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeQuery) query = NULL;
  g_autoptr (LodeTable) table = ask (call, &query, error);
  return table != NULL && web_put_json (call, table, error);
}

LODE_PAGE (sources) = {
  .menu = "Sources",
  .place = 6,
  .page = page,
  .api = api,
};
