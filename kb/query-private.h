/** The inside of kb/query.h, shared by query-run.c and query-params.c. */
#pragma once
#include "kb/query.h"

G_BEGIN_DECLS

/** Bind the @arguments of a call, or their defaults, to @stmt. */
gboolean lode_query_bind (LodeDb *db, LodeStmt *stmt, const LodeQuery *query, GHashTable *arguments, GError **error);

G_END_DECLS
