/* kb/db.h: values in and out, transactions, and what a connection that only reads refuses. */
#include "tests/unit/test-support.h"
#include "kb/fold.h"

static Bench *
bench_with_table (void)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = bench_new_empty ();
  bench->db = lode_db_open (bench->path, LODE_DB_CREATE, &error);
  g_assert_no_error (error);
  bench_exec (bench, "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, size REAL);"
                     " CREATE TABLE part (thing INTEGER NOT NULL REFERENCES thing); INSERT INTO thing VALUES (1, 'one', 1.5)");
  return bench;
}

static void
test_open (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autoptr (GError) missing = NULL, no_read = NULL, no_database = NULL, no_folder = NULL;
  g_assert_null (lode_db_open (bench->path, LODE_DB_WRITE, &missing));
  assert_error (missing, LODE_ERROR_CALL, "no such store");
  g_assert_null (lode_db_open (bench->path, LODE_DB_READ, &no_read));
  assert_error (no_read, LODE_ERROR_CALL, bench->path);
  g_assert_false (g_file_test (bench->path, G_FILE_TEST_EXISTS));
  g_autofree char *text = bench_write (bench, "notes.txt", "these are words, not a database, and there are many of them\n", -1);
  g_assert_null (lode_db_open (text, LODE_DB_WRITE, &no_database));
  assert_error (no_database, LODE_ERROR_STORE, "notes.txt");
  g_autofree char *nowhere = bench_file (bench, "no-folder/store.db");
  g_assert_null (lode_db_open (nowhere, LODE_DB_CREATE, &no_folder));
  assert_error (no_folder, LODE_ERROR_STORE, "no-folder");
}

static void
test_bind (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8", NULL, &error);
  gboolean row = FALSE;
  g_assert_no_error (error);
  lode_stmt_bind (stmt, "titkkddb", "naïve", G_MAXINT64, NULL, (gint64) 0, (gint64) 5, 0.5, NAN, TRUE);
  g_assert_true (lode_stmt_step (stmt, &row, &error));
  g_assert_true (row);
  g_assert_cmpint (lode_stmt_columns (stmt), ==, 8);
  g_assert_cmpstr (lode_stmt_text (stmt, 0), ==, "naïve");
  g_assert_cmpint (lode_stmt_integer (stmt, 1), ==, G_MAXINT64);
  g_assert_cmpint (lode_stmt_type (stmt, 2), ==, LODE_NULL);
  g_assert_null (lode_stmt_text (stmt, 2));
  g_assert_cmpint (lode_stmt_type (stmt, 3), ==, LODE_NULL);
  g_assert_cmpint (lode_stmt_type (stmt, 4), ==, LODE_INTEGER);
  g_assert_cmpint (lode_stmt_type (stmt, 5), ==, LODE_REAL);
  g_assert_cmpfloat (lode_stmt_real (stmt, 5), ==, 0.5);
  g_assert_cmpint (lode_stmt_type (stmt, 6), ==, LODE_NULL);
  g_assert_cmpint (lode_stmt_integer (stmt, 7), ==, 1);
  g_assert_true (lode_stmt_step (stmt, &row, &error));
  g_assert_false (row);
  lode_stmt_bind (stmt, "t", "again");
  g_assert_true (lode_stmt_step (stmt, &row, &error));
  g_assert_cmpstr (lode_stmt_text (stmt, 0), ==, "again");
  g_assert_cmpint (lode_stmt_type (stmt, 1), ==, LODE_NULL);
}

