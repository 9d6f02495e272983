/* Reading without writing, and not for ever. Part of kb/db.h. */
#include "kb/db-private.h"

#define PROGRESS_OPCODES 10000

static int
only_reading (void *data, int action, const char *a, const char *b, const char *c, const char *d)
{
  static const char *const asking_pragmas[] = { "table_info", "table_xinfo", "table_list", "index_list", "index_info",
                                                "foreign_key_list", "foreign_key_check", "integrity_check", "quick_check", NULL };
  (void) data, (void) c, (void) d;
  switch (action)
    {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION:
      return g_ascii_strcasecmp (b, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: /* b is what it is about, or the value to set */
      return b == NULL || g_strv_contains (asking_pragmas, a) ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
    }
}

static int
past_deadline (void *data)
{
  LodeDb *db = data;
  return db->deadline_us > 0 && g_get_monotonic_time () > db->deadline_us;
}

void
lode_db_only_read (LodeDb *db, gboolean only_read)
{
  /* the table-valued pragmas declare a table when first used, which the authorizer would take for a write */
  static const char *const tables[] = { "table_info('')", "table_xinfo('')", "table_list", "index_list('')", "index_info('')",
                                        "foreign_key_list('')", "database_list" };
  for (gsize i = 0; only_read && i < G_N_ELEMENTS (tables); i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT 1 FROM pragma_%s", tables[i]);
      sqlite3_exec (db->handle, sql, NULL, NULL, NULL);
    }
  sqlite3_set_authorizer (db->handle, only_read ? only_reading : NULL, NULL);
}

void
lode_db_limit_time (LodeDb *db, double seconds)
{
  db->time_limit_us = (gint64) (seconds * G_USEC_PER_SEC);
  sqlite3_progress_handler (db->handle, seconds > 0 ? PROGRESS_OPCODES : 0, past_deadline, db);
}
