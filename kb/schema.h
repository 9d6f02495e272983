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

/** Returns: the schema number that this program writes. */
gint64 lode_schema_version (void);

G_END_DECLS
