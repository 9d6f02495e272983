/* kb/query.h: headers of queries, parameters by type, refusal of mixtures. The queries of tests/data/unit/queries stand in for embedded ones. */
#include "tests/unit/test-support.h"
#include "kb/embed.h"
#include "kb/query.h"

#define OWN "queries/unit/"

static LodeQuery *
load (const char *path)
{
  g_autoptr (GError) error = NULL;
  LodeQuery *query = lode_query_load (path, &error);
  g_assert_no_error (error);
  g_assert_nonnull (query);
  return query;
}

static Bench *
bench_with_figures (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  LodeTally tally = bench_import (bench, FIXTURES "observations.csv");
  g_assert_cmpuint (tally.stored, ==, 12);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  return bench;
}

/* Run query @path with "name=value ..." separated by blanks. */
static LodeTable *
run (const Bench *bench, const char *path, const char *words, GError **error)
{
  g_autoptr (LodeQuery) query = load (path);
  g_auto (GStrv) list = g_strsplit (words, " ", -1);
  g_autoptr (GHashTable) arguments = lode_query_arguments (*words == '\0' ? (char *[]) { NULL } : list, NULL);
  g_assert_nonnull (arguments);
  return lode_query_run (bench->db, query, arguments, 0, error);
}

static void
assert_cell (const Bench *bench, const char *words, const char *column, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) table = run (bench, OWN "every-directive.sql", words, &error);
  g_test_message ("%s", words);
  g_assert_no_error (error);
  g_assert_cmpuint (table->rows->len, ==, 1);
  g_assert_cmpstr (lode_table_cell (table, 0, (guint) lode_table_find (table, column))->text, ==, expected);
}

static void
assert_query_refused (const Bench *bench, const char *path, const char *words, LodeError code, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_test_message ("%s", words);
  g_assert_null (run (bench, path, words, &error));
  assert_error (error, code, sentence);
}

static void
test_header (void)
{
  g_autoptr (LodeQuery) query = load (OWN "every-directive.sql");
  g_assert_cmpstr (query->name, ==, "every-directive");
  g_assert_cmpstr (query->question, ==, "What does a header say?");
  g_assert_cmpstr (query->notes, ==, "More about it.\n  Indented.\n\nThe last paragraph.");
  g_assert_cmpstr (query->kinds, ==, "commodity any");
  g_assert_cmpstr (query->more, ==, "producers commodity");
  g_assert_cmpstr (query->severity, ==, "warning");
  g_assert_cmpuint (g_strv_length (query->single), ==, 2);
  g_assert_cmpstr (query->single[1], ==, "year");
  g_assert_cmpuint (query->params->len, ==, 8);
  const LodeParam *first = query->params->pdata[0], *third = query->params->pdata[2];
  g_assert_cmpstr (first->name, ==, "country");
  g_assert_cmpstr (first->type, ==, "country");
  g_assert_cmpstr (first->fallback, ==, "*");
  g_assert_cmpstr (first->text, ==, "whose");
  g_assert_cmpstr (third->type, ==, "choice:big|small");
  g_assert_cmpstr (third->text, ==, "how large");
  g_assert_cmpuint (query->fields->len, ==, 4);
  const LodeField *country = query->fields->pdata[0], *year = query->fields->pdata[1], *n = query->fields->pdata[2];
  g_assert_cmpstr (country->text, ==, "where it is");
  g_assert_cmpstr (year->text, ==, "");
  g_assert_false (year->also);
  g_assert_true (n->also);
  assert_holds (query->sql, "SELECT :country");
}

static void
test_malformed_headers (void)
{
  g_autoptr (GError) no_columns = NULL, no_question = NULL, nothing = NULL;
  g_assert_null (lode_query_load (OWN "no-columns.sql", &no_columns));
  assert_error (no_columns, LODE_ERROR_STORE, "no-columns.sql");
  g_assert_null (lode_query_load (OWN "no-question.sql", &no_question));
  assert_error (no_question, LODE_ERROR_STORE, "no-question.sql");
  g_assert_null (lode_query_load (OWN "continues-nothing.sql", &nothing));
  assert_error (nothing, LODE_ERROR_STORE, "queries/no-such-query.sql");
}

