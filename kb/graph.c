#include "kb/graph-private.h"

#include <string.h>

LodeGraph *
lode_graph_new (LodeDb *db, const LodeWalk *walk, GError **error)
{
  g_autoptr (LodeGraph) graph = g_new0 (LodeGraph, 1);
  graph->walk = *walk;
  graph->arcs = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  graph->adjacency = lode_adjacency_new (db, error);
  return graph->adjacency == NULL ? NULL : g_steal_pointer (&graph);
}

void
lode_graph_free (LodeGraph *graph)
{
  if (graph == NULL)
    return;
  lode_adjacency_free (graph->adjacency);
  g_hash_table_unref (graph->arcs);
  g_free (graph);
}

guint
lode_graph_sides (const LodeGraph *graph, gboolean backwards)
{
  gboolean outward = backwards ? graph->walk.inward : graph->walk.outward;
  gboolean inward = backwards ? graph->walk.outward : graph->walk.inward;
  return (outward ? LODE_SIDE_OUTWARD : 0) | (inward ? LODE_SIDE_INWARD : 0)
         | (graph->walk.via != NULL ? LODE_SIDE_DETAILS : 0);
}

gboolean
lode_graph_at (LodeGraph *graph, guint32 node, guint sides, GError **error)
{
  guint32 number = node / LODE_BLOCK_NODES;
  if (graph->read && graph->number == number && (graph->sides & sides) == sides)
    return TRUE;
  graph->read = FALSE;
  if (!lode_adjacency_read (graph->adjacency, number, (sides & LODE_SIDE_OUTWARD) != 0, (sides & LODE_SIDE_INWARD) != 0,
                            (sides & LODE_SIDE_DETAILS) != 0, &graph->block, error))
    return FALSE;
  graph->read = TRUE;
  graph->number = number;
  graph->sides = sides;
  return TRUE;
}

/* The nodes that a search has seen, and from where: open addressing, since a hash table of GLib costs more than the walk. */
typedef struct
{
  guint32 node, parent; /* node + 1; 0: free */
} Place;

typedef struct
{
  Place *places;
  guint32 mask, used;
} Seen;

static void
seen_init (Seen *seen)
{
  seen->mask = 1023;
  seen->used = 0;
  seen->places = g_new0 (Place, (gsize) seen->mask + 1);
}

static Place *
seen_find (const Seen *seen, guint32 node)
{
  guint32 i = (node * 2654435769u) & seen->mask;
  while (seen->places[i].node != 0 && seen->places[i].node != node + 1)
    i = (i + 1) & seen->mask;
  return &seen->places[i];
}

static void
seen_add (Seen *seen, guint32 node, guint32 parent)
{
  if (2 * (seen->used + 1) > seen->mask)
    {
      Seen wider = { g_new0 (Place, 2 * ((gsize) seen->mask + 1)), 2 * seen->mask + 1, seen->used };
      for (gsize i = 0; i <= seen->mask; i++)
        if (seen->places[i].node != 0)
          *seen_find (&wider, seen->places[i].node - 1) = seen->places[i];
      g_free (seen->places);
      *seen = wider;
    }
  *seen_find (seen, node) = (Place){ node + 1, parent };
  seen->used++;
}

/* One end of a search from both: what it has seen, and the nodes that it saw last. */
typedef struct
{
  Seen seen;
  GArray *frontier, *next; /* of guint32 */
  GHashTable *distances;   /* node -> hops + 1, or NULL */
  guint hops, sides;
} End;

static void
end_init (End *end, guint32 node, guint sides, GHashTable *distances)
{
  seen_init (&end->seen);
  end->frontier = g_array_new (FALSE, FALSE, sizeof (guint32));
  end->next = g_array_new (FALSE, FALSE, sizeof (guint32));
  end->distances = distances;
  end->hops = 0;
  end->sides = sides;
  seen_add (&end->seen, node, node);
  g_array_append_val (end->frontier, node);
  if (distances != NULL)
    g_hash_table_insert (distances, GUINT_TO_POINTER (node), GUINT_TO_POINTER (1));
}

static void
end_clear (End *end)
{
  g_free (end->seen.places);
  g_array_unref (end->frontier);
  g_array_unref (end->next);
}

static int
by_number (gconstpointer a, gconstpointer b)
{
  guint32 x = *(const guint32 *) a, y = *(const guint32 *) b;
  return (x > y) - (x < y);
}

