/** Input: published files as they come, plain, gzipped, zipped, as a spreadsheet or as JSON.
 *
 *  A member of an archive is written as if the archive were a folder: `World_Data.zip/MCS2025_World_Data.csv`, and a sheet of a
 *  spreadsheet likewise: `CMO-Historical-Data-Monthly.xlsx/Monthly Prices`. libarchive unpacks; kb/xlsx.h reads spreadsheets, and
 *  kb/json.h a list of records. */
#pragma once
#include "kb/error.h"
#include <stdio.h>

G_BEGIN_DECLS

/** Open @path for reading, unpacked. An archive or spreadsheet with one readable member is that member.
 *
 *  Returns: a stream to fclose(), or NULL with LODE_ERROR_DATA: no such file, a directory, not readable, damaged. */
FILE *lode_input_open (const char *path, GError **error);

/** List what @path holds: itself for a plain or gzipped file; the tables (.csv, .tsv, .txt) of an archive; the sheets of a
 *  spreadsheet.
 *  Returns: paths for lode_input_open(), to free; NULL with LODE_ERROR_DATA. */
char **lode_input_members (const char *path, GError **error);

/** Returns: TRUE when @path is a spreadsheet or a sheet of one. */
gboolean lode_input_is_sheet (const char *path);

/** Returns: the sheet that @path names in a spreadsheet, or NULL; to free. */
char *lode_input_sheet (const char *path);

/** Hash what was published: the unpacked bytes of a plain file or member, the file itself for a spreadsheet or JSON.
 *
 *  @sha256_out (out): 64 hex digits, new
 *  @size_out   (out): bytes that were hashed */
gboolean lode_input_hash (const char *path, char **sha256_out, gint64 *size_out, GError **error);

/** Returns: the name under which the publisher ships @path: its last part without .gz; for a sheet, BOOK.xlsx/Sheet, since lines are
 *  those of the sheet. New. */
char *lode_input_name (const char *path);

G_END_DECLS
