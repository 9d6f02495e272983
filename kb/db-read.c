/* What a connection that only reads may do. Part of kb/db.h. */
#include "kb/db-private.h"

#define PROGRESS_OPCODES 10000

static int
only_reading (void *data, int action, const char *a, const char *b, const char *c, const char *d)
{
  static const char *const asking_pragmas[] = { "table_info", "table_xinfo", "table_list", "index_list", "index_info",
                                                "foreign_key_list", "foreign_key_check", "integrity_check", "quick_check", NULL };
  static const char *const adding[] = { "sum", "avg", "total", NULL };
  LodeDb *db = data;
  (void) c;
  switch (action)
    {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
      return SQLITE_OK;
    case SQLITE_FUNCTION: /* d is the view that calls it */
      if (g_strv_contains (adding, b))
        g_hash_table_add (db->adders, g_strdup (d == NULL ? "" : d));
      return g_ascii_strcasecmp (b, "load_extension") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA: /* b is what it is about, or the value to set */
      return b == NULL || g_strv_contains (asking_pragmas, a) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_TRANSACTION:
      return db->holding ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
    }
}

/* A virtual table declares itself when it is first used, which the authorizer would take for a write. Preparing is enough:
 * running table_list would look into every view. */
static void
declare_virtual_table (LodeDb *db, const char *name)
{
  sqlite3_stmt *stmt = NULL;
  g_autofree char *sql = g_strdup_printf ("SELECT 1 FROM %s", name);
  sqlite3_prepare_v2 (db->handle, sql, -1, &stmt, NULL);
  sqlite3_finalize (stmt);
}

static int
declare_found (void *db, int columns, char **values, char **names)
{
  (void) columns, (void) names;
  declare_virtual_table (db, values[0]);
  return 0;
}

char **
lode_db_adders (LodeDb *db)
{
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array (db->adders, NULL);
  return g_strdupv ((char **) keys);
}

void
lode_db_interrupt (LodeDb *db)
{
  db->interrupted = 1;
  sqlite3_interrupt (db->handle);
}

const char *
lode_db_path (LodeDb *db)
{
  return db->path;
}

gboolean
lode_db_is_complete (const char *sql)
{
  return sqlite3_complete (sql) != 0;
}

char **
lode_db_keywords (void)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  for (int i = 0; i < sqlite3_keyword_count (); i++)
    {
      const char *word;
      int length;
      if (sqlite3_keyword_name (i, &word, &length) == SQLITE_OK)
        g_ptr_array_add (words, g_strndup (word, (gsize) length));
    }
  g_ptr_array_add (words, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&words), FALSE);
}

gboolean
lode_db_only_read (LodeDb *db, gboolean only_read)
{
  gboolean before = db->only_read;
  if (db->borrowed)
    return before;
  /* table-valued functions declare a table when first used, which the authorizer would take for a write */
  static const char *const tables[]
      = { "pragma_table_info('')", "pragma_table_xinfo('')", "pragma_table_list", "pragma_index_list('')", "pragma_index_info('')",
          "pragma_foreign_key_list('')", "pragma_database_list", "json_each('[]')", "json_tree('[]')" };
  for (gsize i = 0; only_read && i < G_N_ELEMENTS (tables); i++)
    declare_virtual_table (db, tables[i]);
  if (only_read)
    sqlite3_exec (db->handle, "SELECT '\"' || name || '\"' FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'",
                  declare_found, db, NULL);
  db->only_read = only_read;
  sqlite3_set_authorizer (db->handle, only_read ? only_reading : NULL, db);
  return before;
}

gboolean
lode_db_hold (LodeDb *db, GError **error)
{
  db->holding = TRUE;
  gboolean done = lode_db_exec (db, "BEGIN", error);
  db->holding = FALSE;
  return done;
}

void
lode_db_release (LodeDb *db)
{
  db->holding = TRUE;
  sqlite3_exec (db->handle, "COMMIT", NULL, NULL, NULL);
  db->holding = FALSE;
}

static int
should_end (void *data)
{
  const LodeDb *db = data;
  return (db->stop != NULL && g_atomic_int_get (db->stop) != 0) || (db->deadline_us > 0 && g_get_monotonic_time () > db->deadline_us);
}

static void
watch (LodeDb *db)
{
  sqlite3_progress_handler (db->handle, db->time_limit_us > 0 || db->stop != NULL ? PROGRESS_OPCODES : 0, should_end, db);
}

void
lode_db_stop_on (LodeDb *db, const gint *stop)
{
  db->stop = stop;
  watch (db);
}

void
lode_db_limit_time (LodeDb *db, double seconds)
{
  db->time_limit_us = (gint64) (seconds * G_USEC_PER_SEC);
  watch (db);
}

void
lode_db_limit_size (LodeDb *db, int bytes)
{
  sqlite3_limit (db->handle, SQLITE_LIMIT_LENGTH, bytes > 0 ? bytes : G_MAXINT);
}
