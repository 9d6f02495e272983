/* What lies around a node: a bit for each node, a word for each block. Part of kb/graph.h. */
#include "kb/graph-private.h"

typedef struct
{
  LodeGraph *graph;
  guint32 blocks;
  guint64 *seen, *now, *next;
  guint sides;
} Spread;

static gboolean
spread_init (Spread *spread, LodeGraph *graph, guint32 from)
{
  *spread = (Spread){ .graph = graph,
                      .blocks = lode_adjacency_blocks (graph->adjacency),
                      .sides = lode_graph_sides (graph, FALSE) };
  if (from / LODE_BLOCK_NODES >= spread->blocks)
    return FALSE;
  spread->seen = g_new0 (guint64, spread->blocks);
  spread->now = g_new0 (guint64, spread->blocks);
  spread->next = g_new0 (guint64, spread->blocks);
  spread->seen[from / LODE_BLOCK_NODES] = spread->now[from / LODE_BLOCK_NODES] = G_GUINT64_CONSTANT (1)
                                                                                 << from % LODE_BLOCK_NODES;
  return TRUE;
}

static void
spread_clear (Spread *spread)
{
  g_free (spread->seen);
  g_free (spread->now);
  g_free (spread->next);
}

static inline void
spread_side (const Spread *spread, const LodeSide *side, guint bit, guint64 *next)
{
  if (side->starts == NULL)
    return;
  guint32 behind = lode_block_number (side->starts, bit + 1);
  for (guint32 i = lode_block_number (side->starts, bit); i < behind; i++)
    {
      guint32 packed = lode_block_number (side->nodes, i), word = packed >> 7;
      guint64 mask = G_GUINT64_CONSTANT (1) << ((packed >> 1) & 63);
      if (word >= spread->blocks || (spread->seen[word] & mask) != 0
          || !lode_graph_may (spread->graph, side, i, packed))
        continue;
      spread->seen[word] |= mask;
      next[word] |= mask;
    }
}

/* Spread from the nodes of block @word that stand in @now. Where @next is @now, those found in the block itself are taken at once. */
static gboolean
spread_block (Spread *spread, guint32 word, guint64 *now, guint64 *next, GError **error)
{
  if (now[word] != 0 && !lode_graph_at (spread->graph, word * LODE_BLOCK_NODES, spread->sides, error))
    return FALSE;
  while (now[word] != 0)
    {
      guint bit = (guint) __builtin_ctzll (now[word]);
      now[word] &= now[word] - 1;
      if ((spread->sides & LODE_SIDE_OUTWARD) != 0)
        spread_side (spread, &spread->graph->block.outward, bit, next);
      if ((spread->sides & LODE_SIDE_INWARD) != 0)
        spread_side (spread, &spread->graph->block.inward, bit, next);
    }
  return TRUE;
}

static void
append_reached (const Spread *spread, GArray *reached, guint hop)
{
  for (guint32 word = 0; word < spread->blocks; word++)
    for (guint64 left = spread->now[word]; left != 0; left &= left - 1)
      {
        LodeReached one = { word * LODE_BLOCK_NODES + (guint32) __builtin_ctzll (left), hop };
        g_array_append_val (reached, one);
      }
}

GArray *
lode_graph_reach (LodeGraph *graph, guint32 from, guint depth, GError **error)
{
  g_autoptr (GArray) reached = g_array_new (FALSE, FALSE, sizeof (LodeReached));
  Spread spread;
  gboolean done = TRUE;
  if (!spread_init (&spread, graph, from))
    {
      LodeReached self = { from, 0 };
      g_array_append_val (reached, self);
      return g_steal_pointer (&reached);
    }
  append_reached (&spread, reached, 0);
  for (guint hop = 1, before = 0; done && hop <= depth && reached->len > before; hop++)
    {
      before = reached->len;
      for (guint32 word = 0; done && word < spread.blocks; word++)
        done = spread_block (&spread, word, spread.now, spread.next, error);
      guint64 *empty = spread.now;
      spread.now = spread.next;
      spread.next = empty;
      append_reached (&spread, reached, hop);
    }
  spread_clear (&spread);
  return done ? g_steal_pointer (&reached) : NULL;
}

/* The order does not count here: each sweep over the blocks takes at once what it finds ahead. */
gboolean
lode_graph_closure (LodeGraph *graph, guint32 from, guint64 *count_out, GError **error)
{
  Spread spread;
  gboolean done = TRUE, more = TRUE;
  *count_out = 1;
  if (!spread_init (&spread, graph, from))
    return TRUE;
  while (done && more)
    {
      more = FALSE;
      for (guint32 word = 0; done && word < spread.blocks; word++)
        if (spread.now[word] != 0)
          {
            more = TRUE;
            done = spread_block (&spread, word, spread.now, spread.now, error);
          }
    }
  *count_out = 0;
  for (guint32 word = 0; word < spread.blocks; word++)
    *count_out += (guint64) __builtin_popcountll (spread.seen[word]);
  spread_clear (&spread);
  return done;
}
