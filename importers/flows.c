/* flows - what one country sold to another in a year, by product code; docs/formats.md */
#include "importers/trade/codes.h"

#include <math.h>
#include <string.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "year", "product", "exporter", "importer", "value_usd", "source", NULL };
  return lode_header_has (header, columns);
}

/* A file is of one source: what its flows add up to is kept for the file. */
static gboolean
set_source (LodeRun *run, const LodeRecord *in, GError **error)
{
  gint64 id;
  const char **before = lode_run_state (run);
  g_autofree char *source = lode_text_clean (lode_record_get (in, "source"));
  if (*before != NULL)
    return strcmp (source, *before) == 0
           || lode_fail (error, LODE_ERROR_DATA, "column source: \"%s\", expected %s as in the rows above", source,
                         *before);
  if (!lode_store_source_id (lode_run_store (run), source, &id, error))
    return FALSE;
  *before = g_intern_string (source);
  LodeSource known = { .key = source };
  return lode_run_set_source (run, &known, error);
}

static gboolean
set_reporter (const LodeRecord *in, LodeReporter *reporter_out, GError **error)
{
  static const char *const words[] = { "reconciled", "exporter", "importer" };
  g_autofree char *word = lode_record_dup (in, "reported_by");
  *reporter_out = LODE_RECONCILED;
  if (word == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (word, words[i]) == 0)
      {
        *reporter_out = (LodeReporter) i;
        return TRUE;
      }
  return lode_fail (error, LODE_ERROR_DATA, "column reported_by: \"%s\", expected reconciled, exporter or importer",
                    word);
}

/* An amount that may be left blank, which is not zero. */
static gboolean
amount (const LodeRecord *in, const char *column, double *amount_out, GError **error)
{
  *amount_out = NAN;
  if (lode_record_get (in, column) == NULL)
    return TRUE;
  if (!lode_record_number (in, column, amount_out, error))
    return FALSE;
  return !(*amount_out < 0)
         || lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\", expected no less than 0", column,
                       lode_record_get (in, column));
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodeTrade flow = { 0 };
  guint64 year, product;
  g_autofree char *exporter = lode_text_clean (lode_record_get (in, "exporter"));
  g_autofree char *importer = lode_text_clean (lode_record_get (in, "importer"));
  const char *code = lode_record_get (in, "product"), *when = lode_record_get (in, "year");
  if (!g_ascii_string_to_unsigned (when, 10, 1900, 2999, &year, NULL))
    return lode_fail (error, LODE_ERROR_DATA, "column year: \"%s\", expected a year", when);
  if (strlen (code) != 6 || !g_ascii_string_to_unsigned (code, 10, 0, 999999, &product, NULL))
    return lode_fail (error, LODE_ERROR_DATA, "column product: \"%s\", expected a code of six digits", code);
  if (!set_source (run, in, error) || !set_reporter (in, &flow.reporter, error)
      || !trade_area_by_letters (run, exporter, &flow.exporter, error)
      || !trade_area_by_letters (run, importer, &flow.importer, error)
      || !trade_product (run, (guint) product, &flow.product, error)
      || !amount (in, "value_usd", &flow.value_usd, error) || !amount (in, "quantity_t", &flow.quantity_t, error))
    return FALSE;
  if (isnan (flow.value_usd) && isnan (flow.quantity_t))
    return lode_fail (error, LODE_ERROR_DATA, "neither value_usd nor quantity_t is filled in");
  flow.year = (int) year;
  return lode_run_put_trade (run, &flow, error);
}

LODE_IMPORTER (flows)
= {
  .summary = "trade flows: year, product, exporter, importer, value_usd, quantity_t",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (const char *),
  .row = row,
};
