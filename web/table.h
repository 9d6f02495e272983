/** Tables in pages: numbers that lead to their evidence, names that lead to their profiles, charts from the table's own cells. */
#pragma once
#include "kb/profile.h"
#include "web/call.h"

G_BEGIN_DECLS

/** Append @table. What all rows share stands once, in its caption.
 *
 *  @query    whose answer it is, for what its header says of columns and charts; NULL: of no query
 *  @caption  one line, or NULL */
void web_put_table (WebCall *call, const LodeQuery *query, const LodeTable *table, const char *caption);

/** Append @table row by row, a line for each column that says something. */
void web_put_records (WebCall *call, const LodeQuery *query, const LodeTable *table);

/** Append @sections with a heading each; @term as in kb/profile.h, for links to all of what a section shows the top of.
 *
 *  @records  of one row, or with long texts: row by row */
void web_put_sections (WebCall *call, GPtrArray *sections, const char *term, gboolean records);

/** Returns: by what name a section can be linked to on its page: "producers" (borrowed). */
const char *web_section_id (const LodeSection *section);

/** Append the sources that columns of type "source" name. */
gboolean web_put_sources (WebCall *call, const LodeTable *const *tables, guint n, GError **error);

/** Append @table as JSON, with the sources that it cites: what the commands write with --format json. */
gboolean web_put_json (WebCall *call, const LodeTable *table, GError **error);

G_END_DECLS
