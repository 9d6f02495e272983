/* importers/{sources,entities,names,links,observations,documents}.c: what the curated formats take, and what they set aside. */
#include "tests/unit/test-support.h"

static Bench *
bench_with_basics (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  return bench;
}

static void
assert_reason (const Bench *bench, guint line, const char *part)
{
  g_autofree char *sql = g_strdup_printf ("SELECT reason FROM quarantine WHERE line = %u", line);
  g_autofree char *reason = bench_text (bench, sql);
  g_test_message ("line %u", line);
  assert_holds (reason, part);
}

static void
test_entities (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "more.csv", "kind,label,key,source\n"
                                                          "commodity, zinc ,commodity/zinc,\n"
                                                          "commodity,tin,commodity/tin,nowhere\n"
                                                          "mineral,mica,mineral/mica,\n"
                                                          "commodity,silver,country/silver,\n"
                                                          "commodity,,commodity/iron,\n"
                                                          "commodity,Sb,commodity/antimony,\n");
  g_assert_cmpuint (tally.stored, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 5);
  assert_query_text (bench, "SELECT label FROM entity WHERE key = 'commodity/zinc'", "zinc");
  assert_reason (bench, 3, "nowhere");
  assert_reason (bench, 4, "entity_kind_is_known");
  assert_reason (bench, 5, "key_starts_with_kind");
  assert_reason (bench, 6, "label");
  assert_reason (bench, 7, "already stands in the store");
  assert_query_text (bench, "SELECT label FROM entity WHERE key = 'commodity/antimony'", "antimony");
}

static void
test_names (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "more.csv", "entity,kind,text,language,scheme\n"
                                                          "commodity/gold,common,सोना,hi,\n"
                                                          "commodity/gold,code,007,,hs2022\n"
                                                          "commodity/gold,code,79,,\n"
                                                          "commodity/zinc,common,zinc,en,\n"
                                                          "commodity/gold,common,,hi,\n"
                                                          "commodity/gold,nickname,bling,en,\n");
  g_assert_cmpuint (tally.stored, ==, 2);
  g_assert_cmpuint (tally.quarantined, ==, 4);
  assert_query_text (bench, "SELECT code FROM identifier WHERE code LIKE '0%'", "007");
  assert_reason (bench, 4, "has no scheme");
  assert_reason (bench, 5, "commodity/zinc");
  assert_reason (bench, 6, "must be filled in");
  assert_reason (bench, 7, "name_kind_is_known");
}

static void
test_sources (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "more.csv", "key,kind,title,publisher,edition,redistributable\n"
                                                          "blog-1,social,A blog,Somebody,,no\n"
                                                          "blog-2,gossip,A blog,Somebody,,no\n"
                                                          "blog-3,social,A blog,Somebody,7,no\n"
                                                          "blog-4,social,A blog,Somebody,,perhaps\n"
                                                          "blog-5,social,,Somebody,,\n"
                                                          "blog-6,social,A blog,Somebody,,\n");
  g_assert_cmpuint (tally.stored, ==, 2);
  g_assert_cmpuint (tally.quarantined, ==, 4);
  assert_query_text (bench, "SELECT redistributable FROM source WHERE key = 'blog-6'", "unchecked");
  assert_reason (bench, 3, "source_kind_is_known");
  assert_reason (bench, 4, "an_edition_belongs_to_a_series");
  assert_reason (bench, 5, "redistributable_is_yes_no_or_unchecked");
  assert_reason (bench, 6, "title");
}

static void
test_links (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import_text (bench, "claims.csv", "key,subject,predicate,object,polarity,source\n"
                                          "c/1,person/a-minister,attended,event/ministerial,,news-1\n"
                                          "c/2,person/a-minister,attended,event/ministerial,negative,office-1\n");
  LodeTally tally = bench_import_text (bench, "links.csv", "from,kind,to,note,source\n"
                                                           "c/2,contradicts,c/1,the list lacks the name,office-1\n"
                                                           "c/2,contradicts,c/3,,\n"
                                                           "c/2,doubts,c/1,,\n"
                                                           "c/1,supports,c/1,,\n");
  g_assert_cmpuint (tally.stored, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 3);
  assert_query_text (bench, "SELECT kind || ': ' || note FROM statement_link", "contradicts: the list lacks the name");
  assert_reason (bench, 3, "c/3");
  assert_reason (bench, 4, "link_kind_is_known");
  assert_reason (bench, 5, "a_link_joins_two");
}

