/** What trade flows add up to: the summary tables that canned queries read. Only kb/trade.c needs this header. */
#pragma once
#include "kb/trade-sort.h"

G_BEGIN_DECLS

typedef struct LodeTradeSums LodeTradeSums;

/** Returns: sums over flows with the numbers of @ids, to free. */
LodeTradeSums *lode_trade_sums_new (const LodeFlowIds *ids);
void lode_trade_sums_free (LodeTradeSums *sums);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeTradeSums, lode_trade_sums_free)

/** Add @n flows; those of one product, year and reporter must come together.
 *  Returns: how many were added: fewer than @n when the sums take so much memory that they must be written first. */
gsize lode_trade_sums_add (LodeTradeSums *sums, const LodeFlow *flows, gsize n);

/** Get the sums ready to be written, on whatever thread; lode_trade_sums_write() does it otherwise. */
void lode_trade_sums_close (LodeTradeSums *sums);

/** Write the sums as those of @document_id, and start anew. */
gboolean lode_trade_sums_write (LodeTradeSums *sums, LodeDb *db, gint64 document_id, GError **error);

/** Remove the flows of @document_id and their sums. The rows behind them move up: row numbers have no gaps. */
gboolean lode_trade_forget (LodeDb *db, gint64 document_id, GError **error);

/** Sum up what the rows of @document_id say, for documents that did not fit into one batch.
 *  Returns: FALSE with LODE_ERROR_DATA when a flow stands twice among them. */
gboolean lode_trade_sums_again (LodeDb *db, gint64 document_id, GError **error);

G_END_DECLS
