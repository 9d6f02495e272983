/* ask STORE PAIRS: shortest ways, reach in 3 hops and closures along the edges, a line for each: what, median milliseconds, answers. */
#include "kb/graph.h"
#include "kb/schema.h"
#include <stdio.h>

#define MAX_PAIRS 100
#define FEW 5 /* of the long questions */

typedef struct
{
  guint32 from, to;
} Pair;

static int
by_size (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;
  return (x > y) - (x < y);
}

static gint64
shortest (LodeGraph *graph, const Pair *pair, GError **error)
{
  g_autoptr (GArray) nodes = NULL;
  if (!lode_graph_shortest (graph, pair->from, pair->to, 30, &nodes, error))
    return G_MININT64;
  return nodes == NULL ? -1 : (gint64) nodes->len - 1;
}

static gint64
reach (LodeGraph *graph, const Pair *pair, GError **error)
{
  g_autoptr (GArray) reached = lode_graph_reach (graph, pair->from, 3, error);
  return reached == NULL ? G_MININT64 : (gint64) reached->len - 1;
}

static gint64
closure (LodeGraph *graph, const Pair *pair, GError **error)
{
  guint64 count;
  return lode_graph_closure (graph, pair->from, &count, error) ? (gint64) count - 1 : G_MININT64;
}

static gboolean
ask (LodeDb *db, const char *what, gint64 (*question) (LodeGraph *, const Pair *, GError **), const Pair *pairs, guint n, GError **error)
{
  gint64 times[MAX_PAIRS], answers[MAX_PAIRS];
  for (guint i = 0; i < n; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (LodeGraph) graph = lode_graph_new (db, &(LodeWalk){ .outward = TRUE }, error);
      answers[i] = graph == NULL ? G_MININT64 : question (graph, &pairs[i], error);
      times[i] = g_get_monotonic_time () - start;
      if (answers[i] == G_MININT64)
        return FALSE;
    }
  qsort (times, n, sizeof *times, by_size);
  printf ("lode %s %.3f", what, (double) times[n / 2] / 1000);
  for (guint i = 0; i < n; i++)
    printf (" %d", (int) answers[i]);
  printf ("\n");
  return TRUE;
}

int
main (int argc, char **argv)
{
  Pair pairs[MAX_PAIRS];
  guint n = 0;
  FILE *file = argc == 3 ? fopen (argv[2], "r") : NULL;
  if (file == NULL)
    return 2;
  while (n < MAX_PAIRS && fscanf (file, "%u %u", &pairs[n].from, &pairs[n].to) == 2)
    n++;
  fclose (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeDb) db = lode_schema_open (argv[1], LODE_DB_READ, &error);
  if (db != NULL && ask (db, "shortest", shortest, pairs, n, &error) && ask (db, "reach", reach, pairs, MIN (n, FEW), &error)
      && ask (db, "closure", closure, pairs, MIN (n, FEW), &error))
    return 0;
  fprintf (stderr, "%s\n", error->message);
  return 4;
}
