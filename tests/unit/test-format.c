/* kb/format.h: one table in every format, with what each format must escape. */
#include "tests/unit/test-support.h"
#include <md4c-html.h>
#include "kb/format.h"

#define HARD_CELLS                                                                                                     \
  "SELECT 'China' AS country, 40000 AS quantity, NULL AS note, '2024' AS year"                                         \
  " UNION ALL SELECT 'Korea, \"Republic\"', 2.5, 'two' || char(10) || 'lines|tab' || char(9) || '.', '2024-03'"

static LodeTable *
table_of (const char *sql)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeDb) db = lode_db_open (":memory:", LODE_DB_CREATE, &error);
  g_assert_no_error (error);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, &error);
  g_assert_no_error (error);
  LodeTable *table = lode_table_read (stmt, 0, &error);
  g_assert_no_error (error);
  lode_table_set_type (table, "year", "year");
  return table;
}

static void
assert_written (const char *sql, LodeFormat format, gboolean header, const char *expected)
{
  g_autoptr (LodeTable) table = table_of (sql);
  g_autoptr (GString) out = g_string_new ("> ");
  lode_format_write (table, format, header, 0, NULL, out);
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_find (void)
{
  static const char *const names[] = { "table", "csv", "tsv", "json", "ndjson", "md" };
  static const LodeFormat formats[]
      = { LODE_FORMAT_TABLE, LODE_FORMAT_CSV, LODE_FORMAT_TSV, LODE_FORMAT_JSON, LODE_FORMAT_NDJSON, LODE_FORMAT_MD };
  g_autoptr (GError) error = NULL;
  LodeFormat format = LODE_FORMAT_TABLE;
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (lode_format_find (names[i], &format, NULL));
      g_assert_cmpint (format, ==, formats[i]);
    }
  g_assert_false (lode_format_find ("xml", &format, &error));
  assert_error (error, LODE_ERROR_CALL, "xml");
  assert_error (error, LODE_ERROR_CALL, "table, csv, tsv, json, ndjson, md");
  g_assert_cmpint (format, ==, LODE_FORMAT_MD);
}

static void
test_csv (void)
{
  assert_written (HARD_CELLS, LODE_FORMAT_CSV, TRUE,
                  "> country,quantity,note,year\nChina,40000,,2024\n\"Korea, \"\"Republic\"\"\",2.5,\"two\nlines|tab\t.\",2024-03\n");
  assert_written ("SELECT 1 AS a", LODE_FORMAT_CSV, FALSE, "> 1\n");
  assert_written ("SELECT 1 AS a, 2 AS b WHERE 0", LODE_FORMAT_CSV, TRUE, "> a,b\n");
}

/* What is written can be read: the reader of kb/csv.h gets the same cells. */
static void
test_csv_reads_back (void)
{
  g_autoptr (LodeTable) table = table_of (HARD_CELLS);
  g_autoptr (GString) out = g_string_new (NULL);
  lode_format_write (table, LODE_FORMAT_CSV, TRUE, 0, NULL, out);
  g_autoptr (LodeCsv) csv = lode_csv_from_text (out->str, "written", ',', NULL);
  for (guint row = 0; row < 2; row++)
    {
      const LodeRecord *record = NULL;
      g_assert_true (lode_csv_next (csv, &record, NULL));
      for (guint i = 0; i < 4; i++)
        {
          const char *text = lode_table_cell (table, row, i)->text;
          g_assert_cmpstr (record->fields[i], ==, text == NULL ? "" : text);
        }
    }
}

static void
test_tsv (void)
{
  assert_written (HARD_CELLS, LODE_FORMAT_TSV, TRUE,
                  "> country\tquantity\tnote\tyear\nChina\t40000\t\t2024\nKorea, \"Republic\"\t2.5\ttwo lines|tab .\t2024-03\n");
}

static void
test_json (void)
{
  assert_written (HARD_CELLS, LODE_FORMAT_JSON, TRUE,
                  "> {\"ok\":true,\"columns\":[\"country\",\"quantity\",\"note\",\"year\"],\"rows\":["
                  "\n  {\"country\":\"China\",\"quantity\":40000,\"note\":null,\"year\":2024},"
                  "\n  {\"country\":\"Korea, \\\"Republic\\\"\",\"quantity\":2.5,\"note\":\"two\\nlines|tab\\t.\",\"year\":\"2024-03\"}"
                  "],\"truncated\":false,\"sources\":[]}\n");
  assert_written ("SELECT 1 AS a WHERE 0", LODE_FORMAT_JSON, TRUE,
                  "> {\"ok\":true,\"columns\":[\"a\"],\"rows\":[],\"truncated\":false,\"sources\":[]}\n");
  assert_written ("SELECT '2024' AS code, '007' AS year", LODE_FORMAT_NDJSON, TRUE, "> {\"code\":\"2024\",\"year\":\"007\"}\n");
}

