/* usgs-usmin-sites - the table Site of a USMIN release: sites, their other names, commodities and approximate coordinates. */
#include "importers/sites/usmin.h"
#include <string.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "Site_ID", "Site_Name", "Other_Name", "Commodity", "MinReg_ID", "Approx_Lon", "Approx_Lat", NULL };
  return usmin_has (header, wanted);
}

static gboolean
put_names (const UsminRow *row, const char *names, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (names == NULL ? "" : names, ";", -1);
  for (char **part = parts; *part != NULL; part++)
    {
      LodePut put;
      LodeName name = { .entity = row->subject, .kind = "alias", .text = g_strstrip (*part), .language = "en", .source = row->said.source };
      if (**part == '\0')
        continue;
      if (!lode_put_name (lode_run_store (row->said.run), &name, &put, error))
        return FALSE;
      lode_run_count (row->said.run, put);
    }
  return TRUE;
}

/* Points tell the name of a region; until they are read it has its id for a label. */
static gboolean
put_region (const UsminRow *row, const char *id, GError **error)
{
  gint64 known;
  if (id == NULL)
    return TRUE;
  g_autofree char *key = usmin_key (id, error);
  g_autofree char *label = g_strconcat ("USMIN region ", id, NULL);
  if (key == NULL)
    return FALSE;
  return (lode_store_entity_id (lode_run_store (row->said.run), key, &known, NULL)
          || sites_put_entity (row->said.run, key, label, NULL, row->said.source, error))
         && sites_say (&row->said, "part_of", key, "region", error);
}

static gboolean
put_code (const UsminRow *row, const char *id, GError **error)
{
  LodePut put;
  LodeName code = { .entity = row->subject, .kind = "code", .text = id, .scheme = "usmin", .source = row->said.source };
  if (!lode_put_name (lode_run_store (row->said.run), &code, &put, error))
    return FALSE;
  lode_run_count (row->said.run, put);
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_auto (UsminRow) r = { 0 };
  UsminState *state = lode_run_state (run);
  if (!usmin_row_read (run, in, NULL, &r, error))
    return FALSE;
  g_autofree char *id = usmin_get (in, "Site_ID");
  g_autofree char *other = usmin_get (in, "Other_Name");
  g_autofree char *region = usmin_get (in, "MinReg_ID");
  g_autofree char *commodity = usmin_get (in, "Commodity");
  g_autofree char *latitude = usmin_get (in, "Approx_Lat");
  g_autofree char *longitude = usmin_get (in, "Approx_Lon");
  SitesRow rough = r.said;
  rough.qualifiers = "accuracy=approximate";
  return put_code (&r, id, error) && put_names (&r, other, error) && sites_say (&r.said, "located_in", "country/USA", NULL, error)
         && sites_say_coordinates (&rough, latitude, longitude, error) && put_region (&r, region, error)
         && sites_say_materials (&r.said, &state->materials, "usmin", "contains_commodity", commodity, error);
}

LODE_IMPORTER (usgs_usmin_sites) = {
  .summary = "USGS USMIN mineral deposits: the table Site",
  .order = 47,
  .detect = detect,
  .state_size = sizeof (UsminState),
  .free_state = usmin_free_state,
  .begin = usmin_begin,
  .row = row,
};
