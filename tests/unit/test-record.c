/* kb/record.h: named fields, and texts without the blanks that publishers leave. */
#include "kb/record.h"

static const LodeHeader header = { .names = (char *[]) { "country", "value", "", "note", NULL }, .n = 4 };

static LodeRecord
record_of (char **fields)
{
  return (LodeRecord) { .file = "f.csv", .line = 3, .header = &header, .fields = fields };
}

static void
test_clean (void)
{
  static const struct
  {
    const char *printed, *clean;
  } cases[] = {
    { "Chile", "Chile" },
    { "", "" },
    { " \t\r\n ", "" },
    { "  South   Africa ", "South Africa" },
    { "a\nb\r\nc", "a b c" },
    { "\u00a0Congo\u00a0(Kinshasa)\u00a0", "Congo (Kinshasa)" },
    { "1\u202f000", "1 000" },
    { "\u3000锑 \u2009铜", "锑 铜" },
    { "सुरमा ", "सुरमा" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = lode_text_clean (cases[i].printed);
      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
  g_assert_null (lode_text_clean (NULL));
}

static void
test_header (void)
{
  static const char *const both[] = { "note", "country", NULL }, *const one_missing[] = { "country", "notes", NULL };
  static const char *const none[] = { NULL };
  g_assert_cmpint (lode_header_find (&header, "country"), ==, 0);
  g_assert_cmpint (lode_header_find (&header, "note"), ==, 3);
  g_assert_cmpint (lode_header_find (&header, "Country"), ==, -1);
  g_assert_cmpint (lode_header_find (&header, "countr"), ==, -1);
  g_assert_true (lode_header_has (&header, both));
  g_assert_true (lode_header_has (&header, none));
  g_assert_false (lode_header_has (&header, one_missing));
}

static void
test_fields (void)
{
  LodeRecord record = record_of ((char *[]) { "  Chile ", "", "x", "\u00a0", NULL });
  g_assert_cmpstr (lode_record_get (&record, "country"), ==, "  Chile ");
  g_assert_cmpstr (lode_record_get (&record, "value"), ==, "");
  g_assert_null (lode_record_get (&record, "year"));
  g_autofree char *country = lode_record_dup (&record, "country");
  g_assert_cmpstr (country, ==, "Chile");
  g_assert_null (lode_record_dup (&record, "value"));
  g_assert_null (lode_record_dup (&record, "note"));
  g_assert_null (lode_record_dup (&record, "year"));
}

static void
test_blank (void)
{
  LodeRecord blank = record_of ((char *[]) { " ", "", "\u00a0\t", "\r", NULL });
  LodeRecord dash = record_of ((char *[]) { " ", "", "", "-", NULL });
  g_assert_true (lode_record_is_blank (&blank));
  g_assert_false (lode_record_is_blank (&dash));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/record/blanks at the ends and in runs are cleaned", test_clean);
  g_test_add_func ("/record/columns are found by their exact name", test_header);
  g_test_add_func ("/record/fields are given as printed or cleaned", test_fields);
  g_test_add_func ("/record/a record of blanks is blank", test_blank);
  return g_test_run ();
}
