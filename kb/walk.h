/** Walks as people read them: the hops of ways, and what lies around something, with relation, date, source and the evidence's key. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

/** How to walk. */
typedef struct
{
  const char *via;   /**< kinds of edge or predicates, separated by commas: "production,owns_share"; NULL: all */
  gboolean doubtful; /**< follow deprecated and denied statements too */
  const char *on;    /**< a day on which statements must hold, or NULL */
  guint ways;        /**< of lode_walk_ways(): at most this many */
  guint hops;        /**< go no further */
  guint limit;       /**< of lode_walk_around(): at most this many rows; 0: all */
  gboolean as_found; /**< read the store's own adjacency; LODE_ERROR_STORE when it is older than the facts */
} LodeWalkRequest;

/** Find the best ways from one entity to another, as lode_graph_ways() ranks them.
 *
 *  @from, @to  keys of entities
 *  Returns: a table to free, a row for each hop: way, hop, from, relation, to, date, source, key, then from_key, to_key, from_kind, to_kind,
 *  weight, unit, valid_from, valid_to, published_on, rank, via, more (how many other edges join the two nodes); no row when there is no way.
 *  NULL: LODE_ERROR_CALL for a word that no edge has as via, LODE_ERROR_NO for a key that stands for nothing. */
LodeTable *lode_walk_ways (LodeDb *db, const char *from, const char *to, const LodeWalkRequest *request,
                           GError **error);

/** Find what lies around an entity: every edge that leads from something of one hop to something first reached at the next.
 *
 *  Returns: a table to free as of lode_walk_ways(), without way and more. */
LodeTable *lode_walk_around (LodeDb *db, const char *key, const LodeWalkRequest *request, GError **error);

G_END_DECLS
