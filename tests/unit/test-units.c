/* kb/units.h: exact conversions, every spelling, and refusal across dimensions. */
#include "kb/units.h"
#include <string.h>

static const LodeUnit *
unit (const char *key)
{
  const LodeUnit *found = lode_unit_find (key);
  g_test_message ("unit \"%s\"", key);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->key, ==, key);
  return found;
}

typedef struct
{
  const char *from, *to;
  double value, expected;
} Case;

static void
test_mass (void)
{
  static const Case cases[] = {
    { "lb", "kg", 1, 0.45359237 },   { "ozt", "kg", 1, 0.0311034768 }, { "st", "kg", 1, 907.18474 },
    { "lt", "kg", 1, 1016.0469088 }, { "kt", "t", 40, 40000 },         { "Mt", "t", 2.7, 2700000 },
    { "Mt", "kt", 1, 1000 },         { "kg", "t", 250, 0.25 },         { "t", "kg", 1, 1000 },
    { "st", "lb", 1, 2000 },         { "lt", "lb", 1, 2240 },          { "t", "lb", 1, 2204.6226218487757 },
    { "t", "ozt", 1, 32150.746568627980 }, { "kct", "ct", 71800, 71800000 }, { "Mct", "kct", 1, 1000 },
    { "Mm3", "m3", 170, 170000000 }, { "ML", "m3", 1, 1000 },          { "kt/y", "t/y", 3, 3000 },
    { "Mt/y", "kt/y", 2, 2000 },     { "kg/y", "t/y", 500, 0.5 },      { "koz/y", "t/y", 1, 0.0311034768 },
    { "oz/y", "koz/y", 1000, 1 },    { "mtu", "kg", 1, 10 },          { "flask", "kg", 1, 34.5 },
    { "flask-76lb", "kg", 1, 34.47302012 }, { "ct", "g", 1, 0.2 },  { "t", "ct", 1, 5000000 },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      double found = -1;
      g_assert_true (lode_unit_convert (unit (cases[i].from), unit (cases[i].to), cases[i].value, &found, &error));
      g_assert_no_error (error);
      g_assert_cmpfloat_with_epsilon (found, cases[i].expected, cases[i].expected * 4e-16);
    }
}

static void
test_prices (void)
{
  static const Case cases[] = {
    { "USD/kg", "USD/t", 12.5, 12500 },
    { "USD/lb", "USD/t", 1, 2204.6226218487757 },
    { "USc/lb", "USD/t", 100, 2204.6226218487757 },
    { "USc/lb", "USD/lb", 425, 4.25 },
    { "USD/ozt", "USD/t", 1, 32150.746568627980 },
    { "USD/mtu", "USD/t", 330, 33000 },
    { "USD/t", "USD/kg", 9000, 9 },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      double found = -1;
      g_assert_true (lode_unit_convert (unit (cases[i].from), unit (cases[i].to), cases[i].value, &found, &error));
      g_assert_cmpfloat_with_epsilon (found, cases[i].expected, cases[i].expected * 4e-16);
    }
}

static void
test_content (void)
{
  static const Case cases[] = {
    { "Li2O", "Li", 1, 0.4645 }, { "WO3", "W", 1, 0.7930 },   { "Sb2O3", "Sb", 1, 0.8353 }, { "TiO2", "Ti", 1, 0.5995 }, { "Nb2O5", "Nb", 1, 0.6990 },
    { "Ta2O5", "Ta", 1, 0.8190 }, { "V2O5", "V", 1, 0.5602 }, { "Cr2O3", "Cr", 1, 0.6842 }, { "W", "WO3", 0.7930, 1 },  { "W", "W", 1, 1 },
  };
  static const struct
  {
    const char *from, *to, *says;
  } wrong[] = { { "gross", "W", "grade" }, { "W", "gross", "grade" }, { "WO3", "Li", "no element in common" }, { "ore", "W", "\"ore\"" } };
  double factor = -1;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_true (lode_content_factor (cases[i].from, cases[i].to, &factor, &error));
      g_assert_cmpfloat_with_epsilon (factor * cases[i].value, cases[i].expected, 1e-12);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_assert_false (lode_content_factor (wrong[i].from, wrong[i].to, &factor, &error));
      g_assert_error (error, LODE_ERROR, LODE_ERROR_DATA);
      g_assert_nonnull (strstr (error->message, wrong[i].says));
    }
}

/* Is a = n * b, in whole numbers? */
static void
assert_multiple (const char *a, gint64 n, const char *b)
{
  const LodeUnit *x = unit (a), *y = unit (b);
  __extension__ typedef __int128 Wide;
  g_assert_true ((Wide) x->numerator * y->denominator == (Wide) n * y->numerator * x->denominator);
}

