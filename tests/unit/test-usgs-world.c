/* importers/usgs-mcs-world.c: every layout and quirk lands as what it is, or is set aside with a reason. */
#include "tests/unit/test-support.h"

static Bench *
bench_with_basics (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  return bench;
}

/* "value..max bound unit flag printed" of one figure; NULL when there is none. */
static char *
figure (const Bench *bench, const char *commodity, const char *place, const char *measure, const char *period)
{
  g_autofree char *where
      = g_strdup_printf ("FROM observation o JOIN entity c ON c.id = commodity_id JOIN entity p ON p.id = place_id WHERE c.key = 'commodity/%s'"
                         " AND p.key = '%s' AND measure = '%s' AND period = '%s'", commodity, place, measure, period);
  g_autofree char *count = g_strdup_printf ("SELECT count(*) %s", where);
  g_autofree char *sql
      = g_strdup_printf ("SELECT iif(value IS NULL, 'none', printf('%%.15g', value)) || iif(value_max IS NULL, '', printf('..%%.15g', value_max)) || ' [' || bound || '] '"
                         " || unit || ' ' || flag || ' \"' || original_value || '\"' %s", where);
  g_assert_cmpint (bench_integer (bench, count), <=, 1);
  return bench_text (bench, sql);
}

#define assert_figure(bench, commodity, place, measure, period, expected)                                              \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *figure_ = figure (bench, commodity, place, measure, period);                                    \
      g_test_message ("%s %s %s %s", commodity, place, measure, period);                                               \
      g_assert_cmpstr (figure_, ==, expected);                                                                         \
    }                                                                                                                  \
  while (0)

/* The reason for which @line was set aside must hold @part. */
static void
assert_set_aside (const Bench *bench, guint line, const char *column, const char *part)
{
  g_autofree char *sql = g_strdup_printf ("SELECT reason FROM quarantine WHERE line = %u AND column_name IS %s%s%s", line,
                                          column == NULL ? "" : "'", column == NULL ? "NULL" : column, column == NULL ? "" : "'");
  g_autofree char *reason = bench_text (bench, sql);
  g_test_message ("line %u", line);
  assert_holds (reason, part);
}

static LodeTally
import_as (const Bench *bench, const char *path, const char *shown_name, const char *commodity)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) options = g_hash_table_new (g_str_hash, g_str_equal);
  LodeTally tally = { 0 };
  if (commodity != NULL)
    g_hash_table_insert (options, "commodity", (gpointer) commodity);
  LodeImportRequest request = { .importer = lode_importer_find ("usgs-mcs-world", NULL), .path = path, .shown_name = shown_name, .options = options };
  g_assert_true (lode_import (bench->db, &request, &tally, &error));
  g_assert_no_error (error);
  return tally;
}

static void
test_2023 (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import (bench, FIXTURES "usgs-2023-antimony.csv");
  g_assert_cmpuint (tally.rows, ==, 12);
  g_assert_cmpuint (tally.quarantined, ==, 2);
  assert_query_text (bench, "SELECT s.key || ' ' || series || ' ' || edition FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2023 usgs-mcs 2023");
  assert_query_integer (bench, "SELECT count(*) FROM observation WHERE stage <> 'mine' AND measure = 'production' OR basis <> 'content'", 0);
  assert_figure (bench, "antimony", "country/USA", "production", "2021", "none [] t withheld \"W\"");
  assert_figure (bench, "antimony", "country/USA", "production", "2022", "none [] t withheld \"W\"");
  assert_figure (bench, "antimony", "country/USA", "reserves", "2022", "60000 [] t reported \"60000\"");
  assert_figure (bench, "antimony", "country/AUS", "production", "2021", "4000 [] t estimated \"4,000\"");
  assert_figure (bench, "antimony", "country/AUS", "production", "2022", "4000 [] t estimated \"4000\"");
  assert_figure (bench, "antimony", "country/BOL", "production", "2021", "2600 [] t reported \"2600\"");
  assert_figure (bench, "antimony", "country/BOL", "production", "2022", "2500 [] t reported \"2500\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2021", "61000 [] t reported \"61000\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2022", "60000 [] t estimated \"60000\"");
  assert_figure (bench, "antimony", "country/CHN", "reserves", "2022", "350000 [] t reported \"350,000\"");
  assert_figure (bench, "antimony", "country/MEX", "production", "2021", "0.5 [<] t reported \"Less than ½ unit.\"");
  assert_figure (bench, "antimony", "country/MEX", "reserves", "2022", "none [] t not_available \"NA\"");
}

