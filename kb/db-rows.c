/* Inserting many rows with one statement: a virtual table over a row source, read by INSERT ... SELECT. Part of kb/db.h. */
#include "kb/db-private.h"

#include <math.h>
#include <string.h>

#define MAX_COLUMNS 16

typedef struct
{
  sqlite3_vtab base;
  LodeRowSource next;
  gpointer data;
} RowsTable;

typedef struct
{
  sqlite3_vtab_cursor base;
  LodeValue row[MAX_COLUMNS];
  gint64 number;
  gboolean more;
} RowsCursor;

static int
rows_connect (sqlite3 *handle, void *aux, int argc, const char *const *argv, sqlite3_vtab **table_out, char **message)
{
  (void) argc, (void) argv, (void) message;
  RowsTable *table = sqlite3_malloc (sizeof *table);
  if (table == NULL)
    return SQLITE_NOMEM;
  *table = *(const RowsTable *) aux;
  memset (&table->base, 0, sizeof table->base);
  *table_out = &table->base;
  return sqlite3_declare_vtab (handle, "CREATE TABLE x (c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15)");
}

static int
rows_disconnect (sqlite3_vtab *table)
{
  sqlite3_free (table);
  return SQLITE_OK;
}

static int
rows_best_index (sqlite3_vtab *table, sqlite3_index_info *info)
{
  (void) table;
  info->estimatedCost = 1e7;
  return SQLITE_OK;
}

static int
rows_open (sqlite3_vtab *table, sqlite3_vtab_cursor **cursor_out)
{
  (void) table;
  RowsCursor *cursor = sqlite3_malloc (sizeof *cursor);
  if (cursor == NULL)
    return SQLITE_NOMEM;
  memset (cursor, 0, sizeof *cursor);
  *cursor_out = &cursor->base;
  return SQLITE_OK;
}

static int
rows_close (sqlite3_vtab_cursor *cursor)
{
  sqlite3_free (cursor);
  return SQLITE_OK;
}

static int
rows_next (sqlite3_vtab_cursor *base)
{
  RowsCursor *cursor = (RowsCursor *) base;
  const RowsTable *table = (const RowsTable *) base->pVtab;
  cursor->more = table->next (table->data, cursor->row);
  cursor->number++;
  return SQLITE_OK;
}

static int
rows_filter (sqlite3_vtab_cursor *cursor, int index, const char *name, int argc, sqlite3_value **argv)
{
  (void) index, (void) name, (void) argc, (void) argv;
  return rows_next (cursor);
}

static int
rows_eof (sqlite3_vtab_cursor *cursor)
{
  return !((const RowsCursor *) cursor)->more;
}

static int
rows_column (sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
  const LodeValue *value = &((const RowsCursor *) cursor)->row[column];
  switch (value->type)
    {
    case LODE_INTEGER:
      sqlite3_result_int64 (context, value->integer);
      break;
    case LODE_REAL:
      if (!isnan (value->real))
        sqlite3_result_double (context, value->real);
      break;
    case LODE_TEXT:
      sqlite3_result_text (context, value->text, -1, SQLITE_STATIC);
      break;
    default:
      break;
    }
  return SQLITE_OK;
}

static int
rows_rowid (sqlite3_vtab_cursor *cursor, sqlite3_int64 *id_out)
{
  *id_out = ((const RowsCursor *) cursor)->number;
  return SQLITE_OK;
}

static const sqlite3_module rows_module = {
  .xConnect = rows_connect, /* without xCreate: the table exists for every connection that has the module */
  .xBestIndex = rows_best_index,
  .xDisconnect = rows_disconnect,
  .xOpen = rows_open,
  .xClose = rows_close,
  .xFilter = rows_filter,
  .xNext = rows_next,
  .xEof = rows_eof,
  .xColumn = rows_column,
  .xRowid = rows_rowid,
};

gboolean
lode_db_insert_rows (LodeDb *db, const char *sql, LodeRowSource next, gpointer data, GError **error)
{
  RowsTable source = { .next = next, .data = data };
  sqlite3_create_module (db->handle, "lode_rows", &rows_module, &source);
  gboolean done = lode_db_exec (db, sql, error);
  sqlite3_create_module (db->handle, "lode_rows", NULL, NULL);
  return done;
}
