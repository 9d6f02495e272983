/* cepii-baci-products - the products of CEPII BACI: `code,description` (a column of end-use categories, `bec`, may follow), or in 2014
 * `CODE,SHORTDESCRIPTION`. All are six-digit subheadings; where a spreadsheet has eaten the leading zero, five digits are left. The
 * codes tell the edition of the Harmonized System. */
#include "importers/codes/products.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const now[] = { "code", "description", NULL }, *const then[] = { "CODE", "SHORTDESCRIPTION", NULL };
  return (header->n == 2 || (header->n == 3 && lode_header_find (header, "bec") == 2))
         && (lode_header_has (header, now) || lode_header_has (header, then));
}

/* The header is a plain one: the codes must be those of products. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *text = lode_text_clean (in->fields[0]);
  g_autofree char *code = codes_read_product (text, TRUE, &reason);
  codes_edition_see (lode_run_state (run), code);
  return code != NULL || lode_fail (error, LODE_ERROR_DATA, "%s:%u: column %s: %s", in->file, in->line, in->header->names[0], reason->message);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  LodeSource source = { .key = "cepii-baci-codes",
                        .kind = "statistics",
                        .title = "BACI: codes of countries and products",
                        .publisher = "CEPII",
                        .url = "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
                        .licence = "Etalab Open Licence 2.0",
                        .redistributable = "yes",
                        .language = "en" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_autofree char *text = lode_text_clean (in->fields[0]);
  g_autofree char *label = lode_text_clean (in->fields[1]);
  g_autofree char *code = codes_read_product (text, TRUE, error);
  if (code == NULL)
    return FALSE;
  int year = codes_edition_year (lode_run_state (run));
  g_autofree char *scheme = year == 0 ? g_strdup ("hs") : g_strdup_printf ("hs%d", year);
  CodesProduct product = { .code = code, .label = *label == '\0' ? NULL : label };
  return codes_put_product (run, &product, scheme, codes_source (run, "cepii-baci-codes"), error);
}

LODE_IMPORTER (cepii_baci_products) = {
  .summary = "CEPII BACI product codes: six-digit subheadings and their descriptions",
  .order = 28,
  .detect = detect,
  .state_size = sizeof (CodesEdition),
  .scan = scan,
  .begin = begin,
  .row = row,
};
