/** Labels of the USGS Mineral Commodity Summaries: how they are compared, and what the vocabulary says of them. */
#pragma once
#include "kb/importer.h"

/** What a table of the publication measures: a row of datasets/vocabulary/usgs_tables.csv. */
typedef struct
{
  char *commodity_label; /**< normalised; "*": the table label alone tells; "file:lead": the publisher's file stem */
  char *table_label;     /**< normalised; for one column only with " / column" behind it */
  char *commodity, *form, *measure, *stage, *basis;
  char *unit;            /**< the true unit where the printed one is wrong or missing, else "" */
} UsgsTable;

/** What a place label means: a row of datasets/vocabulary/usgs_places.csv. */
typedef struct
{
  char *label, *place, *form, *detail, *note;
} UsgsPlace;

typedef struct
{
  GPtrArray *tables; /**< of UsgsTable */
  GHashTable *places; /**< label -> UsgsPlace */
} UsgsVocabulary;

/** Read both vocabularies. Free what it holds with usgs_vocabulary_clear(). */
gboolean usgs_vocabulary_load (UsgsVocabulary *vocabulary, GError **error);
void usgs_vocabulary_clear (UsgsVocabulary *vocabulary);

/** Normalise a commodity or place label: no-break spaces, hyphens and apostrophes made plain, lower case, one blank between
 *  words. NULL gives "". New. */
char *usgs_label (const char *text);

/** Normalise a table label: as usgs_label(), then without a trailing full stop, ", estimated" or "(rounded)". New. */
char *usgs_table_label (const char *text);

/** Where a figure stands. */
typedef struct
{
  const char *commodity;  /**< normalised label, or NULL where the file prints none */
  const char *stem;       /**< the publisher's file stem ("lead"), or NULL */
  const char *wanted;     /**< commodity key that the user gave, or NULL */
  const char *table;      /**< normalised table label */
  const char *column_key; /**< "prod_kt" or NULL */
  const char *family;     /**< "production", "capacity", "reserves" */
  const char *known;      /**< commodity key that the printed label stands for; filled in by the search */
} UsgsSpot;

/** Find what is measured at a spot.
 *
 *  The content decides: the commodity label, else a table label that names its commodity. Where the content is silent, what the
 *  user said, and then the publisher's file stem.
 *  Returns: the table (borrowed), or NULL. */
const UsgsTable *usgs_vocabulary_find (const UsgsVocabulary *vocabulary, const UsgsSpot *spot);

/** Returns: TRUE when the vocabulary has the commodity label at all. */
gboolean usgs_vocabulary_knows (const UsgsVocabulary *vocabulary, const char *commodity_label);
