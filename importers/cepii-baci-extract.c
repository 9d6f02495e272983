/* cepii-baci-extract - extracts of CEPII BACI as others pass them on: `i,j,cmd,value` = exporter and importer (ISO 3166 alpha-3, S19 for
 * other Asia), HS6, US dollars. No quantity. The year stands in the file's name alone: baci_2022.csv.
 *
 * An extract holds what its maker chose, and may fold codes into each other; it is a source of its own beside the yearly files. */
#include "importers/trade/codes.h"

#include <math.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "i", "j", "cmd", "value", NULL };
  return header->n == 4 && lode_header_has (header, wanted);
}

/* The one year that a file name holds, or 0. */
static int
year_of (const char *name)
{
  g_autoptr (GRegex) regex = g_regex_new ("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (!g_regex_match (regex, name, 0, &match))
    return 0;
  g_autofree char *year = g_match_info_fetch (match, 0);
  return g_match_info_next (match, NULL) ? 0 : (int) g_ascii_strtoll (year, NULL, 10);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  int *year = lode_run_state (run);
  *year = year_of (lode_run_file_name (run));
  if (*year == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: the file has no year; expected one in its name, such as baci_2022.csv",
                      lode_run_file_name (run));
  LodeSource source = { .key = "cepii-baci-extract",
                        .kind = "statistics",
                        .title = "BACI: international trade by product, an extract",
                        .publisher = "CEPII",
                        .series = "cepii-baci-extract",
                        .url = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                        .licence = "Etalab Open Licence 2.0",
                        .redistributable = "unchecked",
                        .language = "en",
                        .note = "passed on by others; holds some products only, and no quantities; the year is that of the file's name" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const int *year = lode_run_state (run);
  LodeTrade flow = { .year = *year, .reporter = LODE_RECONCILED, .quantity_t = NAN };
  g_autofree char *exporter = lode_text_clean (lode_record_get (in, "i"));
  g_autofree char *importer = lode_text_clean (lode_record_get (in, "j"));
  g_autofree char *code = lode_text_clean (lode_record_get (in, "cmd"));
  guint64 product;
  if (!g_regex_match_simple ("^[0-9]{5,6}$", code, 0, 0) || !g_ascii_string_to_unsigned (code, 10, 0, 999999, &product, NULL))
    return lode_fail (error, LODE_ERROR_DATA, "column cmd: \"%s\", expected a code of six digits", code);
  if (!trade_area_by_letters (run, exporter, &flow.exporter, error) || !trade_area_by_letters (run, importer, &flow.importer, error)
      || !trade_product (run, (guint) product, &flow.product, error) || !lode_record_number (in, "value", &flow.value_usd, error))
    return FALSE;
  if (!(flow.value_usd >= 0))
    return lode_fail (error, LODE_ERROR_DATA, "column value: \"%s\", expected US dollars", lode_record_get (in, "value"));
  return lode_run_put_trade (run, &flow, error);
}

LODE_IMPORTER (cepii_baci_extract) = {
  .summary = "extracts of CEPII BACI: ISO codes, HS6, US dollars, the year in the file name",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (int),
  .begin = begin,
  .row = row,
};
