/** Gathering the flows of a batch into one sorted array. Only kb/trade.c needs this header. */
#pragma once
#include "kb/trade.h"

G_BEGIN_DECLS

/** What the numbers of sorted flows stand for: entity ids by number, without gaps and each once. */
typedef struct
{
  GArray *products, *countries; /**< of gint64 */
  GArray *totals;               /**< of gboolean, by country: an aggregate, not summed up */
} LodeFlowIds;

/** Numbers as they are, to the numbers of LodeFlowIds. */
typedef struct
{
  guint *products, *countries;
} LodeFlowRanks;

/** Returns: the flows of @chunks, renumbered by @ranks and sorted by product, year, reporter, exporter and importer; to free. The chunks
 *  are emptied.
 *
 *  @repeat_out (out): index of a flow that is the same as the one before it, or 0 */
LodeFlow *lode_flows_sort (GPtrArray *chunks, gsize n, const LodeFlowRanks *ranks, guint n_products, gsize *repeat_out);

G_END_DECLS
