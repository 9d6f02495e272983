/** Reading large files of trade flows that hold nothing but numbers, several times faster than row by row.
 *
 *  The file is mapped into memory and read on one thread; what a code stands for is looked up once. Everything else about the import is
 *  as for any other: one transaction, unknown codes quarantined with their line, nothing lost. */
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
  /** Returns: the number of a country or product for lode_trades_add(), or -1 with the reason. */
  int (*country) (gpointer data, guint code, char **reason_out);
  int (*product) (gpointer data, guint code, char **reason_out);
  /** Set a row aside. */
  gboolean (*quarantine) (gpointer data, guint line, const char *column, const char *found, const char *row, const char *reason,
                          GError **error);
  /** The batch is full: write it. */
  gboolean (*flush) (gpointer data, GError **error);
  /** Now and then: how far the reading is. Returns: FALSE to stop. */
  gboolean (*progress) (gpointer data, gint64 bytes, gint64 all_bytes, guint rows);
} LodeBulkHooks;

/** Can @path be read this way: a plain file with a header of these columns and no quotation marks in its first rows? */
gboolean lode_bulk_fits (const char *path, const LodeBulkColumns *columns);

/** Read @path into @trades.
 *
 *  @rows_out (out): rows read
 *  Returns: FALSE with LODE_ERROR_DATA naming line and column of what is no number, or of a row that is too short or too long. */
gboolean lode_bulk_read (const char *path, const LodeBulkColumns *columns, LodeTrades *trades, const LodeBulkHooks *hooks,
                         guint *rows_out, GError **error);

G_END_DECLS