/* See the neighbours of @node on one side. @met_out: the first that @other has seen, while it is G_MAXUINT32. */
static void
see_side (const LodeGraph *graph, End *end, const End *other, const LodeSide *side, guint32 node, guint32 *met_out)
{
  if (side->starts == NULL)
    return;
  guint32 behind = lode_block_number (side->starts, node % LODE_BLOCK_NODES + 1);
  for (guint32 i = lode_block_number (side->starts, node % LODE_BLOCK_NODES); i < behind; i++)
    {
      guint32 packed = lode_block_number (side->nodes, i), neighbour = packed >> 1;
      if (!lode_graph_may (graph, side, i, packed) || seen_find (&end->seen, neighbour)->node != 0)
        continue;
      seen_add (&end->seen, neighbour, node);
      g_array_append_val (end->next, neighbour);
      if (end->distances != NULL)
        g_hash_table_insert (end->distances, GUINT_TO_POINTER (neighbour), GUINT_TO_POINTER (end->hops + 2));
      if (*met_out == G_MAXUINT32 && seen_find (&other->seen, neighbour)->node != 0)
        *met_out = neighbour;
    }
}

/* Go one hop further from @end. It stops where it meets @other, unless the distances are wanted, of a whole hop. */
static gboolean
see_next (LodeGraph *graph, End *end, const End *other, guint32 *met_out, GError **error)
{
  g_array_set_size (end->next, 0);
  g_array_sort (end->frontier, by_number);
  for (guint i = 0; i < end->frontier->len && (*met_out == G_MAXUINT32 || end->distances != NULL); i++)
    {
      guint32 node = g_array_index (end->frontier, guint32, i);
      if (!lode_graph_at (graph, node, end->sides, error))
        return FALSE;
      if ((end->sides & LODE_SIDE_OUTWARD) != 0)
        see_side (graph, end, other, &graph->block.outward, node, met_out);
      if ((end->sides & LODE_SIDE_INWARD) != 0)
        see_side (graph, end, other, &graph->block.inward, node, met_out);
    }
  GArray *seen = end->frontier;
  end->frontier = end->next;
  end->next = seen;
  end->hops++;
  return TRUE;
}

/* Search from both ends, from the one with fewer nodes to go on from, until they meet. Each end has seen all that is as near as its
 * hops when the other goes on, so the first node in common is on a shortest way. */
static gboolean
meet (LodeGraph *graph, End *near, End *far, guint max_hops, guint32 *met_out, GError **error)
{
  *met_out = G_MAXUINT32;
  while (*met_out == G_MAXUINT32 && near->frontier->len > 0 && far->frontier->len > 0
         && near->hops + far->hops < max_hops)
    {
      gboolean from_near = near->frontier->len <= far->frontier->len;
      if (!see_next (graph, from_near ? near : far, from_near ? far : near, met_out, error))
        return FALSE;
    }
  return TRUE;
}

static void
append_parents (GArray *nodes, const Seen *seen, guint32 node)
{
  for (guint32 parent = seen_find (seen, node)->parent; parent != node; parent = seen_find (seen, node)->parent)
    {
      g_array_append_val (nodes, parent);
      node = parent;
    }
}

static GArray *
way_through (const End *near, const End *far, guint32 met)
{
  GArray *nodes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (nodes, met);
  append_parents (nodes, &near->seen, met);
  for (guint i = 0; i < nodes->len / 2; i++)
    {
      guint32 *a = &g_array_index (nodes, guint32, i), *b = &g_array_index (nodes, guint32, nodes->len - 1 - i),
              kept = *a;
      *a = *b;
      *b = kept;
    }
  append_parents (nodes, &far->seen, met);
  return nodes;
}

gboolean
lode_graph_shortest (LodeGraph *graph, guint32 from, guint32 to, guint max_hops, GArray **nodes_out, GError **error)
{
  End near, far;
  guint32 met = from;
  end_init (&near, from, lode_graph_sides (graph, FALSE), NULL);
  end_init (&far, to, lode_graph_sides (graph, TRUE), NULL);
  gboolean done = from == to || meet (graph, &near, &far, max_hops, &met, error);
  *nodes_out = done && met != G_MAXUINT32 ? way_through (&near, &far, met) : NULL;
  end_clear (&near);
  end_clear (&far);
  return done;
}

gboolean
lode_graph_towards (LodeGraph *graph, guint32 from, guint32 to, guint max_hops, GHashTable **distances_out,
                    guint *radius_out, GError **error)
{
  End near, far;
  guint32 met;
  *distances_out = g_hash_table_new (NULL, NULL);
  end_init (&near, from, lode_graph_sides (graph, FALSE), NULL);
  end_init (&far, to, lode_graph_sides (graph, TRUE), *distances_out);
  gboolean done = meet (graph, &near, &far, max_hops, &met, error);
  /* an end that has nothing left to go on from has seen all there is */
  *radius_out = far.frontier->len == 0 ? G_MAXUINT16 : far.hops;
  end_clear (&near);
  end_clear (&far);
  return done;
}
