/* kb/trade.h: flows sorted and summed up, in one batch or several; kb/db.h: rows that go in as pages. */
#include "kb/embed.h"
#include "kb/trade.h"
#include "tests/unit/test-support.h"

#define COUNTRIES 40
#define PRODUCTS 25

/* Numbers of every length that SQLite tells apart, and what is no number. */
static void
fill_odd (gpointer data, gsize row, LodeValue *values)
{
  static const double reals[] = { 0.5, -0.0, 3, -1e300, 1e15, 178036.0, 140737488355327.0, 140737488355328.0, -7.25, NAN };
  gint64 integer = (gint64) 1 << row % 63;
  (void) data;
  values[0] = (LodeValue) { .type = LODE_INTEGER, .integer = integer };
  values[1] = (LodeValue) { .type = LODE_INTEGER, .integer = -integer };
  values[2] = (LodeValue) { .type = LODE_INTEGER, .integer = (integer - 1) * (row % 2 == 0 ? 1 : -1) };
  values[3] = (LodeValue) { .type = LODE_REAL, .real = reals[row % G_N_ELEMENTS (reals)] };
  values[4] = (LodeValue) { .type = LODE_NULL };
  values[5] = (LodeValue) { .type = LODE_INTEGER, .integer = (gint64) row };
}

static void
assert_odd_rows (Bench *bench, gsize first, gsize n)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (
      bench->db, "SELECT a, b, c, d, e, f FROM odd WHERE rowid > ?1 AND rowid <= ?2 ORDER BY rowid", NULL, &error);
  g_assert_no_error (error);
  lode_stmt_bind (stmt, "ii", (gint64) first, (gint64) (first + n));
  gboolean more = FALSE;
  for (gsize i = 0; i < n; i++)
    {
      LodeValue values[6];
      fill_odd (NULL, i, values);
      g_assert_true (lode_stmt_step (stmt, &more, &error) && more);
      for (int c = 0; c < 6; c++)
        if (values[c].type == LODE_INTEGER)
          g_assert_cmpint (lode_stmt_integer (stmt, c), ==, values[c].integer);
        else if (values[c].type == LODE_NULL || isnan (values[c].real))
          g_assert_cmpint (lode_stmt_type (stmt, c), ==, LODE_NULL);
        else
          {
            g_assert_cmpint (lode_stmt_type (stmt, c), ==, LODE_REAL);
            g_assert_cmpfloat (lode_stmt_real (stmt, c), ==, values[c].real);
          }
    }
}

static void
test_append (void)
{
  static const gsize sizes[] = { 1, 2, 0, 1040, 1041, 50000 };
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  gsize n = 0;
  bench_exec (bench, "CREATE TABLE odd (a INTEGER NOT NULL, b INTEGER, c INTEGER, d REAL, e REAL, f INTEGER) STRICT");
  g_assert_true (lode_db_begin (bench->db, &error));
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      LodeNumbers rows = { .n_rows = sizes[i], .n_columns = 6, .fill = fill_odd };
      g_assert_true (lode_db_append (bench->db, "odd", &rows, &error));
      g_assert_no_error (error);
      assert_odd_rows (bench, n, sizes[i]);
      n += sizes[i];
    }
  g_assert_true (lode_db_commit (bench->db, &error));
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM odd"), ==, (gint64) n);
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), ==, 1);
}

static void
fill_many (gpointer data, gsize row, LodeValue *values)
{
  (void) data;
  for (int c = 0; c < 12; c++)
    values[c] = (LodeValue) { .type = LODE_INTEGER, .integer = c == 0 ? (gint64) row : 1 };
}

/* More rows than one interior page can lead to. */
static void
test_append_many (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  LodeNumbers rows = { .n_rows = 2900000, .n_columns = 12, .fill = fill_many };
  bench_exec (bench, "CREATE TABLE many (a INTEGER, b INTEGER, c INTEGER, d INTEGER, e INTEGER, f INTEGER, g INTEGER, h INTEGER,"
                     " i INTEGER, j INTEGER, k INTEGER, l INTEGER) STRICT");
  g_assert_true (lode_db_begin (bench->db, &error));
  g_assert_true (lode_db_append (bench->db, "many", &rows, &error));
  g_assert_no_error (error);
  g_assert_true (lode_db_commit (bench->db, &error));
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM many WHERE a = rowid - 1 AND l = 1"), ==, 2900000);
}

