/* cepii-baci - CEPII BACI yearly files: `t,i,j,k,v,q` = year, exporter, importer (numeric codes of BACI's country file), HS6, thousand US
 * dollars, metric tons (blank or NA where unknown). Flows are reconciled from both reporters. Read in bulk.
 *
 * The rows name neither release nor nomenclature. The release stands in the file's name as published, BACI_HS22_Y2022_V202601.csv: an
 * edition of its own, published in that month. Otherwise --source KEY tells releases apart. What codes stand for is in
 * importers/trade/codes.h. Source: Gaulier and Zignago, BACI: International Trade Database at the Product-Level, CEPII 2010-23. */
#include "importers/trade/codes.h"

#include <string.h>

static const LodeBulkColumns columns = { .year = "t",
                                         .exporter = "i",
                                         .importer = "j",
                                         .product = "k",
                                         .value = "v",
                                         .quantity = "q",
                                         .usd_per_value = 1000,
                                         .t_per_quantity = 1,
                                         .reporter = LODE_RECONCILED };

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "t", "i", "j", "k", "v", "q", NULL };
  return header->n == 6 && lode_header_has (header, wanted);
}

/* "202601" of "BACI_HS22_Y2022_V202601.csv"; NULL where the name has no release. New. */
static char *
release_of (const char *name)
{
  g_autoptr (GRegex) regex = g_regex_new ("_V((?:19|20)[0-9]{2}(?:0[1-9]|1[0-2]))(?![0-9])", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  return g_regex_match (regex, name, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  g_autofree char *release = release_of (lode_run_file_name (run));
  g_autofree char *key = release == NULL ? g_strdup ("cepii-baci") : g_strdup_printf ("cepii-baci-%s", release);
  g_autofree char *edition = release == NULL ? NULL : g_strdup_printf ("V%s", release);
  g_autofree char *month = release == NULL ? NULL : g_strdup_printf ("%.4s-%s", release, release + 4);
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = "BACI: international trade by product",
                        .publisher = "CEPII",
                        .series = "cepii-baci",
                        .edition = edition,
                        .published_on = month,
                        .url = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                        .licence = "Etalab Open Licence 2.0",
                        .redistributable = "unchecked",
                        .language = "en",
                        .note = release == NULL ? "the file does not name its release" : "the release is that of the file's name" };
  return lode_run_set_source (run, &source, error);
}

/* For packed files, which cannot be mapped into memory. */
static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodeTrade flow = { .reporter = LODE_RECONCILED };
  g_autofree char *quantity = lode_record_dup (in, "q");
  guint64 year, exporter, importer, code;
  if (!g_ascii_string_to_unsigned (g_strstrip (in->fields[0]), 10, 1900, 2999, &year, error)
      || !g_ascii_string_to_unsigned (g_strstrip (in->fields[1]), 10, 0, 999, &exporter, error)
      || !g_ascii_string_to_unsigned (g_strstrip (in->fields[2]), 10, 0, 999, &importer, error)
      || !g_ascii_string_to_unsigned (g_strstrip (in->fields[3]), 10, 0, 999999, &code, error)
      || !trade_area_by_code (run, (guint) exporter, &flow.exporter, error)
      || !trade_area_by_code (run, (guint) importer, &flow.importer, error)
      || !trade_product (run, (guint) code, &flow.product, error)
      || !lode_record_number (in, "v", &flow.value_usd, error))
    return FALSE;
  flow.year = (int) year;
  flow.value_usd *= columns.usd_per_value;
  flow.quantity_t = quantity == NULL || strcmp (quantity, "NA") == 0 ? g_ascii_strtod ("nan", NULL)
                                                                     : g_ascii_strtod (quantity, NULL);
  return lode_run_put_trade (run, &flow, error);
}

LODE_IMPORTER (cepii_baci) = {
  .summary = "CEPII BACI yearly trade files: exporter, importer, HS6, value, quantity",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .begin = begin,
  .bulk = &columns,
  .country = trade_area_by_code,
  .product = trade_product,
  .row = row,
};
