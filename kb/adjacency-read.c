/* The reading side of kb/adjacency.h. */
#include "kb/adjacency.h"

#define MAP_BYTES (G_GINT64_CONSTANT (1) << 34)
#define STARTS_BYTES (4 * (LODE_BLOCK_NODES + 1))

struct LodeAdjacency
{
  LodeStmt *neighbours, *details;
  LodeStmt *hold; /* in the midst of its rows: the blocks are of one state of the file, and not locked one by one */
  guint32 blocks;
};

LodeAdjacency *
lode_adjacency_new (LodeDb *db, GError **error)
{
  g_autoptr (LodeAdjacency) adjacency = g_new0 (LodeAdjacency, 1);
  gint64 blocks;
  gboolean row;
  lode_db_map (db, MAP_BYTES);
  adjacency->neighbours = lode_db_prepare (db, "SELECT outward, inward FROM adjacency WHERE block = ?1", NULL, error);
  if (adjacency->neighbours == NULL)
    return NULL;
  adjacency->details = lode_db_prepare (db, "SELECT details FROM adjacency WHERE block = ?1", NULL, error);
  if (adjacency->details == NULL || !lode_db_integer (db, "SELECT max(block) + 1 FROM adjacency", 0, &blocks, error))
    return NULL;
  adjacency->hold = lode_db_prepare (db, "SELECT 1 FROM adjacency", NULL, error);
  if (adjacency->hold == NULL || !lode_stmt_step (adjacency->hold, &row, error))
    return NULL;
  adjacency->blocks = (guint32) blocks;
  return g_steal_pointer (&adjacency);
}

guint32
lode_adjacency_blocks (const LodeAdjacency *adjacency)
{
  return adjacency->blocks;
}

static gboolean
damaged (guint32 number, GError **error)
{
  return lode_fail (error, LODE_ERROR_STORE, "the store's adjacency is damaged at block %u; an import makes it anew",
                    number);
}

/* @arcs_out: how many neighbours the side has. */
static gboolean
read_side (LodeStmt *stmt, int column, guint32 number, LodeSide *side, guint32 *arcs_out, GError **error)
{
  gsize size;
  const guint8 *bytes = lode_stmt_blob (stmt, column, &size);
  if (size < STARTS_BYTES)
    return damaged (number, error);
  guint32 arcs = lode_block_number (bytes, LODE_BLOCK_NODES), before = 0;
  if (size != STARTS_BYTES + 4 * (gsize) arcs)
    return damaged (number, error);
  for (guint32 i = 0; i <= LODE_BLOCK_NODES; i++)
    {
      guint32 start = lode_block_number (bytes, i);
      if (start < before)
        return damaged (number, error);
      before = start;
    }
  side->starts = bytes;
  side->nodes = bytes + STARTS_BYTES;
  *arcs_out = arcs;
  return TRUE;
}

static const guint8 *
place_details (LodeSide *side, const guint8 *bytes, guint32 arcs)
{
  side->edges = bytes;
  side->via = bytes + 4 * (gsize) arcs;
  side->strength = side->via + arcs;
  return side->strength + arcs;
}

static gboolean
read_details (LodeAdjacency *adjacency, guint32 number, LodeBlock *block, guint32 outward, guint32 inward,
              GError **error)
{
  gboolean row;
  gsize size;
  lode_stmt_bind (adjacency->details, "i", (gint64) number);
  if (!lode_stmt_step (adjacency->details, &row, error))
    return FALSE;
  const guint8 *bytes = row ? lode_stmt_blob (adjacency->details, 0, &size) : NULL;
  if (!row || size != 6 * ((gsize) outward + inward))
    return damaged (number, error);
  place_details (&block->inward, place_details (&block->outward, bytes, outward), inward);
  return TRUE;
}

gboolean
lode_adjacency_read (LodeAdjacency *adjacency, guint32 number, gboolean outward, gboolean inward, gboolean details,
                     LodeBlock *block_out, GError **error)
{
  gboolean row;
  guint32 n_outward = 0, n_inward = 0;
  *block_out = (LodeBlock){ 0 };
  lode_stmt_bind (adjacency->neighbours, "i", (gint64) number);
  if (!lode_stmt_step (adjacency->neighbours, &row, error))
    return FALSE;
  if (!row)
    return TRUE;
  /* the details are of both sides: where they begin depends on both */
  return (!(outward || details) || read_side (adjacency->neighbours, 0, number, &block_out->outward, &n_outward, error))
         && (!(inward || details) || read_side (adjacency->neighbours, 1, number, &block_out->inward, &n_inward, error))
         && (!details || read_details (adjacency, number, block_out, n_outward, n_inward, error));
}

void
lode_adjacency_free (LodeAdjacency *adjacency)
{
  if (adjacency == NULL)
    return;
  lode_stmt_free (adjacency->neighbours);
  lode_stmt_free (adjacency->details);
  lode_stmt_free (adjacency->hold);
  g_free (adjacency);
}
