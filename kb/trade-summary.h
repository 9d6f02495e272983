/** What trade flows add up to: the summary tables that canned queries read. Only kb/trade.c needs this header. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** A flow in memory, 24 bytes: numbers instead of ids. */
typedef struct
{
  guint32 product : 20;
  guint32 year : 12;
  guint16 exporter;
  guint16 importer_and_reporter; /**< importer << 2 | reporter */
  double value_usd, quantity_t;  /**< NAN: not stated */
} LodeFlow;

/** What the numbers of flows stand for. */
typedef struct
{
  const gint64 *products, *countries; /**< entity ids by number */
  const gboolean *totals;             /**< by country number: an aggregate, not summed up */
  guint n_countries;
} LodeFlowIds;

/** Sum up again what the rows of @document_id say, with SQL: for documents that did not fit into one batch. */
gboolean lode_trade_summarise_again (LodeDb *db, gint64 document_id, GError **error);

/** Write the summaries of @n flows, sorted by product, year, exporter, importer and reporter. HHI as in the view concentration. */
gboolean lode_trade_summarise (LodeDb *db, const LodeFlow *flows, gsize n, const LodeFlowIds *ids, gint64 document_id,
                               GError **error);

G_END_DECLS