#define OBSERVATION_HEADER "commodity,measure,stage,basis,place,period,value,value_max,bound,unit,flag,source,file,sha256,line,column\n"

static void
test_observations (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *hash = g_strnfill (64, 'c');
  g_autofree char *text = g_strconcat (OBSERVATION_HEADER
      "commodity/gold,production,mine,content,country/CHN,2024,380,,,metric tons,estimated,stat-2026,,,,\n"
      "commodity/gold,reserves,,content,country/CHN,2024,1,2,range,kt,reported,stat-2026,table.csv,", hash, ",17,Reserves\n"
      "commodity/gold,production,mine,content,country/USA,2024,160,,,carts,reported,stat-2026,,,,\n"
      "commodity/gold,production,mine,content,country/USA,2024,,,,t,reported,stat-2026,,,,\n"
      "commodity/gold,production,mine,content,country/USA,2024,5,,,t,reported,stat-2026,other.csv,,3,V\n"
      "commodity/gold,production,mine,content,country/USA,2024,5,,,t,reported,stat-1999,,,,\n"
      "commodity/gold,fame,mine,content,country/USA,2024,5,,,t,reported,stat-2026,,,,\n", NULL);
  LodeTally tally = bench_import_text (bench, "figures.csv", text);
  g_assert_cmpuint (tally.stored, ==, 2);
  g_assert_cmpuint (tally.quarantined, ==, 5);
  assert_query_text (bench, "SELECT value || ' ' || original_value || ' ' || original_unit || ' ' || o.line || ' ' || file_name FROM observation o"
                            " JOIN document d ON d.id = o.document_id WHERE measure = 'production'", "380.0 380 metric tons 2 figures.csv");
  assert_query_text (bench, "SELECT value || '..' || value_max || ' ' || o.line || ' ' || column_name || ' ' || file_name || ' ' || run_line"
                            " FROM observation o JOIN document d ON d.id = o.document_id WHERE measure = 'reserves'",
                     "1000.0..2000.0 17 Reserves table.csv 3");
  assert_reason (bench, 4, "\"carts\" is not a known unit");
  assert_reason (bench, 5, "only_a_printed_number_has_a_value");
  assert_reason (bench, 6, "other.csv");
  assert_reason (bench, 7, "stat-1999");
  assert_reason (bench, 8, "measure_is_known");
}

/* "1,000", "nan", "inf" and "0x10" are no plain numbers: never a blank, never infinity. */
static void
test_plain_numbers (void)
{
  static const char *const numbers[] = { "\"1,000\"", "nan", "inf", "-inf", "0x10", "infinity", "12 t", "--5" };
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autoptr (GString) text = g_string_new (OBSERVATION_HEADER);
  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++)
    g_string_append_printf (text, "commodity/gold,production,mine,content,country/CHN,%d,%s,,,t,reported,stat-2026,,,,\n", 2000 + (int) i, numbers[i]);
  LodeTally tally = bench_import_text (bench, "figures.csv", text->str);
  g_assert_cmpuint (tally.quarantined, ==, G_N_ELEMENTS (numbers));
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    assert_reason (bench, i + 2, "is not a plain number");
}

static void
test_documents (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *hash = g_strnfill (64, 'd');
  g_autofree char *text = g_strconcat ("file,source,sha256,size\ntable.csv,stat-2026,", hash, ",1234\nshort.csv,stat-2026,abc,1\n", NULL);
  LodeTally tally = bench_import_text (bench, "documents.csv", text);
  g_assert_cmpuint (tally.quarantined, ==, 1);
  assert_reason (bench, 3, "sha256");
  assert_query_integer (bench, "SELECT size FROM document d JOIN source s ON s.id = d.source_id WHERE file_name = 'table.csv' AND s.key = 'stat-2026'", 1234);
  LodeTally figures = bench_import_text (bench, "figures.csv", OBSERVATION_HEADER
      "commodity/gold,production,mine,content,country/CHN,2024,380,,,t,reported,stat-2026,table.csv,,5,V\n");
  g_assert_cmpuint (figures.stored, ==, 1);
  assert_query_text (bench, "SELECT file_name FROM observation o JOIN document d ON d.id = o.document_id", "table.csv");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/curated/entities", test_entities);
  g_test_add_func ("/curated/names", test_names);
  g_test_add_func ("/curated/sources", test_sources);
  g_test_add_func ("/curated/links", test_links);
  g_test_add_func ("/curated/observations", test_observations);
  g_test_add_func ("/curated/plain numbers", test_plain_numbers);
  g_test_add_func ("/curated/documents", test_documents);
  return g_test_run ();
}
