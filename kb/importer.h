/** Importers: what one needs to read a published file into the store. An importer includes this header and nothing else.
 *
 *  An importer is one file in importers/ that ends with LODE_IMPORTER (file_name) = { ... }. The program reads the file once
 *  for `scan`, where there is one, and once for `row`, in one transaction: the whole file counts, or nothing does. */
#pragma once
#include "kb/bulk.h"
#include "kb/csv.h"
#include "kb/figure.h"
#include "kb/statement.h"
#include "kb/store.h"
#include "kb/units.h"

G_BEGIN_DECLS

/** One reading of one file. */
typedef struct LodeRun LodeRun;

typedef struct
{
  const char *name;    /**< as the user types it; filled in from the file name */
  const char *summary; /**< one line for `lode help` */
  guint order;         /**< `lode build` reads files of a lower order first */
  char delimiter;      /**< 0 means a comma */

  /** The file must end with a line break; one that does not has been cut off. */
  gboolean ends_with_newline;
  /** The importer knows what to do with columns of the same name; the file is refused otherwise. */
  gboolean repeated_columns;
  /** A row that cannot be stored is tried again after the others: it may refer to a later one. */
  gboolean retries;

  /** Is this the header of a file of this format? Nothing but the header may decide. */
  gboolean (*detect) (const LodeHeader *header);

  gsize state_size;             /**< bytes of zeroed memory for lode_run_state() */
  void (*free_state) (void *state);

  /** Optional: see every row before any is stored. An error ends the import. */
  gboolean (*scan) (LodeRun *run, const LodeRecord *row, GError **error);
  /** Optional: called once before the first `row`. An error ends the import. */
  gboolean (*begin) (LodeRun *run, const LodeHeader *header, GError **error);
  /** Optional: the columns of a file that holds nothing but numbers. Such a file is read in bulk and `row` is not called, unless it is
   *  packed or has quotation marks. */
  const LodeBulkColumns *bulk;
  /** With `bulk`: the entity that a code stands for. FALSE sets the rows with that code aside. */
  gboolean (*country) (LodeRun *run, guint code, const char **key_out, GError **error);
  gboolean (*product) (LodeRun *run, guint code, const char **key_out, GError **error);
  /** Store a row. An error quarantines the row; what the row had stored is undone. */
  gboolean (*row) (LodeRun *run, const LodeRecord *row, GError **error);
} LodeImporter;

#define LODE_IMPORTER(symbol) const LodeImporter lode_importer_##symbol

/** Rows that were left out by a stated rule. */
typedef struct
{
  const char *what; /**< static: "monthly figures"; NULL ends the list */
  guint rows;
} LodeLeftOut;

#define LODE_LEFT_OUT_KINDS 12

/** What an import did. */
typedef struct
{
  guint rows, stored, unchanged, quarantined;
  guint skipped;  /**< rows of the file that belong to another importer */
  LodeLeftOut left_out[LODE_LEFT_OUT_KINDS + 1];
  gboolean known; /**< these bytes had been imported before; nothing was done */
} LodeTally;

/** Returns: the state of @run: state_size bytes, zero at first. */
gpointer lode_run_state (LodeRun *run);

/** Returns: where the run's facts are put. */
LodeStore *lode_run_store (LodeRun *run);

/** Returns: value of an option that the user gave with the import ("source", "commodity"), or NULL. */
const char *lode_run_option (LodeRun *run, const char *name);

/** Returns: the file's name without folders, as the publisher named it. Messages may need it; meaning never comes from it
 *  where the content says anything. */
const char *lode_run_file_name (LodeRun *run);

/** Returns: the filled cells above a sheet's header, separated by line breaks; "" for other files. Titles and dates of an edition stand
 *  there. Known from the first `scan` or `begin` on. */
const char *lode_run_preamble (LodeRun *run);

/** Returns: all cells of another sheet of the workbook that is read, comma-separated, at most its first 64 KiB; NULL when there is
 *  none of that name. The edition of a table may stand on a sheet about it. New. */
char *lode_run_sheet_text (LodeRun *run, const char *sheet);

/** Find the entity that a publisher's label names.
 *
 *  @kinds    kinds of entity, separated by spaces
 *  @key_out  (out): its key, kept by the run
 *  Returns: FALSE with LODE_ERROR_NO: nothing or several things have that name; the sentence lists the nearest. */
gboolean lode_run_resolve (LodeRun *run, const char *text, const char *kinds, const char **key_out, GError **error);

