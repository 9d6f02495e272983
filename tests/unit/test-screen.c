/* kb/screen.h: layout for people, in columns of the screen whatever the script. */
#include "tests/unit/test-support.h"
#include "kb/screen.h"

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
  return table;
}

static void
test_width (void)
{
  g_assert_cmpuint (lode_screen_width (""), ==, 0);
  g_assert_cmpuint (lode_screen_width ("antimony"), ==, 8);
  g_assert_cmpuint (lode_screen_width ("Côte"), ==, 4);
  g_assert_cmpuint (lode_screen_width ("Co\u0302te"), ==, 4);
  g_assert_cmpuint (lode_screen_width ("稀土"), ==, 4);
  g_assert_cmpuint (lode_screen_width ("a\u200db"), ==, 2);
  g_assert_cmpuint (lode_screen_width ("अँ"), ==, 1);
}

static void
assert_wraps (const char *text, guint width, const char *expected)
{
  g_auto (GStrv) lines = lode_screen_wrap (text, width);
  g_autofree char *joined = g_strjoinv ("|", lines);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_wrap (void)
{
  assert_wraps ("one two three", 80, "one two three");
  assert_wraps ("one two three", 7, "one two|three");
  assert_wraps ("one two three", 6, "one|two|three");
  assert_wraps ("one\ntwo", 80, "one|two");
  assert_wraps ("abcdefgh", 3, "abc|def|gh");
  assert_wraps ("usgs-mcs-2026", 6, "usgs-|mcs-|2026");
  assert_wraps ("稀土锑", 4, "稀土|锑");
  assert_wraps ("稀", 1, "稀");
  assert_wraps ("", 10, "");
}

/* However narrow: every line fits, and nothing is lost. */
static void
test_wrap_keeps_everything (void)
{
  static const char *const text = "Côte d’Ivoire exports manganese-rich ore/concentrate to 中国 and टंग्स्टन elsewhere";
  for (guint width = 2; width < 60; width++)
    {
      g_auto (GStrv) lines = lode_screen_wrap (text, width);
      g_autoptr (GString) all = g_string_new (NULL);
      for (char **line = lines; *line != NULL; line++)
        {
          g_assert_cmpuint (lode_screen_width (*line), <=, width);
          g_string_append (all, *line);
        }
      g_autoptr (GString) packed = g_string_new (text);
      g_string_replace (packed, " ", "", 0);
      g_string_replace (all, " ", "", 0);
      g_assert_cmpstr (all->str, ==, packed->str);
    }
}

static void
test_thousands (void)
{
  static const struct
  {
    const char *number, *text;
  } cases[] = { { "0", "0" },       { "999", "999" },         { "1000", "1,000" },        { "40000", "40,000" }, { "1234567", "1,234,567" },
                { "-1500", "-1,500" }, { "-150", "-150" },     { "1234.5678", "1,234.5678" }, { "0.12345", "0.12345" } };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = lode_screen_thousands (cases[i].number);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_cells (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 2024 AS year, 2024 AS quantity, '40000' AS code, NULL AS empty");
  static const char *const expected[] = { "2024", "2,024", "40000", "" };
  lode_table_set_type (table, "year", "year");
  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *text = lode_screen_cell (table, 0, i);
      g_assert_cmpstr (text, ==, expected[i]);
    }
}

static void
test_numeric (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 1 AS n, NULL AS empty, 'a' AS t, 1 AS mixed UNION ALL SELECT NULL, NULL, 'b', 'W'");
  g_assert_true (lode_screen_is_numeric (table, 0));
  g_assert_false (lode_screen_is_numeric (table, 1));
  g_assert_false (lode_screen_is_numeric (table, 2));
  g_assert_false (lode_screen_is_numeric (table, 3));
}

static void
test_alignment (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 'Côte d’Ivoire' AS place, 12 AS t, 'x' AS flag UNION ALL SELECT '中国', 40000, NULL");
  g_autoptr (GString) out = g_string_new (NULL);
  lode_screen_table (table, TRUE, 80, out);
  g_assert_cmpstr (out->str, ==,
                   "place               t  flag\n-------------  ------  ----\nCôte d’Ivoire      12  x\n中国           40,000\n");
}

static void
assert_fits (const char *text, guint width)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_test_message ("%s", *line);
      g_assert_cmpuint (lode_screen_width (*line), <=, width);
      g_assert_false (g_str_has_suffix (*line, " "));
    }
}

