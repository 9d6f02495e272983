/* kb/schema.h: a store is made, opened again unchanged, and what is no store of ours, or a newer one, is refused. */
#include "tests/unit/test-support.h"

static char *
bytes_of (const char *path, gsize *length_out)
{
  g_autoptr (GError) error = NULL;
  char *bytes = NULL;
  g_file_get_contents (path, &bytes, length_out, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
bench_close (Bench *bench)
{
  lode_db_free (bench->db);
  bench->db = NULL;
}

static void
bench_open (Bench *bench, LodeDbMode mode)
{
  g_autoptr (GError) error = NULL;
  bench_close (bench);
  bench->db = lode_schema_open (bench->path, mode, &error);
  g_assert_no_error (error);
}

static void
assert_open_refused (const char *path, LodeDbMode mode, LodeError code, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (lode_schema_open (path, mode, &error));
  assert_error (error, code, sentence);
}

static void
test_create (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_assert_cmpint (lode_schema_version (), >=, 1);
  assert_query_integer (bench, "SELECT user_version FROM pragma_user_version", lode_schema_version ());
  assert_query_integer (bench, "SELECT application_id FROM pragma_application_id", 0x6c6f6465);
  assert_query_integer (bench,
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('source', 'document', 'import_run', 'quarantine',"
                        " 'entity', 'name', 'identifier', 'statement', 'evidence', 'qualifier', 'statement_link', 'observation', 'finding')",
                        13);
  assert_query_integer (bench,
                        "SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND name IN ('production', 'reserves', 'price',"
                        " 'statement_text', 'observation_text', 'capacity')",
                        6);
  assert_query_text (bench, "SELECT integrity_check FROM pragma_integrity_check", "ok");
  assert_query_integer (bench, "SELECT count(*) FROM pragma_foreign_key_check", 0);
  assert_query_integer (bench, "SELECT foreign_keys FROM pragma_foreign_keys", 1);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                        " AND name NOT LIKE 'name!_search%' ESCAPE '!' AND sql NOT LIKE '%STRICT%'", 0);
}

static void
test_vocabulary (void)
{
  g_autoptr (Bench) bench = bench_new ();
  guint n;
  lode_units_all (&n);
  assert_query_integer (bench, "SELECT count(*) FROM unit", (gint64) n);
  assert_query_text (bench, "SELECT numerator || '/' || denominator || ' ' || canonical FROM unit WHERE key = 'lb'", "45359237/100000000000 t");
  assert_query_text (bench, "SELECT domain || ' -> ' || range || ' ' || walkable FROM predicate WHERE key = 'attended'", "any -> event 1");
  assert_query_integer (bench, "SELECT count(*) FROM predicate WHERE inverse_label = '' OR label = ''", 0);
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM predicate"), >, 100);
}

static void
test_open_again (void)
{
  g_autoptr (Bench) bench = bench_new ();
  static const LodeDbMode modes[] = { LODE_DB_CREATE, LODE_DB_WRITE, LODE_DB_READ };
  bench_import_basics (bench);
  bench_close (bench);
  gsize before_length, after_length;
  g_autofree char *before = bytes_of (bench->path, &before_length);
  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      bench_open (bench, modes[i]);
      assert_query_text (bench, "SELECT label FROM entity WHERE key = 'commodity/antimony'", "antimony");
      bench_close (bench);
      g_autofree char *after = bytes_of (bench->path, &after_length);
      g_assert_cmpmem (after, after_length, before, before_length);
    }
}

static void
test_newer_store (void)
{
  static const LodeDbMode modes[] = { LODE_DB_CREATE, LODE_DB_WRITE, LODE_DB_READ };
  g_autoptr (Bench) bench = bench_new ();
  gsize before_length, after_length;
  gint64 newer = lode_schema_version () + 41;
  g_autofree char *pragma = g_strdup_printf ("PRAGMA user_version = %d", (int) newer);
  bench_exec (bench, pragma);
  bench_close (bench);
  g_autofree char *before = bytes_of (bench->path, &before_length);
  g_autofree char *theirs = g_strdup_printf ("schema %d", (int) newer);
  g_autofree char *ours = g_strdup_printf ("this program's %d", (int) lode_schema_version ());
  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      assert_open_refused (bench->path, modes[i], LODE_ERROR_STORE, theirs);
      assert_open_refused (bench->path, modes[i], LODE_ERROR_STORE, ours);
      assert_open_refused (bench->path, modes[i], LODE_ERROR_STORE, bench->path);
    }
  g_autofree char *after = bytes_of (bench->path, &after_length);
  g_assert_cmpmem (after, after_length, before, before_length);
}

