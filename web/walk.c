#include "web/walk.h"

#include "kb/query.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

gboolean
web_walk_read (const WebCall *call, LodeWalkRequest *request, GError **error)
{
  request->via = web_call_field (call, "via");
  request->on = web_call_field (call, "on");
  request->doubtful = web_call_field (call, "all") != NULL;
  if (request->on != NULL && !g_regex_match_simple ("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", request->on, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "on=%s: expected a date such as 2026-02-04", request->on);
  return TRUE;
}

void
web_walk_put_field (WebCall *call, const char *name, const char *kind, const char *value, const char *text)
{
  web_put (call->out, "<div class=\"field\"><label for=\"p-%s\">%s</label><input id=\"p-%s\" name=\"%s\" value=\"%s\"", name, name, name,
           name, value);
  if (kind != NULL)
    web_put (call->out, " data-suggest=\"%s\" required", kind);
  web_put (call->out, "><small>%s</small></div>\n", text);
}

void
web_walk_put_fields (WebCall *call)
{
  gboolean all = web_call_field (call, "all") != NULL;
  web_walk_put_field (call, "via", NULL, web_call_field (call, "via"), "production, trade, owns_share ...; all kinds when left out");
  web_walk_put_field (call, "on", NULL, web_call_field (call, "on"), "a day on which it must hold");
  web_put (call->out,
           "<div class=\"field\"><label><input type=\"checkbox\" name=\"all\" value=\"1\"%r> all</label>"
           "<small>deprecated and denied statements too</small></div>\n<div class=\"field\"><button>Show</button></div>\n",
           all ? " checked" : "");
}

/* As if a query's header had declared it. */
static LodeQuery *
as_query (const char *chart)
{
  LodeQuery *query = g_new0 (LodeQuery, 1);
  query->name = g_strdup ("walk");
  query->question = g_strdup ("");
  query->notes = g_strdup ("");
  query->params = g_ptr_array_new ();
  query->fields = g_ptr_array_new ();
  query->single = g_new0 (char *, 1);
  query->chart = g_strdup (chart);
  return query;
}

void
web_walk_put_table (WebCall *call, LodeTable *table, const char *chart, const char *caption)
{
  static const char *const unseen[] = { "from_kind", "to_kind", "date", "published_on", "via" };
  g_autoptr (LodeQuery) query = as_query (chart);
  for (gsize i = 0; i < G_N_ELEMENTS (unseen); i++)
    {
      int column = lode_table_find (table, unseen[i]);
      if (column >= 0)
        lode_table_drop_column (table, (guint) column);
    }
  web_put_table (call, query, table, caption);
}

gboolean
web_walk_move (WebCall *call, const char *path, const char *key, const char *dropped)
{
  GHashTableIter iter;
  gpointer name, value;
  GString *location = g_string_new (NULL);
  const char *before = "?";
  web_put (location, "%r%p", path, key);
  g_hash_table_iter_init (&iter, call->fields);
  while (g_hash_table_iter_next (&iter, &name, &value))
    if (strcmp (name, dropped) != 0)
      {
        web_put (location, "%r%q=%q", before, name, value);
        before = "&";
      }
  call->location = g_string_free (location, FALSE);
  call->status = 302;
  return TRUE;
}
