/** The database: the only part of lode that knows SQLite. */
#pragma once
#include "kb/error.h"

G_BEGIN_DECLS

typedef struct LodeDb LodeDb;
typedef struct LodeStmt LodeStmt;

typedef enum
{
  LODE_DB_READ,   /**< opened read-only */
  LODE_DB_WRITE,  /**< an existing store, for imports */
  LODE_DB_CREATE, /**< made when it is not there */
} LodeDbMode;

/** The kind of a value in a result. */
typedef enum
{
  LODE_NULL,
  LODE_INTEGER,
  LODE_REAL,
  LODE_TEXT,
} LodeType;

/** Open the SQLite file @path with foreign keys on.
 *
 *  Returns: a connection to free, or NULL: LODE_ERROR_STORE when the file is not a database or cannot be opened,
 *  LODE_ERROR_CALL when it does not exist. */
LodeDb *lode_db_open (const char *path, LodeDbMode mode, GError **error);

/** Refuse, or no longer refuse, every statement that does anything but read: no PRAGMA that sets, no ATTACH, no transaction.
 *  Returns: whether it was so before. */
gboolean lode_db_only_read (LodeDb *db, gboolean only_read);

/** Stop the statement that runs, which then fails with LODE_ERROR_CALL. May be called by a signal handler or another thread. */
void lode_db_interrupt (LodeDb *db);

/** Returns: the path of the file (borrowed). */
const char *lode_db_path (LodeDb *db);

/** Which parts of the statement that was prepared last call sum(), avg() or total(): names of views and of subqueries, "" for the
 *  statement itself. Known on a connection that only reads. Returns: a strv to free. */
char **lode_db_adders (LodeDb *db);

/** Returns: TRUE when @sql ends with a whole statement and its semicolon. */
gboolean lode_db_is_complete (const char *sql);

/** Returns: the words of SQL, in capitals; a strv to free. */
char **lode_db_keywords (void);

/** Stop every statement that runs longer than @seconds; 0 means no limit. */
void lode_db_limit_time (LodeDb *db, double seconds);

/** Stop every statement of more than a moment once @stop, which another thread may set, is not 0; it then fails with LODE_ERROR_CALL.
 *  @stop  borrowed; NULL: none */
void lode_db_stop_on (LodeDb *db, const gint *stop);

/** Refuse every value, and every text of a statement, of more than @bytes; 0 means SQLite's own limit. */
void lode_db_limit_size (LodeDb *db, int bytes);

/** Hold the state of the store until lode_db_release(): what is asked meanwhile is of one state, and the file is locked once, not for
 *  every statement. For a few quick questions: a writer waits for whoever reads. */
gboolean lode_db_hold (LodeDb *db, GError **error);
void lode_db_release (LodeDb *db);

/** Run statements that give no rows. Errors carry SQLite's words. */
gboolean lode_db_exec (LodeDb *db, const char *sql, GError **error);

/** Run one statement with bound values, as in lode_stmt_bind(). */
gboolean lode_db_run (LodeDb *db, GError **error, const char *sql, const char *format, ...);

/** Ask for one integer: the first column of the first row; @fallback when there is no row or it is NULL. */
gboolean lode_db_integer (LodeDb *db, const char *sql, gint64 fallback, gint64 *value_out, GError **error);

/** Ask for one text: as lode_db_integer(); the text is new, NULL when there is none. */
gboolean lode_db_text (LodeDb *db, const char *sql, const char *argument, char **text_out, GError **error);

/** One value of a row that goes in. */
typedef struct
{
  LodeType type;
  gint64 integer;
  double real;      /**< NAN is NULL */
  const char *text; /**< must live until the statement ends */
} LodeValue;

/** Fill @row with the next row; FALSE when there is none. */
typedef gboolean (*LodeRowSource) (gpointer data, LodeValue *row);

/** Insert many rows with one statement, several times faster than one statement for each.
 *
 *  @sql  "INSERT INTO ... SELECT c0, c1, ... FROM lode_rows": lode_rows are the rows that @next gives, at most 16 columns */
gboolean lode_db_insert_rows (LodeDb *db, const char *sql, LodeRowSource next, gpointer data, GError **error);

