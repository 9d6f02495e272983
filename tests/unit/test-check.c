/* kb/check.h: every check is silent on facts that agree, and notices the one that does not; findings come and go with the facts. */
#include "tests/unit/test-support.h"
#include "kb/check.h"
#include "kb/embed.h"
#include "kb/summary.h"

#define HEADER "commodity,measure,stage,basis,place,period,value,unit,flag,original_value,original_unit,source\n"

/* Facts that no check has anything to say of. */
static const char *const figures = HEADER
  "commodity/antimony,production,mine,content,country/CHN,2023,50,t,reported,50,t,stat-2025\n"
  "commodity/antimony,production,mine,content,country/BOL,2023,40,t,reported,40,t,stat-2025\n"
  "commodity/antimony,production,mine,content,aggregate/world,2023,90,t,reported,90,t,stat-2025\n"
  "commodity/antimony,production,mine,content,country/CHN,2024,60,t,reported,60,t,stat-2025\n"
  "commodity/antimony,production,mine,content,country/CHN,2024,40,t,reported,40,t,stat-2026\n"
  "commodity/antimony,reserves,,content,country/CHN,2024,500,t,reported,500,t,stat-2025\n"
  "commodity/antimony,reserves,,content,country/BOL,2024,300,t,reported,300,t,stat-2025\n"
  "commodity/antimony,reserves,,content,aggregate/world,2024,800,t,reported,800,t,stat-2025\n"
  "commodity/antimony,reliance,,,country/DEU,2024,95,%,reported,95,%,stat-2025\n";

/* Two exporters, two importers, 10 dollars and 2 t each way. */
static const char *const trade
    = "INSERT INTO trade_flow SELECT x.id, m.id, 10, 2 FROM entity x, entity m WHERE x.key IN ('country/CHN', 'country/BOL')"
      " AND m.key IN ('country/DEU', 'country/BEL');"
      "INSERT INTO trade_block SELECT id, 2024, 0, (SELECT min(id) FROM document), 1, 4 FROM entity WHERE key = 'product/hs-811010';"
      "INSERT INTO trade_export SELECT exporter_id, 20, 4, 2 FROM trade_flow GROUP BY exporter_id;"
      "INSERT INTO trade_import SELECT product_id, 20, 4, 2, (SELECT min(exporter_id) FROM trade_flow), 10, 5000"
      " FROM trade_block, (SELECT DISTINCT importer_id FROM trade_flow);"
      "INSERT INTO trade_importer SELECT importer_id, 2024, 0, document_id, row_number() OVER (ORDER BY importer_id),"
      " row_number() OVER (ORDER BY importer_id) FROM trade_block, (SELECT DISTINCT importer_id FROM trade_flow);"
      "INSERT INTO trade_product SELECT product_id, 2024, 0, document_id, 40, 8, 4, 2, 5000, 1, 2 FROM trade_block;";

static const char *const claim
    = "key,subject,predicate,object,value,unit,polarity,valid_from,valid_to,rank,rank_reason,source,modality,quote\n"
      "test/1,country/CHN,world_share,,48,%,,2024,2024,,,stat-2025,asserted,48 % of the world\n";

static Bench *
bench_with_facts (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  LodeTally tally = bench_import_text (bench, "figures.csv", figures);
  g_assert_cmpuint (tally.stored, ==, 9);
  tally = bench_import_text (bench, "claims.csv", claim);
  g_assert_cmpuint (tally.stored, ==, 1);
  bench_exec (bench, trade);
  return bench;
}

static gint64
findings (const Bench *bench, const char *rule)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM finding WHERE rule = '%s'", rule);
  return bench_integer (bench, sql);
}

static gint64
check (const Bench *bench)
{
  g_autoptr (GError) error = NULL;
  gint64 errors = -1;
  g_assert_true (lode_check_all (bench->db, &errors, &error));
  g_assert_no_error (error);
  return errors;
}

/* One thing that is wrong, made with SQL: what it is, the check that must notice it, and a word of its sentence. */
typedef struct
{
  const char *rule, *sql, *says;
  gboolean is_error;
} Fault;

