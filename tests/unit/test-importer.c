/* kb/importer.h: everything or nothing; the same again changes nothing; a row that fails leaves nothing of itself behind. */
#include "tests/unit/test-support.h"

#define CLAIM_HEADER "key,subject,predicate,object,text,rank,rank_reason,qualifiers,source,quote\n"

static Bench *
bench_with_basics (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  return bench;
}

/* How many rows each table that an import may touch has. */
static char *
census (const Bench *bench)
{
  return bench_text (bench, "SELECT (SELECT count(*) FROM source) || ' ' || (SELECT count(*) FROM document) || ' ' ||"
                            " (SELECT count(*) FROM import_run) || ' ' || (SELECT count(*) FROM quarantine) || ' ' ||"
                            " (SELECT count(*) FROM entity) || ' ' || (SELECT count(*) FROM name) || ' ' || (SELECT count(*) FROM identifier)"
                            " || ' ' || (SELECT count(*) FROM statement) || ' ' || (SELECT count(*) FROM evidence) || ' ' ||"
                            " (SELECT count(*) FROM qualifier) || ' ' || (SELECT count(*) FROM observation)");
}

#define assert_census(bench, expected)                                                                                 \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *census_ = census (bench);                                                                       \
      g_assert_cmpstr (census_, ==, expected);                                                                         \
    }                                                                                                                  \
  while (0)

static gboolean
import (const Bench *bench, const LodeImportRequest *request, LodeTally *tally, GError **error)
{
  return lode_import (bench->db, request, tally, error);
}

static void
test_same_file_again (void)
{
  static const char *const files[] = { "sources.csv", "entities.csv", "names.csv", "observations.csv" };
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import (bench, FIXTURES "observations.csv");
  g_autofree char *before = census (bench);
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strconcat (FIXTURES, files[i], NULL);
      LodeTally tally = bench_import (bench, path);
      g_assert_true (tally.known);
      g_assert_cmpuint (tally.rows, ==, 0);
      g_assert_cmpuint (tally.stored, ==, 0);
    }
  assert_census (bench, before);
}

static void
test_same_bytes_other_name (void)
{
  static const char *const text = "key,kind,label\ncommodity/zinc,commodity,zinc\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_assert_cmpuint (bench_import_text (bench, "a.csv", text).stored, ==, 1);
  g_autofree char *before = census (bench);
  g_assert_true (bench_import_text (bench, "b.csv", text).known);
  assert_census (bench, before);
}

static void
test_same_facts_other_bytes (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  bench_import_text (bench, "a.csv", "key,kind,label\ncommodity/zinc,commodity,zinc\n");
  LodeTally tally = bench_import_text (bench, "b.csv", "label,key,kind\nzinc,commodity/zinc,commodity\ntin,commodity/tin,commodity\n");
  g_assert_false (tally.known);
  g_assert_cmpuint (tally.rows, ==, 2);
  g_assert_cmpuint (tally.unchanged, ==, 1);
  g_assert_cmpuint (tally.stored, ==, 1);
  assert_query_text (bench, "SELECT d.file_name FROM entity e JOIN import_run r ON r.id = e.run_id JOIN document d ON d.id = r.document_id"
                            " WHERE key = 'commodity/zinc'", "a.csv");
}

static void
test_quarantined_again (void)
{
  static const char *const text = "key,kind,label\ncommodity/zinc,commodity,zinc\ncommodity/tin,mineral,tin\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally first = bench_import_text (bench, "a.csv", text);
  g_assert_cmpuint (first.stored, ==, 1);
  g_assert_cmpuint (first.quarantined, ==, 1);
  g_autofree char *before = census (bench);
  LodeTally second = bench_import_text (bench, "a.csv", text);
  g_assert_cmpuint (second.stored, ==, 0);
  g_assert_cmpuint (second.quarantined, ==, 1);
  assert_census (bench, before);
}

