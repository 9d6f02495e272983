/** Headers of the USGS Mineral Commodity Summaries' world tables: which layout, which columns hold figures. */
#pragma once
#include "importers/usgs/notes.h"

/** A column of figures in the layouts that print years in the header. */
typedef struct
{
  int index, note_index; /**< note_index -1: none */
  char *key;             /**< "prod_kt" */
  const char *family;    /**< "production", "capacity", "reserves" */
  char *year;            /**< NULL: the year before the edition */
  gboolean estimated;    /**< the header says so */
} UsgsColumn;

/** Find the layout that a header belongs to. Case and blanks in names do not matter: editions differ in them.
 *  Returns: FALSE when it is none of them. */
gboolean usgs_layout_find (const LodeHeader *header, UsgsLayout *layout_out);

/** Returns: array of UsgsColumn, to unref. */
GPtrArray *usgs_columns_new (const LodeHeader *header);

/** Returns: the field of the column whose name without case and blanks is @plain; "" when there is no such column. */
const char *usgs_cell (const LodeRecord *in, const char *plain);

/** Returns: the unit of a figure, as printed in the row's unit column or at the end of the column's name. */
const char *usgs_unit_text (UsgsLayout layout, const LodeRecord *in, const UsgsColumn *column);
