/* kb/figure.h: every way in which a quantity is printed, and near misses that are no quantity. */
#include "kb/figure.h"
#include <math.h>

typedef struct
{
  const char *text;
  double value, value_max;
  const char *bound, *flag;
} Case;

static void
assert_figure (const Case *c)
{
  LodeFigure figure = { 0 };
  g_test_message ("\"%s\"", c->text);
  g_assert_true (lode_figure_read (c->text, &figure));
  g_assert_cmpint (isnan (figure.value) != 0, ==, isnan (c->value) != 0);
  g_assert_cmpint (isnan (figure.value_max) != 0, ==, isnan (c->value_max) != 0);
  if (!isnan (c->value))
    g_assert_cmpfloat (figure.value, ==, c->value);
  if (!isnan (c->value_max))
    g_assert_cmpfloat (figure.value_max, ==, c->value_max);
  g_assert_cmpstr (figure.bound, ==, c->bound);
  g_assert_cmpstr (figure.flag, ==, c->flag);
}

static void
test_numbers (void)
{
  static const Case cases[] = {
    { "0", 0, NAN, "", "reported" },
    { "7", 7, NAN, "", "reported" },
    { "40000", 40000, NAN, "", "reported" },
    { "40,000", 40000, NAN, "", "reported" },
    { "1,234,567", 1234567, NAN, "", "reported" },
    { "1,234.5", 1234.5, NAN, "", "reported" },
    { "0.37", 0.37, NAN, "", "reported" },
    { ".5", 0.5, NAN, "", "reported" },
    { "  60,000 ", 60000, NAN, "", "reported" },
    { "\u00a0" "3,000\u00a0", 3000, NAN, "", "reported" },
    { "2700000000", 2700000000.0, NAN, "", "reported" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_figure (&cases[i]);
}

static void
test_bounds (void)
{
  static const Case cases[] = {
    { ">50", 50, NAN, ">", "reported" },
    { "<100", 100, NAN, "<", "reported" },
    { ">2,000,000", 2000000, NAN, ">", "reported" },
    { "<1,000", 1000, NAN, "<", "reported" },
    { ">=5", 5, NAN, ">=", "reported" },
    { "<=0.5", 0.5, NAN, "<=", "reported" },
    { "> 50", 50, NAN, ">", "reported" },
    { "50-300", 50, 300, "range", "reported" },
    { "50\u2013300", 50, 300, "range", "reported" },
    { "1,000 - 2,500", 1000, 2500, "range", "reported" },
    { "0.5 to 1.5", 0.5, 1.5, "range", "reported" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_figure (&cases[i]);
}

static void
test_words (void)
{
  static const Case cases[] = {
    { "W", NAN, NAN, "", "withheld" },
    { " w ", NAN, NAN, "", "withheld" },
    { "NA", NAN, NAN, "", "not_available" },
    { "XX", NAN, NAN, "", "not_applicable" },
    { "Large", NAN, NAN, "", "unquantified" },
    { "Moderate", NAN, NAN, "", "unquantified" },
    { "small", NAN, NAN, "", "unquantified" },
    { "Very  small", NAN, NAN, "", "unquantified" },
    { "Moderate to Large", NAN, NAN, "", "unquantified" },
    { "", NAN, NAN, "", "blank" },
    { " \u00a0", NAN, NAN, "", "blank" },
    { "\u2014", 0, NAN, "", "reported" },
    { " \u2014 ", 0, NAN, "", "reported" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_figure (&cases[i]);
}

static void
test_less_than_half (void)
{
  static const Case cases[] = {
    { "Less than \u00bd unit", 0.5, NAN, "<", "reported" },
    { "Less than \u00bd unit.", 0.5, NAN, "<", "reported" },
    { "less than 1/2 unit", 0.5, NAN, "<", "reported" },
    { "Less than  half a unit", 0.5, NAN, "<", "reported" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_figure (&cases[i]);
}

static void
assert_no_figure (const char *text)
{
  LodeFigure figure = { 4711, 4712, "untouched", "untouched" };
  g_test_message ("\"%s\"", text);
  g_assert_false (lode_figure_read (text, &figure));
  g_assert_cmpfloat (figure.value, ==, 4711);
  g_assert_cmpfloat (figure.value_max, ==, 4712);
  g_assert_cmpstr (figure.bound, ==, "untouched");
  g_assert_cmpstr (figure.flag, ==, "untouched");
}

static void
test_near_misses (void)
{
  static const char *const texts[]
      = { "abc", "12a",  "a12",   "N/A",     "NAN", "nan",   "inf",    "1e5",   "0x10",   "-5",     "5-",       ">",
          "> ",  ">W",   "<NA",   ">5-6",    "=5",  "5-6-7", "1.2.3",  "1.",    ",100",   "1,,000", "1,00",     "1,0",
          "1,",  "1 000", "5%",   "$5",      "W2",  "NAs",   "Larger", "Large.","5 kt",   "(5)",    "1/2",      "\u00bd",
          "s",   "W, NA", "5 W",  "5\u20146","~5",  "+5",    "5+",     "Less",  "5 to",   "to 5",   "50 300",   "١٢" };
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_no_figure (texts[i]);
}

static void
test_wrong_thousands (void)
{
  assert_no_figure ("1,0000");
  assert_no_figure ("12,3456");
  assert_no_figure ("1,2345,678");
}

static void
test_ranges_go_up (void)
{
  assert_no_figure ("300-50");
  assert_no_figure ("2 to 1");
}

static void
test_months (void)
{
  g_assert_cmpuint (lode_month_of ("January"), ==, 1);
  g_assert_cmpuint (lode_month_of ("December"), ==, 12);
  g_assert_cmpuint (lode_month_of ("may"), ==, 0);
  g_assert_cmpuint (lode_month_of (""), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/plain numbers", test_numbers);
  g_test_add_func ("/figure/bounds and ranges", test_bounds);
  g_test_add_func ("/figure/words, blanks and the dash for zero", test_words);
  g_test_add_func ("/figure/less than half a unit", test_less_than_half);
  g_test_add_func ("/figure/near misses are no figures", test_near_misses);
  g_test_add_func ("/figure/thousands separators stand before three digits", test_wrong_thousands);
  g_test_add_func ("/figure/ranges go up", test_ranges_go_up);
  g_test_add_func ("/figure/English months", test_months);
  return g_test_run ();
}
