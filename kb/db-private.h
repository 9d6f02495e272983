/** The inside of a LodeDb, shared by the files that know SQLite. */
#pragma once
#include "kb/db.h"
#include <sqlite3.h>

typedef struct LodeDbPages LodeDbPages;

struct LodeDb
{
  sqlite3 *handle;
  char *path;
  gint64 time_limit_us;
  gint64 deadline_us;
  const gint *stop; /* not 0: nobody waits for the answer */
  GHashTable *prepared; /* SQL text -> LodeStmt, of lode_db_run() and lode_db_take() */
  GHashTable *pages;    /* table -> LodeDbPages, of lode_db_append() in this transaction */
  GHashTable *adders;   /* views and subqueries of the last statement that call sum(), avg() or total(); "" is the statement itself */
  gboolean only_read, mapped;
  gboolean holding; /* lode_db_hold() begins or ends: no statement of anybody else does */
  volatile int interrupted;
  gboolean borrowed;    /* the connection belongs to the host that loaded us */
};

struct LodeStmt
{
  LodeDb *db;
  sqlite3_stmt *handle;
  gboolean lent; /* by lode_db_take(), which keeps it */
};

/* Returns: an empty table of prepared statements. */
GHashTable *lode_db_prepared_new (void);

/* kb/db-pages.c */
void lode_db_pages_free (gpointer pages);
void lode_db_pages_detach (LodeDb *db);
