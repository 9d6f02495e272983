/** HTML: text put into pages so that it stays text. */
#pragma once
#include "web/call.h"

G_BEGIN_DECLS

/** Append @format with its directives filled in:
 *
 *  %s a text, escaped    %p a path of an address: slashes stay    %q a value in the query of an address
 *  %d a guint            %r HTML, as it is                        %% */
void web_put (GString *out, const char *format, ...);

/** Append the address at which @key is explained: /why/KEY, and of an entity /KIND/KEY. */
void web_put_address (GString *out, const WebCall *call, const char *key);

/** Append the beginning of a page up to its <main>, and its end. */
void web_put_head (GString *out, const WebCall *call);
void web_put_foot (GString *out, const WebCall *call);

G_END_DECLS
