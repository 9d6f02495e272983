/** Reading comma-separated files as publishers ship them, one record at a time.
 *
 *  libcsv does the parsing. This header adds what it lacks: named columns, physical line numbers (a quoted field
 *  may hold line breaks), UTF-8 with or without a byte-order mark, Windows-1252 where the bytes are not UTF-8, and refusal
 *  of what cannot be a table: NUL bytes, open quotes, rows wider or narrower than the header. A comma that ends a row which has all
 *  its cells is let pass. */
#pragma once
#include "kb/error.h"
#include "kb/record.h"

G_BEGIN_DECLS

typedef struct LodeCsv LodeCsv;

/** Open @path (see kb/input.h: archives and spreadsheets too) and read its header line.
 *
 *  The header is the first line; in a sheet of a spreadsheet, the first row with three filled cells, and rows are as wide as it.
 *  @delimiter  ',' or '\t' ...
 *  Returns: a reader to free, or NULL with LODE_ERROR_DATA (no such file, a directory, not readable, empty,
 *  a repeated or damaged header). */
LodeCsv *lode_csv_open (const char *path, char delimiter, GError **error);

/** Read @text (borrowed, must outlive the reader) instead of a file. @name stands in messages. */
LodeCsv *lode_csv_from_text (const char *text, const char *name, char delimiter, GError **error);

/** Returns: the header (borrowed). */
const LodeHeader *lode_csv_header (const LodeCsv *csv);

/** Returns: the filled cells above a sheet's header, separated by line breaks; "" for other files (borrowed). */
const char *lode_csv_preamble (const LodeCsv *csv);

/** Read the next record; lines of blanks only are skipped.
 *
 *  @record_out (out): borrowed until the next call; NULL at the end of the file
 *  Returns: TRUE, or FALSE with LODE_ERROR_DATA naming file, line, what was found and what was expected. */
gboolean lode_csv_next (LodeCsv *csv, const LodeRecord **record_out, GError **error);

/** Returns: TRUE when the last record read had no line break behind it: such a file may have been cut off. */
gboolean lode_csv_is_cut (const LodeCsv *csv);

/** Returns: unpacked bytes read so far; and of how many, 0 when that is not known. */
gint64 lode_csv_bytes (const LodeCsv *csv);
gint64 lode_csv_size (const LodeCsv *csv);

void lode_csv_free (LodeCsv *csv);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeCsv, lode_csv_free)

G_END_DECLS