static Bench *
bench_with_entities (void)
{
  Bench *bench = bench_new ();
  bench_exec (bench, "INSERT INTO document (id, file_name, sha256) VALUES (1, 'a', printf ('%064d', 1)), (2, 'b', printf ('%064d', 2)),"
                     " (3, 'c', printf ('%064d', 3));"
                     "INSERT INTO import_run (id, document_id, importer, version, imported_at) VALUES (1, 1, 'x', '1', '2026-01-01');"
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)"
                     " INSERT INTO entity (id, run_id, line, folded, kind, key, label) SELECT 1000 + i, 1, 1, '',"
                     " CASE i WHEN 40 THEN 'aggregate' ELSE 'country' END, CASE i WHEN 40 THEN 'aggregate/' ELSE 'country/' END || i, 'C' || i FROM n;"
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25)"
                     " INSERT INTO entity (id, run_id, line, folded, kind, key, label) SELECT 2000 + i, 1, 1, '', 'product', 'product/hs-' || i, 'P' || i"
                     " FROM n");
  return bench;
}

static LodeTrades *
new_trades (void)
{
  LodeTrades *trades = lode_trades_new ();
  for (guint i = 0; i < COUNTRIES; i++)
    lode_trades_set_country (trades, i * 3 + 5, 1001 + i, i + 1 == COUNTRIES);
  for (guint i = 0; i < PRODUCTS; i++)
    lode_trades_set_product (trades, 900 - i, 2001 + i);
  return trades;
}

/* Flow @i of a table of all, in an order that is not that of the store. */
static LodeFlow
flow_at (guint i)
{
  guint n = i * 7919 % (PRODUCTS * 3 * COUNTRIES * COUNTRIES);
  guint exporter = n % COUNTRIES, importer = n / COUNTRIES % COUNTRIES, product = n / COUNTRIES / COUNTRIES % PRODUCTS;
  return (LodeFlow) { .product = 900 - product,
                      .year = 2020 + n / COUNTRIES / COUNTRIES / PRODUCTS,
                      .exporter = (guint16) (exporter * 3 + 5),
                      .importer_and_reporter = (guint16) ((importer * 3 + 5) << 2 | n % 3),
                      .value_usd = 1000.0 * (n % 977),
                      .quantity_t = n % 5 == 0 ? NAN : 0.25 * (n % 101) };
}

static void
add_flows (LodeTrades *trades, guint from, guint to)
{
  GArray *chunk = g_array_new (FALSE, FALSE, sizeof (LodeFlow));
  for (guint i = from; i < to; i++)
    {
      LodeFlow flow = flow_at (i);
      if (i % 2 == 0)
        lode_trades_add (trades, &flow);
      else
        g_array_append_val (chunk, flow);
    }
  lode_trades_take (trades, chunk);
}

/* Write flows @from to @to as those of @document, the first @early of them as a batch of their own. */
static void
write_flows (Bench *bench, gint64 document, guint from, guint to, guint early, gsize expected_added, gsize expected_unchanged)
{
  g_autoptr (LodeTrades) trades = new_trades ();
  g_autoptr (GError) error = NULL;
  gsize added, unchanged;
  g_assert_true (lode_db_begin (bench->db, &error));
  if (early > 0)
    {
      add_flows (trades, from, from + early);
      g_assert_true (lode_trades_write (trades, bench->db, document, NULL, NULL, &error));
    }
  add_flows (trades, from + early, to);
  g_assert_true (lode_trades_finish (trades, bench->db, document, NULL, NULL, &added, &unchanged, &error));
  g_assert_no_error (error);
  g_assert_true (lode_db_commit (bench->db, &error));
  g_assert_cmpuint (added, ==, expected_added);
  g_assert_cmpuint (unchanged, ==, expected_unchanged);
}

