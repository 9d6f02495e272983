/* kb/walk.h and kb/network.h: hops in words, what filters leave out, and the files for other programs. */
#include "kb/adjacency.h"
#include "kb/network.h"
#include "kb/walk.h"
#include "tests/unit/test-support.h"

#define HEADER "key,subject,predicate,object,valid_from,valid_to,rank,rank_reason,polarity,qualifiers,source\n"

/* The names do not matter here: an owner, a deal of limited term, and what is denied or refuted. */
static Bench *
bench_walk (void)
{
  g_autoptr (GError) error = NULL;
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  LodeTally tally
      = bench_import_text (bench, "claims.csv",
                           HEADER "t/1,country/CHN,owns_share,country/COD,2020,,,,,pct=51,news-1\n"
                                  "t/1b,country/CHN,owns_share,country/COD,2020,,,,,pct=51,office-1\n"
                                  "t/2,country/COD,part_of,country/BEL,2021,2022-06,,,,,background\n"
                                  "t/3,country/CHN,met_with,country/TUR,,,deprecated,it was another,,,news-1\n"
                                  "t/4,country/TUR,part_of,country/BEL,,,,,negative,,news-1\n"
                                  "t/5,country/CHN,located_in,country/COD,,,,,,,news-1\n");
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_true (lode_adjacency_refresh (bench->db, &error));
  g_assert_no_error (error);
  return bench;
}

static char *
cells (const LodeTable *table, const char *const *columns)
{
  GString *text = g_string_new (NULL);
  for (guint row = 0; row < table->rows->len; row++)
    for (const char *const *column = columns; *column != NULL; column++)
      {
        const char *cell = lode_table_cell (table, row, (guint) lode_table_find (table, *column))->text;
        g_string_append_printf (text, "%s%s", cell == NULL ? "-" : cell, column[1] == NULL ? "; " : ", ");
      }
  return g_string_free (text, FALSE);
}

static void
assert_ways (const Bench *bench, const char *from, const char *to, LodeWalkRequest request, const char *expected)
{
  static const char *const columns[] = { "way", "hop", "relation", "date", "source", "key", "more", NULL };
  g_autoptr (GError) error = NULL;
  request.ways = 5;
  request.hops = 6;
  g_autoptr (LodeTable) table = lode_walk_ways (bench->db, from, to, &request, &error);
  g_assert_no_error (error);
  g_autofree char *found = cells (table, columns);
  g_assert_cmpstr (found, ==, expected);
}

static void
test_ways (void)
{
  g_autoptr (Bench) bench = bench_walk ();
  assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ 0 },
               "1, 1, owns a share of, 2020, office-1, t/1, 1; 1, 2, is part of, 2021 to 2022-06, background, t/2, "
               "0; ");
  assert_ways (bench, "country/BEL", "country/CHN", (LodeWalkRequest){ .via = "part_of, located_in" },
               "1, 1, has part, 2021 to 2022-06, background, t/2, 0; 1, 2, is the location of, -, news-1, t/5, 0; ");
  assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ .via = "owns_share" }, "");
  assert_ways (bench, "country/CHN", "country/TUR", (LodeWalkRequest){ 0 }, "");
  assert_ways (bench, "country/CHN", "country/TUR", (LodeWalkRequest){ .doubtful = TRUE, .via = "met_with" },
               "1, 1, met with, -, news-1, t/3, 0; ");
  assert_ways (bench, "country/TUR", "country/BEL", (LodeWalkRequest){ .doubtful = TRUE, .via = "part_of" },
               "1, 1, denied: is part of, -, news-1, t/4, 0; ");
}

/* On one connection: a day makes an adjacency of its own, which makes place for the next, and for the store's. */
static void
test_day (void)
{
  static const struct
  {
    const char *on, *expected;
  } days[] = {
    { "2019-12-31", "" }, /* what has no dates holds on every day: t/5, but t/2 does not */
    { "2022-06-30",
      "1, 1, owns a share of, 2020, office-1, t/1, 1; 1, 2, is part of, 2021 to 2022-06, background, t/2, 0; " },
    { "2022-07-01", "" },
  };
  static const char *const always
      = "1, 1, owns a share of, 2020, office-1, t/1, 1; 1, 2, is part of, 2021 to 2022-06, background, t/2, 0; ";
  g_autoptr (Bench) bench = bench_walk ();
  g_autoptr (GError) error = NULL;
  lode_db_free (bench->db);
  bench->db = lode_schema_open (bench->path, LODE_DB_READ, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < 2 * G_N_ELEMENTS (days); i++) /* each twice */
    {
      assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ .on = days[i / 2].on },
                   days[i / 2].expected);
      assert_query_integer (bench, "SELECT count(*) FROM main.adjacency_edge", 5);
      if (i == 2)
        assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ 0 }, always);
    }
  assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ 0 }, always);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_temp_schema", 0);
  g_assert_false (lode_db_exec (bench->db, "DELETE FROM adjacency", NULL)); /* still for reading only */
}

