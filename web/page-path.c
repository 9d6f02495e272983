/* /path?from=&to=: how two things connect. */
#include "kb/format.h"
#include "kb/names.h"
#include "kb/walk.h"
#include "web/html.h"
#include "web/table.h"
#include "web/walk.h"
#include <string.h>

#define WAYS 3
#define MOST_WAYS 20
#define HOPS 6
#define MOST_HOPS 20

static LodeTable *
walk (WebCall *call, GError **error)
{
  LodeWalkRequest request = { .ways = WAYS, .hops = HOPS };
  const char *from = web_call_field (call, "from"), *to = web_call_field (call, "to");
  if (from == NULL || to == NULL)
    lode_fail (error, LODE_ERROR_CALL, "path needs from= and to=: names, symbols, codes or keys");
  if (from == NULL || to == NULL || !web_walk_read (call, &request, error)
      || !web_call_number (call, "depth", 1, MOST_HOPS, &request.hops, error)
      || !web_call_number (call, "max", 1, MOST_WAYS, &request.ways, error))
    return NULL;
  g_autoptr (LodeMatch) start = lode_names_resolve (call->db, from, NULL, error);
  g_autoptr (LodeMatch) end = start == NULL ? NULL : lode_names_resolve (call->db, to, NULL, error);
  if (end == NULL)
    return NULL;
  if (strcmp (start->key, end->key) == 0)
    {
      lode_fail (error, LODE_ERROR_CALL, "\"%s\" and \"%s\" are the same: %s", from, to, start->key);
      return NULL;
    }
  g_autoptr (LodeTable) table = lode_walk_ways (call->db, start->key, end->key, &request, error);
  if (table == NULL || table->rows->len > 0)
    return g_steal_pointer (&table);
  lode_fail (error, LODE_ERROR_NO, "no way of at most %u hop%s leads from %s to %s", request.hops, request.hops == 1 ? "" : "s",
             start->key, end->key);
  return NULL;
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *from = web_call_field (call, "from"), *to = web_call_field (call, "to");
  call->title = g_strdup ("Path");
  g_string_append (call->out, "<h1>How two things connect</h1>\n<form class=\"query\" method=\"get\" action=\"/path\">\n");
  web_walk_put_field (call, "from", "entity", from, "name, symbol, code or key");
  web_walk_put_field (call, "to", "entity", to, "name, symbol, code or key");
  web_walk_put_fields (call);
  g_string_append (call->out, "</form>\n");
  if (from == NULL || to == NULL)
    return TRUE;
  g_autoptr (GError) refused = NULL;
  g_autoptr (LodeTable) table = walk (call, &refused);
  if (table == NULL)
    {
      call->status = refused->code == LODE_ERROR_NO ? 404 : 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
      return TRUE;
    }
  web_walk_put_table (call, table, "graph from to relation", "Ways, hop by hop; the best first");
  return web_put_sources (call, (const LodeTable *const *) &table, 1, error);
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeTable) table = walk (call, error);
  return table != NULL && web_put_json (call, table, error);
}

LODE_PAGE (path) = {
  .menu = "Path",
  .place = 3,
  .page = page,
  .api = api,
};