static void
test_named_parameters (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "SELECT :n, :year, :gone AS gone", NULL, NULL);
  gboolean row;
  g_assert_cmpstr (lode_stmt_parameter (stmt, 1), ==, "n");
  g_assert_cmpstr (lode_stmt_parameter (stmt, 3), ==, "gone");
  g_assert_null (lode_stmt_parameter (stmt, 4));
  lode_stmt_bind_named (stmt, "n", "12", TRUE);
  lode_stmt_bind_named (stmt, "year", "2024", FALSE);
  lode_stmt_bind_named (stmt, "gone", NULL, TRUE);
  lode_stmt_bind_named (stmt, "unknown", "1", FALSE);
  g_assert_true (lode_stmt_step (stmt, &row, NULL));
  g_assert_cmpint (lode_stmt_type (stmt, 0), ==, LODE_INTEGER);
  g_assert_cmpint (lode_stmt_type (stmt, 1), ==, LODE_TEXT);
  g_assert_cmpint (lode_stmt_type (stmt, 2), ==, LODE_NULL);
  g_assert_cmpstr (lode_stmt_name (stmt, 2), ==, "gone");
}

static void
test_ask (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL, bad = NULL;
  g_autofree char *name = NULL, *none = NULL;
  gint64 value = 0;
  g_assert_true (lode_db_integer (bench->db, "SELECT id FROM thing", 9, &value, &error));
  g_assert_cmpint (value, ==, 1);
  g_assert_true (lode_db_integer (bench->db, "SELECT id FROM thing WHERE id > 5", 9, &value, &error));
  g_assert_cmpint (value, ==, 9);
  g_assert_true (lode_db_integer (bench->db, "SELECT NULL", 8, &value, &error));
  g_assert_cmpint (value, ==, 8);
  g_assert_true (lode_db_text (bench->db, "SELECT name FROM thing WHERE name = ?1", "one", &name, &error));
  g_assert_cmpstr (name, ==, "one");
  g_assert_true (lode_db_text (bench->db, "SELECT name FROM thing WHERE name = ?1", "two", &none, &error));
  g_assert_null (none);
  g_assert_false (lode_db_integer (bench->db, "SELECT nonsense FROM thing", 0, &value, &bad));
  assert_error (bad, LODE_ERROR_CALL, "no such column: nonsense");
}

static void
test_prepare (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) nothing = NULL, syntax = NULL;
  const char *tail = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "SELECT 1; SELECT 2", &tail, NULL);
  g_assert_nonnull (stmt);
  g_assert_cmpstr (tail, ==, " SELECT 2");
  g_assert_null (lode_db_prepare (bench->db, "  -- nothing\n", NULL, &nothing));
  assert_error (nothing, LODE_ERROR_CALL, "no SQL statement");
  g_assert_null (lode_db_prepare (bench->db, "SELEKT 1", NULL, &syntax));
  assert_error (syntax, LODE_ERROR_CALL, "syntax error");
}

static void
test_constraints (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) twice = NULL, foreign = NULL, error = NULL;
  g_assert_false (lode_db_run (bench->db, &twice, "INSERT INTO thing (name) VALUES (?1)", "t", "one"));
  assert_error (twice, LODE_ERROR_DATA, "UNIQUE");
  g_assert_true (lode_db_run (bench->db, &error, "INSERT INTO thing (name) VALUES (?1)", "t", "two"));
  g_assert_cmpint (lode_db_changes (bench->db), ==, 1);
  g_assert_cmpint (lode_db_last_id (bench->db), ==, 2);
  g_assert_false (lode_db_run (bench->db, &foreign, "INSERT INTO part VALUES (?1)", "i", (gint64) 99));
  assert_error (foreign, LODE_ERROR_DATA, "FOREIGN KEY");
  g_assert_true (lode_db_run (bench->db, &error, "INSERT INTO part VALUES (?1)", "i", (gint64) 2));
  assert_query_integer (bench, "SELECT count(*) FROM part", 1);
}

