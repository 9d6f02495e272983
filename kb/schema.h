/** The store: how it is made, brought up to date, and kept readable. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Open the store at @path, ready to use.
 *
 *  LODE_DB_CREATE makes the durable tables when there are none. A store of an older schema is migrated when it may be
 *  written; views and vocabulary are remade when their text has changed. A newer store, or a file that is no store, is refused.
 *
 *  Returns: a connection to free, or NULL with LODE_ERROR_STORE or LODE_ERROR_CALL. */
LodeDb *lode_schema_open (const char *path, LodeDbMode mode, GError **error);

/** Answer from now on as the store could have answered on @day: from sources published by then.
 *
 *  Only for a connection opened with LODE_DB_READ by lode_schema_open(), and only once.
 *  @day  ISO 8601: "2025-12-31"
 *  Returns: FALSE with LODE_ERROR_CALL when it is no full date. */
gboolean lode_schema_as_of (LodeDb *db, const char *day, GError **error);

/** Returns: in @day_out (transfer full) the day that lode_schema_as_of() was told, or NULL when it was told none. */
gboolean lode_schema_day (LodeDb *db, char **day_out, GError **error);

/** Returns: the schema number that this program writes. */
gint64 lode_schema_version (void);

G_END_DECLS
