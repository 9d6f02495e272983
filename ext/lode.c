#include "ext/lode.h"

SQLITE_EXTENSION_INIT1

#define OLDEST_SQLITE 3038000 /* json_each is part of it */

/* SQLite makes the name from that of the file. */
__attribute__ ((visibility ("default"))) int sqlite3_lode_init (sqlite3 *connection, char **message_out, const sqlite3_api_routines *api);

int
sqlite3_lode_init (sqlite3 *connection, char **message_out, const sqlite3_api_routines *api)
{
  SQLITE_EXTENSION_INIT2 (api);
  if (sqlite3_libversion_number () < OLDEST_SQLITE)
    {
      *message_out = sqlite3_mprintf ("lode needs SQLite 3.38 or newer; this is %s", sqlite3_libversion ());
      return SQLITE_ERROR;
    }
  int code = lode_ext_add_functions (connection);
  if (code == SQLITE_OK)
    code = lode_ext_add_walks (connection);
  /* GLib remembers what points into this file: it must not be unloaded with the connection */
  return code == SQLITE_OK ? SQLITE_OK_LOAD_PERMANENTLY : code;
}
