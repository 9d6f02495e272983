/* importers/fred-series.c: both headers, missing points, and what is no month or no number. */
#include "tests/unit/test-support.h"

static Bench *
bench_with_basics (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  return bench;
}

static void
test_old_header (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import (bench, FIXTURES "fred-copper-2020.csv");
  g_assert_cmpuint (tally.rows, ==, 6);
  g_assert_cmpuint (tally.quarantined, ==, 2);
  assert_query_text (bench, "SELECT group_concat(period || '=' || value || ' ' || unit, '; ') FROM (SELECT * FROM observation ORDER BY period)",
                     "1990-01=2365.55699088135 USD/t; 1990-04=2684.5 USD/t");
  assert_query_text (bench, "SELECT DISTINCT c.key || ' ' || measure || ' ' || form || ' ' || p.key || ' ' || flag || ' ' || column_name FROM observation o"
                            " JOIN entity c ON c.id = commodity_id JOIN entity p ON p.id = place_id",
                     "commodity/copper price cathode aggregate/world reported PCOPPUSDM");
  assert_query_text (bench, "SELECT original_value || ' line ' || line FROM observation WHERE period = '1990-04'", "2684.5 line 5");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 6", "\"April\" is not a date, expected YYYY-MM-DD");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 7", "\"many\" is not a number");
}

static void
test_new_header (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import (bench, FIXTURES "fred-copper-2026.csv");
  g_assert_cmpuint (tally.quarantined, ==, 0);
  assert_query_text (bench, "SELECT group_concat(period || '=' || value) FROM (SELECT * FROM observation ORDER BY period)",
                     "2026-09=10000.5,2026-10=10750.0");
  assert_query_text (bench, "SELECT s.key || ' ' || s.edition || ' ' || s.redistributable FROM source s JOIN document d ON d.source_id = s.id",
                     "fred-pcoppusdm-2026-10 2026-10 no");
}

static void
test_two_downloads (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import_text (bench, "a.csv", "DATE,PCOPPUSDM\n2026-08-01,9000\n2026-09-01,9500\n");
  LodeTally tally = bench_import_text (bench, "a.csv", "DATE,PCOPPUSDM\n2026-08-01,9100\n2026-09-01,9500\n2026-10-01,9900\n");
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_cmpuint (tally.stored, >=, 3);
  assert_query_integer (bench, "SELECT count(*) FROM source WHERE series = 'fred-pcoppusdm'", 2);
  assert_query_integer (bench, "SELECT count(*) FROM observation WHERE period = '2026-08'", 2);
}

static void
test_unknown_series (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *path = bench_write (bench, "x.csv", "DATE,PMOONUSDM\n2026-08-01,9000\n", -1);
  g_autofree char *cut = bench_write (bench, "cut.csv", "DATE,PCOPPUSDM\n2026-08-01,9000\n2026-09-01,95", -1);
  g_autoptr (GError) unknown = bench_refused (bench, "fred-series", path);
  assert_error (unknown, LODE_ERROR_DATA, "series \"PMOONUSDM\" is not known");
  g_autoptr (GError) cut_off = bench_refused (bench, "fred-series", cut);
  assert_error (cut_off, LODE_ERROR_DATA, "cut off");
}

static void
test_detection (void)
{
  static const char *const others[] = { "DATE,PCOPPUSDM,NOTE\n", "DATE\n", "date,value\n", "DATE,price of copper\n", "MONTH,PCOPPUSDM\n" };
  g_autoptr (Bench) bench = bench_new_empty ();
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autofree char *path = bench_write (bench, "PCOPPUSDM.csv", others[i], -1);
      g_test_message ("%s", others[i]);
      g_assert_null (bench_detect (path, NULL));
    }
  const LodeImporter *importer = bench_detect (FIXTURES "fred-copper-2026.csv", NULL);
  g_assert_cmpstr (importer->name, ==, "fred-series");
}

static void
test_no_months (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "a.csv", "DATE,PCOPPUSDM\n2025-13-01,1\n2025-00-01,2\n2025-ab-cd,3\n2025/08/01,4\n2025-08-01,5\n");
  g_assert_cmpuint (tally.quarantined, ==, 4);
  assert_query_text (bench, "SELECT group_concat(period) FROM observation", "2025-08");
  assert_query_integer (bench, "SELECT count(*) FROM source WHERE key = 'fred-pcoppusdm-2025-08'", 1);
}

static void
test_no_numbers (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "a.csv", "DATE,PCOPPUSDM\n2025-01-01,inf\n2025-02-01,nan\n2025-03-01,0x10\n2025-04-01,\"1,000\"\n"
                                                       "2025-05-01,-37.63\n");
  g_assert_cmpuint (tally.quarantined, ==, 4);
  assert_query_text (bench, "SELECT group_concat(period || value) FROM observation", "2025-05-37.63");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fred-series/header DATE, missing points", test_old_header);
  g_test_add_func ("/fred-series/header observation_date", test_new_header);
  g_test_add_func ("/fred-series/a later download is another edition", test_two_downloads);
  g_test_add_func ("/fred-series/an unknown series and a cut file are refused", test_unknown_series);
  g_test_add_func ("/fred-series/detection", test_detection);
  g_test_add_func ("/fred-series/what is no month", test_no_months);
  g_test_add_func ("/fred-series/what is no number", test_no_numbers);
  return g_test_run ();
}
