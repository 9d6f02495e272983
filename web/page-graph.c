/* /graph/KEY: what lies around something. */
#include "kb/format.h"
#include "kb/names.h"
#include "kb/walk.h"
#include "web/html.h"
#include "web/table.h"
#include "web/walk.h"

#define MOST_ROWS 1000
#define PAGE_ROWS 150
#define MOST_HOPS 10

static LodeTable *
walk (WebCall *call, const char *key, guint rows, GError **error)
{
  LodeWalkRequest request = { .limit = rows, .hops = 1 };
  if (!web_walk_read (call, &request, error) || !web_call_number (call, "depth", 1, MOST_HOPS, &request.hops, error)
      || !web_call_number (call, "max", 1, MOST_ROWS, &request.limit, error))
    return NULL;
  return lode_walk_around (call->db, key, &request, error);
}

static gboolean
page (WebCall *call, GError **error)
{
  call->title = g_strdup ("Around");
  const char *asked = *call->rest != '\0' ? call->rest : web_call_field (call, "from");
  web_put (call->out, "<h1>What lies around</h1>\n<form class=\"query\" method=\"get\" action=\"/graph\">\n");
  web_walk_put_field (call, "from", "entity", asked, "name, symbol, code or key");
  web_walk_put_field (call, "depth", NULL, web_call_field (call, "depth"), "hops; 1 when left out");
  web_walk_put_fields (call);
  g_string_append (call->out, "</form>\n");
  if (asked == NULL)
    return TRUE;
  g_autoptr (LodeMatch) match = lode_names_resolve (call->db, asked, NULL, error);
  g_autoptr (LodeTable) table = match == NULL ? NULL : walk (call, match->key, PAGE_ROWS, error);
  if (table == NULL)
    return FALSE;
  if (g_strcmp0 (match->key, call->rest) != 0)
    return web_walk_move (call, "/graph/", match->key, "from");
  g_free (call->title);
  call->title = g_strdup_printf ("Around %s", match->label);
  web_put (call->out, "<h2><a href=\"/%p\">%s</a></h2>\n", match->key, match->label);
  web_walk_put_table (call, table, "graph from to relation", "Edges, hop by hop");
  if (table->truncated)
    web_put (call->out, "<p class=\"truncated\" role=\"note\">Only the first %d edges are shown; max= gives up to %d.</p>\n", table->rows->len,
             MOST_ROWS);
  return web_put_sources (call, (const LodeTable *const *) &table, 1, error);
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (call->db, call->rest, NULL, error);
  g_autoptr (LodeTable) table = match == NULL ? NULL : walk (call, match->key, MOST_ROWS, error);
  web_call_cut (call, table);
  return table != NULL && web_put_json (call, table, error);
}

LODE_PAGE (graph) = {
  .menu = "Graph",
  .place = 2,
  .api_name = "neighbours",
  .page = page,
  .api = api,
};