static void
assert_consistent (Bench *bench, gint64 flows)
{
  static const char *const checks[] = { "sql/checks/summaries-agree.sql", "sql/checks/trade-flow-without-block.sql" };
  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, lode_embed_text (checks[i]), NULL, &error);
      gboolean more = TRUE;
      g_assert_no_error (error);
      g_assert_true (lode_stmt_step (stmt, &more, &error));
      if (more)
        g_test_fail_printf ("%s: %s", checks[i], lode_stmt_text (stmt, 1));
    }
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM trade_flow"), ==, flows);
}

static void
test_batch (void)
{
  g_autoptr (Bench) bench = bench_with_entities ();
  write_flows (bench, 1, 0, 60000, 0, 60000, 0);
  assert_consistent (bench, 60000);
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM trade_block b JOIN trade_flow f ON f.rowid BETWEEN first_row AND last_row"
                               " JOIN trade_flow n ON n.rowid = f.rowid + 1 AND n.rowid <= last_row"
                               " WHERE (n.exporter_id, n.importer_id) <= (f.exporter_id, f.importer_id)"), ==, 0);
  /* what the world sold counts in no sum */
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM trade_export WHERE exporter_id = 1040"), ==, 0);
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM trade_flow WHERE exporter_id = 1040"), >, 0);
}

static void
test_several_batches (void)
{
  g_autoptr (Bench) one = bench_with_entities (), two = bench_with_entities ();
  static const char sum[] = "SELECT CAST(sum(value_usd * product_id + quantity_t * year + flows + 100 * exporters + hhi) * 1000 AS INTEGER)"
                            " FROM trade_product";
  write_flows (one, 1, 0, 30000, 0, 30000, 0);
  write_flows (two, 1, 0, 30000, 11111, 30000, 0);
  assert_consistent (two, 30000);
  g_assert_cmpint (bench_integer (one, sum), ==, bench_integer (two, sum));
  g_assert_cmpint (bench_integer (one, "SELECT count(*) FROM trade_block"), <, bench_integer (two, "SELECT count(*) FROM trade_block"));
}

static void
test_repeats (void)
{
  for (guint early = 0; early < 2; early++)
    {
      g_autoptr (Bench) bench = bench_with_entities ();
      g_autoptr (LodeTrades) trades = new_trades ();
      g_autoptr (GError) error = NULL;
      gsize added, unchanged;
      add_flows (trades, 0, 5000);
      g_assert_true (lode_db_begin (bench->db, &error));
      if (early)
        g_assert_true (lode_trades_write (trades, bench->db, 1, NULL, NULL, &error));
      add_flows (trades, 4999, 5001);
      g_assert_false (lode_trades_finish (trades, bench->db, 1, NULL, NULL, &added, &unchanged, &error));
      assert_error (error, LODE_ERROR_DATA, "stands twice");
      lode_db_rollback (bench->db);
    }
}

/* A document that is read again replaces itself, wherever it stands; VACUUM may number the rows anew. */
static void
test_again (void)
{
  g_autoptr (Bench) bench = bench_with_entities ();
  write_flows (bench, 1, 0, 5000, 0, 5000, 0);
  write_flows (bench, 2, 20000, 30000, 3000, 10000, 0);
  write_flows (bench, 3, 30000, 37000, 0, 7000, 0);
  write_flows (bench, 2, 20000, 30010, 0, 10, 10000);
  assert_consistent (bench, 22010);
  bench_exec (bench, "VACUUM");
  assert_consistent (bench, 22010);
  write_flows (bench, 1, 0, 5000, 100, 0, 5000);
  assert_consistent (bench, 22010);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trade/append", test_append);
  g_test_add_func ("/trade/append-many", test_append_many);
  g_test_add_func ("/trade/batch", test_batch);
  g_test_add_func ("/trade/several-batches", test_several_batches);
  g_test_add_func ("/trade/repeats", test_repeats);
  g_test_add_func ("/trade/again", test_again);
  return g_test_run ();
}
