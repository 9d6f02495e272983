/** Included before everything else in the extension's objects: all that kb/ asks of SQLite then goes to the SQLite of the host program,
 *  which may have brought its own. */
#pragma once
#include <sqlite3ext.h>

SQLITE_EXTENSION_INIT3
