/** The screen: tables laid out for people, in a given number of columns. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

/** Lay out @table in at most @width columns (0: no limit) and append it to @out.
 *
 *  Long texts wrap inside their column; a table with too many columns for the screen is written one row after another, a
 *  line for each column. */
void lode_screen_table (const LodeTable *table, gboolean header, guint width, GString *out);

/** Returns: TRUE when @table fits into @width without wrapping. */
gboolean lode_screen_fits (const LodeTable *table, guint width);

/** Lay out @table one row after another, a line for each column that says something. */
void lode_screen_records (const LodeTable *table, guint width, GString *out);

/** Lay out @table as a list: the first column as a paragraph, the others on a line below it; a table that fits into @width as
 *  lode_screen_table() does. */
void lode_screen_list (const LodeTable *table, guint width, GString *out);

/** Take out of @table the columns that say the same in every row, or nothing in any; append the former to @caption as
 *  "year 2024, unit t". A table of one row is left as it is. */
void lode_screen_fold (LodeTable *table, GString *caption);

/** Returns: the text of a cell as people read it: thousands separated, nothing for NULL. New. */
char *lode_screen_cell (const LodeTable *table, guint row, guint column);

/** Returns: TRUE when a column holds numbers only. */
gboolean lode_screen_is_numeric (const LodeTable *table, guint column);

/** Returns: columns that @text takes on a screen: wide characters count two, marks none. */
guint lode_screen_width (const char *text);

/** Wrap @text into lines of at most @width columns, at blanks where there are any.
 *  Returns: a strv to free, at least one line. */
char **lode_screen_wrap (const char *text, guint width);

/** Returns: a number's text with its thousands separated: "40000" gives "40,000". New. */
char *lode_screen_thousands (const char *number);

/** Append @text wrapped to @width, each line but the first indented by @indent blanks. */
void lode_screen_paragraph (GString *out, const char *text, guint indent, guint width);

G_END_DECLS
