#include "kb/db-private.h"

#include <math.h>
#include <string.h>

#define BUSY_TIMEOUT_MS 30000
/* Pages that a writer may hold in memory, 128 MB of them: readers are held up only while they are written. */
#define WRITER_PAGES "32768"

static gboolean
fail (LodeDb *db, int code, GError **error)
{
  if (code == SQLITE_INTERRUPT && (db->interrupted || (db->stop != NULL && g_atomic_int_get (db->stop) != 0)))
    return lode_fail (error, LODE_ERROR_CALL, "interrupted; nothing was changed");
  if (code == SQLITE_INTERRUPT)
    return lode_fail (error, LODE_ERROR_CALL, "stopped after the time limit of %g s; nothing was changed",
                      (double) db->time_limit_us / G_USEC_PER_SEC);
  if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
    return lode_fail (error, LODE_ERROR_STORE, "%s: another process writes to the store and has not finished within %d s", db->path,
                      BUSY_TIMEOUT_MS / 1000);
  if (code == SQLITE_FULL)
    return lode_fail (error, LODE_ERROR_STORE, "%s: the disk is full; the store is as it was", db->path);
  if (code == SQLITE_TOOBIG)
    return lode_fail (error, LODE_ERROR_CALL, "a text of the answer would be too large");
  if (code == SQLITE_AUTH)
    return lode_fail (error, LODE_ERROR_CALL, "only reading is allowed here (%s)", sqlite3_errmsg (db->handle));
  LodeError kind = code == SQLITE_CONSTRAINT                              ? LODE_ERROR_DATA
                   : code == SQLITE_ERROR || code == SQLITE_READONLY ? LODE_ERROR_CALL
                                                                          : LODE_ERROR_STORE;
  const char *path = kind == LODE_ERROR_STORE ? db->path : "", *colon = *path == '\0' ? "" : ": ";
  return lode_fail (error, kind, "%s%s%s", path, colon, sqlite3_errmsg (db->handle));
}

/* Statements over many views are made of thousands of small pieces: they are kept at hand, and nobody counts them. */
#define LOOKASIDE_BYTES 256
#define LOOKASIDE_PIECES 4000

/* SQLite's settings are the program's, not those of a host that loads the extension. */
static void
set_up_once (void)
{
#ifndef SQLITE3EXT_H
  static gsize done;
  if (g_once_init_enter (&done))
    {
      sqlite3_config (SQLITE_CONFIG_MEMSTATUS, 0);
      g_once_init_leave (&done, 1);
    }
#endif
}

LodeDb *
lode_db_open (const char *path, LodeDbMode mode, GError **error)
{
  if (mode != LODE_DB_CREATE && !g_file_test (path, G_FILE_TEST_EXISTS))
    {
      lode_fail (error, LODE_ERROR_CALL, "%s: no such store; `lode build` makes one", path);
      return NULL;
    }
  set_up_once ();
  int flags = mode == LODE_DB_READ    ? SQLITE_OPEN_READONLY
              : mode == LODE_DB_WRITE ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI
                                      : SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_CREATE;
  g_autoptr (LodeDb) db = g_new0 (LodeDb, 1);
  db->path = g_strdup (path);
  db->prepared = lode_db_prepared_new ();
  db->adders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  db->pages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, lode_db_pages_free);
  int code = sqlite3_open_v2 (path, &db->handle, flags, NULL);
  if (code != SQLITE_OK)
    {
      fail (db, code, error);
      return NULL;
    }
  sqlite3_extended_result_codes (db->handle, 0);
  sqlite3_db_config (db->handle, SQLITE_DBCONFIG_LOOKASIDE, NULL, LOOKASIDE_BYTES, LOOKASIDE_PIECES);
  sqlite3_busy_timeout (db->handle, BUSY_TIMEOUT_MS);
  sqlite3_db_config (db->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  if ((mode != LODE_DB_READ && !lode_db_exec (db, "PRAGMA cache_size = " WRITER_PAGES, error))
      || !lode_db_exec (db, "PRAGMA foreign_keys = ON; SELECT count(*) FROM sqlite_schema", error))
    return NULL;
  return g_steal_pointer (&db);
}

static void
start_clock (LodeDb *db)
{
  db->deadline_us = db->time_limit_us > 0 ? g_get_monotonic_time () + db->time_limit_us : 0;
}

