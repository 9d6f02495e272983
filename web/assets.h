/** What pages load: style sheet, scripts, outlines of countries; built into the program. */
#pragma once
#include "web/cache.h"

G_BEGIN_DECLS

/** Find the file behind an address such as "/assets/app.css". For one thread.
 *  Returns: it as an answer (borrowed, static), or NULL when there is none of that name. */
const WebAnswer *web_assets_find (const char *path);

/** Append the links to style sheet and scripts that stand in the head of a page. */
void web_assets_put_links (GString *out);

G_END_DECLS
