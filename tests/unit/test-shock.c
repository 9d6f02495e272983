/* kb/shock.h: what is lost with a country, a facility, a company, a measure; bounds where figures are hidden; random trade. */
#include "kb/shock.h"
#include "tests/unit/test-support.h"

#define FIGURES                                                                                                        \
  "commodity,form,measure,stage,basis,place,detail,period,value,unit,flag,original_value,original_unit,source,bound\n"
#define CLAIMS                                                                                                         \
  "key,subject,predicate,object,value,value_max,bound,unit,text,date,valid_from,valid_to,qualifiers,source\n"

static Bench *
bench_shock (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  bench_import_text (bench, "more.csv",
                     "key,kind,label,description,source\nfacility/pit,facility,The pit,,background\n"
                     "facility/works,facility,The works,,background\ncompany/diggers,company,Diggers,,background\n"
                     "measure/ban,measure,The ban,,background\n");
  return bench;
}

static LodeTable *
ask (const Bench *bench, const LodeShock *shock, const char *section)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sections = lode_shock_read (bench->db, shock, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < sections->len; i++)
    {
      LodeSection *one = sections->pdata[i];
      if (one->query != NULL && g_str_has_suffix (one->query->name, section))
        return g_steal_pointer (&one->table);
    }
  return NULL;
}

static double
number (const LodeTable *table, guint row, const char *column)
{
  int i = lode_table_find (table, column);
  g_assert_cmpint (i, >=, 0);
  const char *text = lode_table_cell (table, row, (guint) i)->text;
  return text == NULL ? NAN : g_ascii_strtod (text, NULL);
}

#define assert_number(table, row, column, expected)                                                                    \
  g_assert_cmpfloat (fabs (number (table, row, column) - (expected)), <, 1e-6)

static LodeShock
shock_of (const char *remove)
{
  return (LodeShock){ .remove = remove, .share_pct = 100, .depth = 4 };
}

/* China 40, Australia 20, others 10, a figure withheld, and a world of 100: 30 are hidden. */
static void
import_hidden (const Bench *bench)
{
  LodeTally tally = bench_import_text (
      bench, "figures.csv",
      FIGURES "commodity/lead,,production,mine,content,country/CHN,,2024,40,t,reported,40,t,stat-2026,\n"
              "commodity/lead,,production,mine,content,country/AUS,,2024,20,t,reported,20,t,stat-2026,\n"
              "commodity/lead,,production,mine,content,country/USA,,2024,,t,withheld,W,t,stat-2026,\n"
              "commodity/lead,,production,mine,content,aggregate/other-countries,,2024,10,t,reported,10,t,stat-2026,\n"
              "commodity/lead,,production,mine,content,aggregate/world,,2024,100,t,reported,100,t,stat-2026,\n"
              "commodity/lead,,production,mine,content,country/CHN,,2023,99,t,reported,99,t,stat-2026,\n"
              "commodity/lead,,production,refinery,content,country/CHN,,2024,30,t,reported,30,t,stat-2026,\n"
              "commodity/lead,,production,refinery,content,country/DEU,,2024,70,t,reported,70,t,stat-2026,\n"
              "commodity/lead,,capacity,refinery,content,country/DEU,,2024,75,t,reported,75,t,stat-2026,\n");
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_cmpuint (tally.stored, ==, 9);
}

static void
test_country (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  import_hidden (bench);
  LodeShock shock = shock_of ("country/CHN");
  g_autoptr (LodeTable) output = ask (bench, &shock, "output");
  g_assert_cmpuint (output->rows->len, ==, 2);
  assert_number (output, 0, "lost_upper_pct", 57.1); /* 40 of the 70 that are listed */
  assert_number (output, 0, "lost_lower_pct", 40);   /* of the 100 that are printed */
  assert_number (output, 1, "lost_upper_pct", 30);
  g_autoptr (LodeTable) chain = ask (bench, &shock, "chain");
  g_assert_cmpuint (chain->rows->len, ==, 1);
  assert_number (chain, 0, "lost_upper_pct", 70); /* 30 + 70 x 4/7: the refinery loses its own and 57.1 % of its feed */
  assert_number (chain, 0, "steps", 0);
  g_autoptr (LodeTable) suppliers = ask (bench, &shock, "suppliers");
  g_assert_cmpuint (suppliers->rows->len, ==, 2);
  g_assert_true (isnan (number (suppliers, 0, "spare"))); /* Australia: no capacity, none guessed */
  assert_number (suppliers, 1, "spare", 5);
}

