/** HTML: texts and tables for pages and for reports. Nothing that it writes is markup unless it is meant as such. */
#pragma once
#include "kb/cite.h"
#include "kb/query.h"

G_BEGIN_DECLS

/** How a column is shown. */
typedef struct
{
  const char *name, *type;
  const char *text;   /**< what the query's header says about it, or NULL */
  gboolean is_number; /**< all its values are numbers, and not years */
  gboolean in_chart;  /**< a chart reads it */
  gboolean shared;    /**< all rows say the same: said once, in the caption */
  gboolean hidden;
  int key;            /**< the column that has the key of what this one names ("agreement_key"), or -1 */
} LodeHtmlColumn;

/** A table laid out. */
typedef struct
{
  const LodeTable *table;
  const char *chart;       /**< of a query's header, "bar country quantity"; NULL: it is not drawn */
  LodeHtmlColumn *columns; /**< table->n_columns of them */
  const LodeCitations *cited; /**< whose numbers stand in place of sources, or NULL */
  int key, source, language; /**< the columns of these names, the first of type "source"; or -1 */
} LodeHtmlTable;

/** Writes a cell, from the attributes of its tag on: ` class="number">40,000`. */
typedef void (*LodeHtmlCell) (GString *out, const LodeHtmlTable *html, guint row, guint column, gpointer context);

/** Append @text with what HTML reads as markup escaped; NULL is nothing. Good for content and for quoted attributes. */
void lode_html_text (GString *out, const char *text);

/** Append the name of a column in words: "top_share_pct" reads "top share pct". */
void lode_html_name (GString *out, const char *name);

/** Returns: how @table is shown, to free; it borrows all three.
 *
 *  @query  whose answer it is, or NULL
 *  @chart  how it is drawn, or NULL; what is not in the table is not drawn */
LodeHtmlTable *lode_html_table_new (const LodeQuery *query, const LodeTable *table, const char *chart);
void lode_html_table_free (LodeHtmlTable *html);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeHtmlTable, lode_html_table_free)

/** Show the columns @names ("country quantity") alone, or all where it is NULL; a chart goes on reading its own. */
void lode_html_table_choose (LodeHtmlTable *html, const char *names);

/** Append the table, in a figure where it is drawn: a script reads its cells, and in `data-kind`, `data-x`, `data-y` and `data-series` what to draw.
 *
 *  @caption  one line, or NULL
 *  @cell     writes the cells; NULL: their texts alone */
void lode_html_table_put (GString *out, const LodeHtmlTable *html, const char *caption, LodeHtmlCell cell, gpointer context);

/** Append the attributes of a cell's tag: class, and the raw number. */
void lode_html_attributes (GString *out, const LodeHtmlTable *html, guint row, guint column);

/** Append what stands in a cell, as text. */
void lode_html_content (GString *out, const LodeHtmlTable *html, guint row, guint column);

/** Append the mark of a source, "[1]": it leads to its place in the list of sources, `#source-1`. */
void lode_html_mark (GString *out, const LodeCitations *cited, const char *mark);

/** Returns: TRUE when @html is wider than a sheet of paper, however its cells wrap. Its cells then name their columns, for print. */
gboolean lode_html_is_wide (const LodeHtmlTable *html);

/** Returns: TRUE when @text has letters that are written from right to left. */
gboolean lode_html_is_rtl (const char *text);

G_END_DECLS
