/** What views, tables and their columns mean: from the comments of sql/ and datasets/vocabulary/columns.csv. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

/** Read which views, or tables, the store has.
 *
 *  Returns: a table to free with the columns name and row (what a row of it is), or NULL on error. */
LodeTable *lode_describe_relations (LodeDb *db, gboolean tables, GError **error);

/** Read the columns of the view or table @relation, of all views when it is NULL.
 *
 *  Returns: a table to free with the columns relation, column, unit ("t", "USD", "date"; "unit": the column unit says it) and meaning, or
 *  NULL with LODE_ERROR_CALL and the names of the views when there is no such view or table. */
LodeTable *lode_describe_columns (LodeDb *db, const char *relation, GError **error);

/** Returns: what a row of the view or table @relation is, by its comment: new, or NULL when it has none. */
char *lode_describe_row (const char *relation);

G_END_DECLS
