/** Relations: views and tables with what a row and each column of them mean. */
#pragma once
#include "web/call.h"

G_BEGIN_DECLS

/** Append the views, or the tables, each folded under its name.
 *
 *  @with_sql  the statement that makes each, too */
gboolean web_put_relations (WebCall *call, gboolean tables, gboolean with_sql, GError **error);

G_END_DECLS