/** Make sure that the source of an edition stands in the store, and make the run's document one of it.
 *
 *  @edition  when the store has no source of that key, this one is added; published_on may be NULL */
gboolean lode_run_set_source (LodeRun *run, const LodeSource *edition, GError **error);

/** Returns: the row id of the document being read. */
gint64 lode_run_document (LodeRun *run);

/** Store a figure that stands in the file being read, at the current row; fills in source, document and line. */
gboolean lode_run_put_observation (LodeRun *run, LodeObservation *seen, GError **error);

/** As lode_run_put_observation(), for an indicator. */
gboolean lode_run_put_indicator (LodeRun *run, LodeIndicator *indicator, GError **error);

/** What exporter sold to importer in a year. Keys are of entities: product/hs-811010, country/CHN, aggregate/world. */
typedef struct
{
  const char *product, *exporter, *importer;
  int year;
  LodeReporter reporter;
  double value_usd, quantity_t; /**< NAN: not stated */
} LodeTrade;

/** Store a flow of the current row; it is written when the file has been read.
 *  Returns: FALSE with LODE_ERROR_DATA when the file has the flow already: rows are never added up in silence. */
gboolean lode_run_put_trade (LodeRun *run, const LodeTrade *flow, GError **error);

/** Count a fact that a lode_put_* function stored or found. */
void lode_run_count (LodeRun *run, LodePut put);

/** Read a plain number ("0.5", "-3") of a curated column; an empty one is NAN.
 *  Returns: FALSE with LODE_ERROR_DATA naming the column. */
gboolean lode_record_number (const LodeRecord *record, const char *column, double *value_out, GError **error);

/** Count a row that another importer is for. */
void lode_run_skip (LodeRun *run);

/** Count a row that is left out by a rule of the format: parts of a total that the file gives as well, what the store has no place for.
 *
 *  @what  static text that names such rows: "monthly figures"; at most LODE_LEFT_OUT_KINDS of them in an importer */
void lode_run_leave_out (LodeRun *run, const char *what);

/** Set one cell of a row aside and go on with the rest of the row.
 *
 *  @column  its column name
 *  @error   (transfer full): why; freed */
gboolean lode_run_quarantine (LodeRun *run, const LodeRecord *row, const char *column, GError *reason, GError **error);

/** Read a vocabulary of datasets/vocabulary/ that is built into the program. */
gboolean lode_vocabulary_each (const char *name, gboolean (*each) (const LodeRecord *row, gpointer data, GError **error),
                               gpointer data, GError **error);

/* For commands: */

/** All importers, sorted by name; NULL-terminated and static. */
const LodeImporter *const *lode_importers (void);

/** Returns: the importer of that name, or NULL with LODE_ERROR_CALL. */
const LodeImporter *lode_importer_find (const char *name, GError **error);

/** Find the importers whose header @path has: as a rule one, several where a file holds tables of several kinds, each of which leaves the
 *  rows of the others alone.
 *  Returns: (transfer container): array of const LodeImporter, sorted by name; NULL with LODE_ERROR_DATA: unreadable, or the header of no
 *  known format. */
GPtrArray *lode_importers_detect (const char *path, GError **error);

/** What to import, and how. */
typedef struct LodeImportRequest
{
  const LodeImporter *importer;
  const char *path;
  const char *shown_name; /**< name that the store remembers; NULL for the file's own */
  GHashTable *options;    /**< option name -> value, or NULL */
  gboolean dry_run;       /**< do everything, then undo it */
  /** Told now and then how far the reading is; FALSE stops it with LODE_ERROR_INTERRUPTED and leaves the store as it was. NULL: nobody
   *  asks. */
  gboolean (*progress) (gpointer data, gint64 bytes, gint64 all_bytes, guint rows);
  gpointer progress_data;
  /** Told of each row or cell that is set aside, as `quarantine` will hold it; column and found may be NULL. NULL: nobody asks. */
  void (*quarantined) (gpointer data, guint line, const char *column, const char *found, const char *reason);
  gpointer quarantined_data;
} LodeImportRequest;

/** Import a file: everything or nothing.
 *
 *  @tally_out   (out): what was done
 *  Returns: TRUE when the file was read to its end, quarantined rows or not; FALSE leaves the store as it was. */
gboolean lode_import (LodeDb *db, const LodeImportRequest *request, LodeTally *tally_out, GError **error);

G_END_DECLS
