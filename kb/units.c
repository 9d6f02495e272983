#include "kb/units.h"

#include "kb/record.h"
#include <string.h>

/* Exact definitions: international pound 0.45359237 kg, troy ounce 31.1034768 g, short ton 2000 lb, long ton
 * 2240 lb, metric ton unit 10 kg, carat 0.2 g, flask 34.5 kg or 76 lb (NIST Handbook 44, appendix C; USGS Mineral Commodity Summaries,
 * appendix A). */
static const LodeUnit units[] = {
  { "t", "metric tons", "mass", "t", 1, 1, "metric ton|metric tons|tonne|tonnes|tons|mt|metric dry tons" },
  { "kt", "thousand metric tons", "mass", "t", 1000, 1,
    "thousand metric tons|thousand tonnes|thousand metric dry tons|thousand tons" },
  { "Mt", "million metric tons", "mass", "t", 1000000, 1, "million metric tons|million tonnes|million tons" },
  { "kg", "kilograms", "mass", "t", 1, 1000, "kilogram|kilograms" },
  { "g", "grams", "mass", "t", 1, 1000000, "gram|grams" },
  { "lb", "pounds", "mass", "t", 45359237, 100000000000, "pound|pounds|lbs" },
  { "ozt", "troy ounces", "mass", "t", 311034768, 10000000000000, "troy ounce|troy ounces|oz t" },
  { "st", "short tons", "mass", "t", 90718474, 100000000, "short ton|short tons" },
  { "lt", "long tons", "mass", "t", 10160469088, 10000000000, "long ton|long tons" },
  { "mtu", "metric ton units", "mass", "t", 1, 100, "metric ton unit|metric ton units|dry metric ton unit|dry metric ton units" },
  { "flask", "flasks of 34.5 kilograms (mercury, U.S. Geological Survey)", "mass", "t", 345, 10000, "flasks" },
  { "flask-76lb", "flasks of 76 pounds (mercury)", "mass", "t", 3447302012, 100000000000, "flask of 76 pounds|flasks of 76 pounds" },
  { "ct", "carats", "gem mass", "ct", 1, 1, "carat|carats" },
  { "kct", "thousand carats", "gem mass", "ct", 1000, 1, "thousand carats|thousands of carats" },
  { "Mct", "million carats", "gem mass", "ct", 1000000, 1, "million carats|mct" },
  { "m3", "cubic meters", "volume", "m3", 1, 1, "cubic meter|cubic meters|cubic metres" },
  { "Mm3", "million cubic meters", "volume", "m3", 1000000, 1, "million cubic meters|mcm" },
  { "ML", "million liters", "volume", "m3", 1000, 1, "million liters|million litres" },
  { "t/y", "metric tons per year", "mass by time", "t/y", 1, 1, "tonnes per year|metric tons per year" },
  { "kt/y", "thousand metric tons per year", "mass by time", "t/y", 1000, 1, "thousand tonnes per year" },
  { "Mt/y", "million metric tons per year", "mass by time", "t/y", 1000000, 1, "million tonnes per year" },
  { "kg/y", "kilograms per year", "mass by time", "t/y", 1, 1000, "kilograms per year" },
  { "koz/y", "thousand troy ounces per year", "mass by time", "t/y", 311034768, 10000000000, "" },
  { "oz/y", "troy ounces per year", "mass by time", "t/y", 311034768, 10000000000000, "troy ounces per year" },
  { "d", "days", "time", "d", 1, 1, "day|days" },
  { "USD", "US dollars", "money", "USD", 1, 1, "us dollar|us dollars|dollars" },
  { "MUSD", "million US dollars", "money", "USD", 1000000, 1, "million dollars|million us dollars" },
  { "INR", "Indian rupees", "money in rupees", "INR", 1, 1, "indian rupee|indian rupees|rupees" },
  { "USD/t", "US dollars per metric ton", "price by mass", "USD/t", 1, 1,
    "dollars per metric ton|dollars per ton|u.s. dollars per metric ton|dollars per tonne" },
  { "USD/kg", "US dollars per kilogram", "price by mass", "USD/t", 1000, 1, "dollars per kilogram" },
  { "USD/lb", "US dollars per pound", "price by mass", "USD/t", 100000000000, 45359237, "dollars per pound" },
  { "USc/lb", "US cents per pound", "price by mass", "USD/t", 1000000000, 45359237, "cents per pound" },
  { "USD/ozt", "US dollars per troy ounce", "price by mass", "USD/t", 10000000000000, 311034768,
    "dollars per troy ounce|dollars per ounce" },
  { "USD/st", "US dollars per short ton", "price by mass", "USD/t", 100000000, 90718474, "dollars per short ton" },
  { "USD/g", "US dollars per gram", "price by mass", "USD/t", 1000000, 1, "dollars per gram" },
  { "USD/10g", "US dollars per 10 grams", "price by mass", "USD/t", 100000, 1, "dollars per 10-grams|dollars per 10 grams" },
  { "USD/25g", "US dollars per 25 grams", "price by mass", "USD/t", 40000, 1, "dollars per 25 grams" },
  { "USD/50g", "US dollars per 50 grams", "price by mass", "USD/t", 20000, 1, "dollars per 50 grams" },
  { "USD/flask", "US dollars per flask of 76 pounds", "price by mass", "USD/t", 100000000000, 3447302012, "dollars per flask" },
  { "USD/ct", "US dollars per carat", "price by gem mass", "USD/ct", 1, 1, "dollars per carat" },
  { "Msqft", "million square feet", "area", "m2", 9290304, 100, "million square feet" },
  { "m2", "square meters", "area", "m2", 1, 1, "square meters|square metres" },
  { "USD/mtu", "US dollars per metric ton unit", "price by mass", "USD/t", 100, 1,
    "dollars per metric ton unit|dollars per dry metric ton unit|dollars per mtu" },
  { "index", "index", "index", "index", 1, 1, "" },
  { "count", "count", "count", "count", 1, 1, "number" },
  { "jobs", "jobs", "count", "count", 1, 1, "job" },
  { "%", "per cent", "ratio", "%", 1, 1, "percent|per cent|pct" },
  { "deg", "degrees", "angle", "deg", 1, 1, "degrees" },
};

