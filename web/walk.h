/** Walks in pages: what the graph and the path share. */
#pragma once
#include "kb/walk.h"
#include "web/call.h"

G_BEGIN_DECLS

/** Read the fields via, on and all into @request. */
gboolean web_walk_read (const WebCall *call, LodeWalkRequest *request, GError **error);

/** Append a field of a form. @kind  of what may be suggested, or NULL */
void web_walk_put_field (WebCall *call, const char *name, const char *kind, const char *value, const char *text);

/** Append the fields via, on, all, and the button. */
void web_walk_put_fields (WebCall *call);

/** Append the table of a walk as @chart ("graph from to relation"); "from" and "to" lead to their profiles. */
void web_walk_put_table (WebCall *call, LodeTable *table, const char *chart, const char *caption);

/** Lead to the address of @key below @path, with all fields but @dropped. */
gboolean web_walk_move (WebCall *call, const char *path, const char *key, const char *dropped);

G_END_DECLS
