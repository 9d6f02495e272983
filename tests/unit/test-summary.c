/* kb/summary.h: the newest edition and the concentration of a table, and what contradicts what, follow each import, and are those that the
 * facts give. */
#include "tests/unit/test-support.h"
#include "kb/summary.h"

#define HEADER "commodity,measure,stage,basis,place,period,value,bound,unit,flag,original_value,original_unit,source\n"
#define MINED(place, value, flag, source)                                                                              \
  "commodity/antimony,production,mine,content," place ",2023," value ",,t," flag "," value ",t," source "\n"

static Bench *
bench_with (const char *figures)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  bench_import_text (bench, "figures.csv", figures);
  return bench;
}

static void
assert_agrees (const Bench *bench)
{
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM figure_table EXCEPT SELECT * FROM figure_table_made)", 0);
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM figure_table_made EXCEPT SELECT * FROM figure_table)", 0);
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM figure_rival EXCEPT SELECT * FROM figure_rival_made)", 0);
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM figure_rival_made EXCEPT SELECT * FROM figure_rival)", 0);
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM statement_rival EXCEPT SELECT * FROM statement_rival_made)", 0);
  assert_query_integer (bench, "SELECT count(*) FROM (SELECT * FROM statement_rival_made EXCEPT SELECT * FROM statement_rival)", 0);
  g_assert_cmpint (bench_integer (bench, "SELECT count(*) FROM figure_table"), >, 0);
}

#define HHI(bound) "SELECT round(" bound ") FROM concentration WHERE year = '2023' AND is_newest = 1"

/* 60, 30 and 10 of 100. With the world's row among the countries it would be 3,650. */
static void
test_world_is_no_country (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "60", "reported", "stat-2025")
                                        MINED ("country/BOL", "30", "reported", "stat-2025") MINED ("country/BEL", "10", "reported", "stat-2025")
                                        MINED ("aggregate/world", "100", "reported", "stat-2025"));
  assert_query_integer (bench, HHI ("hhi_lower"), 4600);
  assert_query_integer (bench, HHI ("hhi_upper"), 4600);
  assert_query_integer (bench, HHI ("countries"), 3);
  assert_query_integer (bench, "SELECT round(sum((100 * quantity / 200) * (100 * quantity / 200))) FROM (SELECT quantity FROM production"
                               " UNION ALL SELECT quantity FROM production_total)", 3650);
  assert_agrees (bench);
}

/* Others are in the whole, and no country or one; what is withheld is at most what the world has beyond the rows. */
static void
test_bounds (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "60", "reported", "stat-2025")
                                        MINED ("aggregate/other-countries", "40", "reported", "stat-2025")
                                        "commodity/antimony,reserves,,content,country/CHN,2023,60,,t,reported,60,t,stat-2025\n"
                                        "commodity/antimony,reserves,,content,country/BOL,2023,,,t,withheld,W,t,stat-2025\n"
                                        "commodity/antimony,reserves,,content,aggregate/world,2023,100,,t,reported,100,t,stat-2025\n");
  assert_query_integer (bench, HHI ("hhi_lower"), 3600);
  assert_query_integer (bench, HHI ("hhi_upper"), 5200);
  assert_query_integer (bench, "SELECT round(hhi_lower) FROM concentration_of WHERE measure = 'reserves'", 3600);
  assert_query_integer (bench, "SELECT round(hhi_upper) FROM concentration_of WHERE measure = 'reserves'", 5200);
  assert_query_integer (bench, "SELECT withheld FROM concentration_of WHERE measure = 'reserves'", 1);
  assert_agrees (bench);
}

#define TABLES 300

/* A table of one year whose true quantities are known here, and what it prints of them. */
typedef struct
{
  GString *rows;
  guint year;
  double all, squares, lumped; /* lumped: printed as "other countries" */
  gboolean hides;              /* a figure of it may be anything */
} Truth;

static void
put_figure (Truth *truth, const char *place, double value, double value_max, const char *bound, const char *flag)
{
  g_autofree char *number = flag[0] == 'w' ? g_strdup ("") : g_strdup_printf ("%.0f", value),
                  *most = value_max > 0 ? g_strdup_printf ("%.0f", value_max) : g_strdup ("");
  g_string_append_printf (truth->rows, "commodity/antimony,production,mine,content,%s,%u,%s,%s,%s,t,%s,%s,stat-2025\n", place, truth->year,
                          number, most, bound, flag, flag[0] == 'w' ? "W" : number);
}

