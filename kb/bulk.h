/** Reading large files of trade flows that hold nothing but numbers, several times faster than row by row.
 *
 *  The file is read in pieces that are cut into flows on all processors; what a code stands for is looked up once. Everything else about
 *  the import is as for any other: one transaction, unknown codes quarantined with their line, nothing lost. */
#pragma once
#include "kb/record.h"
#include "kb/trade.h"

G_BEGIN_DECLS

/** What the columns of such a file mean: names as in its header; NULL where there is no such column. */
typedef struct
{
  const char *year, *exporter, *importer, *product, *value, *quantity;
  double usd_per_value; /**< 1000 where values are in thousand US dollars */
  double t_per_quantity;
  LodeReporter reporter;
} LodeBulkColumns;

/** What the reader asks of the import. Codes are numbers: 842, 811010. */
typedef struct
{
  gpointer data;
  gint64 all_bytes; /**< of the file, unpacked */
  /** Give the batch the entity of a code, with lode_trades_set_country() or lode_trades_set_product().
   *  Returns: FALSE with the reason when the code is of nothing known. */
  gboolean (*country) (gpointer data, guint code, char **reason_out);
  gboolean (*product) (gpointer data, guint code, char **reason_out);
  /** Set a row aside. */
  gboolean (*quarantine) (gpointer data, guint line, const char *column, const char *found, const char *row, const char *reason,
                          GError **error);
  /** The batch is full: write it. */
  gboolean (*flush) (gpointer data, GError **error);
  /** Now and then: how far the reading is. Returns: FALSE to stop. */
  gboolean (*progress) (gpointer data, gint64 bytes, gint64 all_bytes, guint rows);
} LodeBulkHooks;

/** Can @path be read this way: a table, packed or not, with a header of these columns and no quotation marks in its first rows? */
gboolean lode_bulk_fits (const char *path, const LodeBulkColumns *columns);

/** Read @path into @trades.
 *
 *  @rows_out (out): rows read
 *  Returns: FALSE with LODE_ERROR_DATA naming line and column of what is no number, or of a row that is too short or too long. */
gboolean lode_bulk_read (const char *path, const LodeBulkColumns *columns, LodeTrades *trades, const LodeBulkHooks *hooks,
                         guint *rows_out, GError **error);

G_END_DECLS
