#include "kb/walk.h"

#include "kb/embed.h"
#include "kb/graph.h"
#include <string.h>

/* The columns that a screen has room for, and their types. */
static const char *const column_types[][2] = {
  { "way", "integer" }, { "hop", "integer" }, { "date", "date" }, { "source", "source" }, { "key", "key" },
};

typedef struct
{
  guint8 flags[256];
  char *ids; /* JSON array, or NULL */
} Via;

static gboolean
add_via (LodeDb *db, const char *word, Via *via, GString *ids, GError **error)
{
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (db, "SELECT id FROM adjacency_via WHERE kind = ?1 OR predicate = ?1", NULL, error);
  gboolean row = FALSE;
  guint found = 0;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", word);
  while (lode_stmt_step (stmt, &row, error) && row)
    {
      gint64 id = lode_stmt_integer (stmt, 0);
      via->flags[id & 255] = 1;
      g_string_append_printf (ids, "%s%" G_GINT64_FORMAT, ids->len > 1 ? "," : "", id);
      found++;
    }
  if (row || found > 0)
    return !row;
  g_autofree char *known = NULL;
  return lode_db_text (db,
                       "SELECT group_concat(p, ', ') FROM (SELECT DISTINCT v.predicate AS p FROM adjacency_via v"
                       " JOIN adjacency_edge e ON e.via = v.id ORDER BY v.kind = 'statement', p)",
                       NULL, &known, error)
         && lode_fail (error, LODE_ERROR_CALL, "no edge is of the kind \"%s\"; there are statement, %s", word, known);
}

static gboolean
read_via (LodeDb *db, const char *text, Via *via, GError **error)
{
  if (text == NULL)
    return TRUE;
  g_autoptr (GString) ids = g_string_new ("[");
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  if (*words == NULL)
    return add_via (db, "", via, ids, error);
  for (char **word = words; *word != NULL; word++)
    if (!add_via (db, g_strstrip (*word), via, ids, error))
      return FALSE;
  g_string_append_c (ids, ']');
  via->ids = g_string_free (g_steal_pointer (&ids), FALSE);
  return TRUE;
}

static gboolean
node_of (LodeDb *db, const char *key, guint32 *node_out, GError **error)
{
  g_autofree char *id = NULL;
  if (!lode_db_text (db, "SELECT id FROM entity WHERE key = ?1", key, &id, error))
    return FALSE;
  *node_out = id == NULL ? 0 : (guint32) g_ascii_strtoull (id, NULL, 10);
  return id != NULL || lode_fail (error, LODE_ERROR_NO, "nothing has the key \"%s\"", key);
}

static LodeTable *
word (LodeDb *db, const char *path, const char *name, const char *json, const LodeWalkRequest *request, const Via *via,
      GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, lode_embed_text (path), NULL, error);
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind_named (stmt, name, json, FALSE);
  lode_stmt_bind_named (stmt, "via", via->ids, FALSE);
  lode_stmt_bind_named (stmt, "doubtful", request->doubtful ? "1" : "0", TRUE);
  LodeTable *table = lode_table_read (stmt, request->limit, error);
  for (gsize i = 0; table != NULL && i < G_N_ELEMENTS (column_types); i++)
    lode_table_set_type (table, column_types[i][0], column_types[i][1]);
  return table;
}

static LodeTable *
word_ways (LodeDb *db, const GPtrArray *ways, const LodeWalkRequest *request, const Via *via, GError **error)
{
  g_autoptr (GString) hops = g_string_new ("[");
  LodeWalkRequest all = *request;
  all.limit = 0;
  for (guint i = 0; i < ways->len; i++)
    {
      const GArray *nodes = ways->pdata[i];
      for (guint hop = 1; hop < nodes->len; hop++)
        g_string_append_printf (hops, "%s[%u,%u,%u,%u]", hops->len > 1 ? "," : "", i + 1, hop,
                                g_array_index (nodes, guint32, hop - 1), g_array_index (nodes, guint32, hop));
    }
  g_string_append_c (hops, ']');
  return word (db, "sql/walk/ways.sql", "hops", hops->str, &all, via, error);
}

static LodeTable *
word_around (LodeDb *db, const GArray *reached, const LodeWalkRequest *request, const Via *via, GError **error)
{
  g_autoptr (GString) nodes = g_string_new ("[");
  for (guint i = 0; i < reached->len; i++)
    {
      const LodeReached *one = &g_array_index (reached, LodeReached, i);
      g_string_append_printf (nodes, "%s[%u,%u]", i > 0 ? "," : "", one->node, one->hop);
    }
  g_string_append_c (nodes, ']');
  return word (db, "sql/walk/neighbours.sql", "reached", nodes->str, request, via, error);
}

/* Have an adjacency that is true to the facts, and a graph over it. */
static LodeGraph *
open_graph (LodeDb *db, const LodeWalkRequest *request, Via *via, GError **error)
{
  gboolean current;
  if (!request->as_found && !lode_adjacency_prepare (db, request->on, error))
    return NULL;
  if (request->as_found && !lode_adjacency_is_current (db, &current, error))
    return NULL;
  if (request->as_found && !current)
    {
      lode_fail (error, LODE_ERROR_STORE, "the store's adjacency is older than its facts; `lode build` makes it anew");
      return NULL;
    }
  if (!read_via (db, request->via, via, error))
    return NULL;
  LodeWalk walk
      = { .outward = TRUE, .inward = TRUE, .doubtful = request->doubtful, .via = via->ids == NULL ? NULL : via->flags };
  return lode_graph_new (db, &walk, error);
}

LodeTable *
lode_walk_ways (LodeDb *db, const char *from, const char *to, const LodeWalkRequest *request, GError **error)
{
  Via via = { 0 };
  guint32 a, b;
  LodeTable *table = NULL;
  g_autoptr (LodeGraph) graph = open_graph (db, request, &via, error);
  if (graph != NULL && node_of (db, from, &a, error) && node_of (db, to, &b, error))
    {
      g_autoptr (GPtrArray) ways = lode_graph_ways (graph, a, b, request->ways, request->hops, error);
      table = ways == NULL ? NULL : word_ways (db, ways, request, &via, error);
    }
  g_free (via.ids);
  return table;
}

LodeTable *
lode_walk_around (LodeDb *db, const char *key, const LodeWalkRequest *request, GError **error)
{
  Via via = { 0 };
  guint32 node;
  LodeTable *table = NULL;
  g_autoptr (LodeGraph) graph = open_graph (db, request, &via, error);
  if (graph != NULL && node_of (db, key, &node, error))
    {
      g_autoptr (GArray) reached = lode_graph_reach (graph, node, request->hops, error);
      table = reached == NULL ? NULL : word_around (db, reached, request, &via, error);
    }
  g_free (via.ids);
  return table;
}
