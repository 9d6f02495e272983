/** Formats: a table as text for people and for programs. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

typedef enum
{
  LODE_FORMAT_TABLE, /**< aligned columns, long texts wrapped */
  LODE_FORMAT_CSV,   /**< RFC 4180 */
  LODE_FORMAT_TSV,   /**< tabs and line breaks in a cell become blanks */
  LODE_FORMAT_JSON,
  LODE_FORMAT_NDJSON,
  LODE_FORMAT_MD,
} LodeFormat;

/** Returns: TRUE and the format of that name, or FALSE with LODE_ERROR_CALL listing the names. */
gboolean lode_format_find (const char *name, LodeFormat *format_out, GError **error);

/** Write @table behind what @out holds.
 *
 *  @header   with the line of column names (table, csv, tsv, md)
 *  @width    columns of the screen for LODE_FORMAT_TABLE; 0 means no limit
 *  @sources  for LODE_FORMAT_JSON: the sources cited, or NULL */
void lode_format_write (const LodeTable *table, LodeFormat format, gboolean header, guint width,
                        const LodeTable *sources, GString *out);

/** Append @text as a JSON string, quotes included. */
void lode_format_json_string (GString *out, const char *text);

G_END_DECLS
