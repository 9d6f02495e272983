/* kb/adjacency.h and kb/graph.h: what is packed is read back, and walks find what a search through all ways finds. */
#include "kb/graph.h"
#include "tests/unit/test-support.h"

#define NODES 90 /* two blocks */
#define FIRST 40

typedef struct
{
  guint32 from, to;
  gboolean doubtful;
  guint8 via, strength;
} Edge;

typedef struct
{
  guint32 node;
  LodeArc arc;
} Half;

static int
by_node (gconstpointer a, gconstpointer b)
{
  const Half *x = a, *y = b;
  return x->node != y->node ? (x->node > y->node) - (x->node < y->node) : (int) x->arc.edge - (int) y->arc.edge;
}

static void
pack (const Bench *bench, const Edge *edges, guint n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) halves = g_array_new (FALSE, FALSE, sizeof (Half));
  for (guint i = 0; i < n; i++)
    {
      LodeArc arc = { edges[i].to, FALSE, edges[i].doubtful, i + 1, edges[i].via, edges[i].strength };
      Half out = { edges[i].from, arc }, in = { edges[i].to, arc };
      in.arc.node = edges[i].from;
      in.arc.inward = TRUE;
      g_array_append_val (halves, out);
      g_array_append_val (halves, in);
    }
  g_array_sort (halves, by_node);
  g_autoptr (LodeAdjacencyWriter) writer = lode_adjacency_writer_new (bench->db);
  bench_exec (bench, "DELETE FROM adjacency");
  for (guint i = 0; i < halves->len; i++)
    g_assert_true (lode_adjacency_add (writer, g_array_index (halves, Half, i).node,
                                       &g_array_index (halves, Half, i).arc, &error));
  g_assert_true (lode_adjacency_end (writer, &error));
  g_assert_no_error (error);
}

static LodeGraph *
graph_of (const Bench *bench, const LodeWalk *walk)
{
  g_autoptr (GError) error = NULL;
  LodeGraph *graph = lode_graph_new (bench->db, walk, &error);
  g_assert_no_error (error);
  return graph;
}

static const LodeWalk both = { .outward = TRUE, .inward = TRUE };

static void
assert_way (const GArray *nodes, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; nodes != NULL && i < nodes->len; i++)
    g_string_append_printf (text, "%s%u", i > 0 ? " " : "", g_array_index (nodes, guint32, i));
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_shortest (const Bench *bench, const LodeWalk *walk, guint32 from, guint32 to, guint max_hops,
                 const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeGraph) graph = graph_of (bench, walk);
  g_autoptr (GArray) nodes = NULL;
  g_assert_true (lode_graph_shortest (graph, from, to, max_hops, &nodes, &error));
  assert_way (nodes, expected);
}

static void
test_filters (void)
{
  g_autoptr (Bench) bench = bench_new ();
  const Edge edges[] = {
    { 1, 2, FALSE, 1, 3 }, { 2, 3, TRUE, 1, 3 }, { 4, 3, FALSE, 2, 3 }, { 2, 70, FALSE, 1, 3 }, { 70, 4, FALSE, 2, 3 }
  };
  guint8 via[256] = { [1] = 1 };
  pack (bench, edges, G_N_ELEMENTS (edges));
  assert_query_integer (bench, "SELECT count(*) FROM adjacency", 2);
  assert_shortest (bench, &both, 1, 3, 9, "1 2 70 4 3");
  assert_shortest (bench, &both, 3, 1, 9, "3 4 70 2 1");
  assert_shortest (bench, &both, 1, 1, 9, "1");
  assert_shortest (bench, &both, 1, 3, 3, "");
  assert_shortest (bench, &both, 1, 500, 9, "");
  assert_shortest (bench, &(LodeWalk){ .outward = TRUE, .inward = TRUE, .doubtful = TRUE }, 1, 3, 9, "1 2 3");
  assert_shortest (bench, &(LodeWalk){ .outward = TRUE }, 1, 4, 9, "1 2 70 4");
  assert_shortest (bench, &(LodeWalk){ .outward = TRUE }, 4, 1, 9, "");
  assert_shortest (bench, &(LodeWalk){ .inward = TRUE }, 4, 1, 9, "4 70 2 1");
  assert_shortest (bench, &(LodeWalk){ .outward = TRUE, .inward = TRUE, .via = via }, 1, 70, 9, "1 2 70");
  assert_shortest (bench, &(LodeWalk){ .outward = TRUE, .inward = TRUE, .via = via }, 1, 4, 9, "");
}

