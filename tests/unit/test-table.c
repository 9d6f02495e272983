/* kb/table.h: the result of a query in memory. */
#include "tests/unit/test-support.h"
#include "kb/table.h"

static Bench *
scratch (void)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = bench_new_empty ();
  bench->db = lode_db_open (bench->path, LODE_DB_CREATE, &error);
  g_assert_no_error (error);
  return bench;
}

static LodeTable *
read_table (const Bench *bench, const char *sql, guint limit)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, sql, NULL, &error);
  g_assert_no_error (error);
  LodeTable *table = lode_table_read (stmt, limit, &error);
  g_assert_no_error (error);
  return table;
}

static void
test_cells (void)
{
  g_autoptr (Bench) bench = scratch ();
  g_autoptr (LodeTable) table = read_table (bench, "SELECT 1 AS n, 'औ' AS t, NULL AS empty, 2.5 AS r, '007' AS code", 0);
  static const LodeType types[] = { LODE_INTEGER, LODE_TEXT, LODE_NULL, LODE_REAL, LODE_TEXT };
  static const char *const texts[] = { "1", "औ", NULL, "2.5", "007" }, *const names[] = { "n", "t", "empty", "r", "code" };
  g_assert_cmpuint (table->n_columns, ==, 5);
  g_assert_cmpuint (table->rows->len, ==, 1);
  g_assert_false (table->truncated);
  for (guint i = 0; i < 5; i++)
    {
      g_assert_cmpint (lode_table_cell (table, 0, i)->type, ==, types[i]);
      g_assert_cmpstr (lode_table_cell (table, 0, i)->text, ==, texts[i]);
      g_assert_cmpstr (table->columns[i].name, ==, names[i]);
      g_assert_cmpstr (table->columns[i].type, ==, "");
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *sql, *text;
  } cases[] = { { "0.1", "0.1" },          { "0.1 + 0.2", "0.30000000000000004" }, { "1.0", "1" },
                { "40000.0", "40000" },    { "-3.5", "-3.5" },                     { "1e14", "100000000000000" },
                { "2240.1", "2240.1" },    { "1.0 / 3", "0.3333333333333333" },    { "-0.0", "0" },
                { "9007199254740993", "9007199254740993" }, { "1e-7", "1e-07" } };
  g_autoptr (Bench) bench = scratch ();
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT %s", cases[i].sql);
      g_autoptr (LodeTable) table = read_table (bench, sql, 0);
      g_test_message ("%s", cases[i].sql);
      g_assert_cmpstr (lode_table_cell (table, 0, 0)->text, ==, cases[i].text);
    }
}

static void
test_numbers_read_back (void)
{
  static const double numbers[] = { 1e15, 1.5e300, 5e-324, 123456789.123456789, 4503599627370497.5, -2.2250738585072014e-308 };
  g_autoptr (Bench) bench = scratch ();
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "SELECT ?1", NULL, NULL);
      lode_stmt_bind (stmt, "d", numbers[i]);
      g_autoptr (LodeTable) table = lode_table_read (stmt, 0, NULL);
      g_assert_cmpfloat (g_ascii_strtod (lode_table_cell (table, 0, 0)->text, NULL), ==, numbers[i]);
    }
}

static void
test_limit (void)
{
  static const char *const three = "SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3";
  g_autoptr (Bench) bench = scratch ();
  g_autoptr (LodeTable) all = read_table (bench, three, 0);
  g_autoptr (LodeTable) exact = read_table (bench, three, 3);
  g_autoptr (LodeTable) cut = read_table (bench, three, 2);
  g_autoptr (LodeTable) none = read_table (bench, "SELECT 1 AS n WHERE 0", 5);
  g_assert_cmpuint (all->rows->len, ==, 3);
  g_assert_false (all->truncated);
  g_assert_cmpuint (exact->rows->len, ==, 3);
  g_assert_false (exact->truncated);
  g_assert_cmpuint (cut->rows->len, ==, 2);
  g_assert_true (cut->truncated);
  g_assert_cmpuint (none->rows->len, ==, 0);
  g_assert_cmpuint (none->n_columns, ==, 1);
  g_assert_false (none->truncated);
}

static void
test_change (void)
{
  g_autoptr (Bench) bench = scratch ();
  g_autoptr (LodeTable) table = read_table (bench, "SELECT 1 AS a, 2 AS b, 3 AS c UNION ALL SELECT 4, 5, 6", 0);
  g_assert_cmpint (lode_table_find (table, "c"), ==, 2);
  g_assert_cmpint (lode_table_find (table, "C"), ==, -1);
  lode_table_set_type (table, "c", "year");
  lode_table_set_type (table, "unknown", "year");
  g_assert_cmpstr (table->columns[2].type, ==, "year");
  lode_table_set_text (table, 1, 1, "five");
  g_assert_cmpint (lode_table_cell (table, 1, 1)->type, ==, LODE_TEXT);
  lode_table_drop_column (table, 0);
  g_assert_cmpuint (table->n_columns, ==, 2);
  g_assert_cmpstr (table->columns[0].name, ==, "b");
  g_assert_cmpstr (table->columns[1].type, ==, "year");
  g_assert_cmpstr (lode_table_cell (table, 0, 0)->text, ==, "2");
  g_assert_cmpstr (lode_table_cell (table, 1, 0)->text, ==, "five");
  g_assert_cmpstr (lode_table_cell (table, 1, 1)->text, ==, "6");
  lode_table_drop_column (table, 1);
  g_assert_cmpuint (table->n_columns, ==, 1);
}

static void
test_make (void)
{
  g_autoptr (LodeTable) table = lode_table_new ((const char *const[]) { "input", "value", NULL });
  lode_table_add (table, (const char *const[]) { "one", NULL });
  lode_table_add (table, (const char *const[]) { "two", "2" });
  lode_table_add (table, (const char *const[]) { "three", "3" });
  g_assert_cmpuint (table->rows->len, ==, 3);
  g_assert_null (lode_table_cell (table, 0, 1)->text);
  g_assert_cmpint (lode_table_cell (table, 0, 1)->type, ==, LODE_NULL);
  lode_table_keep_row (table, 1);
  g_assert_cmpuint (table->rows->len, ==, 1);
  g_assert_cmpstr (lode_table_cell (table, 0, 0)->text, ==, "two");
}

static void
test_failing_step (void)
{
  g_autoptr (Bench) bench = scratch ();
  g_autoptr (GError) error = NULL;
  lode_db_limit_time (bench->db, 0.1);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c)"
                                                          " SELECT n FROM c WHERE n < 0", NULL, NULL);
  g_assert_null (lode_table_read (stmt, 0, &error));
  assert_error (error, LODE_ERROR_CALL, "time limit");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/cells keep their type", test_cells);
  g_test_add_func ("/table/numbers are the shortest text", test_numbers);
  g_test_add_func ("/table/numbers read back as they were", test_numbers_read_back);
  g_test_add_func ("/table/a limit is noticed", test_limit);
  g_test_add_func ("/table/types, texts and columns change", test_change);
  g_test_add_func ("/table/a table is made by hand and cut to a row", test_make);
  g_test_add_func ("/table/a failing step fails the whole", test_failing_step);
  return g_test_run ();
}