static void
test_exact (void)
{
  assert_multiple ("st", 2000, "lb");
  assert_multiple ("lt", 2240, "lb");
  assert_multiple ("t", 1000, "kg");
  assert_multiple ("kt", 1000, "t");
  assert_multiple ("Mt", 1000, "kt");
  assert_multiple ("koz/y", 1000, "oz/y");
  assert_multiple ("USD/lb", 100, "USc/lb");
  assert_multiple ("USD/kg", 10, "USD/mtu");
  const LodeUnit *lb = unit ("lb"), *per_lb = unit ("USD/lb"), *ozt = unit ("ozt"), *per_ozt = unit ("USD/ozt");
  g_assert_cmpint (lb->numerator, ==, 45359237);
  g_assert_cmpint (lb->denominator, ==, G_GINT64_CONSTANT (100000000000));
  g_assert_cmpint (ozt->numerator, ==, 311034768);
  g_assert_cmpint (ozt->denominator, ==, G_GINT64_CONSTANT (10000000000000));
  g_assert_cmpint (per_lb->numerator, ==, lb->denominator);
  g_assert_cmpint (per_lb->denominator, ==, lb->numerator);
  g_assert_cmpint (per_ozt->numerator, ==, ozt->denominator);
  g_assert_cmpint (per_ozt->denominator, ==, ozt->numerator);
  g_assert_cmpfloat (lode_unit_to_canonical (lb, 1), ==, 0.00045359237);
  g_assert_cmpfloat (lode_unit_to_canonical (unit ("kg"), 1), ==, 0.001);
  g_assert_cmpfloat (lode_unit_to_canonical (unit ("Mt"), 5.97), ==, 5970000);
  g_assert_cmpfloat (lode_unit_to_canonical (unit ("t"), 40000), ==, 40000);
}

static void
assert_spelled (const char *text, const char *key)
{
  const LodeUnit *found = lode_unit_find (text);
  g_test_message ("\"%s\"", text);
  g_assert_cmpstr (found == NULL ? NULL : found->key, ==, key);
}

static void
test_spellings (void)
{
  assert_spelled ("metric tons", "t");
  assert_spelled ("Metric  Tons ", "t");
  assert_spelled ("tonnes", "t");
  assert_spelled ("MT", "t");
  assert_spelled ("Mt", "Mt");
  assert_spelled ("thousand metric tons", "kt");
  assert_spelled ("\u00a0thousand metric\u00a0tons", "kt");
  assert_spelled ("thousand metric dry tons", "kt");
  assert_spelled ("million metric tons", "Mt");
  assert_spelled ("kilograms", "kg");
  assert_spelled ("Pounds", "lb");
  assert_spelled ("troy ounces", "ozt");
  assert_spelled (" thousands of carats", "kct");
  assert_spelled ("million cubic meters", "Mm3");
  assert_spelled ("million liters", "ML");
  assert_spelled ("Dollars per pound", "USD/lb");
  assert_spelled ("cents per pound", "USc/lb");
  assert_spelled ("dollars per troy ounce", "USD/ozt");
  assert_spelled ("dollars per metric ton unit", "USD/mtu");
  assert_spelled ("percent", "%");
  assert_spelled ("bushels", NULL);
  assert_spelled ("metric", NULL);
  assert_spelled ("thousand", NULL);
  assert_spelled ("|", NULL);
  assert_spelled ("", NULL);
  assert_spelled (NULL, NULL);
}

/* The table as a whole: keys and spellings mean one unit each, and every unit converts into a canonical one. */
static void
test_table (void)
{
  guint n = 0;
  const LodeUnit *units = lode_units_all (&n);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_assert_cmpuint (n, >=, 30);
  for (guint i = 0; i < n; i++)
    {
      const LodeUnit *canonical = lode_unit_find (units[i].canonical);
      g_test_message ("unit \"%s\"", units[i].key);
      g_assert_true (lode_unit_find (units[i].key) == &units[i]);
      g_assert_nonnull (canonical);
      g_assert_cmpstr (canonical->dimension, ==, units[i].dimension);
      g_assert_cmpint (canonical->numerator, ==, canonical->denominator);
      g_assert_cmpint (units[i].numerator, >, 0);
      g_assert_cmpint (units[i].denominator, >, 0);
      g_auto (GStrv) spellings = g_strsplit (units[i].spellings, "|", -1);
      for (char **spelling = spellings; *spelling != NULL; spelling++)
        {
          g_autofree char *lower = g_utf8_strdown (*spelling, -1);
          g_assert_cmpstr (*spelling, ==, lower);
          g_assert_true (g_hash_table_add (seen, g_strdup (*spelling)));
          g_assert_true (lode_unit_find (*spelling) == &units[i]);
        }
    }
}

static void
assert_no_conversion (const char *from, const char *to)
{
  g_autoptr (GError) error = NULL;
  double untouched = 4711;
  g_assert_false (lode_unit_convert (unit (from), unit (to), 1, &untouched, &error));
  g_assert_error (error, LODE_ERROR, LODE_ERROR_DATA);
  g_assert_nonnull (strstr (error->message, from));
  g_assert_nonnull (strstr (error->message, to));
  g_assert_cmpfloat (untouched, ==, 4711);
}

static void
test_dimensions (void)
{
  assert_no_conversion ("USD/ct", "USD/t");
  assert_no_conversion ("t", "Mm3");
  assert_no_conversion ("kt", "kt/y");
  assert_no_conversion ("USD/t", "t");
  assert_no_conversion ("USD", "INR");
  assert_no_conversion ("USD/lb", "lb");
  assert_no_conversion ("%", "index");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/units/masses convert", test_mass);
  g_test_add_func ("/units/prices convert", test_prices);
  g_test_add_func ("/units/compounds convert to content", test_content);
  g_test_add_func ("/units/ratios are exact", test_exact);
  g_test_add_func ("/units/spellings are found", test_spellings);
  g_test_add_func ("/units/the table agrees with itself", test_table);
  g_test_add_func ("/units/dimensions do not convert into each other", test_dimensions);
  return g_test_run ();
}