const LodeUnit *
lode_units_all (guint *n_out)
{
  *n_out = G_N_ELEMENTS (units);
  return units;
}

static gboolean
spelled (const LodeUnit *unit, const char *text)
{
  g_auto (GStrv) spellings = g_strsplit (unit->spellings, "|", -1);
  return g_strv_contains ((const char *const *) spellings, text);
}

const LodeUnit *
lode_unit_find (const char *text)
{
  if (text == NULL)
    return NULL;
  g_autofree char *clean = lode_text_clean (text);
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (strcmp (units[i].key, clean) == 0)
      return &units[i];
  g_autofree char *lower = g_utf8_strdown (clean, -1);
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (spelled (&units[i], lower))
      return &units[i];
  return NULL;
}

double
lode_unit_to_canonical (const LodeUnit *unit, double value)
{
  return value * (double) unit->numerator / (double) unit->denominator;
}

/* Gems are kept in carats, which are a mass all the same: 5,000,000 carats are a metric ton. */
#define CARATS_IN_A_TON 5000000.0

/* What a value in the canonical unit of @from has to be multiplied with to stand in that of @to; 0: they are of different kinds. */
static double
bridge (const LodeUnit *from, const LodeUnit *to)
{
  if (strcmp (from->dimension, to->dimension) == 0)
    return 1;
  if (strcmp (from->dimension, "gem mass") == 0 && strcmp (to->dimension, "mass") == 0)
    return 1 / CARATS_IN_A_TON;
  return strcmp (from->dimension, "mass") == 0 && strcmp (to->dimension, "gem mass") == 0 ? CARATS_IN_A_TON : 0;
}

gboolean
lode_unit_convert (const LodeUnit *from, const LodeUnit *to, double value, double *ret_out, GError **error)
{
  double factor = bridge (from, to);
  if (factor == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s (%s) does not convert to %s (%s)", from->key, from->dimension,
                      to->key, to->dimension);
  *ret_out = lode_unit_to_canonical (from, value) * factor * (double) to->denominator / (double) to->numerator;
  return TRUE;
}
