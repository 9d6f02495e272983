/** Pages of a table as SQLite's file format has them: https://www.sqlite.org/fileformat2.html. Only kb/db-pages.c needs this header. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

#define LODE_PAGE 65536
#define LODE_PAGE_FAN 5000 /**< children of an interior page: so many cells of at most 11 bytes fit */
#define LODE_PAGE_COLUMNS 12

/** Write @value as @bytes bytes, the highest first. */
void lode_page_number (guint8 *to, guint64 value, guint bytes);

/** Returns: rows that a leaf holds, however long their numbers are. */
gsize lode_page_capacity (guint n_columns);

/** Make a leaf of @n rows from row @first on; rows have the row ids @first + 1 and so on. */
void lode_page_leaf (const LodeNumbers *rows, gsize first, gsize n, guint8 *page);

/** Make an interior page over @n children, pages from @child on, each with @rows_below rows but perhaps the last, behind @first_row rows. */
void lode_page_interior (gsize child, gsize n, gsize first_row, gsize rows_below, guint8 *page);

G_END_DECLS
