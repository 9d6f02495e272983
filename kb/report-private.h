/** The inside of kb/report.h: a report being written. */
#pragma once
#include "kb/cite.h"
#include "kb/html.h"
#include "kb/report.h"

G_BEGIN_DECLS

typedef struct
{
  LodeDb *db;
  const LodeQuery *report;
  GHashTable *values; /* parameter -> what it stands for: a key, a date, a word */
  LodeReportFormat format;
  LodeHtmlCell cell; /* writes the cells of tables in HTML; NULL: their texts alone */
  gpointer context;  /* ... with this */
  GString *text;      /* the body, in Markdown; in HTML, tables stand in it as they are */
  GString *appendix;  /* the same, of all rows */
  LodeCitations *cited;
  guint rank;         /* of the last heading */
  char *title;        /* the first heading, without marks */
  GString *contents;  /* items of HTML that lead to the headings of the second rank */
  gsize contents_at;  /* where they go in the text; 0: no heading yet */
  GHashTable *quoted; /* long quotations that stand in the body already */
  guint answers;      /* written so far */
} LodeReportPage;

/** Answer a block and append it to the page.
 *
 *  @lines  what stands between the fences
 *  @line   the number of the first in the report, for messages */
gboolean lode_report_answer (LodeReportPage *page, char *const *lines, guint line, GError **error);

/** Append @text with its {NAME}s replaced by what @value says of them, NULL by nothing; [[ ... ]] falls away when one in it is NULL.
 *
 *  @value  returns the text of a name, new, or NULL
 *  Returns: FALSE when it gave NULL for one outside of [[ ... ]]. */
gboolean lode_report_fill (GString *out, const char *text, char *(*value) (const char *name, gpointer context), gpointer context);

/** Append @text so that Markdown shows it as it is. */
void lode_report_escape (GString *out, const char *text);

G_END_DECLS