static void
test_transactions (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  lode_db_rollback (bench->db);
  g_assert_true (lode_db_begin (bench->db, &error));
  bench_exec (bench, "INSERT INTO thing (name) VALUES ('dropped')");
  lode_db_rollback (bench->db);
  assert_query_integer (bench, "SELECT count(*) FROM thing", 1);
  g_assert_true (lode_db_begin (bench->db, &error));
  bench_exec (bench, "INSERT INTO thing (name) VALUES ('kept')");
  g_assert_true (lode_db_commit (bench->db, &error));
  assert_query_integer (bench, "SELECT count(*) FROM thing WHERE name = 'kept'", 1);
}

static void
test_text_function (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  lode_db_add_text_function (bench->db, "lode_fold", lode_fold);
  assert_query_text (bench, "SELECT lode_fold('Côte d’Ivoire')", "cote d ivoire");
  assert_query_text (bench, "SELECT lode_fold(NULL)", NULL);
  assert_query_text (bench, "SELECT lode_fold(12)", "12");
}

static void
assert_refuses (const Bench *bench, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_test_message ("%s", sql);
  g_assert_false (lode_db_exec (bench->db, sql, &error));
  g_assert_error (error, LODE_ERROR, LODE_ERROR_CALL);
}

static void
test_only_read (void)
{
  static const char *const writes[]
      = { "INSERT INTO thing (name) VALUES ('x')", "INSERT INTO thing (name) VALUES ('x') RETURNING id", "REPLACE INTO thing VALUES (1, 'x', 2)",
          "UPDATE thing SET name = 'x'", "DELETE FROM thing", "WITH all_of AS (SELECT id FROM thing) DELETE FROM thing WHERE id IN all_of",
          "WITH x AS (SELECT 1) UPDATE thing SET size = 2", "SELECT 1; DELETE FROM thing", "CREATE TABLE t (a)", "CREATE TEMP TABLE t (a)",
          "CREATE VIEW v AS SELECT 1", "DROP TABLE thing", "ALTER TABLE thing ADD COLUMN x", "CREATE INDEX i ON thing (size)",
          "PRAGMA journal_mode = WAL", "PRAGMA user_version = 9", "PRAGMA foreign_keys = OFF", "PRAGMA writable_schema = 1",
          "ATTACH 'other.db' AS other", "ATTACH ':memory:' AS other", "DETACH main", "VACUUM", "VACUUM INTO 'copy.db'", "REINDEX", "ANALYZE",
          "BEGIN", "SAVEPOINT s", "COMMIT", "SELECT load_extension('nothing')", "CREATE VIRTUAL TABLE f USING fts5 (a)" };
  g_autoptr (Bench) bench = bench_with_table ();
  lode_db_only_read (bench->db, TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (writes); i++)
    assert_refuses (bench, writes[i]);
  assert_query_text (bench, "SELECT group_concat(id || name || size) FROM thing", "1one1.5");
  lode_db_only_read (bench->db, FALSE);
  bench_exec (bench, "UPDATE thing SET name = 'changed'");
  assert_query_text (bench, "SELECT name FROM thing", "changed");
}

static void
test_reading_stays_possible (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  lode_db_only_read (bench->db, TRUE);
  assert_query_integer (bench, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100) SELECT sum(n) FROM c", 5050);
  assert_query_integer (bench, "SELECT count(*) FROM pragma_table_info('thing')", 3);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE type = 'table'", 2);
  assert_query_text (bench, "SELECT upper(name) || row_number() OVER (ORDER BY id) FROM thing", "ONE1");
  g_assert_cmpint (bench_integer (bench, "EXPLAIN SELECT * FROM thing"), >=, 0);
}

static void
test_time_limit (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  gint64 value = 0, start = g_get_monotonic_time ();
  lode_db_limit_time (bench->db, 0.2);
  g_assert_false (lode_db_integer (bench->db, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c", 0,
                                   &value, &error));
  double seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
  assert_error (error, LODE_ERROR_CALL, "stopped after the time limit of 0.2 s");
  g_assert_cmpfloat (seconds, >=, 0.2);
  g_assert_cmpfloat (seconds, <, 5);
  g_usleep (250000);
  assert_query_integer (bench, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 9999) SELECT count(*) FROM c", 9999);
  lode_db_limit_time (bench->db, 0);
  assert_query_integer (bench, "SELECT 1", 1);
}

