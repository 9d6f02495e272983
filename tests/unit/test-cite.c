/* kb/cite.h: sources numbered as they are met, marked in tables, and written in three styles. */
#include "kb/cite.h"
#include "tests/unit/test-support.h"

static LodeTable *
rows_of_two (void)
{
  LodeTable *table = lode_table_new ((const char *const[]) { "what", "source", "edition", NULL });
  lode_table_add (table, (const char *const[]) { "a", "news-1", "2025", NULL });
  lode_table_add (table, (const char *const[]) { "b", "office-1", "2026", NULL });
  lode_table_add (table, (const char *const[]) { "c", "news-1", NULL, NULL });
  return table;
}

static void
test_numbers (void)
{
  g_autoptr (LodeCitations) citations = lode_citations_new ();
  g_assert_cmpuint (lode_citations_number (citations, "x"), ==, 1);
  g_assert_cmpuint (lode_citations_number (citations, "y"), ==, 2);
  g_assert_cmpuint (lode_citations_number (citations, "x"), ==, 1);
  g_assert_cmpuint (lode_citations_count (citations), ==, 2);
}

static void
test_table (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeTable) table = rows_of_two ();
  g_autoptr (LodeCitations) citations = lode_citations_new ();
  g_assert_true (lode_citations_add_table (citations, NULL, table, &error));
  g_assert_cmpuint (lode_citations_count (citations), ==, 0); /* no column is declared to hold sources */
  g_assert_true (lode_citations_add_table (citations, bench->db, table, &error));
  g_assert_cmpuint (lode_citations_count (citations), ==, 2); /* the column does, and "edition" does not */
  lode_citations_mark (citations, LODE_CITE_TEXT, table);
  g_assert_cmpstr (lode_table_cell (table, 2, 1)->text, ==, "[1]");
  g_assert_cmpstr (lode_table_cell (table, 1, 1)->text, ==, "[2]");
  g_assert_cmpstr (lode_table_cell (table, 1, 2)->text, ==, "2026");
}

static void
test_styles (void)
{
  LodeCiteStyle style;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autoptr (LodeCitations) citations = lode_citations_new ();
  g_autoptr (GString) bibtex = g_string_new (NULL), csl = g_string_new (NULL);
  lode_citations_number (citations, "news-1");
  lode_citations_number (citations, "nobody-knows-this");
  g_assert_true (lode_citations_write (citations, bench->db, LODE_CITE_BIBTEX, bibtex, &error));
  g_assert_true (g_str_has_prefix (bibtex->str, "@misc{news-1,\n"));
  g_assert_null (strstr (bibtex->str, "nobody"));
  g_assert_true (lode_citations_write (citations, bench->db, LODE_CITE_CSL_JSON, csl, &error));
  g_assert_true (g_str_has_prefix (csl->str, "[\n{\n  \"id\": \"news-1\",\n  \"type\": \"article-newspaper\""));
  g_assert_true (lode_citations_text (citations, bench->db, 2, TRUE, &text, &error));
  g_assert_cmpstr (text, ==, "nobody-knows-this");
  g_assert_true (lode_cite_find ("csl-json", &style, &error));
  g_assert_cmpint (style, ==, LODE_CITE_CSL_JSON);
  g_assert_false (lode_cite_find ("apa", &style, &error));
  g_assert_error (error, LODE_ERROR, LODE_ERROR_CALL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cite/numbers", test_numbers);
  g_test_add_func ("/cite/table", test_table);
  g_test_add_func ("/cite/styles", test_styles);
  return g_test_run ();
}