/** Rows of numbers, made when they are asked for. */
typedef struct
{
  gsize n_rows;
  guint n_columns; /**< at most 12 */
  /** Fill in row @row, counted from 0: integers and reals. The same row may be asked for twice. */
  void (*fill) (gpointer data, gsize row, LodeValue *values);
  gpointer data;
} LodeNumbers;

/** Append rows to @table in a transaction, several times faster than lode_db_insert_rows(). The table has no INTEGER PRIMARY KEY, no
 *  index, no CHECK and no foreign key; the rows get the numbers after its last row. */
gboolean lode_db_append (LodeDb *db, const char *table, const LodeNumbers *rows, GError **error);

/** Number of rows that the last statement changed. */
gint64 lode_db_changes (LodeDb *db);

/** Row id of the last insert. */
gint64 lode_db_last_id (LodeDb *db);

/** Start, keep or drop a transaction. BEGIN takes the write lock at once. */
gboolean lode_db_begin (LodeDb *db, GError **error);
gboolean lode_db_commit (LodeDb *db, GError **error);
void lode_db_rollback (LodeDb *db);

/** Give SQL the function lode_fold(text): the form of a name in which names are compared. */
void lode_db_add_text_function (LodeDb *db, const char *name, char *(*function) (const char *text));

/** Prepare the first statement of @sql.
 *
 *  @tail_out (out, optional): what stands behind it in @sql
 *  Returns: a statement to free, or NULL with LODE_ERROR_CALL and SQLite's words. */
LodeStmt *lode_db_prepare (LodeDb *db, const char *sql, const char **tail_out, GError **error);

/** As lode_db_prepare(), for a text that is asked again and again: what is freed is kept for the next who takes it. Not on a
 *  connection that is borrowed, whose owner may close it. */
LodeStmt *lode_db_take (LodeDb *db, const char *sql, GError **error);

/** Bind values to ?1, ?2 ... and reset the statement.
 *
 *  @format one letter for each: t text (NULL allowed), i gint64, k gint64 key (0 is NULL), d double (NAN is NULL), b gboolean,
 *           B GBytes, which must live until the statement has run */
void lode_stmt_bind (LodeStmt *stmt, const char *format, ...);

/** Bind @text (NULL allowed) to the parameter :@name, as a number when @is_integer. Unknown names are ignored. */
void lode_stmt_bind_named (LodeStmt *stmt, const char *name, const char *text, gboolean is_integer);

/** Returns: name of parameter @i (from 1) without its colon, or NULL behind the last. */
const char *lode_stmt_parameter (LodeStmt *stmt, int i);

/** Step to the next row.
 *
 *  @row_out (out): FALSE when there are no more; TRUE after an error, too, so that a loop that ends by it does not take it for the end
 *  Returns: FALSE with LODE_ERROR_STORE, or LODE_ERROR_CALL when reading was refused or the time limit cut it. */
gboolean lode_stmt_step (LodeStmt *stmt, gboolean *row_out, GError **error);

/** Step a statement that gives no rows. */
gboolean lode_stmt_run (LodeStmt *stmt, GError **error);

int lode_stmt_columns (LodeStmt *stmt);
const char *lode_stmt_name (LodeStmt *stmt, int column);
LodeType lode_stmt_type (LodeStmt *stmt, int column);
gint64 lode_stmt_integer (LodeStmt *stmt, int column);
double lode_stmt_real (LodeStmt *stmt, int column);

/** Returns: the text of a column (borrowed until the next step), or NULL. */
const char *lode_stmt_text (LodeStmt *stmt, int column);

/** Returns: the bytes of a column (borrowed until the next step or bind), not aligned; NULL when there are none. */
const guint8 *lode_stmt_blob (LodeStmt *stmt, int column, gsize *size_out);

/** Read up to @bytes of the file through a memory map from now on, where the system can: many scattered reads cost less. */
void lode_db_map (LodeDb *db, gint64 bytes);

/** Lend the connection of a host program that loaded lode as an extension.
 *
 *  @connection  its sqlite3 *
 *  Returns: to free; the connection stays open, and its authorizer and limits are the host's. */
LodeDb *lode_db_borrow (gpointer connection);

void lode_stmt_free (LodeStmt *stmt);
void lode_db_free (LodeDb *db);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeStmt, lode_stmt_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeDb, lode_db_free)

G_END_DECLS