#define FIGURE(set, where) "UPDATE observation SET " set " WHERE " where
#define PLACE(key) "place_id = (SELECT id FROM entity WHERE key = '" key "')"

static const Fault faults[] = {
  { "sum-against-total", FIGURE ("value = 99, original_value = '99'", PLACE ("country/BOL") " AND period = '2023'"), "166 %", FALSE },
  { "sum-against-total", FIGURE ("value = 9, original_value = '9'", PLACE ("country/BOL") " AND period = '2023'"), "66 %", FALSE },
  { "output-above-world", FIGURE ("value = 91, original_value = '91'", PLACE ("country/CHN") " AND period = '2023'"),
    "91 in 2023 exceeds the printed world total of 90", FALSE },
  { "reserves-above-world", FIGURE ("value = 801, original_value = '801'", PLACE ("country/CHN") " AND measure = 'reserves'"),
    "801 exceed the printed world total of 800", FALSE },
  { "year-on-year-jump", FIGURE ("value = 251, original_value = '251'", PLACE ("country/CHN") " AND period = '2024' AND value = 60"),
    "goes from 50 in 2023 to 251 in 2024", FALSE },
  { "revised-many-times-over", FIGURE ("value = 11, original_value = '11'", "value = 40 AND period = '2024'"),
    "was 60 t in stat-2025 and is 11 t in stat-2026", FALSE },
  { "share-above-100", FIGURE ("value = 101, original_value = '101'", "measure = 'reliance'"), "101 %: no share is above 100 %", TRUE },
  { "share-above-100", "UPDATE statement SET value = 148 WHERE key = 'test/1'", "148", TRUE },
  { "share-above-100", "INSERT INTO qualifier SELECT id, 'pct', '150' FROM statement WHERE key = 'test/1'", "pct=150", TRUE },
  { "unit-read-otherwise", FIGURE ("note = 'unit printed as kt'", "measure = 'reliance'"), "unit printed as kt", FALSE },
  { "source-without-licence", "UPDATE source SET licence = NULL WHERE key = 'stat-2025'", "licence", FALSE },
  { "statement-without-evidence", "DELETE FROM evidence WHERE key = 'test/1'", "no evidence", TRUE },
  { "duplicate-key", "UPDATE statement SET key = (SELECT key FROM observation WHERE measure = 'reliance')", "figure, statement", TRUE },
  { "duplicate-key", FIGURE ("source_id = (SELECT id FROM source WHERE key = 'stat-2026')", "value = 60"), "stands 2 times", TRUE },
  { "orphan-name", "PRAGMA foreign_keys = OFF; UPDATE name SET entity_id = 4711 WHERE id = 1", "is of a thing that is not in the store", TRUE },
  { "summaries-agree", "UPDATE trade_product SET value_usd = 41", "1 rows of trade_product", TRUE },
  { "summaries-agree", "UPDATE trade_import SET hhi = 4000", "2 rows of trade_import", TRUE },
  { "summaries-agree", "UPDATE trade_export SET importers = 7", "2 rows of trade_export", TRUE },
  { "summaries-agree", "UPDATE trade_flow SET value_usd = value_usd + 1", "trade_product", TRUE },
  { "figure-table-agrees", "UPDATE figure_table SET is_newest = 0 WHERE measure = 'reliance'", "disagree on reliance in 2024: 2 rows", TRUE },
  { "figure-table-agrees", "UPDATE figure_table SET hhi_lower = hhi_lower + 1 WHERE measure = 'production' AND period = '2023'",
    "disagree on production at the mine in 2023", TRUE },
  { "figure-table-agrees", FIGURE ("value = 41, original_value = '41'", PLACE ("country/BOL") " AND period = '2023'"), "in 2023", TRUE },
  { "figure-rival-agrees", "UPDATE figure_rival SET is_revised = 0", "2 rows stand in one of them alone", TRUE },
  { "statement-rival-agrees", "INSERT INTO statement_rival SELECT id, id, 'differs from', NULL FROM statement", "1 rows stand", TRUE },
  { "trade-flow-without-block", "UPDATE trade_flow SET importer_id = 4711 WHERE rowid = 1", "no entity", TRUE },
};