/* Fewer hops, then fewer neighbours in between, then stronger sources. */
static void
test_rank (void)
{
  g_autoptr (Bench) bench = bench_new ();
  const Edge edges[] = {
    { 1, 10, FALSE, 1, 1 },  { 10, 2, FALSE, 1, 1 }, /* through a hub, on the word of laws */
    { 10, 30, FALSE, 1, 1 }, { 10, 31, FALSE, 1, 1 }, { 1, 11, FALSE, 1, 9 },
    { 11, 2, FALSE, 1, 9 },                          /* through nodes of no other neighbours */
    { 1, 12, FALSE, 1, 9 },  { 12, 2, FALSE, 1, 8 }, /* as much, on a stronger word */
    { 1, 13, FALSE, 1, 1 },  { 13, 14, FALSE, 1, 1 }, { 14, 2, FALSE, 1, 1 },
  };
  const char *const expected[] = { "1 12 2", "1 11 2", "1 10 2", "1 13 14 2" };
  pack (bench, edges, G_N_ELEMENTS (edges));
  for (guint n = 0; n <= G_N_ELEMENTS (expected) + 1; n++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LodeGraph) graph = graph_of (bench, &both);
      g_autoptr (GPtrArray) ways = lode_graph_ways (graph, 1, 2, n, 6, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (ways->len, ==, MIN (n, G_N_ELEMENTS (expected)));
      for (guint i = 0; i < ways->len; i++)
        assert_way (ways->pdata[i], expected[i]);
    }
}

/* All ways from the end of @way to @to without a node twice, counted by length. */
static void
count_ways (gboolean linked[NODES][NODES], guint32 *way, guint length, guint32 to, guint max_hops, guint *counts)
{
  if (way[length] == to)
    {
      counts[length]++;
      return;
    }
  for (guint32 next = 0; length < max_hops && next < NODES; next++)
    {
      gboolean used = FALSE;
      for (guint i = 0; i <= length; i++)
        used = used || way[i] == next;
      if (!used && linked[way[length]][next])
        {
          way[length + 1] = next;
          count_ways (linked, way, length + 1, to, max_hops, counts);
        }
    }
}

static void
assert_is_way (gboolean linked[NODES][NODES], const GArray *nodes)
{
  for (guint i = 0; i + 1 < nodes->len; i++)
    g_assert_true (linked[g_array_index (nodes, guint32, i) - FIRST][g_array_index (nodes, guint32, i + 1) - FIRST]);
  for (guint i = 0; i < nodes->len; i++)
    for (guint k = i + 1; k < nodes->len; k++)
      g_assert_cmpuint (g_array_index (nodes, guint32, i), !=, g_array_index (nodes, guint32, k));
}