/* A query that continues another reads its tables: it counts the rows that the other answers with. */
static void
test_continues (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) rows = run (bench, "queries/producers.sql", "commodity=antimony year=2024", &error);
  g_assert_no_error (error);
  g_autoptr (LodeTable) count = run (bench, OWN "continues-producers.sql", "commodity=antimony year=2024", &error);
  g_assert_no_error (error);
  g_autofree char *expected = g_strdup_printf ("%u", rows->rows->len);
  g_assert_cmpuint (rows->rows->len, >, 0);
  g_assert_cmpstr (lode_table_cell (count, 0, 0)->text, ==, expected);
}

static void
test_find (void)
{
  g_autoptr (GError) error = NULL, unknown = NULL;
  g_autoptr (LodeQuery) query = lode_query_find ("producers", &error);
  g_assert_cmpstr (query->name, ==, "producers");
  g_assert_null (lode_query_find ("producer", &unknown));
  assert_error (unknown, LODE_ERROR_CALL, "\"producer\"");
  assert_error (unknown, LODE_ERROR_CALL, " producers");
  assert_error (unknown, LODE_ERROR_CALL, " trace");
  g_assert_null (lode_query_find ("../sql/schema/10-source", NULL));
}

static void
assert_words_refused (char **words, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (lode_query_arguments (words, &error));
  assert_error (error, LODE_ERROR_CALL, sentence);
}

static void
test_arguments (void)
{
  char *words[] = { "a=b=c", "commodity=rare earths", NULL }, *bare[] = { "a=1", "copper", NULL };
  char *empty[] = { "a=", NULL }, *twice[] = { "a=1", "b=2", "a=1", NULL };
  g_autoptr (GHashTable) arguments = lode_query_arguments (words, NULL);
  g_assert_cmpuint (g_hash_table_size (arguments), ==, 2);
  g_assert_cmpstr (g_hash_table_lookup (arguments, "a"), ==, "b=c");
  g_assert_cmpstr (g_hash_table_lookup (arguments, "commodity"), ==, "rare earths");
  assert_words_refused (bare, "\"copper\" is not parameter=value");
  assert_words_refused (empty, "a= has no value");
  assert_words_refused (twice, "a= is given twice");
}

static void
test_parameters (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  assert_query_refused (bench, OWN "every-directive.sql", "country=China colour=red", LODE_ERROR_CALL, "no parameter \"colour\"");
  assert_query_refused (bench, OWN "every-directive.sql", "country=China colour=red", LODE_ERROR_CALL, " size=");
  assert_query_refused (bench, OWN "every-directive.sql", "year=2024", LODE_ERROR_CALL, "every-directive needs country=: whose");
  assert_query_refused (bench, OWN "several-rows.sql", "country=China", LODE_ERROR_CALL, "takes none");
  assert_cell (bench, "country=China", "country", "country/CHN");
  assert_cell (bench, "country=CHN", "year", "2024");
  assert_cell (bench, "country=CHN year=1999", "year", "1999");
  assert_cell (bench, "country=CHN", "n", "3");
  assert_cell (bench, "country=CHN n=12", "n_type", "integer");
  assert_cell (bench, "country=CHN", "size", NULL);
  assert_cell (bench, "country=CHN size=big", "size", "big");
}

