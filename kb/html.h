/** HTML: texts and tables for pages and for reports. Nothing that it writes is markup unless it is meant as such. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

/** Append @text with what HTML reads as markup escaped; NULL is nothing. Good for content and for quoted attributes. */
void lode_html_text (GString *out, const char *text);

/** Append a table. Cells of numbers have class "number" and their plain value as `data-value`; its first column heads the rows.
 *
 *  @caption  or NULL */
void lode_html_table (GString *out, const LodeTable *table, const char *caption);

/** Append a figure around a table: its rows are drawn by a script, which finds in `data-kind`, `data-x`, `data-y` and `data-series` what to draw.
 *
 *  @title   what it shows
 *  @shared  what all rows have in common, or ""
 *  @chart   of a query's header, "bar country quantity"; NULL: a table alone */
void lode_html_figure (GString *out, const LodeTable *table, const char *title, const char *shared, const char *chart);

G_END_DECLS