static void
test_2023_quirks (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import (bench, FIXTURES "usgs-2023-antimony.csv");
  assert_figure (bench, "antimony", "country/IRN", "production", "2022", "0 [] t reported \"—\"");
  assert_figure (bench, "antimony", "country/IRN", "reserves", "2022", "none [] t unquantified \"NA\"");
  assert_figure (bench, "antimony", "country/BEL", "production", "2022", "100 [<] t estimated \"<100\"");
  assert_figure (bench, "antimony", "country/BEL", "reserves", "2022", "none [] t unquantified \"Large\"");
  assert_query_integer (bench, "SELECT count(*) FROM observation o JOIN entity p ON p.id = place_id WHERE p.key = 'country/BEL' AND note LIKE '%footnote mark%'", 3);
  assert_figure (bench, "antimony", "country/ZAF", "production", "2021", "none [] t blank \"\"");
  assert_figure (bench, "antimony", "country/ZAF", "reserves", "2022", "none [] t not_available \"NA\"");
  assert_figure (bench, "antimony", "aggregate/other-countries", "production", "2021", "50..300 [range] t reported \"50-300\"");
  assert_figure (bench, "antimony", "aggregate/other-countries", "reserves", "2022", NULL);
  assert_figure (bench, "antimony", "aggregate/world", "production", "2021", "112000 [] t reported \"112000\"");
  assert_figure (bench, "antimony", "aggregate/world", "reserves", "2022", "1800000 [>] t reported \"NA\"");
  assert_set_aside (bench, 12, NULL, "Atlantis");
  assert_set_aside (bench, 13, "Prod_t_2021", "\"abc\" is not a figure");
  assert_figure (bench, "antimony", "country/TUR", "production", "2022", "40 [] t estimated \"40\"");
  assert_figure (bench, "antimony", "country/TUR", "reserves", "2022", "5 [] t reported \"5\"");
  assert_query_integer (bench, "SELECT o.line FROM observation o JOIN entity p ON p.id = place_id WHERE p.key = 'country/CHN' AND column_name = 'Reserves_t'", 5);
  assert_query_integer (bench, "SELECT count(*) FROM production WHERE iso3 IS NULL", 0);
  assert_query_integer (bench, "SELECT count(*) FROM production_total", 4);
}

static void
test_2025 (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import (bench, FIXTURES "usgs-2025-world.csv");
  g_assert_cmpuint (tally.rows, ==, 15);
  g_assert_cmpuint (tally.quarantined, ==, 8);
  assert_query_text (bench, "SELECT s.key FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2025");
  assert_figure (bench, "antimony", "country/CHN", "production", "2023", "40000 [] t reported \"40000\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2024", "60000 [] t estimated \"60000\"");
  assert_figure (bench, "antimony", "country/CHN", "reserves", "2024", "670000 [] t reported \"670000\"");
  assert_figure (bench, "antimony", "country/CHN", "capacity", "2023", NULL);
  assert_figure (bench, "antimony", "country/USA", "production", "2024", "none [] t withheld \"\"");
  assert_figure (bench, "antimony", "country/KOR", "production", "2023", "12 [] t estimated \"12\"");
  assert_figure (bench, "antimony", "country/KOR", "production", "2024", "1300 [] t estimated \"1,300\"");
  assert_figure (bench, "antimony", "aggregate/world", "reserves", "2024", "2000000 [>] t reported \">2000000\"");
  assert_figure (bench, "germanium", "country/DEU", "production", "2023", "none [] t blank \"\"");
  assert_figure (bench, "helium", "country/ZAF", "production", "2023", "500000 [<] m3 reported \"\"");
  assert_figure (bench, "helium", "country/ZAF", "reserves", "2024", "none [] m3 not_available \"\"");
  assert_figure (bench, "garnet", "country/AUS", "production", "2023", "390000 [] t estimated \"390000\"");
  assert_figure (bench, "garnet", "country/AUS", "reserves", "2024", "none [] t unquantified \"\"");
  assert_figure (bench, "garnet", "country/CHN", "production", "2023", "310000 [] t reported \"310000\"");
  assert_figure (bench, "bromine", "aggregate/world", "production", "2024", "400000 [] t estimated \"400000\"");
  assert_query_integer (bench, "SELECT count(*) FROM observation WHERE note LIKE '%excludes U.S. production%'", 3);
  assert_figure (bench, "copper", "aggregate/other-countries", "production", "2023", "2900000 [] t reported \"2,900\"");
  assert_query_text (bench, "SELECT stage || ' ' || original_unit FROM observation WHERE original_value = '2,900'", "refinery thousand metric tons");
}