static void
test_types (void)
{
  static const struct
  {
    const char *words, *sentence;
    LodeError code;
  } refused[] = {
    { "country=CHN year=24", "year=24: expected a year", LODE_ERROR_CALL },
    { "country=CHN year=20245", "year=20245", LODE_ERROR_CALL },
    { "country=CHN year=latest", "year=latest", LODE_ERROR_CALL },
    { "country=CHN n=three", "n=three: expected a whole number", LODE_ERROR_CALL },
    { "country=CHN n=-1", "n=-1", LODE_ERROR_CALL },
    { "country=CHN n=1.5", "n=1.5", LODE_ERROR_CALL },
    { "country=CHN size=huge", "expected one of big|small", LODE_ERROR_CALL },
    { "country=CHN day=2026-2-4", "day=2026-2-4: expected a date", LODE_ERROR_CALL },
    { "country=CHN day=04.02.2026", "expected a date", LODE_ERROR_CALL },
    { "country=CHN edition=stat-1999", "no source has the key \"stat-1999\"", LODE_ERROR_NO },
    { "country=Atlantis", "\"Atlantis\"", LODE_ERROR_NO },
    { "country=antimony", "\"antimony\"", LODE_ERROR_NO },
    { "country=CHN event=China", "\"China\"", LODE_ERROR_NO },
    { "country=CHN about=Georgia", "country/GEO", LODE_ERROR_NO },
    { "country=CHN about=Georgia", "place/georgia", LODE_ERROR_NO },
    { "country=CHN about=sb", "several things", LODE_ERROR_NO },
  };
  g_autoptr (Bench) bench = bench_with_figures ();
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    assert_query_refused (bench, OWN "every-directive.sql", refused[i].words, refused[i].code, refused[i].sentence);
  assert_cell (bench, "country=CHN day=2026-02-04", "day", "2026-02-04");
  assert_cell (bench, "country=CHN day=2026", "day", "2026");
  assert_cell (bench, "country=CHN edition=stat-2025", "edition", "stat-2025");
  assert_cell (bench, "country=CHN edition=2026", "edition", "stat-2026");
  assert_cell (bench, "country=CHN about=सुरमा", "about", "commodity/antimony");
  assert_cell (bench, "country=Georgia", "country", "country/GEO");
}

static void
test_suggestion_for_a_source (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  assert_query_refused (bench, OWN "every-directive.sql", "country=CHN edition=stat", LODE_ERROR_NO, "stat-2025, stat-2026");
}

static void
test_today (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  assert_cell (bench, "country=CHN day=today", "day", today);
}

static void
test_producers (void)
{
  static const char *const places[] = { "China", "Australia", "United States" }, *const quantities[] = { "40000", "9000", NULL };
  static const char *const shares[] = { "80", "18", NULL }, *const flags[] = { "reported", "reported", "withheld" };
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) table = run (bench, "queries/producers.sql", "commodity=Sb year=2024", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (table->rows->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_cmpstr (lode_table_cell (table, i, 0)->text, ==, places[i]);
      g_assert_cmpstr (lode_table_cell (table, i, 2)->text, ==, quantities[i]);
      g_assert_cmpstr (lode_table_cell (table, i, 4)->text, ==, shares[i]);
      g_assert_cmpstr (lode_table_cell (table, i, 5)->text, ==, flags[i]);
      g_assert_cmpstr (lode_table_cell (table, i, 6)->text, ==, "stat-2026");
    }
  g_assert_cmpstr (table->columns[0].type, ==, "country");
  g_assert_cmpstr (table->columns[6].type, ==, "source");
  g_autoptr (LodeTable) pinned = run (bench, "queries/producers.sql", "commodity=antimony year=2024 edition=2025", &error);
  g_assert_cmpuint (pinned->rows->len, ==, 2);
  g_assert_cmpstr (lode_table_cell (pinned, 0, 2)->text, ==, "60000");
  g_autoptr (LodeTable) refined = run (bench, "queries/producers.sql", "commodity=copper stage=refinery", &error);
  g_assert_cmpuint (refined->rows->len, ==, 1);
  g_assert_cmpstr (lode_table_cell (refined, 0, 2)->text, ==, "12000000");
}