static void
test_long_texts_wrap (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 'a statement that is quite a bit longer than the screen is wide, really' AS said, 'news-1' AS source, 12 AS n");
  g_autoptr (GString) out = g_string_new (NULL);
  lode_table_set_type (table, "source", "key");
  lode_screen_table (table, TRUE, 40, out);
  assert_fits (out->str, 40);
  assert_holds (out->str, "news-1");
  g_assert_nonnull (strstr (out->str, "said"));
  g_auto (GStrv) lines = g_strsplit (out->str, "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 4);
}

static void
test_records_when_too_wide (void)
{
  g_autoptr (LodeTable) table
      = table_of ("SELECT 1111111111 AS first, 2222222222 AS second, NULL AS third, 'x' AS fourth UNION ALL SELECT 3, 4, 5, NULL");
  g_autoptr (GString) out = g_string_new (NULL);
  lode_screen_table (table, TRUE, 30, out);
  g_assert_cmpstr (out->str, ==, "first   1,111,111,111\nsecond  2,222,222,222\nfourth  x\n\nfirst   3\nsecond  4\nthird   5\n");
}

static void
test_list (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 'Ban on exports of antimony to the United States' AS measure, 'in force' AS status,"
                                          " '2024-12-03' AS since, 40000 AS tons");
  g_autoptr (GString) narrow = g_string_new (NULL), wide = g_string_new (NULL);
  lode_table_set_type (table, "status", "text");
  lode_table_set_type (table, "since", "date");
  lode_screen_list (table, 44, narrow);
  g_assert_cmpstr (narrow->str, ==,
                   "- Ban on exports of antimony to the United\n  States\n    in force, since 2024-12-03, tons 40,000\n");
  lode_screen_list (table, 100, wide);
  assert_holds (wide->str, "measure");
  assert_holds (wide->str, "-----");
}

static void
test_fold (void)
{
  g_autoptr (LodeTable) table = table_of ("SELECT 'a' AS name, 2024 AS year, NULL AS note, 't' AS unit, 1000 AS n UNION ALL SELECT 'b', 2024, NULL, 't', 1000");
  g_autoptr (LodeTable) single = table_of ("SELECT 'a' AS name, NULL AS note");
  g_autoptr (GString) caption = g_string_new (NULL), none = g_string_new (NULL);
  lode_table_set_type (table, "year", "year");
  lode_screen_fold (table, caption);
  g_assert_cmpstr (caption->str, ==, "year 2024, unit t, n 1,000");
  g_assert_cmpuint (table->n_columns, ==, 1);
  g_assert_cmpstr (table->columns[0].name, ==, "name");
  lode_screen_fold (single, none);
  g_assert_cmpuint (single->n_columns, ==, 2);
  g_assert_cmpstr (none->str, ==, "");
}

static void
test_paragraph (void)
{
  g_autoptr (GString) out = g_string_new ("* ");
  lode_screen_paragraph (out, "one two three four five six seven eight", 2, 24);
  g_assert_cmpstr (out->str, ==, "* one two three four\n  five six seven eight\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/screen/width of texts", test_width);
  g_test_add_func ("/screen/wrapping", test_wrap);
  g_test_add_func ("/screen/wrapping keeps everything", test_wrap_keeps_everything);
  g_test_add_func ("/screen/thousands", test_thousands);
  g_test_add_func ("/screen/cells", test_cells);
  g_test_add_func ("/screen/columns of numbers", test_numeric);
  g_test_add_func ("/screen/columns are aligned", test_alignment);
  g_test_add_func ("/screen/long texts wrap in their column", test_long_texts_wrap);
  g_test_add_func ("/screen/what is too wide becomes records", test_records_when_too_wide);
  g_test_add_func ("/screen/lists", test_list);
  g_test_add_func ("/screen/constant columns go into the caption", test_fold);
  g_test_add_func ("/screen/paragraphs", test_paragraph);
  return g_test_run ();
}