static void
test_around (void)
{
  static const char *const columns[] = { "hop", "from_key", "to_key", "weight", "unit", "key", NULL };
  g_autoptr (Bench) bench = bench_walk ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) table = lode_walk_around (bench->db, "country/CHN", &(LodeWalkRequest){ .hops = 2 }, &error);
  g_assert_no_error (error);
  g_autofree char *found = cells (table, columns);
  g_assert_cmpstr (found, ==,
                   "1, country/CHN, country/COD, -, -, t/5; 1, country/CHN, country/COD, 51, %, t/1; "
                   "2, country/COD, country/BEL, -, -, t/2; ");
  g_autoptr (LodeTable) first
      = lode_walk_around (bench->db, "country/CHN", &(LodeWalkRequest){ .hops = 2, .limit = 1 }, &error);
  g_assert_cmpuint (first->rows->len, ==, 1);
  g_assert_true (first->truncated);
}

static void
assert_refused (const Bench *bench, const char *key, LodeWalkRequest request, LodeError code, const char *part)
{
  g_autoptr (GError) error = NULL;
  request.hops = 1;
  g_assert_null (lode_walk_around (bench->db, key, &request, &error));
  assert_error (error, code, part);
}

static void
test_refusals (void)
{
  g_autoptr (Bench) bench = bench_walk ();
  assert_refused (bench, "country/none", (LodeWalkRequest){ 0 }, LODE_ERROR_NO, "country/none");
  assert_refused (bench, "country/CHN", (LodeWalkRequest){ .via = "part_of,hearsay" }, LODE_ERROR_CALL,
                  "\"hearsay\"; there are statement, ");
  assert_refused (bench, "country/CHN", (LodeWalkRequest){ .via = "" }, LODE_ERROR_CALL, "\"\"");
  assert_refused (bench, "country/CHN", (LodeWalkRequest){ .on = "2022-06" }, LODE_ERROR_CALL, "2022-06");
  assert_refused (bench, "country/CHN", (LodeWalkRequest){ .on = "' OR 1'" }, LODE_ERROR_CALL, "full date");
  bench_import_text (bench, "more.csv", HEADER "t/6,country/CHN,part_of,country/BEL,,,,,,,news-1\n");
  assert_refused (bench, "country/CHN", (LodeWalkRequest){ .as_found = TRUE }, LODE_ERROR_STORE,
                  "older than its facts");
  assert_ways (bench, "country/CHN", "country/BEL", (LodeWalkRequest){ .via = "part_of" },
               "1, 1, is part of, -, news-1, t/6, 0; ");
}

static void
test_network (void)
{
  g_autoptr (Bench) bench = bench_walk ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) dot = g_string_new (NULL), graphml = g_string_new (NULL);
  LodeNetwork network;
  bench_exec (bench, "UPDATE entity SET label = 'a \"quoted\" <&> \\ name' WHERE key = 'country/COD'");
  g_autoptr (LodeTable) table = lode_walk_around (bench->db, "country/CHN", &(LodeWalkRequest){ .hops = 2 }, &error);
  g_assert_false (lode_network_find ("table", &network));
  g_assert_true (lode_network_find ("dot", &network));
  lode_network_write (table, network, dot);
  g_assert_cmpstr (dot->str, ==,
                   "digraph lode {\n"
                   "  \"country/CHN\" [label=\"China\"];\n"
                   "  \"country/COD\" [label=\"a \\\"quoted\\\" <&> \\\\ name\"];\n"
                   "  \"country/BEL\" [label=\"Belgium\"];\n"
                   "  \"country/CHN\" -> \"country/COD\" [label=\"is located in\", tooltip=\"t/5\"];\n"
                   "  \"country/CHN\" -> \"country/COD\" [label=\"owns a share of\", tooltip=\"t/1\"];\n"
                   "  \"country/COD\" -> \"country/BEL\" [label=\"is part of\", tooltip=\"t/2\"];\n"
                   "}\n");
  g_assert_true (lode_network_find ("graphml", &network));
  lode_network_write (table, network, graphml);
  assert_holds (graphml->str,
                "<node id=\"country/COD\"><data key=\"label\">a &quot;quoted&quot; &lt;&amp;&gt; \\ name</data>");
  assert_holds (graphml->str,
                "<edge source=\"country/CHN\" target=\"country/COD\"><data key=\"relation\">owns a share of</data>"
                "<data key=\"key\">t/1</data><data key=\"source\">office-1</data><data key=\"date\">2020</data>"
                "<data key=\"weight\">51</data><data key=\"unit\">%</data>");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/walk/ways", test_ways);
  g_test_add_func ("/walk/day", test_day);
  g_test_add_func ("/walk/around", test_around);
  g_test_add_func ("/walk/refusals", test_refusals);
  g_test_add_func ("/walk/network", test_network);
  return g_test_run ();
}