static void
test_foreign_files (void)
{
  static const char words[] = "key,kind,label\ncommodity/antimony,commodity,antimony\nand more words than a page header has bytes, surely\n";
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *text = bench_write (bench, "notes.csv", words, -1), *still = NULL;
  assert_open_refused (text, LODE_DB_CREATE, LODE_ERROR_STORE, "notes.csv");
  assert_open_refused (text, LODE_DB_READ, LODE_ERROR_STORE, "not a database");
  still = bytes_of (text, NULL);
  g_assert_cmpstr (still, ==, words);
  bench->db = lode_db_open (bench->path, LODE_DB_CREATE, NULL);
  bench_exec (bench, "CREATE TABLE bookmark (url TEXT)");
  bench_close (bench);
  assert_open_refused (bench->path, LODE_DB_CREATE, LODE_ERROR_STORE, "is an SQLite file, but not a lode store");
  assert_open_refused (bench->path, LODE_DB_READ, LODE_ERROR_STORE, "is an SQLite file, but not a lode store");
  bench->db = lode_db_open (bench->path, LODE_DB_READ, NULL);
  assert_query_text (bench, "SELECT group_concat(name) FROM sqlite_schema", "bookmark");
}

static void
test_nothing_there (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  assert_open_refused (bench->path, LODE_DB_READ, LODE_ERROR_CALL, "no such store");
  assert_open_refused (bench->path, LODE_DB_WRITE, LODE_ERROR_CALL, "no such store");
  g_autofree char *empty = bench_write (bench, "empty.db", "", 0);
  assert_open_refused (empty, LODE_DB_READ, LODE_ERROR_STORE, "is empty");
  assert_open_refused (empty, LODE_DB_WRITE, LODE_ERROR_STORE, "is empty");
  assert_open_refused (bench->folder, LODE_DB_READ, LODE_ERROR_STORE, bench->folder);
  g_assert_false (g_file_test (bench->path, G_FILE_TEST_EXISTS));
}

static void
test_damaged_store (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_close (bench);
  gsize length;
  g_autofree char *bytes = bytes_of (bench->path, &length);
  memset (bytes + 100, 0x5a, 3000);
  g_autofree char *damaged = bench_write (bench, "damaged.db", bytes, (gssize) length);
  assert_open_refused (damaged, LODE_DB_READ, LODE_ERROR_STORE, "damaged.db");
}

/* Give the store the views of another version. */
static void
make_views_old (const Bench *bench)
{
  bench_exec (bench, "UPDATE meta SET value = 'another text' WHERE key = 'derived'; DROP VIEW production; CREATE VIEW reserves_old AS SELECT 1;"
                     " DROP VIEW reserves; CREATE VIEW reserves AS SELECT 'stale' AS country; UPDATE unit SET label = 'stale' WHERE key = 'kt'");
}

static void
assert_views_new (const Bench *bench)
{
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND name = 'production'", 1);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE name = 'reserves_old'", 0);
  assert_query_integer (bench, "SELECT count(*) FROM reserves", 0);
  assert_query_text (bench, "SELECT label FROM unit WHERE key = 'kt'", "thousand metric tons");
  assert_query_text (bench, "SELECT label FROM entity WHERE key = 'country/CHN'", "China");
  assert_query_integer (bench, "SELECT count(*) FROM meta WHERE key = 'derived' AND value <> 'another text'", 1);
}

static void
test_views_are_remade (void)
{
  static const LodeDbMode modes[] = { LODE_DB_WRITE, LODE_DB_READ, LODE_DB_CREATE };
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  for (gsize i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      make_views_old (bench);
      bench_open (bench, modes[i]);
      assert_views_new (bench);
      bench_open (bench, LODE_DB_WRITE);
    }
}

