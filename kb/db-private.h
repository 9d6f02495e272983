/** The inside of a LodeDb, shared by the files that know SQLite: db.c, db-rows.c and db-host.c. */
#pragma once
#include "kb/db.h"
#include <sqlite3.h>

struct LodeDb
{
  sqlite3 *handle;
  char *path;
  gint64 time_limit_us;
  gint64 deadline_us;
  GHashTable *prepared; /* SQL text -> LodeStmt, of lode_db_run() */
  gboolean only_read, mapped;
  gboolean borrowed;    /* the connection belongs to the host that loaded us */
};

struct LodeStmt
{
  LodeDb *db;
  sqlite3_stmt *handle;
};

/* Returns: an empty table of prepared statements. */
GHashTable *lode_db_prepared_new (void);