/* Print what a country made: withheld, below or above a number, within a range, lumped together, or as it is. */
static void
put_country (Truth *truth, GRand *rand, const char *place)
{
  gint32 q = g_rand_int_range (rand, 1, 10) * (g_rand_boolean (rand) ? 100 : 1), way = g_rand_int_range (rand, 0, 9);
  truth->all += q;
  truth->squares += (double) q * q;
  truth->lumped += way == 4 ? q : 0;
  truth->hides = truth->hides || way == 0 || way == 2;
  if (way == 0)
    put_figure (truth, place, 0, 0, "", "withheld");
  else if (way == 1)
    put_figure (truth, place, q + g_rand_int_range (rand, 0, 50), 0, "<=", "reported");
  else if (way == 2)
    put_figure (truth, place, g_rand_int_range (rand, 1, q + 1), 0, ">=", "reported");
  else if (way == 3)
    put_figure (truth, place, g_rand_int_range (rand, 1, q + 1), q + 20, "range", "reported");
  else if (way > 4)
    put_figure (truth, place, q, 0, "", "reported");
}

/* Returns: does the printed total, if any is printed, say how much can be hidden? */
static gboolean
put_world (Truth *truth, GRand *rand)
{
  gint32 way = g_rand_int_range (rand, 0, 5);
  if (truth->lumped > 0)
    put_figure (truth, "aggregate/other-countries", truth->lumped, 0, "", "reported");
  if (way == 1)
    put_figure (truth, "aggregate/world", truth->all - 1, 0, ">=", "reported");
  else if (way == 2)
    put_figure (truth, "aggregate/world", truth->all - 1, truth->all + 30, "range", "reported");
  else if (way > 2)
    put_figure (truth, "aggregate/world", truth->all, 0, "", "reported");
  return way > 1;
}

/* Whatever a table does not say, the index of the true quantities lies within the bounds; where nothing bounds it there is no upper one.
 * What is hidden may be a hundred times what is listed. */
static void
test_truth_is_inside (void)
{
  static const char *const places[] = { "country/AUS", "country/BEL", "country/BOL", "country/CHN", "country/DEU", "country/USA" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  g_autoptr (GString) rows = g_string_new ("commodity,measure,stage,basis,place,period,value,value_max,bound,unit,flag,original_value,source\n");
  Truth truth[TABLES];
  gboolean bounded[TABLES];
  guint with_upper = 0, hidden = 0;
  for (guint i = 0; i < TABLES; i++)
    {
      truth[i] = (Truth){ .rows = rows, .year = 1700 + i };
      for (guint n = 0; n < G_N_ELEMENTS (places); n++)
        put_country (&truth[i], rand, places[n]);
      bounded[i] = put_world (&truth[i], rand) || !truth[i].hides;
    }
  g_autoptr (Bench) bench = bench_with (rows->str);
  for (guint i = 0; i < TABLES; i++)
    {
      g_autofree char *sql = g_strdup_printf ("SELECT round(hhi_lower, 6) || ' ' || coalesce(round(hhi_upper, 6), '') FROM concentration"
                                              " WHERE year = '%u'", truth[i].year), *bounds = bench_text (bench, sql);
      g_auto (GStrv) ends = g_strsplit (bounds == NULL ? "" : bounds, " ", 2);
      if (ends[0] == NULL) /* nothing in it is above zero */
        continue;
      double index = 10000 * truth[i].squares / (truth[i].all * truth[i].all), lower = g_ascii_strtod (ends[0], NULL);
      const char *upper = ends[1];
      hidden += truth[i].hides;
      g_assert_cmpfloat (lower, <=, index + 1e-5);
      if (*upper != '\0')
        g_assert_cmpfloat (g_ascii_strtod (upper, NULL), >=, index - 1e-5);
      with_upper += *upper != '\0';
      g_assert_true (bounded[i] == (*upper != '\0') || strcmp (upper, "10000.0") == 0);
    }
  g_assert_cmpuint (with_upper, >, TABLES / 3);
  g_assert_cmpuint (hidden, >, TABLES / 3);
}

static void
test_editions (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "60", "reported", "stat-2025") MINED ("country/BOL", "40", "reported", "stat-2025"));
  assert_query_integer (bench, HHI ("hhi_lower"), 5200);
  bench_import_text (bench, "later.csv", HEADER MINED ("country/CHN", "", "withheld", "stat-2026"));
  assert_query_integer (bench, "SELECT count(*) FROM production WHERE is_newest = 1 AND edition = 'stat-2025'", 2);
  bench_import_text (bench, "more.csv", HEADER MINED ("country/BOL", "80", "reported", "stat-2026") MINED ("country/BEL", "20", "reported", "stat-2026"));
  assert_query_integer (bench, "SELECT count(*) FROM production WHERE is_newest = 1 AND edition = 'stat-2026'", 3);
  assert_query_integer (bench, "SELECT count(*) FROM production WHERE is_newest = 1", 3);
  assert_query_integer (bench, "SELECT count(*) FROM concentration", 2);
  assert_query_integer (bench, "SELECT count(*) FROM figure_rival", 1);
  assert_query_integer (bench, "SELECT count(*) FROM figure_rival v JOIN observation a ON a.id = v.id JOIN observation b ON b.id = v.other_id"
                               " WHERE a.value = 40 AND b.value = 80 AND v.is_revised = 1", 1);
  assert_agrees (bench);
}

