/* kb/store.h: a fact is stored once, found again, and never overwritten. */
#include "tests/unit/test-support.h"

static LodeSource
newspaper (void)
{
  return (LodeSource) { .key = "paper", .kind = "news", .title = "A paper", .publisher = "Press House", .published_on = "2026-02-04" };
}

static void
test_source (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, other_title = NULL, wrong_kind = NULL, no_series = NULL;
  LodeSource source = newspaper ();
  LodePut put = (LodePut) -1;
  gint64 id = 0;
  g_assert_true (lode_put_source (store, &source, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_source (store, &source, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  g_assert_true (lode_store_source_id (store, "paper", &id, &error));
  g_assert_cmpint (id, >, 0);
  assert_query_text (bench, "SELECT redistributable FROM source WHERE key = 'paper'", "unchecked");
  source.title = "Another paper";
  g_assert_false (lode_put_source (store, &source, &put, &other_title));
  assert_error (other_title, LODE_ERROR_DATA, "paper");
  source = newspaper ();
  source.key = "rumour", source.kind = "rumour";
  g_assert_false (lode_put_source (store, &source, &put, &wrong_kind));
  assert_error (wrong_kind, LODE_ERROR_DATA, "source_kind_is_known");
  source.kind = "news", source.edition = "2";
  g_assert_false (lode_put_source (store, &source, &put, &no_series));
  assert_error (no_series, LODE_ERROR_DATA, "an_edition_belongs_to_a_series");
  assert_query_integer (bench, "SELECT count(*) FROM source", 1);
  assert_query_text (bench, "SELECT title FROM source", "A paper");
}

static void
test_entity (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, relabelled = NULL, misplaced = NULL, no_source = NULL, unknown_kind = NULL;
  LodeEntity zinc = { .key = "commodity/zinc", .kind = "commodity", .label = "zinc" };
  LodePut put = (LodePut) -1;
  g_assert_true (lode_put_entity (store, &zinc, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_entity (store, &zinc, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  assert_query_integer (bench, "SELECT line FROM entity WHERE key = 'commodity/zinc'", 7);
  zinc.label = "Zink";
  g_assert_false (lode_put_entity (store, &zinc, &put, &relabelled));
  assert_error (relabelled, LODE_ERROR_DATA, "commodity/zinc");
  LodeEntity wrong = { .key = "country/zinc", .kind = "commodity", .label = "zinc" };
  g_assert_false (lode_put_entity (store, &wrong, &put, &misplaced));
  assert_error (misplaced, LODE_ERROR_DATA, "key_starts_with_kind");
  LodeEntity sourced = { .key = "commodity/tin", .kind = "commodity", .label = "tin", .source = "nowhere" };
  g_assert_false (lode_put_entity (store, &sourced, &put, &no_source));
  assert_error (no_source, LODE_ERROR_DATA, "nowhere");
  LodeEntity ghost = { .key = "ghost/tin", .kind = "ghost", .label = "tin" };
  g_assert_false (lode_put_entity (store, &ghost, &put, &unknown_kind));
  assert_error (unknown_kind, LODE_ERROR_DATA, "entity_kind_is_known");
  assert_query_integer (bench, "SELECT count(*) FROM entity", 1);
}

static void
test_names (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, no_scheme = NULL, no_entity = NULL, no_kind = NULL;
  LodePut put = (LodePut) -1;
  LodeName name = { .entity = "country/CIV", .kind = "common", .text = "Côte d'Ivoire", .language = "fr" };
  g_assert_true (lode_put_name (store, &name, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_name (store, &name, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  assert_query_text (bench, "SELECT folded FROM name WHERE language = 'fr'", "cote d ivoire");
  LodeName code = { .entity = "country/CIV", .kind = "code", .text = "CI" };
  g_assert_false (lode_put_name (store, &code, &put, &no_scheme));
  assert_error (no_scheme, LODE_ERROR_DATA, "CI");
  code.scheme = "iso2";
  g_assert_true (lode_put_name (store, &code, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  assert_query_text (bench, "SELECT scheme FROM identifier WHERE code = 'CI'", "iso2");
  name.entity = "country/ZZZ";
  g_assert_false (lode_put_name (store, &name, &put, &no_entity));
  assert_error (no_entity, LODE_ERROR_DATA, "no entity has the key \"country/ZZZ\"");
  name.entity = "country/CIV", name.kind = "nickname", name.text = "CI land";
  g_assert_false (lode_put_name (store, &name, &put, &no_kind));
  assert_error (no_kind, LODE_ERROR_DATA, "name_kind_is_known");
}

static LodeObservation
mined (gint64 document)
{
  return (LodeObservation) { .source = "office-1", .commodity = "commodity/antimony", .form = "", .measure = "production",
                             .stage = "mine", .basis = "content", .place = "country/CHN", .detail = "", .period = "2024",
                             .value = 40, .value_max = NAN, .bound = "", .flag = "reported", .unit = lode_unit_find ("kt"),
                             .original_value = "40", .original_unit = "kt", .document_id = document, .line = 3, .column = "V" };
}

static void
test_observation (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, differs = NULL, no_place = NULL;
  gint64 document = bench_integer (bench, "SELECT id FROM document WHERE file_name = 'by-hand.csv'");
  LodeObservation seen = mined (document);
  LodePut put = (LodePut) -1;
  g_assert_true (lode_put_observation (store, &seen, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_observation (store, &seen, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  assert_query_text (bench, "SELECT value || ' ' || unit || ' of ' || original_value || ' ' || original_unit FROM observation",
                     "40000.0 t of 40 kt");
  assert_query_integer (bench, "SELECT length(key) = 12 AND key LIKE 'o%' FROM observation", 1);
  assert_query_integer (bench, "SELECT line * 100 + run_line FROM observation", 307);
  seen.original_value = "41", seen.value = 41;
  g_assert_false (lode_put_observation (store, &seen, &put, &differs));
  assert_error (differs, LODE_ERROR_DATA, "\"41\" kt (reported) differs from \"40\" kt (reported)");
  seen = mined (document);
  seen.place = "country/ATL";
  g_assert_false (lode_put_observation (store, &seen, &put, &no_place));
  assert_error (no_place, LODE_ERROR_DATA, "country/ATL");
  assert_query_integer (bench, "SELECT count(*) FROM observation", 1);
}

/* Each of these tells two figures apart. */
static void
test_observation_identity (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  gint64 document = bench_integer (bench, "SELECT id FROM document WHERE file_name = 'by-hand.csv'");
  LodeObservation variants[10];
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    variants[i] = mined (document);
  variants[1].source = "news-1";
  variants[2].commodity = "commodity/copper";
  variants[3].form = "concentrate";
  variants[4].measure = "capacity";
  variants[5].stage = "smelter";
  variants[6].basis = "gross";
  variants[7].place = "country/USA";
  variants[8].detail = "shipments";
  variants[9].period = "2023";
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      g_autoptr (GError) error = NULL;
      LodePut put = LODE_UNCHANGED;
      g_assert_true (lode_put_observation (store, &variants[i], &put, &error));
      g_assert_no_error (error);
      g_assert_cmpint (put, ==, LODE_STORED);
    }
  assert_query_integer (bench, "SELECT count(DISTINCT key) FROM observation", 10);
}

static void
assert_observation_refused (LodeStore *store, const LodeObservation *seen, const char *constraint)
{
  g_autoptr (GError) error = NULL;
  LodePut put;
  g_assert_false (lode_put_observation (store, seen, &put, &error));
  assert_error (error, LODE_ERROR_DATA, constraint);
}

static void
test_observation_nonsense (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  gint64 document = bench_integer (bench, "SELECT id FROM document WHERE file_name = 'by-hand.csv'");
  LodeObservation seen = mined (document);
  seen.measure = "popularity";
  assert_observation_refused (store, &seen, "measure_is_known");
  seen = mined (document);
  seen.flag = "withheld";
  assert_observation_refused (store, &seen, "only_a_printed_number_has_a_value");
  seen = mined (document);
  seen.value = NAN;
  assert_observation_refused (store, &seen, "only_a_printed_number_has_a_value");
  seen = mined (document);
  seen.bound = "range";
  assert_observation_refused (store, &seen, "a_range_has_two_ends");
  seen = mined (document);
  seen.bound = "=>";
  assert_observation_refused (store, &seen, "bound_is_known");
  assert_query_integer (bench, "SELECT count(*) FROM observation", 0);
}

static void
test_documents (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, missing = NULL, short_hash = NULL;
  g_autofree char *sha256 = g_strnfill (64, 'b');
  gint64 first = 0, second = 0, found = 0;
  g_assert_true (lode_put_document (store, NULL, "f.csv", sha256, 0, &first, &error));
  g_assert_true (lode_put_document (store, "office-1", "f.csv", sha256, 123, &second, &error));
  g_assert_cmpint (first, >, 0);
  g_assert_cmpint (second, ==, first);
  assert_query_integer (bench, "SELECT size FROM document WHERE file_name = 'f.csv'", 123);
  g_assert_true (lode_find_document (store, "office-1", "f.csv", &found, &error));
  g_assert_cmpint (found, ==, first);
  g_assert_false (lode_find_document (store, "office-1", "g.csv", &found, &missing));
  assert_error (missing, LODE_ERROR_DATA, "g.csv");
  g_assert_false (lode_put_document (store, NULL, "h.csv", "abc", 0, &found, &short_hash));
  assert_error (short_hash, LODE_ERROR_DATA, "sha256_is_64_hex_digits");
}

static void
test_ids (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, missing = NULL;
  gint64 id = 4711;
  g_assert_true (lode_store_entity_id (store, NULL, &id, &error));
  g_assert_cmpint (id, ==, 0);
  id = 4711;
  g_assert_true (lode_store_source_id (store, "", &id, &error));
  g_assert_cmpint (id, ==, 0);
  g_assert_true (lode_store_entity_id (store, "country/CHN", &id, &error));
  g_assert_cmpint (id, ==, bench_integer (bench, "SELECT id FROM entity WHERE key = 'country/CHN'"));
  g_assert_false (lode_store_source_id (store, "country/CHN", &id, &missing));
  assert_error (missing, LODE_ERROR_DATA, "no source has the key \"country/CHN\"");
}

static void
test_codes (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL;
  LodePut put;
  g_autofree char *key = NULL, *label = NULL;
  LodeName code = { .entity = "country/CHN", .kind = "code", .text = "X17", .scheme = "atlas" };
  g_assert_true (lode_put_name (store, &code, &put, &error));
  g_assert_true (lode_store_find_code (store, "atlas", "X17", &key, &label, &error));
  g_assert_cmpstr (key, ==, "country/CHN");
  g_assert_cmpstr (label, ==, "China");
  g_autofree char *none = NULL, *no_label = NULL;
  g_assert_true (lode_store_find_code (store, "iso3", "X17", &none, &no_label, &error));
  g_assert_null (none);
  g_assert_null (no_label);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/sources", test_source);
  g_test_add_func ("/store/entities", test_entity);
  g_test_add_func ("/store/names and codes", test_names);
  g_test_add_func ("/store/observations", test_observation);
  g_test_add_func ("/store/what tells two figures apart", test_observation_identity);
  g_test_add_func ("/store/nonsense is refused by constraint", test_observation_nonsense);
  g_test_add_func ("/store/documents", test_documents);
  g_test_add_func ("/store/ids of keys", test_ids);
  g_test_add_func ("/store/a code of a scheme", test_codes);
  return g_test_run ();
}
