/* usgs-usmin-production - the table Production of a USMIN release: what a mine gave over the years from Year_From to Year_To, together. */
#include "importers/sites/tonnage.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "Site_ID",    "Ftr_ID",     "Assoc_Dep",  "Material", "Mat_Type", "Mat_Amnt",
                                        "CntSIComAm", "CntSIComUt", "Year_From", "Year_To",  NULL };
  return usmin_has (header, wanted);
}

/* The deposit that the mine works on; the points tell its name. */
static gboolean
put_deposit (const UsminRow *row, const char *id, GError **error)
{
  gint64 known;
  if (id == NULL)
    return TRUE;
  g_autofree char *key = usmin_key (id, error);
  g_autofree char *label = g_strconcat ("USMIN deposit ", id, NULL);
  if (key == NULL)
    return FALSE;
  return (lode_store_entity_id (lode_run_store (row->said.run), key, &known, NULL)
          || sites_put_entity (row->said.run, key, label, NULL, row->said.source, error))
         && sites_say (&row->said, "part_of", key, "deposit", error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_auto (UsminRow) r = { 0 };
  if (!usmin_row_read (run, in, "production", &r, error))
    return FALSE;
  g_autofree char *deposit = usmin_get (in, "Assoc_Dep");
  g_autofree char *from = usmin_get (in, "Year_From");
  g_autofree char *to = usmin_get (in, "Year_To");
  Tonnage tonnage = { .predicate = "production_of", .more = "; scope=all years together", .from = from, .to = to };
  return put_deposit (&r, deposit, error) && usmin_say_tonnage (run, in, &r, &tonnage, error);
}

LODE_IMPORTER (usgs_usmin_production) = {
  .summary = "USGS USMIN mineral deposits: the table Production, by mine",
  .order = 48,
  .detect = detect,
  .state_size = sizeof (UsminState),
  .free_state = usmin_free_state,
  .begin = usmin_begin,
  .row = row,
};