gboolean
lode_db_exec (LodeDb *db, const char *sql, GError **error)
{
  start_clock (db);
  int code = sqlite3_exec (db->handle, sql, NULL, NULL, NULL);
  return code == SQLITE_OK || fail (db, code, error);
}

LodeStmt *
lode_db_prepare (LodeDb *db, const char *sql, const char **tail_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = g_new0 (LodeStmt, 1);
  stmt->db = db;
  if (db->adders != NULL)
    g_hash_table_remove_all (db->adders);
  db->interrupted = 0;
  int code = sqlite3_prepare_v2 (db->handle, sql, -1, &stmt->handle, tail_out);
  if (code != SQLITE_OK)
    {
      fail (db, code, error);
      return NULL;
    }
  if (stmt->handle == NULL)
    {
      lode_fail (error, LODE_ERROR_CALL, "no SQL statement found");
      return NULL;
    }
  start_clock (db);
  return g_steal_pointer (&stmt);
}

static void
bind_list (LodeStmt *stmt, const char *format, va_list args)
{
  sqlite3_reset (stmt->handle);
  sqlite3_clear_bindings (stmt->handle);
  for (int i = 1; *format != '\0'; i++, format++)
    switch (*format)
      {
      case 't':
        sqlite3_bind_text (stmt->handle, i, va_arg (args, const char *), -1, SQLITE_TRANSIENT);
        break;
      case 'i':
        sqlite3_bind_int64 (stmt->handle, i, va_arg (args, gint64));
        break;
      case 'b':
        sqlite3_bind_int (stmt->handle, i, va_arg (args, gboolean) ? 1 : 0);
        break;
      case 'k':
        {
          gint64 key = va_arg (args, gint64);
          if (key != 0)
            sqlite3_bind_int64 (stmt->handle, i, key);
          break;
        }
      case 'B':
        {
          gsize size;
          const void *bytes = g_bytes_get_data (va_arg (args, GBytes *), &size);
          sqlite3_bind_blob64 (stmt->handle, i, bytes == NULL ? "" : bytes, size, SQLITE_STATIC);
          break;
        }
      case 'd':
        {
          double value = va_arg (args, double);
          if (!isnan (value))
            sqlite3_bind_double (stmt->handle, i, value);
          break;
        }
      default:
        g_error ("unknown bind letter '%c'", *format);
      }
}

void
lode_stmt_bind (LodeStmt *stmt, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  bind_list (stmt, format, args);
  va_end (args);
}

/* The same few statements run for every row of an import: each is prepared once. */
static LodeStmt *
prepared (LodeDb *db, const char *sql, GError **error)
{
  LodeStmt *stmt = g_hash_table_lookup (db->prepared, sql);
  if (stmt == NULL && (stmt = lode_db_prepare (db, sql, NULL, error)) != NULL)
    g_hash_table_insert (db->prepared, g_strdup (sql), stmt);
  return stmt;
}

gboolean
lode_db_run (LodeDb *db, GError **error, const char *sql, const char *format, ...)
{
  LodeStmt *stmt = prepared (db, sql, error);
  if (stmt == NULL)
    return FALSE;
  start_clock (db);
  va_list args;
  va_start (args, format);
  bind_list (stmt, format, args);
  va_end (args);
  gboolean done = lode_stmt_run (stmt, error);
  sqlite3_reset (stmt->handle);
  return done;
}

LodeStmt *
lode_db_take (LodeDb *db, const char *sql, GError **error)
{
  LodeStmt *stmt = db->borrowed ? NULL : prepared (db, sql, error);
  if (db->borrowed || (stmt != NULL && stmt->lent))
    return lode_db_prepare (db, sql, NULL, error);
  if (stmt == NULL)
    return NULL;
  db->interrupted = 0;
  start_clock (db);
  stmt->lent = TRUE;
  return stmt;
}

void
lode_stmt_bind_named (LodeStmt *stmt, const char *name, const char *text, gboolean is_integer)
{
  g_autofree char *parameter = g_strconcat (":", name, NULL);
  int i = sqlite3_bind_parameter_index (stmt->handle, parameter);
  if (i == 0)
    return;
  if (text != NULL && is_integer)
    sqlite3_bind_int64 (stmt->handle, i, g_ascii_strtoll (text, NULL, 10));
  else
    sqlite3_bind_text (stmt->handle, i, text, -1, SQLITE_TRANSIENT);
}