static void
compare_ways (const Bench *bench, gboolean linked[NODES][NODES], guint32 from, guint32 to)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeGraph) graph = graph_of (bench, &both);
  guint counts[6] = { 0 }, found[6] = { 0 }, shortest = 0, all = 0;
  guint32 way[7] = { from };
  count_ways (linked, way, 0, to, 5, counts);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      all += counts[i];
      shortest = shortest == 0 && counts[i] > 0 ? i : shortest;
    }
  g_autoptr (GPtrArray) ways = lode_graph_ways (graph, from + FIRST, to + FIRST, 40, 5, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (ways->len, ==, MIN (all, 40));
  for (guint i = 0; i < ways->len; i++)
    {
      const GArray *nodes = ways->pdata[i];
      assert_is_way (linked, nodes);
      g_assert_cmpuint (nodes->len, >=, i == 0 ? 2 : ((const GArray *) ways->pdata[i - 1])->len);
      found[nodes->len - 1]++;
      for (guint k = 0; k < i; k++)
        g_assert_false (((const GArray *) ways->pdata[k])->len == nodes->len
                        && memcmp (((const GArray *) ways->pdata[k])->data, nodes->data, nodes->len * 4) == 0);
    }
  for (guint i = 0, left = 40; i < G_N_ELEMENTS (counts); left -= MIN (left, counts[i]), i++)
    g_assert_cmpuint (found[i], ==, MIN (left, counts[i]));
  g_autoptr (GArray) nodes = NULL;
  g_assert_true (lode_graph_shortest (graph, from + FIRST, to + FIRST, 5, &nodes, &error));
  g_assert_cmpuint (nodes == NULL ? 0 : nodes->len - 1, ==, shortest);
  if (nodes != NULL)
    assert_is_way (linked, nodes);
}

/* Hops from @from by going round until nothing changes. */
static void
compare_reach (const Bench *bench, gboolean linked[NODES][NODES], guint32 from)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeGraph) graph = graph_of (bench, &both);
  guint hops[NODES], all = 0, near = 0;
  guint64 closure = 0;
  for (guint i = 0; i < NODES; i++)
    hops[i] = i == from ? 0 : G_MAXUINT16;
  for (guint round = 0; round < NODES; round++)
    for (guint a = 0; a < NODES; a++)
      for (guint b = 0; b < NODES; b++)
        if (linked[a][b])
          hops[b] = MIN (hops[b], hops[a] + 1);
  for (guint i = 0; i < NODES; i++)
    {
      all += hops[i] < G_MAXUINT16;
      near += hops[i] <= 3;
    }
  g_assert_true (lode_graph_closure (graph, from + FIRST, &closure, &error));
  g_assert_cmpuint (closure, ==, all);
  g_autoptr (GArray) reached = lode_graph_reach (graph, from + FIRST, 3, &error);
  g_assert_cmpuint (reached->len, ==, near);
  for (guint i = 0; i < reached->len; i++)
    g_assert_cmpuint (g_array_index (reached, LodeReached, i).hop, ==,
                      hops[g_array_index (reached, LodeReached, i).node - FIRST]);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260204);
  for (guint round = 0; round < 12; round++)
    {
      g_autoptr (Bench) bench = bench_new ();
      static gboolean linked[NODES][NODES];
      Edge edges[150];
      guint n = 60 + 8 * round;
      memset (linked, 0, sizeof linked);
      for (guint i = 0; i < n; i++)
        {
          guint32 a = (guint32) g_rand_int_range (rand, 0, NODES / 2), b = (guint32) g_rand_int_range (rand, 0, NODES);
          b = a == b ? b + 1 : b;
          edges[i] = (Edge){ a + FIRST, b + FIRST, g_rand_int_range (rand, 0, 8) == 0, 1,
                             (guint8) g_rand_int_range (rand, 1, 10) };
          if (!edges[i].doubtful)
            linked[a][b] = linked[b][a] = TRUE;
        }
      pack (bench, edges, n);
      for (guint pair = 0; pair < 6; pair++)
        {
          guint32 from = (guint32) g_rand_int_range (rand, 0, NODES), to = (guint32) g_rand_int_range (rand, 0, NODES);
          compare_ways (bench, linked, from, from == to ? (to + 1) % NODES : to);
          compare_reach (bench, linked, from);
        }
    }
}

