/** Headers of the USGS salient statistics ("USprod_Mine_t", "Price_Metal_dlb"): what a column measures, in which unit. */
#pragma once
#include "kb/importer.h"

typedef struct
{
  GHashTable *measures, *units, *stages, *commodities, *texts; /**< word in lower case -> value, of usgs_salient_words.csv */
  GHashTable *headers; /**< "edition|commodity label|header", in lower case -> usgs_salient_headers.csv's reading and note */
} UsgsWords;

gboolean usgs_words_load (UsgsWords *words, GError **error);
void usgs_words_clear (UsgsWords *words);

/** A column of figures. */
typedef struct
{
  int index;
  char *measure, *stage, *detail; /**< as in an observation */
  const char *commodity;          /**< that the header names where the file is about several, or NULL */
  const LodeUnit *unit;
  const char *note;               /**< how a damaged header was read, or NULL */
  char *fault;                    /**< why the column is not read: its cells are set aside; NULL for a good one */
} UsgsSalientColumn;

/** Which file the columns are of: editions differ in what is wrong with their headers. */
typedef struct
{
  int edition;       /**< 2025 */
  const char *label; /**< of its commodity, normalised */
} UsgsSalientFile;

/** Understand the columns of a file.
 *  Returns: array of UsgsSalientColumn, to unref; columns without a name are not in it. */
GPtrArray *usgs_salient_columns (const UsgsWords *words, const LodeHeader *header, const UsgsSalientFile *file);
