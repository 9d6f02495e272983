/** The inside of a LodeGraph, shared by graph.c and graph-ways.c. */
#pragma once
#include "kb/graph.h"

struct LodeGraph
{
  LodeAdjacency *adjacency;
  LodeWalk walk;
  LodeBlock block;  /* read last */
  guint32 number;   /* of it */
  gboolean read;    /* there is one */
  guint sides;      /* that were read of it */
  GHashTable *arcs; /* node -> GArray of LodeStep, of lode_graph_ways() */
};

/* Which sides of a block: a search that comes from the other end walks them the other way round. */
enum
{
  LODE_SIDE_OUTWARD = 1,
  LODE_SIDE_INWARD = 2,
  LODE_SIDE_DETAILS = 4,
};

/* Have the block of @node read. */
gboolean lode_graph_at (LodeGraph *graph, guint32 node, guint sides, GError **error);

/* The sides that a walk with (or, @backwards, against) its direction takes. */
guint lode_graph_sides (const LodeGraph *graph, gboolean backwards);

/* May the neighbour at place @i of @side be walked to? */
static inline gboolean
lode_graph_may (const LodeGraph *graph, const LodeSide *side, guint32 i, guint32 packed)
{
  return (!(packed & 1) || graph->walk.doubtful) && (graph->walk.via == NULL || graph->walk.via[side->via[i]]);
}

/* Hops from nodes to @to as far as a search from both ends has seen them.
 * @distances (out): node -> hops + 1, to unref; nodes that are not in it are at least *radius_out + 1 hops away. */
gboolean lode_graph_towards (LodeGraph *graph, guint32 from, guint32 to, guint max_hops, GHashTable **distances_out,
                             guint *radius_out, GError **error);