/* A run makes the rows of its own commodities anew, and no others. */
static void
test_scope (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "60", "reported", "stat-2025"));
  bench_exec (bench, "UPDATE figure_table SET countries = 7");
  bench_import_text (bench, "other.csv", HEADER "commodity/bromine,production,mine,content,country/CHN,2023,1,,t,reported,1,t,stat-2025\n");
  assert_query_integer (bench, "SELECT count(*) FROM figure_table WHERE countries = 7", 1);
  assert_query_integer (bench, "SELECT count(*) FROM figure_table WHERE countries = 1", 1);
  bench_exec (bench, "DELETE FROM figure_table");
  g_assert_true (lode_summary_refresh (bench->db, 0, NULL));
  assert_query_integer (bench, "SELECT count(*) FROM figure_table", 2);
  assert_agrees (bench);
}

static void
test_correction (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "90", "reported", "stat-2025") MINED ("country/BOL", "10", "reported", "stat-2025"));
  g_autofree char *key = bench_text (bench, "SELECT key FROM observation WHERE value = 90");
  g_autofree char *row = g_strdup_printf ("key,value,unit,why,said_by,status\n%s,10,t,a slip,office-1,accepted\n", key);
  assert_query_integer (bench, HHI ("hhi_lower"), 8200);
  bench_import_text (bench, "corrections.csv", row);
  assert_query_integer (bench, HHI ("hhi_lower"), 5000);
  assert_agrees (bench);
}

#define CLAIM_HEADER "key,subject,predicate,object,value,unit,polarity,valid_from,valid_to,rank,rank_reason,source,modality,quote\n"
#define CLAIM(key, place, value, rank, source)                                                                         \
  "test/" key "," place ",world_share,," value ",%,,2024,2024," rank "," source ",asserted,a share\n"

/* A claim about China is looked at again when another is made about it, and when one is ranked; those about Bolivia are left alone. */
static void
test_statements (void)
{
  g_autoptr (Bench) bench = bench_with (HEADER MINED ("country/CHN", "60", "reported", "stat-2025"));
  bench_import_text (bench, "one.csv", CLAIM_HEADER CLAIM ("1", "country/CHN", "48", ",", "stat-2025") CLAIM ("2", "country/BOL", "5", ",", "stat-2025"));
  assert_query_integer (bench, "SELECT count(*) FROM statement_rival", 0);
  bench_exec (bench, "INSERT INTO statement_rival SELECT id, id, 'left alone', NULL FROM statement WHERE key = 'test/2'");
  bench_import_text (bench, "two.csv", CLAIM_HEADER CLAIM ("3", "country/CHN", "60", ",", "stat-2026"));
  assert_query_integer (bench, "SELECT count(*) FROM statement_rival WHERE relation = 'left alone'", 1);
  assert_query_integer (bench, "SELECT count(*) FROM statement_dispute WHERE key = 'test/3' AND other_key = 'test/1'", 1);
  bench_import_text (bench, "three.csv", CLAIM_HEADER CLAIM ("4", "country/CHN", "48", "deprecated,a slip", "stat-2026"));
  assert_query_integer (bench, "SELECT count(*) FROM statement_dispute WHERE key = 'test/1' AND other_key = 'test/3'", 1);
  g_assert_true (lode_summary_refresh (bench->db, 0, NULL));
  assert_query_integer (bench, "SELECT count(*) FROM statement_rival", 1);
  assert_agrees (bench);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/summary/the world is no country", test_world_is_no_country);
  g_test_add_func ("/summary/bounds", test_bounds);
  g_test_add_func ("/summary/the truth is inside", test_truth_is_inside);
  g_test_add_func ("/summary/editions", test_editions);
  g_test_add_func ("/summary/a run touches its commodities", test_scope);
  g_test_add_func ("/summary/corrections", test_correction);
  g_test_add_func ("/summary/statements", test_statements);
  return g_test_run ();
}
