/** Tables: the result of a query in memory. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** A column. Types come from a query's header: "country", "t", "%", "year", "key", "source", "text" ... */
typedef struct
{
  char *name;
  char *type;
} LodeColumn;

/** A cell: numbers as the shortest text that reads back as the same double. */
typedef struct
{
  LodeType type;
  char *text; /**< NULL when LODE_NULL */
} LodeCell;

typedef struct
{
  guint n_columns;
  LodeColumn *columns;
  GPtrArray *rows;    /**< of LodeCell[n_columns] */
  gboolean truncated; /**< there were more rows than the limit */
} LodeTable;

/** Run @stmt to its end.
 *
 *  @limit  at most this many rows; 0 means all
 *  Returns: a table to free, or NULL with the error of the step that failed. */
LodeTable *lode_table_read (LodeStmt *stmt, guint limit, GError **error);

/** As lode_table_read(), but a table whose texts have grown to @bytes ends there, and is then truncated, too. */
LodeTable *lode_table_read_within (LodeStmt *stmt, guint limit, gsize bytes, GError **error);

/** Returns: a table without rows, with columns of type "text", to free.
 *  @columns  their names, NULL-terminated */
LodeTable *lode_table_new (const char *const *columns);

/** Add a row of texts, one for each column; NULL is an empty cell. */
void lode_table_add (LodeTable *table, const char *const *texts);

/** Returns: the position of a column, or -1. */
int lode_table_find (const LodeTable *table, const char *column);

/** Returns: a cell (borrowed). */
const LodeCell *lode_table_cell (const LodeTable *table, guint row, guint column);

/** Set the declared type of column @name, when there is such a column. */
void lode_table_set_type (LodeTable *table, const char *name, const char *type);

/** Replace the text of a cell; it becomes LODE_TEXT. */
void lode_table_set_text (LodeTable *table, guint row, guint column, const char *text);

/** Returns: a table of @n rows of @table, from row @first, to free. */
LodeTable *lode_table_copy (const LodeTable *table, guint first, guint n);

/** Take all rows but @row out of the table. */
void lode_table_keep_row (LodeTable *table, guint row);

/** Take column @i out of the table. */
void lode_table_drop_column (LodeTable *table, guint i);

void lode_table_free (LodeTable *table);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeTable, lode_table_free)

G_END_DECLS