static void
test_fault (gconstpointer data)
{
  const Fault *fault = data;
  g_autoptr (Bench) bench = bench_with_facts ();
  g_assert_cmpint (check (bench), ==, 0);
  assert_query_integer (bench, "SELECT count(*) FROM finding", 0);
  bench_exec (bench, fault->sql);
  if (!g_str_has_suffix (fault->rule, "-agrees"))
    g_assert_true (lode_summary_refresh (bench->db, 0, NULL));
  gint64 errors = check (bench);
  g_assert_cmpint (findings (bench, fault->rule), ==, 1);
  g_assert_cmpint (errors > 0, ==, fault->is_error);
  g_autofree char *sql = g_strdup_printf ("SELECT sentence FROM finding WHERE rule = '%s'", fault->rule);
  g_autofree char *sentence = bench_text (bench, sql);
  assert_holds (sentence, fault->says);
}

/* Every check that there is has a fault above. */
static void
test_complete (void)
{
  g_auto (GStrv) paths = lode_embed_list ("sql/checks");
  g_assert_cmpuint (g_strv_length (paths), >=, 12);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autofree char *name = lode_embed_name (*path);
      /* these have tests of their own */
      gboolean found = strcmp (name, "trade-mirror-gap") == 0 || strcmp (name, "same-and-not-the-same") == 0
                       || strcmp (name, "adjacency-agrees") == 0;
      for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
        found = found || strcmp (faults[i].rule, name) == 0;
      if (!found)
        g_test_message ("%s has no fault", name);
      g_assert_true (found);
    }
}

static void
test_stale (void)
{
  g_autoptr (Bench) bench = bench_with_facts ();
  bench_exec (bench, FIGURE ("value = 101, original_value = '101'", "measure = 'reliance'"));
  g_assert_cmpint (check (bench), ==, 1);
  bench_exec (bench, FIGURE ("value = 95, original_value = '95'", "measure = 'reliance'"));
  assert_query_integer (bench, "SELECT count(*) FROM finding", 1);
  g_assert_cmpint (check (bench), ==, 0);
  assert_query_integer (bench, "SELECT count(*) FROM finding", 0);
}

static void
test_import_drops (void)
{
  g_autoptr (Bench) bench = bench_with_facts ();
  bench_exec (bench, FIGURE ("value = 101, original_value = '101'", "measure = 'reliance'"));
  g_assert_cmpint (check (bench), ==, 1);
  bench_import_text (bench, "figures.csv", figures);
  assert_query_integer (bench, "SELECT count(*) FROM finding", 1);
  bench_import_text (bench, "more.csv", HEADER "commodity/antimony,production,mine,content,country/BOL,2022,40,t,reported,40,t,stat-2025\n");
  assert_query_integer (bench, "SELECT count(*) FROM finding", 0);
}

static void
test_quick (void)
{
  g_autoptr (Bench) bench = bench_with_facts ();
  g_autoptr (GError) error = NULL;
  gint64 errors = -1;
  bench_exec (bench, "UPDATE trade_product SET value_usd = 41");
  bench_exec (bench, FIGURE ("value = 101, original_value = '101'", "measure = 'reliance'"));
  g_assert_true (lode_check_quickly (bench->db, &errors, &error));
  g_assert_cmpint (errors, ==, 1);
  g_assert_cmpint (check (bench), ==, 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/check/%s/%u", faults[i].rule, (guint) i);
      g_test_add_data_func (path, &faults[i], test_fault);
    }
  g_test_add_func ("/check/every check has a fault", test_complete);
  g_test_add_func ("/check/a finding goes when its fault is mended", test_stale);
  g_test_add_func ("/check/an import takes findings away", test_import_drops);
  g_test_add_func ("/check/an import leaves slow checks out", test_quick);
  return g_test_run ();
}