/* What was missing has come: the rows that were set aside are stored, and set aside no longer. */
static void
test_quarantined_row_comes_right (void)
{
  static const char *const text = "entity,kind,text,language\ncommodity/zinc,common,जस्ता,hi\ncommodity/gold,common,सोना,hi\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_assert_cmpuint (bench_import_text (bench, "names.csv", text).quarantined, ==, 1);
  assert_query_integer (bench, "SELECT line FROM quarantine", 2);
  bench_import_text (bench, "zinc.csv", "key,kind,label\ncommodity/zinc,commodity,zinc\n");
  LodeTally tally = bench_import_text (bench, "names.csv", text);
  g_assert_cmpuint (tally.stored, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  assert_query_integer (bench, "SELECT count(*) FROM quarantine", 0);
  assert_query_text (bench, "SELECT e.key FROM name n JOIN entity e ON e.id = n.entity_id WHERE text = 'जस्ता'", "commodity/zinc");
}

static void
test_failing_row (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "claims.csv", CLAIM_HEADER
                                       "c/1,person/a-minister,attended,event/ministerial,,,,role=guest,nowhere,gone\n"
                                       "c/2,country/USA,attended,event/ministerial,,,,role=host,news-1,kept\n"
                                       "c/3,country/CHN,attended,event/ministerial,,,,role=a; role=b,news-1,gone\n"
                                       "c/4,country/USA,attended,event/ministerial,,deprecated,,role=host,office-1,gone\n");
  g_assert_cmpuint (tally.rows, ==, 4);
  g_assert_cmpuint (tally.stored, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 3);
  assert_query_text (bench, "SELECT group_concat(key || ' ' || rank) FROM statement", "c/2 normal");
  assert_query_text (bench, "SELECT group_concat(name || '=' || value) FROM qualifier", "role=host");
  assert_query_text (bench, "SELECT group_concat(quote) FROM evidence", "kept");
  assert_query_text (bench, "SELECT group_concat(line) FROM (SELECT line FROM quarantine ORDER BY line)", "2,4,5");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 2", "no source has the key \"nowhere\"");
  assert_query_text (bench, "SELECT rows_read || ' ' || facts_stored || ' ' || facts_unchanged || ' ' || rows_quarantined FROM import_run"
                            " ORDER BY id DESC LIMIT 1", "4 1 0 3");
}

static void
test_forward_references (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "claims.csv", CLAIM_HEADER
                                       "c/1,claim:c/2,interpreted_as,,a signal,,,,news-1,one\n"
                                       "c/2,claim:c/3,interpreted_as,,a sign,,,,news-1,two\n"
                                       "c/3,person/a-minister,attended,event/ministerial,,,,,news-1,three\n"
                                       "c/4,claim:c/9,interpreted_as,,nothing,,,,news-1,four\n"
                                       "c/5,claim:c/6,interpreted_as,,a circle,,,,news-1,five\n"
                                       "c/6,claim:c/5,interpreted_as,,a circle,,,,news-1,six\n");
  g_assert_cmpuint (tally.rows, ==, 6);
  g_assert_cmpuint (tally.stored, ==, 3);
  g_assert_cmpuint (tally.quarantined, ==, 3);
  assert_query_text (bench, "SELECT group_concat(key || ':' || line || quote, ' ') FROM (SELECT * FROM evidence ORDER BY key)",
                     "c/1:2one c/2:3two c/3:4three");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 5", "no claim has the key \"c/9\"");
  assert_query_text (bench, "SELECT group_concat(line) FROM (SELECT line FROM quarantine ORDER BY line)", "5,6,7");
}