/* Who withholds its figure may make nothing, or all that is hidden. */
static void
test_withheld (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  import_hidden (bench);
  LodeShock shock = shock_of ("country/USA");
  g_autoptr (LodeTable) output = ask (bench, &shock, "output");
  g_assert_cmpuint (output->rows->len, ==, 1);
  assert_number (output, 0, "lost_lower_pct", 0);
  assert_number (output, 0, "lost_upper_pct", 30);
  bench_exec (bench, "DELETE FROM observation WHERE place_id = (SELECT id FROM entity WHERE key = 'aggregate/world')");
  g_autoptr (LodeTable) open = ask (bench, &shock, "output");
  g_assert_true (isnan (number (open, 0, "lost_lower_pct")));
  assert_number (open, 0, "lost_upper_pct", 100); /* nothing bounds it */
}

static void
test_stage_year_share (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  import_hidden (bench);
  LodeShock shock = shock_of ("country/CHN");
  shock.stage = "refinery";
  g_autoptr (LodeTable) refinery = ask (bench, &shock, "output");
  g_assert_cmpuint (refinery->rows->len, ==, 1);
  shock.share_pct = 50;
  g_autoptr (LodeTable) half = ask (bench, &shock, "output");
  assert_number (half, 0, "lost_upper_pct", 15);
  LodeShock earlier = shock_of ("country/CHN");
  earlier.year = "2023";
  g_autoptr (LodeTable) year = ask (bench, &earlier, "output");
  assert_number (year, 0, "year", 2023);
  g_autoptr (GError) error = NULL;
  earlier.share_pct = 0;
  g_assert_null (lode_shock_read (bench->db, &earlier, &error));
  assert_error (error, LODE_ERROR_NO, "nothing in the store would be lost");
}

static void
test_facility (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  import_hidden (bench);
  bench_import_text (bench, "names-more.csv",
                     "entity,kind,text,language,scheme,source,note\ncommodity/lead,symbol,Pb,,,background,\n");
  LodeTally tally = bench_import_text (bench, "claims.csv",
                                       CLAIMS "f/1,facility/pit,located_in,country/CHN,,,,,,,,,,background\n"
                                              "f/2,facility/pit,produces,commodity/lead,,,,,,,,,,background\n"
                                              "f/3,facility/pit,facility_kind,,,,,,mine,,,,,background\n"
                                              "f/4,facility/pit,has_capacity,,12,,,t/y,,,,,content=Pb,background\n"
                                              "f/5,facility/works,located_in,country/CHN,,,,,,,,,,background\n"
                                              "f/6,facility/works,produces,commodity/lead,,,,,,,,,,background\n"
                                              "f/7,facility/works,facility_kind,,,,,,refinery,,,,,background\n"
                                              "f/8,company/diggers,owns_share,facility/pit,,,,,,,,,pct=25,background\n"
                                              "f/9,company/diggers,operates,facility/works,,,,,,,,,,background\n");
  g_assert_cmpuint (tally.quarantined, ==, 0);
  LodeShock shock = shock_of ("facility/pit");
  g_autoptr (LodeTable) pit = ask (bench, &shock, "output");
  g_assert_cmpuint (pit->rows->len, ==, 1); /* a mine: the refineries go on */
  assert_number (pit, 0, "lost_lower", 0);
  assert_number (pit, 0, "lost_upper", 12);
  LodeShock unknown = shock_of ("facility/works");
  g_autoptr (LodeTable) works = ask (bench, &unknown, "output");
  assert_number (works, 0, "lost_upper", 30); /* no capacity is known: at most what the country makes */
  LodeShock company = shock_of ("company/diggers");
  g_autoptr (LodeTable) both = ask (bench, &company, "output");
  g_assert_cmpuint (both->rows->len, ==, 2);
  g_assert_cmpfloat (fabs (number (both, 0, "lost_upper") + number (both, 1, "lost_upper") - 33), <,
                     1e-6); /* a quarter of 12, and 30 */
  g_autoptr (GError) error = NULL;
  LodeShock no = shock_of ("commodity/lead");
  g_assert_null (lode_shock_read (bench->db, &no, &error));
  assert_error (error, LODE_ERROR_CALL, "cannot drop out");
}

