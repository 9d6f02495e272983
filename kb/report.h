/** Reports: texts in Markdown (queries/reports/) whose blocks are canned queries.
 *
 *  A report begins with the header of a query (kb/query.h: what it is, `param` lines) and goes on as Markdown, in which {NAME} is what
 *  the parameter NAME stands for, a source with its number, and [[ ... ]] falls away when a parameter in it was left out. The first heading
 *  is the title. A fenced block with the word `lode` is an answer:
 *
 *      ```lode
 *      producers commodity={commodity} year={year}
 *      columns: country quantity share_pct flag edition
 *      rows: 10
 *      none: No country is listed.
 *      ```
 *
 *  The first line is a query and its arguments; an argument whose parameter was left out falls away. `columns` are those to show, all but
 *  keys when left out; `split`, columns of which each combination gets a table of its own; `rows`, how many of each; `none`, what to say when
 *  nothing answers; `chart`, as in a query's header, or `none`; `item`, a line of Markdown that makes a list instead of a table, with {COLUMN}
 *  for a cell and [[ ... ]] around what falls away when a cell in it is empty; `group`, a line of the same kind above the items that it is the
 *  same for.
 *
 *  Each source gets a number, and stands in a list at the end; an appendix lists all rows of every answer with their keys. */
#pragma once
#include "kb/html.h"

G_BEGIN_DECLS

typedef enum
{
  LODE_REPORT_MD,   /**< Markdown that renders on a forge */
  LODE_REPORT_HTML, /**< one file with all that it needs */
  LODE_REPORT_PART, /**< HTML for a page that brings its own head, styles and scripts; its appendix has the first rows of long answers */
} LodeReportFormat;

/** Returns: the report @name, its header as of a query, to free; or NULL with LODE_ERROR_CALL and the names that there are. */
LodeQuery *lode_report_find (const char *name, GError **error);

/** Write a report.
 *
 *  @arguments  parameter name -> text as typed
 *  Returns: FALSE with the errors of lode_query_run(), or LODE_ERROR_STORE for a malformed report; @out is then as it was. */
gboolean lode_report_write (LodeDb *db, const LodeQuery *report, GHashTable *arguments, LodeReportFormat format, GString *out,
                            GError **error);

/** Write a report as LODE_REPORT_PART.
 *
 *  @cell, @context  write the cells of its tables: kb/html.h
 *  @title_out       (out): what it is called, "Antimony", new */
gboolean lode_report_write_part (LodeDb *db, const LodeQuery *report, GHashTable *arguments, LodeHtmlCell cell, gpointer context, GString *out,
                                 char **title_out, GError **error);

G_END_DECLS