static void
test_mixture (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (GError) error = NULL;
  assert_query_refused (bench, "queries/producers.sql", "commodity=tungsten year=2024", LODE_ERROR_CALL, "mix several values of basis");
  assert_query_refused (bench, "queries/producers.sql", "commodity=tungsten year=2024", LODE_ERROR_CALL, "basis=\"content\", or \"gross\"");
  g_autoptr (LodeTable) one = run (bench, "queries/producers.sql", "commodity=tungsten year=2024 basis=gross", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (one->rows->len, ==, 1);
  g_assert_cmpstr (lode_table_cell (one, 0, 2)->text, ==, "110000");
}

static void
test_trim_and_sources (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (LodeQuery) query = load (OWN "every-directive.sql");
  g_autoptr (LodeTable) table = run (bench, OWN "every-directive.sql", "country=CHN edition=stat-2025", NULL);
  g_assert_cmpint (lode_table_find (table, "n"), ==, 2);
  lode_query_trim (query, table);
  g_assert_cmpint (lode_table_find (table, "n"), ==, -1);
  g_assert_cmpint (lode_table_find (table, "edition"), ==, 2);
  g_autoptr (LodeTable) sources = lode_query_sources (bench->db, table, NULL);
  g_assert_cmpuint (sources->rows->len, ==, 1);
  g_assert_cmpstr (lode_table_cell (sources, 0, (guint) lode_table_find (sources, "title"))->text, ==, "Statistics 2025");
}

static void
test_each_source_once (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_autoptr (LodeTable) table = run (bench, OWN "several-rows.sql", "", NULL);
  g_autoptr (LodeTable) sources = lode_query_sources (bench->db, table, NULL);
  g_assert_cmpuint (table->rows->len, ==, 6);
  g_assert_cmpuint (sources->rows->len, ==, 5);
  g_assert_cmpstr (lode_table_cell (sources, 0, 0)->text, ==, "background");
  g_assert_cmpstr (lode_table_cell (sources, 4, 0)->text, ==, "stat-2026");
}

/* Every query of the program can be prepared and says which columns it gives. */
static void
test_own_queries (void)
{
  g_autoptr (Bench) bench = bench_with_figures ();
  g_auto (GStrv) paths = g_strsplit ("producers reserves concentration revisions claims disputes participants deals measures lists trace"
                                     " facilities stages byproducts prices coverage sources", " ", -1);
  for (char **name = paths; *name != NULL; name++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (LodeQuery) query = lode_query_find (*name, &error);
      g_assert_no_error (error);
      g_autoptr (LodeStmt) stmt = lode_db_prepare (bench->db, query->sql, NULL, &error);
      g_assert_no_error (error);
      g_test_message ("%s", *name);
      g_assert_cmpint (lode_stmt_columns (stmt), ==, query->fields->len);
      for (guint i = 0; i < query->fields->len; i++)
        g_assert_cmpstr (lode_stmt_name (stmt, (int) i), ==, ((LodeField *) query->fields->pdata[i])->name);
      for (int i = 1; lode_stmt_parameter (stmt, i) != NULL; i++)
        {
          gboolean declared = FALSE;
          for (guint p = 0; p < query->params->len; p++)
            declared = declared || strcmp (((LodeParam *) query->params->pdata[p])->name, lode_stmt_parameter (stmt, i)) == 0;
          g_assert_true (declared);
        }
    }
}

static void
add_own (void)
{
  static const char *const names[] = { "every-directive.sql", "no-columns.sql", "no-question.sql", "several-rows.sql",
                                       "continues-nothing.sql", "continues-producers.sql" };
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *file = g_strconcat (FIXTURES "queries/", names[i], NULL), *path = g_strconcat (OWN, names[i], NULL), *text = NULL;
      g_file_get_contents (file, &text, NULL, &error);
      g_assert_no_error (error);
      lode_embed_add (path, text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_own ();
  g_test_add_func ("/query/headers", test_header);
  g_test_add_func ("/query/malformed headers are refused", test_malformed_headers);
  g_test_add_func ("/query/a query continues another", test_continues);
  g_test_add_func ("/query/queries are found by name", test_find);
  g_test_add_func ("/query/arguments", test_arguments);
  g_test_add_func ("/query/unknown and missing parameters", test_parameters);
  g_test_add_func ("/query/types of parameters", test_types);
  g_test_add_func ("/query/sources are suggested", test_suggestion_for_a_source);
  g_test_add_func ("/query/today", test_today);
  g_test_add_func ("/query/producers", test_producers);
  g_test_add_func ("/query/a mixture is refused with the choices", test_mixture);
  g_test_add_func ("/query/screens leave columns out, sources are listed", test_trim_and_sources);
  g_test_add_func ("/query/each source is listed once", test_each_source_once);
  g_test_add_func ("/query/queries give the columns that they declare", test_own_queries);
  return g_test_run ();
}
