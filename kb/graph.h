/** Walking through the adjacency of a store: how far, what lies around, and which ways lead from one node to another.
 *
 *  Nodes are row ids of entities. Blocks are read when a walk comes to them; nothing is loaded beforehand. */
#pragma once
#include "kb/adjacency.h"

G_BEGIN_DECLS

/** Which edges may be walked. Zeroed but for the two directions, it is the common walk. */
typedef struct
{
  gboolean outward, inward; /**< along the edges, against them */
  gboolean doubtful;        /**< deprecated and denied ones as well */
  const guint8 *via;        /**< 256 flags by via, borrowed; NULL: all */
} LodeWalk;

typedef struct LodeGraph LodeGraph;

/** Returns: a graph over the adjacency that @db (borrowed) sees, to free. */
LodeGraph *lode_graph_new (LodeDb *db, const LodeWalk *walk, GError **error);
void lode_graph_free (LodeGraph *graph);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeGraph, lode_graph_free)

/** Find a shortest way by breadth-first search from both ends.
 *
 *  @max_hops   look no further
 *  @nodes_out  (out): array of guint32 to free: the nodes of the way, both ends included; NULL when there is none */
gboolean lode_graph_shortest (LodeGraph *graph, guint32 from, guint32 to, guint max_hops, GArray **nodes_out,
                              GError **error);

/** A node and how many hops lead to it. */
typedef struct
{
  guint32 node;
  guint hop;
} LodeReached;

/** Find what lies within @depth hops of @from, itself at hop 0.
 *  Returns: array of LodeReached to free, by hop, then node; or NULL on error. */
GArray *lode_graph_reach (LodeGraph *graph, guint32 from, guint depth, GError **error);

/** Count what can be reached from @from at all, itself included. */
gboolean lode_graph_closure (LodeGraph *graph, guint32 from, guint64 *count_out, GError **error);

/** Find the best ways without a node twice (Yen's algorithm over A*).
 *
 *  Better is: fewer hops; then nodes in between with fewer neighbours (the product of their numbers counts), since a way through a hub
 *  that touches everything says little; then stronger sources. Equal ones come in the order of their nodes.
 *
 *  @max_ways  at most this many
 *  @max_hops  of at most this many hops
 *  Returns: array of GArray of guint32 to free, the best first; or NULL on error. */
GPtrArray *lode_graph_ways (LodeGraph *graph, guint32 from, guint32 to, guint max_ways, guint max_hops, GError **error);

G_END_DECLS
