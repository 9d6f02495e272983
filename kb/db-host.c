/* Blobs, memory maps and the connections of others. Part of kb/db.h. */
#include "kb/db-private.h"

static void
free_prepared (gpointer stmt)
{
  lode_stmt_free (stmt);
}

GHashTable *
lode_db_prepared_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_prepared);
}

LodeDb *
lode_db_borrow (gpointer connection)
{
  LodeDb *db = g_new0 (LodeDb, 1);
  const char *path = sqlite3_db_filename (connection, "main");
  db->handle = connection;
  db->path = g_strdup (path == NULL ? "" : path);
  db->borrowed = TRUE;
  db->prepared = lode_db_prepared_new ();
  return db;
}

void
lode_db_map (LodeDb *db, gint64 bytes)
{
  sqlite3_int64 size = bytes;
  if (!db->borrowed)
    sqlite3_file_control (db->handle, "main", SQLITE_FCNTL_MMAP_SIZE, &size);
}

const guint8 *
lode_stmt_blob (LodeStmt *stmt, int column, gsize *size_out)
{
  const guint8 *bytes = sqlite3_column_blob (stmt->handle, column);
  *size_out = (gsize) sqlite3_column_bytes (stmt->handle, column);
  return bytes;
}