/* A statement that runs again gets the whole time again. */
static void
test_time_limit_starts_again (void)
{
  static const char *const insert = "INSERT INTO thing (size) WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?1)"
                                    " SELECT n FROM c";
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  lode_db_limit_time (bench->db, 0.5);
  g_assert_true (lode_db_run (bench->db, &error, insert, "i", (gint64) 10));
  g_usleep (600000);
  g_assert_true (lode_db_run (bench->db, &error, insert, "i", (gint64) 20000));
  g_assert_no_error (error);
  assert_query_integer (bench, "SELECT count(*) FROM thing", 20011);
}

static gpointer
interrupt_soon (gpointer db)
{
  g_usleep (300000);
  lode_db_interrupt (db);
  return NULL;
}

static void
test_interrupt (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL, none = NULL;
  gint64 count;
  GThread *other = g_thread_new ("interrupt", interrupt_soon, bench->db);
  g_assert_false (lode_db_integer (bench->db, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n", 0, &count, &error));
  g_thread_join (other);
  assert_error (error, LODE_ERROR_CALL, "interrupted");
  g_assert_true (lode_db_integer (bench->db, "SELECT 7", 0, &count, &none));
  g_assert_cmpint (count, ==, 7);
}

static gpointer
stop_soon (gpointer stop)
{
  g_usleep (300000);
  g_atomic_int_set ((gint *) stop, 1);
  return NULL;
}

static void
test_stop (void)
{
  static const char endless[] = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL, again = NULL, none = NULL;
  gint64 count;
  gint stop = 0;
  lode_db_stop_on (bench->db, &stop);
  GThread *other = g_thread_new ("stop", stop_soon, &stop);
  g_assert_false (lode_db_integer (bench->db, endless, 0, &count, &error));
  g_thread_join (other);
  assert_error (error, LODE_ERROR_CALL, "interrupted");
  g_assert_false (lode_db_integer (bench->db, endless, 0, &count, &again));
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, endless, NULL, &none);
  gboolean row = FALSE;
  g_assert_false (lode_stmt_step (stmt, &row, NULL));
  g_assert_true (row); /* what was stopped has not come to its end */
  lode_db_stop_on (bench->db, NULL);
  g_assert_true (lode_db_integer (bench->db, "SELECT 7", 0, &count, &none));
}

/* Taken while it is lent it is another, and what comes back has forgotten what was bound. */
static void
test_take (void)
{
  static const char sql[] = "SELECT ?1";
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  gboolean row;
  for (int i = 0; i < 2; i++)
    {
      g_autoptr (LodeStmt) first = lode_db_take (bench->db, sql, &error), second = lode_db_take (bench->db, sql, &error);
      g_assert_true (first != second);
      g_assert_true (lode_stmt_step (first, &row, &error) && row);
      g_assert_cmpint (lode_stmt_type (first, 0), ==, LODE_NULL);
      lode_stmt_bind (first, "t", "one");
      lode_stmt_bind (second, "t", "two");
      g_assert_true (lode_stmt_step (first, &row, &error) && lode_stmt_step (second, &row, &error));
      g_assert_cmpstr (lode_stmt_text (first, 0), ==, "one");
      g_assert_cmpstr (lode_stmt_text (second, 0), ==, "two");
    }
  g_assert_no_error (error);
}

static void
test_hold (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  g_autoptr (GError) error = NULL;
  gint64 after;
  g_autoptr (LodeDb) reader = lode_db_open (lode_db_path (bench->db), LODE_DB_READ, &error);
  bench_exec (bench, "PRAGMA journal_mode = WAL");
  lode_db_only_read (reader, TRUE);
  g_assert_true (lode_db_hold (reader, &error) && lode_db_integer (reader, "SELECT count(*) FROM thing", -1, &after, &error));
  bench_exec (bench, "CREATE TABLE another (x)");
  g_assert_true (lode_db_integer (reader, "SELECT count(*) FROM sqlite_schema WHERE name = 'another'", -1, &after, &error));
  g_assert_cmpint (after, ==, 0);
  lode_db_release (reader);
  g_assert_true (lode_db_integer (reader, "SELECT count(*) FROM sqlite_schema WHERE name = 'another'", -1, &after, &error));
  g_assert_cmpint (after, ==, 1);
  g_assert_false (lode_db_exec (reader, "BEGIN", &error));
  assert_error (error, LODE_ERROR_CALL, "only reading");
}

static void
assert_adders (const Bench *bench, const char *sql, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, sql, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) adders = lode_db_adders (bench->db);
  g_autofree char *found = g_strjoinv (" ", adders);
  g_assert_cmpstr (found, ==, wanted);
}