static void
test_damaged (void)
{
  static const char *const damage[] = {
    "UPDATE adjacency SET outward = x'00'",
    "UPDATE adjacency SET outward = substr(outward, 1, length(outward) - 1)",
    "UPDATE adjacency SET outward = CAST(x'ffffffff' || substr(outward, 5) AS BLOB)",
    "UPDATE adjacency SET details = x''",
  };
  const Edge edges[] = { { 1, 2, FALSE, 1, 3 }, { 2, 3, FALSE, 1, 3 } };
  for (gsize i = 0; i < G_N_ELEMENTS (damage); i++)
    {
      g_autoptr (Bench) bench = bench_new ();
      g_autoptr (GError) error = NULL;
      pack (bench, edges, G_N_ELEMENTS (edges));
      bench_exec (bench, damage[i]);
      g_autoptr (LodeGraph) graph = graph_of (bench, &both);
      g_assert_null (lode_graph_ways (graph, 1, 3, 1, 6, &error));
      assert_error (error, LODE_ERROR_STORE, "damaged at block 0");
    }
}

/* What stands in the packed rows is what stands in adjacency_edge, both ways round, and it follows the facts. */
static void
test_refresh (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  gboolean current;
  bench_import_basics (bench);
  bench_import (bench, FIXTURES "observations.csv");
  g_assert_true (lode_adjacency_is_current (bench->db, &current, &error));
  g_assert_false (current);
  g_assert_true (lode_adjacency_refresh (bench->db, &error));
  g_assert_no_error (error);
  g_assert_true (lode_adjacency_is_current (bench->db, &current, &error));
  g_assert_true (current);
  gint64 edges = bench_integer (bench, "SELECT count(*) FROM adjacency_edge");
  g_assert_cmpint (edges, >, 0);
  assert_query_integer (bench, "SELECT count(*) FROM edge WHERE from_key <> to_key", edges);
  assert_query_integer (bench, "SELECT sum(length(outward)) / 4 - 65 * count(*) FROM adjacency", edges);
  assert_query_integer (bench, "SELECT sum(length(inward)) / 4 - 65 * count(*) FROM adjacency", edges);
  g_autoptr (LodeAdjacency) adjacency = lode_adjacency_new (bench->db, &error);
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (bench->db, "SELECT from_id, to_id, id, via, strength FROM adjacency_edge", NULL, &error);
  gboolean row;
  while (lode_stmt_step (stmt, &row, &error) && row)
    {
      LodeBlock block;
      guint32 from = (guint32) lode_stmt_integer (stmt, 0), seen = 0;
      g_assert_true (lode_adjacency_read (adjacency, from / LODE_BLOCK_NODES, TRUE, FALSE, TRUE, &block, &error));
      for (guint32 i = lode_block_number (block.outward.starts, from % LODE_BLOCK_NODES);
           i < lode_block_number (block.outward.starts, from % LODE_BLOCK_NODES + 1); i++)
        seen += lode_block_number (block.outward.nodes, i) >> 1 == (guint32) lode_stmt_integer (stmt, 1)
                && lode_block_number (block.outward.edges, i) == (guint32) lode_stmt_integer (stmt, 2)
                && block.outward.via[i] == lode_stmt_integer (stmt, 3)
                && block.outward.strength[i] == lode_stmt_integer (stmt, 4);
      g_assert_cmpuint (seen, ==, 1);
    }
  g_clear_pointer (&stmt, lode_stmt_free);
  g_clear_pointer (&adjacency, lode_adjacency_free); /* an import remakes what is derived, which nothing may be reading */
  bench_import_text (bench, "more.csv",
                     "key,kind,label,description,source\ncommodity/zinc-x,commodity,zinc x,,background\n");
  g_assert_true (lode_adjacency_is_current (bench->db, &current, &error));
  g_assert_false (current);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/graph/filters", test_filters);
  g_test_add_func ("/graph/rank", test_rank);
  g_test_add_func ("/graph/random", test_random);
  g_test_add_func ("/graph/damaged", test_damaged);
  g_test_add_func ("/graph/refresh", test_refresh);
  return g_test_run ();
}
