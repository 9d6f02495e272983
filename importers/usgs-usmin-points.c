/* usgs-usmin-points - the table Loc_Pt of a USMIN release: mines, wells, deposits and mineral regions with their coordinates. */
#include "importers/sites/usmin.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "Site_ID", "Ftr_ID", "Ftr_Name", "Ftr_Group", "Ftr_Type", "Commodity", "Lat_WGS84", "Long_WGS84", NULL };
  return usmin_has (header, wanted);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_auto (UsminRow) r = { 0 };
  UsminState *state = lode_run_state (run);
  if (!usmin_row_read (run, in, NULL, &r, error))
    return FALSE;
  g_autofree char *type = usmin_get (in, "Ftr_Type");
  g_autofree char *kind = type == NULL ? NULL : g_utf8_strdown (type, -1);
  g_autofree char *id = usmin_get (in, "Ftr_ID");
  g_autofree char *commodity = usmin_get (in, "Commodity");
  g_autofree char *latitude = usmin_get (in, "Lat_WGS84");
  g_autofree char *longitude = usmin_get (in, "Long_WGS84");
  gboolean mine = g_str_has_prefix (r.subject, "facility/");
  LodePut put;
  LodeName code = { .entity = r.subject, .kind = "code", .text = id, .scheme = "usmin", .source = r.said.source };
  if (!lode_put_name (lode_run_store (run), &code, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return sites_say (&r.said, "located_in", "country/USA", NULL, error) && sites_say_coordinates (&r.said, latitude, longitude, error)
         && sites_say_text (&r.said, "facility_kind", kind, NULL, NULL, error)
         && sites_say_materials (&r.said, &state->materials, "usmin", mine ? "produces" : "contains_commodity", commodity, error);
}

LODE_IMPORTER (usgs_usmin_points) = {
  .summary = "USGS USMIN mineral deposits: the table Loc_Pt, features with coordinates",
  .order = 46,
  .detect = detect,
  .state_size = sizeof (UsminState),
  .free_state = usmin_free_state,
  .begin = usmin_begin,
  .row = row,
};