static void
test_claim_columns (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  LodeTally tally = bench_import_text (bench, "claims.csv",
                                       "key,subject,predicate,value,unit,bound,polarity,source,quote,byte_offset,byte_length,confidence\n"
                                       "c/1,event/ministerial,attended_count,55,number,>,negative,news-1,\" spaced \",10,8,0.9\n"
                                       "c/2,event/ministerial,attended_count,56,furlongs,,,news-1,,,,\n"
                                       "c/3,event/ministerial,attended_count,many,number,,,news-1,,,,\n"
                                       "c/4,event/ministerial,attended_count,57,number,,perhaps,news-1,,,,\n"
                                       "c/5,,attended_count,57,number,,,news-1,,,,\n");
  g_assert_cmpuint (tally.stored, ==, 1);
  g_assert_cmpuint (tally.quarantined, ==, 4);
  assert_query_text (bench, "SELECT bound || value || unit || polarity FROM statement", ">55.0count-1");
  assert_query_text (bench, "SELECT '[' || quote || ']' || byte_offset || '+' || byte_length || ' ' || confidence FROM evidence", "[ spaced ]10+8 0.9");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 3", "\"furlongs\" is not a known unit");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 4", "column value: \"many\" is not a plain number");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 5", "polarity \"perhaps\" is neither positive nor negative");
  assert_query_text (bench, "SELECT reason FROM quarantine WHERE line = 6", "column subject is empty");
}

