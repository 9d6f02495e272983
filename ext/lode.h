/** The loadable SQLite extension: what lode knows that SQL does not, in any program that can load it. */
#pragma once
#include "ext/host.h"
#include <glib.h>

/** Add lode_path() and lode_neighbours() to a connection.
 *  Returns: SQLITE_OK or what SQLite says. */
int lode_ext_add_walks (sqlite3 *connection);

/** Add hhi(), lode_fold() and lode_convert() to a connection. */
int lode_ext_add_functions (sqlite3 *connection);
