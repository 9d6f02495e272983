/* kb/trap.h and kb/db-probe.h: what sums add up, and what is warned of. */
#include "kb/db-probe.h"
#include "kb/schema.h"
#include "kb/summary.h"
#include "kb/trap.h"
#include "tests/unit/test-support.h"

#define TAGGED "(SELECT lode_tag(q, k, same, edition, newest, unit, basis, measure, stage, thing, role, '') AS q, grp FROM fact)"
#define STOCKS "(SELECT lode_tag(q, k, same, edition, newest, unit, basis, measure, stage, thing, role, grp) AS q FROM fact)"

static Bench *
bench_with_facts (const char *rows)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = bench_new_empty ();
  bench->db = lode_db_open (bench->path, LODE_DB_CREATE, &error);
  g_assert_no_error (error);
  g_autofree char *sql = g_strdup_printf ("CREATE TABLE fact (q, k, same, edition, newest, unit, basis, measure, stage, thing, role, grp);"
                                          " INSERT INTO fact VALUES %s", rows);
  bench_exec (bench, sql);
  return bench;
}

/* Assert that @expression over tagged facts gives @wanted and mixes @mixed. */
static void
assert_mixed (const char *rows, const char *sql, const char *wanted, LodeMix mix, const char *mixed)
{
  g_autoptr (Bench) bench = bench_with_facts (rows);
  g_autoptr (LodeProbe) probe = lode_probe_new (bench->db);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_assert_true (lode_db_text (bench->db, sql, NULL, &text, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, wanted);
  for (int i = 0; i < LODE_N_MIXES; i++)
    {
      g_autofree char *found = lode_probe_mixed (probe, i);
      g_assert_cmpstr (found, ==, i == (int) mix ? mixed : NULL);
    }
}

#define ROW(q, key, same, edition, newest, unit, basis, stage, role, group)                                            \
  "(" q ",'" key "','" same "','" edition "'," newest ",'" unit "','" basis "','m','" stage "','c','" role "','" group "')"

static void
test_mixes (void)
{
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "5", "k2", "b", "e1", "1", "ct", "content", "mine", "country", "x"),
                "SELECT round(sum(q), 3) FROM " TAGGED, "10.0", LODE_MIX_UNIT, "ct, t");
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "5", "k2", "b", "e1", "1", "t", "REO", "mine", "country", "x"),
                "SELECT round(avg(q), 3) FROM " TAGGED, "5.0", LODE_MIX_BASIS, "REO, content");
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "b", "e1", "1", "t", "content", "refinery", "country", "x"),
                "SELECT round(total(q), 3) FROM " TAGGED, "12.0", LODE_MIX_STAGE, "mine, refinery");
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "b", "e1", "1", "t", "content", "mine", "total", "x"),
                "SELECT round(sum(q), 3) FROM " TAGGED, "12.0", LODE_MIX_TOTAL, "country, total");
  assert_mixed (ROW ("5", "k1", "a", "e1", "0", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "a", "e2", "1", "t", "content", "mine", "country", "x"),
                "SELECT round(sum(q), 3) FROM " TAGGED, "12.0", LODE_MIX_EDITION, "e1, e2");
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "a", "e2", "1", "t", "content", "mine", "country", "x"),
                "SELECT round(sum(q), 3) FROM " TAGGED, "12.0", LODE_MIX_SOURCE, "e1, e2");
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "2024") "," ROW (
                  "7", "k2", "b", "e1", "1", "t", "content", "mine", "country", "2025"),
                "SELECT round(sum(q), 3) FROM " STOCKS, "12.0", LODE_MIX_YEAR, "2024, 2025");
}

/* Other countries are no total; groups apart mix nothing; a moving window adds and takes away. */
static void
test_no_mix (void)
{
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "b", "e1", "1", "t", "content", "mine", "residual", "x"),
                "SELECT round(sum(q), 3) FROM " TAGGED, "12.0", LODE_N_MIXES, NULL);
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "b", "e1", "1", "ct", "content", "mine", "country", "y"),
                "SELECT group_concat(s) FROM (SELECT round(sum(q)) AS s FROM " TAGGED " GROUP BY grp ORDER BY grp)", "5.0,7.0", LODE_N_MIXES, NULL);
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x") "," ROW (
                  "7", "k2", "b", "e1", "1", "t", "content", "mine", "country", "y") "," ROW (
                  "NULL", "k3", "c", "e1", "1", "ct", "content", "mine", "country", "y"),
                "SELECT group_concat(s) FROM (SELECT round(sum(q) OVER (ORDER BY grp ROWS BETWEEN CURRENT ROW AND CURRENT ROW)) AS s FROM " TAGGED
                " WHERE q > 0)", "5.0,7.0", LODE_N_MIXES, NULL);
  assert_mixed (ROW ("5", "k1", "a", "e1", "1", "t", "content", "mine", "country", "x"), "SELECT (sum(q) IS NULL) || typeof(sum(1)) FROM " TAGGED
                " WHERE q > 99", "1null", LODE_N_MIXES, NULL);
}

static Bench *
bench_with_production (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  bench_exec (bench, "INSERT INTO observation (key, source_id, commodity_id, measure, stage, basis, place_id, period, value, unit, flag,"
                     " original_value, original_unit, document_id, line, run_id, run_line)"
                     " SELECT 'o' || s.key || y.y, s.id, c.id, 'production', 'mine', 'content', p.id, y.y, 10, 't', 'reported', '10', 't', 1, 1, 1, 1"
                     " FROM source s, (SELECT '2023' AS y UNION ALL SELECT '2024') y,"
                     " (SELECT min(id) AS id FROM entity WHERE kind = 'commodity') c, (SELECT min(id) AS id FROM entity WHERE kind = 'country') p"
                     " WHERE s.key IN ('news-1', 'office-1')");
  g_assert_true (lode_summary_refresh (bench->db, 1, NULL));
  return bench;
}

static char *
warnings_of (const Bench *bench, const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeDb) db = lode_schema_open (bench->path, LODE_DB_READ, &error);
  g_assert_no_error (error);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, &error);
  g_assert_no_error (error);
  g_auto (GStrv) adders = lode_db_adders (db);
  g_auto (GStrv) warnings = lode_trap_find (db, sql, adders, 10);
  return g_strjoinv ("; ", warnings);
}

static void
test_store (void)
{
  g_autoptr (Bench) bench = bench_with_production ();
  g_autofree char *both = warnings_of (bench, "SELECT sum(quantity) FROM production");
  g_autofree char *one = warnings_of (bench, "SELECT sum(quantity) FROM production WHERE edition = 'news-1'");
  g_autofree char *grouped = warnings_of (bench, "SELECT edition, sum(quantity) FROM production GROUP BY edition");
  g_autofree char *none = warnings_of (bench, "SELECT max(quantity), count(*) FROM production");
  g_autofree char *inside = warnings_of (bench, "SELECT total FROM concentration");
  g_assert_cmpstr (both, ==, "a sum adds the same figure of several publications or reports (news-1, office-1): keep to one, or group by them");
  g_assert_cmpstr (one, ==, "");
  g_assert_cmpstr (grouped, ==, "");
  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (inside, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/trap/what one sum mixes", test_mixes);
  g_test_add_func ("/trap/what it does not", test_no_mix);
  g_test_add_func ("/trap/of a store", test_store);
  return g_test_run ();
}
