/* cepii-baci - CEPII BACI yearly files: `t,i,j,k,v,q` = year, exporter, importer (numeric codes of BACI's country file), HS6, thousand US
 * dollars, metric tons (blank or NA where unknown). Flows are reconciled from both reporters. Read in bulk.
 *
 * The file names neither its release nor its nomenclature; --source KEY tells releases apart. A product that the store lacks is added by
 * its code. Source: Gaulier and Zignago, BACI: International Trade Database at the Product-Level, CEPII 2010-23. */
#include "importers/codes/areas.h"
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

static void
free_state (void *state)
{
  codes_areas_clear (state);
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "t", "i", "j", "k", "v", "q", NULL };
  return header->n == 6 && lode_header_has (header, wanted);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  LodeSource source = { .key = "cepii-baci",
                        .kind = "statistics",
                        .title = "BACI: international trade by product",
                        .publisher = "CEPII",
                        .series = "cepii-baci",
                        .url = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                        .licence = "Etalab Open Licence 2.0",
                        .redistributable = "unchecked",
                        .language = "en",
                        .note = "the file does not name its release" };
  return codes_areas_load (lode_run_state (run), error) && lode_run_set_source (run, &source, error);
}

static gboolean
country (LodeRun *run, guint code, const char **key_out, GError **error)
{
  return codes_areas_country (run, lode_run_state (run), code, codes_source (run, "cepii-baci"), key_out, error);
}

static gboolean
product (LodeRun *run, guint code, const char **key_out, GError **error)
{
  LodePut put;
  gint64 id;
  LodeStore *store = lode_run_store (run);
  g_autofree char *label = g_strdup_printf ("HS %06u", code);
  g_autofree char *key = g_strdup_printf ("product/hs-%06u", code);
  *key_out = g_intern_string (key);
  if (lode_store_entity_id (store, key, &id, NULL))
    return TRUE;
  LodeEntity added = { .key = key, .kind = "product", .label = label };
  LodeName hs = { .entity = key, .kind = "code", .text = label + strlen ("HS "), .scheme = "hs" };
  return lode_put_entity (store, &added, &put, error) && lode_put_name (store, &hs, &put, error);
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
      || !country (run, (guint) exporter, &flow.exporter, error) || !country (run, (guint) importer, &flow.importer, error)
      || !product (run, (guint) code, &flow.product, error) || !lode_record_number (in, "v", &flow.value_usd, error))
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
  .state_size = sizeof (CodesAreas),
  .free_state = free_state,
  .begin = begin,
  .bulk = &columns,
  .country = country,
  .product = product,
  .row = row,
};
