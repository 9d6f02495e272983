/** Spreadsheets (Office Open XML, ECMA-376): their sheets as comma-separated text.
 *
 *  libarchive unpacks and libxml2's pull parser reads, row by row; shared strings are kept in memory, cells are not. Only kb/input.c
 *  needs this header. */
#pragma once
#include "kb/error.h"
#include <stdio.h>

G_BEGIN_DECLS

/** Open one entry of a zip file, or with @raw the one stream of a compressed file. Lives in kb/input.c. */
FILE *lode_archive_stream (const char *file, gboolean raw, const char *member, GError **error);

/** Returns: "FILE/Sheet name" of every sheet, in their order; to free. NULL with LODE_ERROR_DATA. */
char **lode_xlsx_sheets (const char *file, GError **error);

/** Write sheet @sheet as comma-separated text into a temporary file.
 *
 *  One line for each row, so that line n is row n: line breaks inside a cell become blanks, and rows that the sheet leaves out are
 *  empty lines. Formulas give their stored value, errors their code ("#N/A"), cells formatted as dates YYYY-MM-DD. Numbers have the 15
 *  digits that a spreadsheet knows: 0.14000000000000001 is 0.14.
 *  Returns: the stream, at its beginning, to fclose(); NULL with LODE_ERROR_DATA. */
FILE *lode_xlsx_open (const char *file, const char *sheet, GError **error);

G_END_DECLS