static void
import_flows (const Bench *bench, const char *rows)
{
  g_autofree char *text = g_strconcat ("year,product,exporter,importer,value_usd,quantity_t,source\n", rows, NULL);
  LodeTally tally = bench_import_text (bench, "flows.csv", text);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_cmpuint (tally.stored, >, 0);
}

static void
classify (const Bench *bench)
{
  bench_import_text (bench, "codes.csv",
                     "entity,kind,text,language,scheme,source,note\ncountry/AUS,code,AUS,,iso3,background,\n"
                     "country/BEL,code,BEL,,iso3,background,\ncountry/CHN,code,CHN,,iso3,background,\n"
                     "country/DEU,code,DEU,,iso3,background,\ncountry/USA,code,USA,,iso3,background,\n"
                     "country/TUR,code,TUR,,iso3,background,\ncountry/IRN,code,IRN,,iso3,background,\n"
                     "country/MEX,code,MEX,,iso3,background,\n");
  bench_import_text (bench, "classes.csv",
                     CLAIMS "c/1,product/hs-811010,classifies,commodity/antimony,,,,,,,,,stage=metal; coverage=clean,"
                            "background\n");
}

static void
test_measure (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  classify (bench);
  import_flows (bench, "2022,811010,CHN,USA,60,6,stat-2026\n2022,811010,CHN,DEU,40,,stat-2026\n2022,811010,AUS,USA,20,"
                       "2,stat-2026\n");
  bench_import_text (bench, "claims.csv",
                     CLAIMS "m/1,measure/ban,imposed_by,country/CHN,,,,,,,,,,background\n"
                            "m/2,measure/ban,directed_at,country/USA,,,,,,,,,,background\n"
                            "m/3,measure/ban,controls,commodity/antimony,,,,,,,,,,background\n"
                            "m/4,measure/ban,measure_kind,,,,,,export ban,,,,,background\n"
                            "m/5,measure/ban,effective_on,,,,,,,2024-01-01,,,,background\n"
                            "m/6,measure/ban,suspended,,,,,,by an order,,2025-01-01,2025-12-31,,background\n");
  LodeShock shock = shock_of ("measure/ban");
  shock.on = "2024-06-01";
  g_autoptr (LodeTable) bites = ask (bench, &shock, "importers");
  g_assert_cmpuint (bites->rows->len, ==, 1); /* Germany goes on buying */
  assert_number (bites, 0, "lost_lower_usd", 60);
  assert_number (bites, 0, "lost_upper_pct", 75);
  assert_number (bites, 0, "lost_upper_t", 6);
  shock.on = "2025-06-01";
  g_assert_null (ask (bench, &shock, "importers"));
  g_autoptr (LodeTable) standing = ask (bench, &shock, "measure");
  assert_number (standing, 0, "lost_upper_pct", 0);
  g_assert_cmpstr (lode_table_cell (standing, 0, (guint) lode_table_find (standing, "status"))->text, ==,
                   "suspended until 2025-12-31");
  shock.on = "2026-06-01"; /* the term is over and nobody says more */
  g_autoptr (LodeTable) open = ask (bench, &shock, "importers");
  assert_number (open, 0, "lost_lower_usd", 0);
  assert_number (open, 0, "lost_upper_usd", 60);
}

/* The members of a bloc drop out together. Two are hidden: what the world's total leaves them is there once, and what they sell each other is
   nobody's loss. Who left before the day, and whose membership is denied, stays. */