static void
test_json_sources (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 1 AS a");
  g_autoptr (LodeTable) sources = table_of ("SELECT 'usgs' AS key, 'A title' AS title");
  g_autoptr (GString) out = g_string_new (NULL);
  table->truncated = TRUE;
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, sources, out);
  assert_holds (out->str, "\"truncated\":true,\"sources\":[\n  {\"key\":\"usgs\",\"title\":\"A title\"}]}");
}

/* A year with a leading zero is no JSON number. */
static void
test_json_leading_zero (void)
{
  assert_written ("SELECT '0024' AS year", LODE_FORMAT_NDJSON, TRUE, "> {\"year\":\"0024\"}\n");
}

static void
test_ndjson (void)
{
  assert_written ("SELECT 1 AS a, 'x' AS b UNION ALL SELECT NULL, 'y'", LODE_FORMAT_NDJSON, TRUE,
                  "> {\"a\":1,\"b\":\"x\"}\n{\"a\":null,\"b\":\"y\"}\n");
}

static void
test_json_strings (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  lode_format_json_string (out, "a\"b\\c\nd\te\rf\x01g\x1f/सुरमा\x7f");
  g_assert_cmpstr (out->str, ==, "\"a\\\"b\\\\c\\nd\\te\\u000df\\u0001g\\u001f/सुरमा\x7f\"");
}

static void
test_md (void)
{
  assert_written (HARD_CELLS, LODE_FORMAT_MD, TRUE,
                  "> | country | quantity | note | year |\n|---|---:|---|---|\n| China | 40,000 |  | 2024 |\n"
                  "| Korea, \"Republic\" | 2.5 | two<br>lines\\|tab\t. | 2024-03 |\n");
}

static void
append_html (const char *text, MD_SIZE size, void *out)
{
  g_string_append_len (out, text, size);
}

/* What a forge makes of it: a table whose cells say what they said. */
static void
test_md_renders (void)
{
  static const char *const hard[] = { "a | b", "*a* `b` _c_ ~~d~~", "<b>x</b> < 5 &lt; R&D", "\\| [y](z)" };
  g_autoptr (LodeTable) table = lode_table_new ((const char *const[]) { "one", "two", "three", "four", NULL });
  g_autoptr (GString) md = g_string_new (NULL), html = g_string_new (NULL), expected = g_string_new ("<tbody>\n<tr>\n");
  lode_table_add (table, hard);
  lode_format_write (table, LODE_FORMAT_MD, TRUE, 0, NULL, md);
  g_assert_cmpint (md_html (md->str, (MD_SIZE) md->len, append_html, html, MD_DIALECT_GITHUB, 0), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (hard); i++)
    {
      g_autofree char *cell = g_markup_escape_text (hard[i], -1);
      g_string_append_printf (expected, "<td>%s</td>\n", cell);
    }
  assert_holds (html->str, expected->str);
}

static void
test_table (void)
{
  assert_written ("SELECT 'China' AS country, 40000 AS t UNION ALL SELECT 'Iran', 500", LODE_FORMAT_TABLE, TRUE,
                  "> country       t\n-------  ------\nChina    40,000\nIran        500\n");
  assert_written ("SELECT 'China' AS country, 40000 AS t", LODE_FORMAT_TABLE, FALSE, "> China  40,000\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/names", test_find);
  g_test_add_func ("/format/csv", test_csv);
  g_test_add_func ("/format/csv reads back", test_csv_reads_back);
  g_test_add_func ("/format/tsv", test_tsv);
  g_test_add_func ("/format/json", test_json);
  g_test_add_func ("/format/json with sources", test_json_sources);
  g_test_add_func ("/format/json numbers have no leading zero", test_json_leading_zero);
  g_test_add_func ("/format/ndjson", test_ndjson);
  g_test_add_func ("/format/json strings", test_json_strings);
  g_test_add_func ("/format/md", test_md);
  g_test_add_func ("/format/md renders", test_md_renders);
  g_test_add_func ("/format/table", test_table);
  return g_test_run ();
}
