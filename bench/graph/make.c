/* make STORE EDGES_CSV PAIRS NODES EDGES: a graph that is the same at every run, as a store's adjacency and as a table for the others.
 *
 * Degrees are skewed: the ends of an edge are drawn so that a few nodes have thousands of neighbours and most have a handful. */
#include "kb/adjacency.h"
#include "kb/schema.h"
#include <stdio.h>
#include <stdlib.h>

#define PAIRS 40

static guint64 state = 20260204;

/* splitmix64 */
static guint64
next_number (void)
{
  guint64 z = state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return z ^ (z >> 31);
}

static double
next_share (void)
{
  return (double) (next_number () >> 11) / 9007199254740992.0;
}

/* A node: every second draw is skewed towards a few that are scattered over the numbers. */
static guint32
draw (guint32 n)
{
  double u = next_share ();
  if (next_number () & 1)
    return (guint32) (u * n);
  return (guint32) ((guint64) (u * u * u * u * n) * 2654435761u % n);
}

/* Neighbours by node: those of node i stand in @ends from @starts[i] to @starts[i + 1]. */
static void
sort_by (const guint32 *keys, const guint32 *values, guint32 nodes, guint32 edges, guint32 *starts, guint32 *ends)
{
  for (guint32 i = 0; i < edges; i++)
    starts[keys[i] + 1]++;
  for (guint32 i = 0; i < nodes; i++)
    starts[i + 1] += starts[i];
  g_autofree guint32 *at = g_memdup2 (starts, (gsize) nodes * sizeof *starts);
  for (guint32 i = 0; i < edges; i++)
    ends[at[keys[i]]++] = values[i];
}

static gboolean
write_store (const char *path, const guint32 *from, const guint32 *to, guint32 nodes, guint32 edges, GError **error)
{
  g_autofree guint32 *starts[2] = { g_new0 (guint32, nodes + 1), NULL };
  g_autofree guint32 *more = g_new0 (guint32, nodes + 1);
  g_autofree guint32 *out = g_new (guint32, edges), *in = g_new (guint32, edges);
  sort_by (from, to, nodes, edges, starts[0], out);
  sort_by (to, from, nodes, edges, more, in);
  g_autoptr (LodeDb) db = lode_schema_open (path, LODE_DB_CREATE, error);
  if (db == NULL || !lode_db_begin (db, error))
    return FALSE;
  g_autoptr (LodeAdjacencyWriter) writer = lode_adjacency_writer_new (db);
  for (guint32 node = 0; node < nodes; node++)
    {
      for (guint32 i = starts[0][node]; i < starts[0][node + 1]; i++)
        if (!lode_adjacency_add (writer, node, &(LodeArc){ .node = out[i], .edge = i, .via = 1, .strength = 3 }, error))
          return FALSE;
      for (guint32 i = more[node]; i < more[node + 1]; i++)
        if (!lode_adjacency_add (writer, node, &(LodeArc){ .node = in[i], .inward = TRUE, .edge = i, .via = 1, .strength = 3 }, error))
          return FALSE;
    }
  return lode_adjacency_end (writer, error) && lode_db_commit (db, error);
}

int
main (int argc, char **argv)
{
  if (argc != 6)
    return 2;
  guint32 nodes = (guint32) strtoul (argv[4], NULL, 10), edges = (guint32) strtoul (argv[5], NULL, 10);
  g_autofree guint32 *from = g_new (guint32, edges), *to = g_new (guint32, edges);
  FILE *table = fopen (argv[2], "w"), *pairs = fopen (argv[3], "w");
  if (table == NULL || pairs == NULL)
    return 4;
  for (guint32 i = 0; i < edges; i++)
    {
      from[i] = draw (nodes);
      do
        to[i] = draw (nodes);
      while (to[i] == from[i]);
      fprintf (table, "%u,%u\n", from[i], to[i]);
    }
  for (int i = 0; i < PAIRS; i++)
    {
      guint32 a = (guint32) (next_share () * nodes), b = (guint32) (next_share () * nodes);
      fprintf (pairs, "%u %u\n", a, b);
    }
  g_autoptr (GError) error = NULL;
  if (fclose (table) != 0 || fclose (pairs) != 0)
    return 4;
  if (write_store (argv[1], from, to, nodes, edges, &error))
    return 0;
  fprintf (stderr, "%s\n", error->message);
  return 4;
}
