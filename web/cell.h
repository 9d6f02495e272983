/** Cells: what stands in one place of a table, with its links. */
#pragma once
#include "kb/html.h"
#include "web/call.h"

G_BEGIN_DECLS

/** Append a cell from the attributes of its tag on: a number leads to its evidence, a name to its profile. @call is a WebCall. */
void web_put_cell (GString *out, const LodeHtmlTable *html, guint row, guint column, gpointer call);

G_END_DECLS
