/** Adjacency: the view edge packed into a row for every 64 nodes, so that a walk reads what it touches and nothing else.
 *
 *  A node is the row id of an entity. Nodes with the same id / 64 make a block. The columns outward and inward hold 65 numbers, where
 *  the neighbours of each node begin and end, and behind them the neighbours: id * 2, plus 1 where the edge is deprecated or denied. The
 *  column details holds, for the outward and then the inward neighbours, edge numbers, then a byte each of via, then of strength. All
 *  numbers are 32 bits, little-endian. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

#define LODE_BLOCK_NODES 64

/** One neighbour of a node. */
typedef struct
{
  guint32 node;
  gboolean inward;   /**< the edge leads from the neighbour to the node */
  gboolean doubtful; /**< deprecated or denied */
  guint32 edge;      /**< row id in adjacency_edge */
  guint8 via;        /**< row id in adjacency_via */
  guint8 strength;   /**< of the source: 1, the strongest, to 9 */
} LodeArc;

/** Make the adjacency anew when the store's facts are not those that it was made of. Needs a connection that may write. */
gboolean lode_adjacency_refresh (LodeDb *db, GError **error);

/** Have an adjacency to read that is true to what the connection sees. Where the store's own is older than its facts, or the connection
 *  answers as of a day, a temporary one is made for this connection; the file stays as it is.
 *
 *  @on  a day on which statements must hold, or NULL: any; figures and trade are those of their newest year in either case
 *  Returns: FALSE with LODE_ERROR_CALL when @on is no full date. */
gboolean lode_adjacency_prepare (LodeDb *db, const char *on, GError **error);

/** Is the store's own adjacency made of the facts that the store holds now? */
gboolean lode_adjacency_is_current (LodeDb *db, gboolean *current_out, GError **error);

/** Writing: neighbours in ascending order of the nodes that have them. */
typedef struct LodeAdjacencyWriter LodeAdjacencyWriter;

LodeAdjacencyWriter *lode_adjacency_writer_new (LodeDb *db);
gboolean lode_adjacency_add (LodeAdjacencyWriter *writer, guint32 node, const LodeArc *arc, GError **error);

/** Write what is left. */
gboolean lode_adjacency_end (LodeAdjacencyWriter *writer, GError **error);
void lode_adjacency_writer_free (LodeAdjacencyWriter *writer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeAdjacencyWriter, lode_adjacency_writer_free)

/** Reading, a block at a time. */
typedef struct LodeAdjacency LodeAdjacency;

/** One direction of a block, borrowed until the next block is read; read numbers with lode_block_number(). */
typedef struct
{
  const guint8 *starts; /**< 65 numbers; NULL: the block has no neighbours */
  const guint8 *nodes;  /**< the neighbours */
  const guint8 *edges;  /**< their edges; NULL unless details were asked for */
  const guint8 *via, *strength;
} LodeSide;

typedef struct
{
  LodeSide outward, inward;
} LodeBlock;

static inline guint32
lode_block_number (const guint8 *numbers, guint32 i)
{
  guint32 number;
  __builtin_memcpy (&number, numbers + 4 * (gsize) i, sizeof number);
  return GUINT32_FROM_LE (number);
}

/** Returns: a reader of the adjacency that @db (borrowed) sees, to free. */
LodeAdjacency *lode_adjacency_new (LodeDb *db, GError **error);

/** Returns: one more than the highest block. */
guint32 lode_adjacency_blocks (const LodeAdjacency *adjacency);

/** Read block @number; one that is not there has no neighbours.
 *  Returns: FALSE with LODE_ERROR_STORE when it is damaged. */
gboolean lode_adjacency_read (LodeAdjacency *adjacency, guint32 number, gboolean outward, gboolean inward,
                              gboolean details, LodeBlock *block_out, GError **error);

void lode_adjacency_free (LodeAdjacency *adjacency);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeAdjacency, lode_adjacency_free)

G_END_DECLS
