/** Trade flows in bulk: gathered in memory, sorted by the clustering key, written by one statement, summed up on the way. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Who reported a flow; the numbers stand in the store. */
typedef enum
{
  LODE_RECONCILED = 0,
  LODE_BY_EXPORTER = 1,
  LODE_BY_IMPORTER = 2,
} LodeReporter;

typedef struct LodeTrades LodeTrades;

/** Returns: an empty batch of flows, to free. */
LodeTrades *lode_trades_new (void);
void lode_trades_free (LodeTrades *trades);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeTrades, lode_trades_free)

/** Returns: the number by which lode_trades_add() knows a product or country; call it once for each and keep it. Ids are row ids of
 *  entities; @is_total marks an aggregate such as the world, whose flows are stored but not summed up. */
guint lode_trades_product (LodeTrades *trades, gint64 entity_id);
guint lode_trades_country (LodeTrades *trades, gint64 entity_id, gboolean is_total);

/** Add a flow. Numbers are those of the two functions above; values in US dollars and metric tons, NAN where not stated. */
void lode_trades_add (LodeTrades *trades, guint product, int year, guint exporter, guint importer, LodeReporter reporter,
                      double value_usd, double quantity_t);

/** Returns: number of flows in the batch. */
gsize lode_trades_length (const LodeTrades *trades);

/** Flows that a batch may hold: 24 bytes each, and as much again while they are sorted. */
#define LODE_TRADES_LIMIT 11500000

/** Write the batch and its summaries as flows of @document_id, and empty it. A document larger than LODE_TRADES_LIMIT takes several.
 *
 *  @added_out (out): flows that the document did not have in the store
 *  Returns: FALSE with LODE_ERROR_DATA when two flows have the same product, year, exporter, importer and reporter: they are never
 *  added up in silence. */
gboolean lode_trades_flush (LodeTrades *trades, LodeDb *db, gint64 document_id, gsize *added_out, GError **error);

G_END_DECLS