static void
test_bloc (void)
{
  g_autoptr (Bench) bench = bench_shock ();
  g_autoptr (GError) error = NULL;
  bench_import_text (bench, "bloc.csv", "key,kind,label,description,source\nbloc/pact,bloc,The pact,,background\n");
  LodeShock shock = shock_of ("bloc/pact");
  shock.on = "2026-02-04";
  g_assert_null (lode_shock_read (bench->db, &shock, &error));
  assert_error (error, LODE_ERROR_NO, "no country that is a member");
  bench_import_text (bench, "members.csv",
                     "key,subject,predicate,object,polarity,valid_from,valid_to,source\n"
                     "m/1,country/CHN,member_of,bloc/pact,,2001,,background\nm/2,country/USA,member_of,bloc/pact,,2001,,background\n"
                     "m/3,country/BEL,member_of,bloc/pact,,,2026,background\nm/4,country/AUS,member_of,bloc/pact,,,2025,background\n"
                     "m/5,country/DEU,member_of,bloc/pact,negative,,,background\n");
  import_hidden (bench);
  bench_import_text (bench, "second.csv",
                     FIGURES "commodity/lead,,production,mine,content,country/BEL,,2024,,t,withheld,W,t,stat-2026,\n");
  classify (bench);
  import_flows (bench, "2022,811010,CHN,USA,500,,stat-2026\n2022,811010,CHN,AUS,100,,stat-2026\n2022,811010,BEL,AUS,50,,stat-2026\n");
  g_autoptr (LodeTable) output = ask (bench, &shock, "output"), chain = ask (bench, &shock, "chain"),
                        trade = ask (bench, &shock, "trade"), importers = ask (bench, &shock, "importers");
  g_assert_cmpuint (output->rows->len, ==, 4); /* China at two stages, Belgium, the United States */
  assert_number (chain, 0, "own_upper_pct", 30); /* of the refineries */
  assert_number (chain, 0, "feed_pct", 70);      /* of the mines: 40, and the 30 that are hidden, once */
  assert_number (trade, 0, "lost_upper_usd", 150);
  g_assert_cmpuint (importers->rows->len, ==, 1);
}

/* Random trade: what importers lose is what the country sold, whatever the order of the rows; nobody loses more than it bought. */
static void
test_random_trade (void)
{
  static const char *const countries[] = { "AUS", "BEL", "CHN", "DEU", "USA", "TUR", "IRN", "MEX" };
  for (guint32 seed = 1; seed <= 12; seed++)
    {
      g_autoptr (Bench) bench = bench_shock (), again = bench_shock ();
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (GString) rows = g_string_new (NULL), reversed = g_string_new (NULL);
      double sold = 0, lost = 0;
      for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
        for (guint j = 0; j < G_N_ELEMENTS (countries); j++)
          if (i != j && (g_rand_boolean (rand) || (i == 2 && j == 0)))
            {
              gint32 usd = g_rand_int_range (rand, 1, 100000);
              g_autofree char *row
                  = g_strdup_printf ("2022,811010,%s,%s,%d,,stat-2026\n", countries[i], countries[j], usd);
              g_string_append (rows, row);
              g_string_prepend (reversed, row);
              sold += i == 2 ? usd : 0;
            }
      classify (bench);
      classify (again);
      import_flows (bench, rows->str);
      import_flows (again, reversed->str);
      LodeShock shock = shock_of ("country/CHN");
      g_autoptr (LodeTable) a = ask (bench, &shock, "importers"), b = ask (again, &shock, "importers");
      g_assert_cmpuint (a->rows->len, ==, b->rows->len);
      for (guint row = 0; row < a->rows->len; row++)
        {
          lost += number (a, row, "lost_upper_usd");
          g_assert_cmpfloat (number (a, row, "lost_upper_usd"), <=, number (a, row, "imports_usd"));
          g_assert_cmpfloat (number (a, row, "passed_on_pct"), >=, number (a, row, "lost_upper_pct"));
          g_assert_cmpfloat (number (a, row, "passed_on_pct"), ==, number (b, row, "passed_on_pct"));
        }
      g_assert_cmpfloat (fabs (lost - sold), <, 1e-6);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shock/country", test_country);
  g_test_add_func ("/shock/withheld", test_withheld);
  g_test_add_func ("/shock/stage-year-share", test_stage_year_share);
  g_test_add_func ("/shock/facility", test_facility);
  g_test_add_func ("/shock/measure", test_measure);
  g_test_add_func ("/shock/bloc", test_bloc);
  g_test_add_func ("/shock/random-trade", test_random_trade);
  return g_test_run ();
}