static void
test_dry_run (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autoptr (GError) error = NULL;
  g_autofree char *before = census (bench);
  LodeTally tally = { 0 };
  LodeImportRequest request = { .importer = lode_importer_find ("observations", NULL), .path = FIXTURES "observations.csv", .dry_run = TRUE };
  g_assert_true (import (bench, &request, &tally, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (tally.stored, ==, 12);
  assert_census (bench, before);
  request.dry_run = FALSE, request.shown_name = "as-published.csv";
  g_assert_true (import (bench, &request, &tally, &error));
  g_assert_false (tally.known);
  assert_query_integer (bench, "SELECT count(*) FROM observation o JOIN document d ON d.id = o.document_id WHERE file_name = 'as-published.csv'", 12);
}

static gboolean
stop (gpointer data, gint64 bytes, gint64 all_bytes, guint rows)
{
  guint *calls = data;
  ++*calls;
  g_assert_cmpint (bytes, >, 0);
  g_assert_cmpint (bytes, <=, all_bytes);
  g_assert_cmpuint (rows, >, 0);
  return FALSE;
}

static void
test_interrupted (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) text = g_string_new ("key,kind,label\n");
  for (int i = 0; i < 20000; i++)
    g_string_append_printf (text, "place/p%d,place,p%d\n", i, i);
  g_autofree char *path = bench_write (bench, "places.csv", text->str, -1), *before = census (bench);
  LodeTally tally;
  guint calls = 0;
  LodeImportRequest request = { .importer = lode_importer_find ("entities", NULL), .path = path, .progress = stop, .progress_data = &calls };
  g_assert_false (import (bench, &request, &tally, &error));
  assert_error (error, LODE_ERROR_INTERRUPTED, "nothing of it was stored");
  g_assert_cmpuint (calls, ==, 1);
  assert_census (bench, before);
  request.progress = NULL;
  g_clear_error (&error);
  g_assert_true (import (bench, &request, &tally, &error));
  g_assert_cmpuint (tally.stored, ==, 20000);
}

static void
test_unknown_headers_and_names (void)
{
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autoptr (GError) unknown = NULL, no_format = NULL;
  g_autofree char *path = bench_write (bench, "entities.csv", "colour,shape\nred,round\n", -1);
  g_assert_null (lode_importer_detect (path, &unknown));
  assert_error (unknown, LODE_ERROR_DATA, "entities.csv:1: the header is of no known format");
  g_autoptr (GError) wrong = bench_refused (bench, "entities", path);
  assert_error (wrong, LODE_ERROR_DATA, "not the header of the format entities");
  g_assert_null (lode_importer_find ("entity", &no_format));
  assert_error (no_format, LODE_ERROR_CALL, "no format is called \"entity\"");
  assert_error (no_format, LODE_ERROR_CALL, " usgs-mcs-world");
}

static void
assert_bytes_refused (const Bench *bench, const char *bytes, gssize length, const char *sentence)
{
  g_autofree char *path = bench_write (bench, "bad.csv", bytes, length);
  g_autoptr (GError) error = bench_refused (bench, "entities", path);
  assert_error (error, LODE_ERROR_DATA, sentence);
  assert_error (error, LODE_ERROR_DATA, "bad.csv");
}

static void
test_damaged_files (void)
{
  static const char nul[] = "key,kind,label\ncommodity/zinc,commodity,zinc\ncommodity/t\0n,commodity,tin\n";
  g_autoptr (Bench) bench = bench_with_basics ();
  g_autofree char *before = census (bench);
  assert_bytes_refused (bench, nul, sizeof nul - 1, ":3: holds a NUL byte");
  assert_bytes_refused (bench, "key,kind,label\ncommodity/zinc,commodity,zinc\ncommodity/tin,commodity\n", -1, ":3: 2 fields");
  assert_bytes_refused (bench, "key,kind,label\ncommodity/zinc,commodity,zinc\ncommodity/tin,commodity,\"tin\n", -1, ":3: the file ends inside");
  assert_bytes_refused (bench, "key,kind,label\ncommodity/zinc,commodity,zinc\ncommodity/tin,commodity,t\x81n\n", -1, ":3: text is neither");
  assert_bytes_refused (bench, "key,kind,label,key\na,b,c,d\n", -1, "stands twice");
  assert_bytes_refused (bench, "", 0, "is empty");
  g_autoptr (GError) folder = bench_refused (bench, "entities", bench->folder);
  g_autofree char *missing_path = bench_file (bench, "missing.csv");
  g_autoptr (GError) missing = bench_refused (bench, "entities", missing_path);
  assert_error (folder, LODE_ERROR_DATA, "is a directory");
  assert_error (missing, LODE_ERROR_DATA, "No such file");
  assert_census (bench, before);
}

static void
test_registry (void)
{
  static const char *const expected[] = { "claims", "documents", "entities", "fred-series", "links", "names", "observations", "sources",
                                          "usgs-mcs-world" };
  const LodeImporter *const *all = lode_importers ();
  for (gsize i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      const LodeImporter *importer = lode_importer_find (expected[i], NULL);
      g_assert_nonnull (importer);
      g_assert_cmpstr (importer->name, ==, expected[i]);
    }
  for (; *all != NULL; all++)
    {
      g_assert_cmpuint (strlen ((*all)->summary), >, 10);
      g_assert_nonnull ((*all)->detect);
      g_assert_true ((*all)->row != NULL || (*all)->bulk != NULL);
      if (all[1] != NULL)
        g_assert_cmpstr (all[0]->name, <, all[1]->name);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/importer/the same file again changes nothing", test_same_file_again);
  g_test_add_func ("/importer/the same bytes under another name are known", test_same_bytes_other_name);
  g_test_add_func ("/importer/the same facts in other bytes stand once", test_same_facts_other_bytes);
  g_test_add_func ("/importer/rows set aside again are not set aside twice", test_quarantined_again);
  g_test_add_func ("/importer/a row set aside comes right later", test_quarantined_row_comes_right);
  g_test_add_func ("/importer/a failing row leaves nothing behind", test_failing_row);
  g_test_add_func ("/importer/claims may refer to later claims", test_forward_references);
  g_test_add_func ("/importer/columns of claims", test_claim_columns);
  g_test_add_func ("/importer/a dry run changes nothing", test_dry_run);
  g_test_add_func ("/importer/an interrupted import changes nothing", test_interrupted);
  g_test_add_func ("/importer/unknown headers and formats", test_unknown_headers_and_names);
  g_test_add_func ("/importer/damaged files are refused as a whole", test_damaged_files);
  g_test_add_func ("/importer/the registry", test_registry);
  return g_test_run ();
}