static void
test_2025_set_aside (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import (bench, FIXTURES "usgs-2025-world.csv");
  assert_set_aside (bench, 12, NULL, "commodity \"Unobtanium\" is not known");
  assert_set_aside (bench, 13, NULL, "Atlantis");
  assert_set_aside (bench, 14, "PROD_2023", "no table \"moon production\" with production is known");
  assert_set_aside (bench, 14, "RESERVES_2024", "no table \"moon production\" with reserves is known");
  assert_set_aside (bench, 15, "PROD_EST_ 2024", "\"bushels\" is not a known unit");
  assert_query_text (bench, "SELECT found FROM quarantine WHERE line = 15 AND column_name = 'RESERVES_2024'", "12");
  assert_query_integer (bench, "SELECT count(*) FROM observation WHERE line IN (12, 13, 14, 15)", 0);
  assert_figure (bench, "antimony", "country/MEX", "reserves", "2024", "18000 [] t reported \"18000\"");
  assert_query_integer (bench, "SELECT rows_quarantined FROM import_run ORDER BY id DESC LIMIT 1", 8);
  assert_query_text (bench, "SELECT row_text FROM quarantine WHERE line = 12", "MCS2025,Unobtanium,China,Mine production,metric tons,5,6,,,,,7,");
}

static void
test_2026 (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = import_as (bench, FIXTURES "usgs-2026-long.csv", NULL, NULL);
  g_assert_cmpuint (tally.rows, ==, 22);
  g_assert_cmpuint (tally.skipped, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 7);
  g_assert_cmpuint (tally.stored, ==, 15);
  assert_query_text (bench, "SELECT s.key FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2026");
  assert_figure (bench, "antimony", "country/CHN", "production", "2024", "40000 [] t reported \"40,000\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2025", "38000 [] t estimated \"38,000\"");
  assert_figure (bench, "antimony", "country/USA", "production", "2025", "none [] t withheld \"W\"");
  assert_figure (bench, "antimony", "aggregate/world", "reserves", "2025", "2000000 [>] t reported \">2,000,000\"");
  assert_figure (bench, "manganese", "country/CIV", "production", "2024", "1000000 [] t estimated \"1,000\"");
  assert_figure (bench, "copper", "country/DEU", "production", "2024", "0 [] t reported \"—\"");
  assert_figure (bench, "copper", "aggregate/other-countries", "production", "2024", "2900000 [] t reported \"2,900\"");
  assert_figure (bench, "antimony", "country/MEX", "production", "2024", "0.5 [<] t reported \"s\"");
  assert_figure (bench, "antimony", "country/BOL", "production", "2024", "50..300 [range] t reported \"50-300\"");
  assert_figure (bench, "antimony", "country/BOL", "reserves", "2025", "none [] t unquantified \"Large\"");
  assert_figure (bench, "bromine", "aggregate/world", "production", "2025", "430000 [] t estimated \"430,000\"");
  assert_figure (bench, "antimony", "country/IRN", "production", "2024", "none [] t blank \"\"");
  assert_figure (bench, "antimony", "country/GEO", "production", "2024", "none [] t not_available \"NA\"");
  assert_figure (bench, "antimony", "country/AUS", "production", "2024", "2400 [] t reported \"2,400\"");
  assert_query_text (bench, "SELECT note FROM observation WHERE original_value = '38,000'", "Estimated. -- See Appendix C.");
  assert_query_text (bench, "SELECT note FROM observation WHERE original_value = 's'", "Less than ½ unit.");
}

static void
test_2026_set_aside (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  import_as (bench, FIXTURES "usgs-2026-long.csv", NULL, NULL);
  assert_set_aside (bench, 16, NULL, "commodity \"Unobtanium\" is not known");
  assert_set_aside (bench, 17, NULL, "Atlantis");
  assert_set_aside (bench, 18, NULL, "no table \"popularity: popularity\" with popularity is known");
  assert_set_aside (bench, 19, NULL, "\"bushels\" is not a known unit");
  assert_set_aside (bench, 20, NULL, "\"soon\" is not a year");
  assert_set_aside (bench, 21, NULL, "\"about 5\" is not a figure");
  assert_set_aside (bench, 22, NULL, "section \"Domestic Myths\" is not known");
}

