/** The inside of kb/verify.h: a file that is being read again. */
#pragma once
#include "kb/importer.h"
#include "kb/verify.h"

/** A file, the store in memory that readings of it go to, and the table of it that the store knows. */
typedef struct
{
  const char *path;
  char **members;  /**< its tables; a plain file is its own */
  LodeDb *scratch; /**< opened when it is first needed */
  const char *store;
  GHashTable *read; /**< what has been read, "member importer" */
} LodeReading;

/** Find the member whose bytes have the hash @sha256; of a workbook, the sheet that @file_name names.
 *  @member_out (out): borrowed; NULL when there is none */
gboolean lode_reading_find (LodeReading *reading, const char *sha256, const char *file_name, const char **member_out, GError **error);

/** Read @member (all of them when NULL) again.
 *
 *  @importer   its name; NULL: what the header tells
 *  @file_name  name under which the store knows the file, or NULL
 *  @source     edition that it is known to be, or NULL
 *  @commodity  key of what it is known to be about, or NULL
 *  Returns: FALSE with LODE_ERROR_DATA when nothing can read it. */
gboolean lode_reading_read (LodeReading *reading, const char *member, const char *importer, const char *file_name, const char *source,
                            const char *commodity, GError **error);

/** Returns: the line @line of @member as it stands there, as UTF-8, without its end; NULL when there is none. New. */
char *lode_reading_line (const char *member, guint line);

/** Returns: the cell of @member in the row that begins at @line, as printed; NULL when there is none. New. */
char *lode_reading_cell (const char *member, guint line, const char *column);

/** Returns: the first row that the embedded query @path gives for @key, ready to read, or NULL without an error when there is none. */
LodeStmt *lode_verify_ask (LodeDb *db, const char *path, const char *key, const char *more, GError **error);

LodeVerdict *lode_verdict_new (LodeVerdictKind kind, LodeTable *facts, const char *format, ...) G_GNUC_PRINTF (3, 4);

/* Each gives NULL without an error when @key is of another kind. */
LodeVerdict *lode_verify_figure (LodeDb *db, LodeReading *reading, const char *key, GError **error);
LodeVerdict *lode_verify_trade (LodeDb *db, LodeReading *reading, const char *key, GError **error);
LodeVerdict *lode_verify_evidence (LodeDb *db, LodeReading *reading, const char *key, GError **error);