static void
test_adders (void)
{
  g_autoptr (Bench) bench = bench_with_table ();
  bench_exec (bench, "CREATE VIEW added AS SELECT sum(size) AS s FROM thing");
  lode_db_only_read (bench->db, TRUE);
  g_auto (GStrv) none = lode_db_adders (bench->db);
  g_assert_cmpuint (g_strv_length (none), ==, 0);
  assert_adders (bench, "SELECT max(size) FROM thing", "");
  assert_adders (bench, "SELECT s FROM added", "added");
  assert_adders (bench, "WITH w AS (SELECT AVG(size) AS a FROM thing) SELECT a FROM w", "w");
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "SELECT total(size) FROM thing", NULL, NULL);
  g_auto (GStrv) itself = lode_db_adders (bench->db);
  g_assert_cmpuint (g_strv_length (itself), ==, 1);
  g_assert_cmpstr (itself[0], ==, "");
  g_assert_true (g_str_has_suffix (lode_db_path (bench->db), ".db"));
}

static void
test_words (void)
{
  g_auto (GStrv) words = lode_db_keywords ();
  g_assert_cmpuint (g_strv_length (words), >, 100);
  g_assert_true (g_strv_contains ((const char *const *) words, "SELECT") && g_strv_contains ((const char *const *) words, "OVER"));
  g_assert_true (lode_db_is_complete ("SELECT ';';"));
  g_assert_false (lode_db_is_complete ("SELECT ';'"));
  g_assert_false (lode_db_is_complete ("SELECT 'one;"));
  g_assert_false (lode_db_is_complete ("SELECT 1 -- ;"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/what cannot be opened", test_open);
  g_test_add_func ("/db/values in and out", test_bind);
  g_test_add_func ("/db/named parameters", test_named_parameters);
  g_test_add_func ("/db/one integer, one text", test_ask);
  g_test_add_func ("/db/one statement at a time", test_prepare);
  g_test_add_func ("/db/constraints are errors of the data", test_constraints);
  g_test_add_func ("/db/transactions", test_transactions);
  g_test_add_func ("/db/functions over text", test_text_function);
  g_test_add_func ("/db/only reading refuses to write", test_only_read);
  g_test_add_func ("/db/only reading reads", test_reading_stays_possible);
  g_test_add_func ("/db/the time limit stops an endless query", test_time_limit);
  g_test_add_func ("/db/the time limit starts again with each statement", test_time_limit_starts_again);
  g_test_add_func ("/db/an interrupt stops a query", test_interrupt);
  g_test_add_func ("/db/whoever asked can stop it", test_stop);
  g_test_add_func ("/db/a statement is kept for the next who takes it", test_take);
  g_test_add_func ("/db/a state is held until it is released", test_hold);
  g_test_add_func ("/db/who calls sums", test_adders);
  g_test_add_func ("/db/words and ends of statements", test_words);
  return g_test_run ();
}