/* The 2025 layout as a later year may print it: other case, other blanks, no capacity columns; its name tells lies. */
static void
test_later_edition (void)
{
  static const char later[]
      = "Source,commodity,Country,TYPE,Unit_Meas ,Prod_2027,PROD_EST_2028,Prod_Notes,Reserves_2028,Reserve_Notes\r\n"
        "mcs2029,ANTIMONY,china,\"Mine Production,  Antimony Content\",Metric  Tons,\"41,000\",42000,,700000,\r\n"
        "mcs2029,Antimony,Bolivia,\"Mine production, antimony content\",metric tons,W,NA,,,\r\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "MCS2025_World_Data.csv", later);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_cmpuint (tally.rows, ==, 2);
  assert_query_text (bench, "SELECT s.key || ' ' || edition FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2029 2029");
  assert_figure (bench, "antimony", "country/CHN", "production", "2027", "41000 [] t reported \"41,000\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2028", "42000 [] t estimated \"42000\"");
  assert_figure (bench, "antimony", "country/CHN", "reserves", "2028", "700000 [] t reported \"700000\"");
  assert_figure (bench, "antimony", "country/BOL", "production", "2027", "none [] t withheld \"W\"");
  assert_query_integer (bench, "SELECT count(*) FROM observation", 5);
}

static void
test_later_long_edition (void)
{
  static const char later[]
      = "MCS Chapter,section,Commodity,Country,Statistics,Statistics_Detail,Unit,Year,Value,Notes,Is critical mineral 2028,Extra\n"
        "ANTIMONY,World Mine Production and Reserves,Antimony,China,Production,Mine production,metric tons,2027,\"41,000\",,Yes,\n"
        "ANTIMONY,World Mine Production and Reserves,Antimony,China,Production,Mine production,metric tons,2028,\"42,000\",Estimated.,Yes,\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *path = bench_write (bench, "mcs2023-antim_world.csv", later, -1);
  LodeTally tally = import_as (bench, path, NULL, NULL);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  assert_query_text (bench, "SELECT s.key FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2029");
  assert_figure (bench, "antimony", "country/CHN", "production", "2027", "41000 [] t reported \"41,000\"");
  assert_figure (bench, "antimony", "country/CHN", "production", "2028", "42000 [] t estimated \"42,000\"");
}

/* One damaged year must not decide the edition of the whole file. */
static void
test_damaged_year (void)
{
  static const char damaged[]
      = "MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes\n"
        "ANTIMONY,World Mine Production,Antimony,China,Production,Mine production,metric tons,2025,\"41,000\",\n"
        "ANTIMONY,World Mine Production,Antimony,Bolivia,Production,Mine production,metric tons,20255,500,\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *path = bench_write (bench, "long.csv", damaged, -1);
  LodeTally tally = import_as (bench, path, NULL, NULL);
  g_assert_cmpuint (tally.quarantined, ==, 1);
  assert_set_aside (bench, 3, NULL, "20255");
  assert_query_text (bench, "SELECT s.key FROM source s JOIN document d ON d.source_id = s.id", "usgs-mcs-2026");
}

/* "Mine production" alone does not say of what: the user may, or the publisher's file name of the same edition. */
static void
test_file_without_commodity (void)
{
  static const char lead[] = "Source,Country,Type,Prod_kt_2021,Prod_kt_est_2022,Prod_notes,Reserves_kt,Reserves_notes\n"
                             "MCS2023,United States,Mine production,294,280,,4600,\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *path = bench_write (bench, "table.csv", lead, -1);
  LodeTally nameless = import_as (bench, path, NULL, NULL);
  g_assert_cmpuint (nameless.quarantined, ==, 3);
  g_assert_cmpuint (bench_integer (bench, "SELECT count(*) FROM observation"), ==, 0);
  g_assert_cmpuint (import_as (bench, path, "mcs2025-lead_world.csv", NULL).quarantined, ==, 3);
  LodeTally told = import_as (bench, path, NULL, "commodity/lead");
  g_assert_cmpuint (told.quarantined, ==, 0);
  assert_figure (bench, "lead", "country/USA", "production", "2021", "294000 [] t reported \"294\"");
  assert_figure (bench, "lead", "country/USA", "reserves", "2022", "4600000 [] t reported \"4600\"");
  g_autoptr (Bench) other = bench_with_basics ();
  g_assert_cmpuint (import_as (other, path, "mcs2023-lead_world.csv", NULL).quarantined, ==, 0);
  assert_figure (other, "lead", "country/USA", "production", "2022", "280000 [] t estimated \"280\"");
}