static void
test_reading_refuses_to_write (void)
{
  static const char *const writes[]
      = { "INSERT INTO meta VALUES ('a', 'b')", "DELETE FROM entity", "UPDATE source SET title = 'x'", "PRAGMA journal_mode = WAL",
          "PRAGMA user_version = 7", "ATTACH ':memory:' AS other", "WITH old AS (SELECT id FROM entity) DELETE FROM entity WHERE id IN old",
          "CREATE TEMP TABLE t (a)", "DROP VIEW production", "VACUUM", "BEGIN" };
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  gint64 entities = bench_integer (bench, "SELECT count(*) FROM entity");
  bench_open (bench, LODE_DB_READ);
  for (gsize i = 0; i < G_N_ELEMENTS (writes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_test_message ("%s", writes[i]);
      g_assert_false (lode_db_exec (bench->db, writes[i], &error));
      g_assert_error (error, LODE_ERROR, LODE_ERROR_CALL);
    }
  assert_query_integer (bench, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 10) SELECT sum(n) FROM c", 55);
  assert_query_integer (bench, "SELECT count(*) FROM entity WHERE lode_fold(label) = lode_fold('CÔTE D''IVOIRE')", 1);
  bench_open (bench, LODE_DB_WRITE);
  assert_query_integer (bench, "SELECT count(*) FROM entity", entities);
  assert_query_integer (bench, "SELECT count(*) FROM meta WHERE key = 'a'", 0);
}

static void
test_time_limit (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  gint64 value;
  bench_open (bench, LODE_DB_READ);
  lode_db_limit_time (bench->db, 0.1);
  g_assert_false (lode_db_integer (bench->db, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c", 0, &value,
                                   &error));
  assert_error (error, LODE_ERROR_CALL, "stopped after the time limit of 0.1 s; nothing was changed");
}

/* Any SQLite tool, without functions of ours, can read every view. */
static void
test_views_need_no_extension (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autofree char *list = bench_text (bench, "SELECT group_concat(name) FROM sqlite_schema WHERE type = 'view'");
  g_auto (GStrv) views = g_strsplit (list, ",", -1);
  bench_close (bench);
  bench->db = lode_db_open (bench->path, LODE_DB_READ, NULL);
  g_assert_cmpuint (g_strv_length (views), >, 10);
  for (char **view = views; *view != NULL; view++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM (SELECT * FROM \"%s\" LIMIT 3)", *view);
      g_test_message ("%s", *view);
      g_assert_cmpint (bench_integer (bench, sql), >=, 0);
    }
}

static void
test_as_of (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL, half = NULL, words = NULL;
  bench_import_basics (bench);
  bench_open (bench, LODE_DB_READ);
  g_assert_false (lode_schema_as_of (bench->db, "2026-02", &half));
  assert_error (half, LODE_ERROR_CALL, "2026-02");
  g_assert_false (lode_schema_as_of (bench->db, "yesterday", &words));
  assert_error (words, LODE_ERROR_CALL, "yesterday");
  g_assert_true (lode_schema_as_of (bench->db, "2026-02-04", &error));
  g_assert_no_error (error);
  assert_query_integer (bench, "SELECT count(*) FROM source WHERE key = 'news-1'", 1);
  assert_query_integer (bench, "SELECT count(*) FROM source WHERE key = 'office-1'", 0);
  g_assert_false (lode_db_exec (bench->db, "DELETE FROM main.source", NULL));
  bench_open (bench, LODE_DB_READ);
  assert_query_integer (bench, "SELECT count(*) FROM source WHERE key = 'office-1'", 1);
}

/* A store that another version of folding has written finds its names again once it is opened. */
static void
test_refold (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  bench_exec (bench, "UPDATE entity SET folded = 'old'; UPDATE name SET folded = 'old'; DROP TABLE name_search;"
                     "UPDATE meta SET value = 'old' WHERE key IN ('names', 'derived')");
  bench_open (bench, LODE_DB_READ);
  assert_query_text (bench, "SELECT folded FROM entity WHERE key = 'country/CIV'", "cote d ivoire");
  assert_query_text (bench, "SELECT folded FROM name WHERE text = 'Türkiye'", "turkiye");
  assert_query_integer (bench, "SELECT count(*) FROM name WHERE folded = 'old'", 0);
  assert_query_integer (bench, "SELECT count(*) FROM name_search WHERE name_search MATCH 'word : wolfram'", 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schema/a new store", test_create);
  g_test_add_func ("/schema/units and predicates", test_vocabulary);
  g_test_add_func ("/schema/opening again changes nothing", test_open_again);
  g_test_add_func ("/schema/a newer store is refused", test_newer_store);
  g_test_add_func ("/schema/files that are no store are refused and stay", test_foreign_files);
  g_test_add_func ("/schema/nothing there", test_nothing_there);
  g_test_add_func ("/schema/a damaged store is refused", test_damaged_store);
  g_test_add_func ("/schema/views of another version are remade", test_views_are_remade);
  g_test_add_func ("/schema/reading refuses to write", test_reading_refuses_to_write);
  g_test_add_func ("/schema/the time limit stops an endless query", test_time_limit);
  g_test_add_func ("/schema/views need no extension", test_views_need_no_extension);
  g_test_add_func ("/schema/as of a day", test_as_of);
  g_test_add_func ("/schema/names are folded anew", test_refold);
  return g_test_run ();
}