const char *
lode_stmt_parameter (LodeStmt *stmt, int i)
{
  const char *name = sqlite3_bind_parameter_name (stmt->handle, i);
  return name == NULL ? NULL : name + 1;
}

gboolean
lode_stmt_step (LodeStmt *stmt, gboolean *row_out, GError **error)
{
  int code = sqlite3_step (stmt->handle);
  *row_out = code != SQLITE_DONE;
  return code == SQLITE_ROW || code == SQLITE_DONE || fail (stmt->db, code, error);
}

gboolean
lode_stmt_run (LodeStmt *stmt, GError **error)
{
  gboolean row = TRUE;
  while (row)
    if (!lode_stmt_step (stmt, &row, error))
      return FALSE;
  return TRUE;
}

int
lode_stmt_columns (LodeStmt *stmt)
{
  return sqlite3_column_count (stmt->handle);
}

const char *
lode_stmt_name (LodeStmt *stmt, int column)
{
  return sqlite3_column_name (stmt->handle, column);
}

LodeType
lode_stmt_type (LodeStmt *stmt, int column)
{
  switch (sqlite3_column_type (stmt->handle, column))
    {
    case SQLITE_NULL:
      return LODE_NULL;
    case SQLITE_INTEGER:
      return LODE_INTEGER;
    case SQLITE_FLOAT:
      return LODE_REAL;
    default:
      return LODE_TEXT;
    }
}

gint64
lode_stmt_integer (LodeStmt *stmt, int column)
{
  return sqlite3_column_int64 (stmt->handle, column);
}

double
lode_stmt_real (LodeStmt *stmt, int column)
{
  return sqlite3_column_double (stmt->handle, column);
}

const char *
lode_stmt_text (LodeStmt *stmt, int column)
{
  return (const char *) sqlite3_column_text (stmt->handle, column);
}

gint64
lode_db_changes (LodeDb *db)
{
  return sqlite3_changes64 (db->handle);
}

gint64
lode_db_last_id (LodeDb *db)
{
  return sqlite3_last_insert_rowid (db->handle);
}

gboolean
lode_db_begin (LodeDb *db, GError **error)
{
  return lode_db_exec (db, "BEGIN IMMEDIATE", error);
}

gboolean
lode_db_commit (LodeDb *db, GError **error)
{
  if (!lode_db_exec (db, "COMMIT", error))
    return FALSE;
  lode_db_pages_detach (db);
  return TRUE;
}

void
lode_db_rollback (LodeDb *db)
{
  if (!sqlite3_get_autocommit (db->handle))
    sqlite3_exec (db->handle, "ROLLBACK", NULL, NULL, NULL);
  lode_db_pages_detach (db);
  /* after a full disk SQLite leaves the journal to the next who reads: that is us */
  sqlite3_exec (db->handle, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
}

static void
call_text_function (sqlite3_context *context, int count, sqlite3_value **values)
{
  (void) count;
  char *(*function) (const char *) = *(char *(**) (const char *) ) sqlite3_user_data (context);
  const char *text = (const char *) sqlite3_value_text (values[0]);
  if (text != NULL)
    sqlite3_result_text (context, function (text), -1, g_free);
}

void
lode_db_add_text_function (LodeDb *db, const char *name, char *(*function) (const char *text))
{
  char *(**holder) (const char *) = g_memdup2 (&function, sizeof function);
  sqlite3_create_function_v2 (db->handle, name, 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, holder, call_text_function,
                              NULL, NULL, g_free);
}

void
lode_stmt_free (LodeStmt *stmt)
{
  if (stmt != NULL && stmt->lent)
    {
      sqlite3_reset (stmt->handle);
      sqlite3_clear_bindings (stmt->handle);
      stmt->lent = FALSE;
      return;
    }
  if (stmt != NULL)
    sqlite3_finalize (stmt->handle);
  g_free (stmt);
}

void
lode_db_free (LodeDb *db)
{
  if (db == NULL)
    return;
  g_hash_table_unref (db->prepared);
  lode_db_pages_detach (db);
  g_clear_pointer (&db->pages, g_hash_table_unref);
  g_clear_pointer (&db->adders, g_hash_table_unref);
  if (!db->borrowed)
    sqlite3_close_v2 (db->handle);
  g_free (db->path);
  g_free (db);
}
