/* kb/store.h: a fact that contradicts what stands under the same key is refused, whichever of its parts differs. */
#include "tests/unit/test-support.h"
#include "kb/statement.h"

static void
test_source_parts (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (LodeStore) store = bench_store (bench);
  const LodeSource paper = { .key = "paper", .kind = "news", .title = "A paper", .publisher = "Press House",
                             .published_on = "2026-02-04" };
  LodeSource variants[] = { paper, paper };
  LodePut put;
  variants[0].kind = "official";
  variants[1].publisher = "Another House";
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      g_autoptr (GError) error = NULL;
      g_test_message ("variant %d", (int) i);
      g_assert_false (lode_put_source (store, &variants[i], &put, &error));
      assert_error (error, LODE_ERROR_DATA, "paper");
    }
}

static void
test_source_blanks (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (LodeStore) store = bench_store (bench);
  LodeSource paper = { .key = "paper", .kind = "news", .title = "A paper", .publisher = "Press House", .published_on = "2026-02-04" };
  LodePut put = (LodePut) -1;
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  paper.url = "https://example.org/a", paper.licence = "CC BY";
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  g_assert_cmpint (put, ==, LODE_STORED);
  assert_query_text (bench, "SELECT url || ' ' || licence FROM source WHERE key = 'paper'", "https://example.org/a CC BY");
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  LodeSource variants[] = { paper, paper, paper };
  const char *const says[] = { "url \"https://example.org/a\", here it is \"https://example.org/b\"", "licence \"CC BY\"", "sha256" };
  g_autofree char *a = g_strnfill (64, 'a'), *b = g_strnfill (64, 'b');
  variants[0].url = "https://example.org/b";
  variants[1].licence = "CC0";
  paper.sha256 = a, variants[2].sha256 = b;
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (lode_put_source (store, &variants[i], &put, &error));
      assert_error (error, LODE_ERROR_DATA, says[i]);
    }
  paper.url = NULL, paper.licence = NULL;
  g_assert_true (lode_put_source (store, &paper, &put, NULL));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
}

static void
test_name_kind (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL;
  LodePut put = (LodePut) -1;
  LodeName name = { .entity = "country/CHN", .kind = "label", .text = "PR of China", .language = "en", .source = "background" };
  g_assert_true (lode_put_name (store, &name, &put, NULL));
  g_assert_cmpint (put, ==, LODE_STORED);
  name.kind = "alias";
  g_assert_true (lode_put_name (store, &name, &put, NULL));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_name (store, &name, &put, NULL));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  name.kind = "label";
  g_assert_true (lode_put_name (store, &name, &put, NULL));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  assert_query_text (bench, "SELECT group_concat(kind) FROM name WHERE text = 'PR of China'", "alias");
  name.kind = "official";
  g_assert_false (lode_put_name (store, &name, &put, &error));
  assert_error (error, LODE_ERROR_DATA, "of the kind alias, here official");
}

static void
test_observation_unit (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL;
  LodePut put;
  LodeObservation seen = { .source = "office-1", .commodity = "commodity/antimony", .form = "", .measure = "production",
                           .stage = "mine", .basis = "content", .place = "country/CHN", .detail = "", .period = "2024",
                           .value = 40, .value_max = NAN, .bound = "", .flag = "reported", .unit = lode_unit_find ("kt"),
                           .original_value = "40", .original_unit = "kt", .line = 3,
                           .document_id = bench_integer (bench, "SELECT max(id) FROM document") };
  g_assert_true (lode_put_observation (store, &seen, &put, &error));
  seen.unit = lode_unit_find ("t"), seen.original_unit = "t";
  g_assert_false (lode_put_observation (store, &seen, &put, &error));
  assert_error (error, LODE_ERROR_DATA, "40");
  assert_query_integer (bench, "SELECT count(*) FROM observation WHERE value = 40000", 1);
}

static void
test_evidence_quote (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  const LodeClaim claim = { .key = "test/1", .subject = "person/a-minister", .predicate = "attended", .object = "event/ministerial",
                            .bound = "", .value = NAN, .value_max = NAN, .polarity = 1, .rank = "normal", .source = "news-1",
                            .byte_offset = -1, .byte_length = -1, .quote = "he came", .modality = "asserted", .confidence = NAN };
  LodeClaim variants[] = { claim, claim, claim };
  LodePut put;
  variants[0].quote = "he stayed away";
  variants[1].source = "office-1";
  variants[2].modality = "implied";
  g_assert_true (lode_put_claim (store, &claim, &put, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    {
      g_autoptr (GError) error = NULL;
      g_test_message ("variant %d", (int) i);
      g_assert_false (lode_put_claim (store, &variants[i], &put, &error));
      assert_error (error, LODE_ERROR_DATA, "test/1");
    }
  assert_query_text (bench, "SELECT quote FROM evidence WHERE key = 'test/1'", "he came");
}

static void
test_indicator_value (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL;
  LodePut put = (LodePut) -1;
  LodeIndicator seen = { .source = "office-1", .name = "CC.EST", .label = "control of corruption", .place = "country/CHN",
                         .period = "2024", .value = -0.25, .original_value = "-0.25",
                         .document_id = bench_integer (bench, "SELECT max(id) FROM document"), .line = 2 };
  g_assert_true (lode_put_indicator (store, &seen, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  g_assert_true (lode_put_indicator (store, &seen, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  seen.value = 0.25, seen.original_value = "0.25";
  g_assert_false (lode_put_indicator (store, &seen, &put, &error));
  assert_error (error, LODE_ERROR_DATA, "0.25");
}

static void
test_correction (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (LodeStore) store = bench_store (bench);
  g_autoptr (GError) error = NULL, unknown_status = NULL;
  LodePut put = (LodePut) -1;
  LodeCorrection correction = { .observation_key = "o00000000001", .value = 2, .unit = lode_unit_find ("kt"), .why = "a digit is missing",
                                .said_by = "office", .status = "proposed" };
  g_assert_true (lode_put_correction (store, &correction, &put, &error));
  g_assert_cmpint (put, ==, LODE_STORED);
  assert_query_text (bench, "SELECT value || unit FROM correction", "2000.0t");
  g_assert_true (lode_put_correction (store, &correction, &put, &error));
  g_assert_cmpint (put, ==, LODE_UNCHANGED);
  LodeCorrection guess = correction;
  guess.observation_key = "o00000000002", guess.status = "guessed";
  g_assert_false (lode_put_correction (store, &guess, &put, &unknown_status));
  assert_error (unknown_status, LODE_ERROR_DATA, "status_is_proposed_accepted_or_rejected");
  correction.value = 3;
  g_assert_false (lode_put_correction (store, &correction, &put, &error));
  assert_error (error, LODE_ERROR_DATA, "o00000000001");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/conflicts/a source of another kind or publisher", test_source_parts);
  g_test_add_func ("/conflicts/a source with another address, licence or hash", test_source_blanks);
  g_test_add_func ("/conflicts/a name of another kind", test_name_kind);
  g_test_add_func ("/conflicts/a figure in another unit", test_observation_unit);
  g_test_add_func ("/conflicts/evidence with another quote, source or modality", test_evidence_quote);
  g_test_add_func ("/conflicts/an indicator with another value", test_indicator_value);
  g_test_add_func ("/conflicts/a correction to another value", test_correction);
  return g_test_run ();
}
