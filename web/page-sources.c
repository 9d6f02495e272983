/* /sources: who is cited. */
#include "web/html.h"
#include "web/table.h"

static LodeTable *
ask (WebCall *call, LodeQuery **query_out, GError **error)
{
  g_autoptr (GHashTable) nothing = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (LodeQuery) query = lode_query_find ("sources", error);
  LodeTable *table = query == NULL ? NULL : lode_query_run (call->db, query, nothing, 0, error);
  *query_out = g_steal_pointer (&query);
  return table;
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (LodeQuery) query = NULL;
  g_autoptr (LodeTable) table = ask (call, &query, error);
  if (table == NULL)
    return FALSE;
  call->title = g_strdup ("Sources");
  g_string_append (call->out, "<h1>Sources</h1>\n");
  web_put_table (call, query, table, query->question);
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
