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
  if (db->borrowed || db->mapped)
    return;
  db->mapped = TRUE;
  g_autofree char *sql = g_strdup_printf ("PRAGMA mmap_size = %" G_GINT64_FORMAT, bytes);
  gboolean only_read = lode_db_only_read (db, FALSE);
  sqlite3_exec (db->handle, sql, NULL, NULL, NULL); /* no harm where it cannot */
  lode_db_only_read (db, only_read);
}

const guint8 *
lode_stmt_blob (LodeStmt *stmt, int column, gsize *size_out)
{
  const guint8 *bytes = sqlite3_column_blob (stmt->handle, column);
  *size_out = (gsize) sqlite3_column_bytes (stmt->handle, column);
  return bytes;
}
