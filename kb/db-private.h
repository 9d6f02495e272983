/** The inside of a LodeDb, shared by the two files that know SQLite: db.c and db-rows.c. */
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
};