static void
test_one_edition_says_one_thing (void)
{
  static const char twice[] = "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_NOTES\n"
                              "MCS2025,Antimony,China,\"Mine production, antimony content\",metric tons,40000,\n"
                              "MCS2025,Antimony,China,\"Mine production, antimony content\",metric tons,40000,\n"
                              "MCS2025,Antimony,China,\"Mine production, antimony content\",metric tons,50000,\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "twice.csv", twice);
  g_assert_cmpuint (tally.unchanged, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 1);
  assert_set_aside (bench, 4, "PROD_2023", "50000");
  assert_figure (bench, "antimony", "country/CHN", "production", "2023", "40000 [] t reported \"40000\"");
}

static void
test_refused (void)
{
  static const char header[] = "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,PROD_NOTES\n";
  static const char row[] = "MCS2025,Antimony,China,\"Mine production, antimony content\",metric tons,40000,\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *cut_text = g_strconcat (header, row, "MCS2025,Antimony,Bolivia,Mine prod", NULL);
  g_autofree char *last_text = g_strconcat (header, row, "MCS2025,Antimony,Bolivia,Mine production,metric tons,5,6", NULL);
  g_autofree char *mixed_text = g_strconcat (header, row, "MCS2026,Antimony,Bolivia,Mine production,metric tons,5,\n", NULL);
  g_autofree char *cut = bench_write (bench, "cut.csv", cut_text, -1), *last = bench_write (bench, "last.csv", last_text, -1);
  g_autofree char *mixed = bench_write (bench, "mixed.csv", mixed_text, -1);
  g_autofree char *empty = bench_write (bench, "none.csv", header, -1);
  g_autoptr (GError) in_row = bench_refused (bench, "usgs-mcs-world", cut), at_end = bench_refused (bench, "usgs-mcs-world", last);
  g_autoptr (GError) two = bench_refused (bench, "usgs-mcs-world", mixed), no_row = bench_refused (bench, "usgs-mcs-world", empty);
  assert_error (in_row, LODE_ERROR_DATA, "cut off");
  assert_error (at_end, LODE_ERROR_DATA, "cut off");
  assert_error (two, LODE_ERROR_DATA, "expected one edition");
  assert_error (no_row, LODE_ERROR_DATA, "holds no row");
}

static void
test_detection (void)
{
  static const char *const headers[] = { "Source,Country,Type,Prod_t_2021\n", "SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,RESERVES_2031\n" };
  static const char *const others[] = { "Source,Country,Type\n", "SOURCE,COMMODITY,COUNTRY,TYPE,PROD_2023\n", "country,production\n",
                                        "MCS chapter,Section,Commodity,Country,Unit,Year,Value\n" };
  g_autoptr (Bench) bench = bench_new_empty ();
  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autofree char *path = bench_write (bench, "anything.txt", headers[i], -1);
      const LodeImporter *importer = bench_detect (path, NULL);
      g_assert_nonnull (importer);
      g_assert_cmpstr (importer->name, ==, "usgs-mcs-world");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *path = bench_write (bench, "mcs2025-lead_world.csv", others[i], -1);
      g_test_message ("%s", others[i]);
      g_assert_null (bench_detect (path, &error));
      assert_error (error, LODE_ERROR_DATA, "of no known format");
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/usgs-world/2023: a file per commodity", test_2023);
  g_test_add_func ("/usgs-world/2023: quirks", test_2023_quirks);
  g_test_add_func ("/usgs-world/2025: one wide file", test_2025);
  g_test_add_func ("/usgs-world/2025: set aside", test_2025_set_aside);
  g_test_add_func ("/usgs-world/2026: one long file", test_2026);
  g_test_add_func ("/usgs-world/2026: set aside", test_2026_set_aside);
  g_test_add_func ("/usgs-world/a later edition with small differences", test_later_edition);
  g_test_add_func ("/usgs-world/a later long edition", test_later_long_edition);
  g_test_add_func ("/usgs-world/a damaged year does not decide the edition", test_damaged_year);
  g_test_add_func ("/usgs-world/a file that does not say of what", test_file_without_commodity);
  g_test_add_func ("/usgs-world/one edition says one thing", test_one_edition_says_one_thing);
  g_test_add_func ("/usgs-world/what is refused as a whole", test_refused);
  g_test_add_func ("/usgs-world/detection", test_detection);
  return g_test_run ();
}
