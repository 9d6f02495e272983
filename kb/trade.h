/** Trade flows in bulk: gathered in memory, sorted, written by one statement, summed up on the way. */
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

/** A flow in memory, 24 bytes: products and countries are numbers that the batch knows. */
typedef struct
{
  guint32 product : 20;
  guint32 year : 12;
  guint16 exporter;
  guint16 importer_and_reporter; /**< importer << 2 | reporter */
  double value_usd, quantity_t;  /**< NAN: not stated */
} LodeFlow;

typedef struct LodeTrades LodeTrades;

/** Returns: an empty batch of flows, to free. */
LodeTrades *lode_trades_new (void);
void lode_trades_free (LodeTrades *trades);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeTrades, lode_trades_free)

/** Say what the numbers in flows stand for. Ids are row ids of entities, not 0; two numbers may stand for one entity. @is_total marks an
 *  aggregate such as the world, whose flows are stored but not summed up. */
void lode_trades_set_product (LodeTrades *trades, guint number, gint64 entity_id);
void lode_trades_set_country (LodeTrades *trades, guint number, gint64 entity_id, gboolean is_total);

/** Add a flow, or many: @flows is (transfer full) an array of LodeFlow. Their numbers must have been set when the batch is written. */
void lode_trades_add (LodeTrades *trades, const LodeFlow *flow);
void lode_trades_take (LodeTrades *trades, GArray *flows);

/** Returns: number of flows in the batch. */
gsize lode_trades_length (const LodeTrades *trades);

/** Flows that a batch may hold: 24 bytes each, and as much again while they are sorted. */
#define LODE_TRADES_LIMIT 10500000

/** Write the batch as flows of @document_id, and empty it. A document larger than LODE_TRADES_LIMIT takes several batches. The first
 *  replaces all flows that an earlier reading of the document had stored.
 *
 *  @go_on  told now and then; FALSE stops with LODE_ERROR_CALL. NULL: nobody asks
 *  Returns: FALSE with LODE_ERROR_DATA when two flows have the same product, year, reporter, exporter and importer: they are never added
 *  up in silence. */
gboolean lode_trades_write (LodeTrades *trades, LodeDb *db, gint64 document_id, gboolean (*go_on) (gpointer data), gpointer data,
                            GError **error);

/** Write the last batch, and what the document's flows add up to.
 *
 *  @added_out     (out): flows that the document did not have in the store before
 *  @unchanged_out (out): the others */
gboolean lode_trades_finish (LodeTrades *trades, LodeDb *db, gint64 document_id, gboolean (*go_on) (gpointer data), gpointer data,
                             gsize *added_out, gsize *unchanged_out, GError **error);

G_END_DECLS
