/* usgs-mineplant - USGS Active Mines and Mineral Plants in the United States:
 * `id,COMMODITY,SITE_NAME,COMPANY_NA,STATE_LOCA,COUNTY,LATITUDE,LONGITUDE,PLANT_MIN`, a row for each site and commodity.
 *
 * The list is of 2003; what it says of operators and products it says of that year. Rows that agree in all but commodity and kind are
 * one facility, named by the first of them. Commodities have their names of the time (columbium). */
#include "importers/sites/sites.h"
#include <string.h>

typedef struct
{
  SitesMaterials materials;
  GHashTable *facilities; /* what identifies a site -> its key */
} State;

static void
free_state (void *data)
{
  State *state = data;
  sites_materials_clear (&state->materials);
  g_clear_pointer (&state->facilities, g_hash_table_unref);
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "id",         "COMMODITY", "SITE_NAME", "COMPANY_NA", "STATE_LOCA",
                                        "COUNTY",     "LATITUDE",  "LONGITUDE", "PLANT_MIN",  NULL };
  return lode_header_has (header, wanted);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  (void) header;
  LodeSource source = { .key = "usgs-mineplant-2003",
                        .kind = "statistics",
                        .title = "Active Mines and Mineral Plants in the United States",
                        .publisher = "U.S. Geological Survey",
                        .published_on = "2003",
                        .url = "https://mrdata.usgs.gov/mineplant/",
                        .licence = "US Government work, public domain",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "as of 2003; the file does not say so itself" };
  state->facilities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return sites_materials_load (&state->materials, error) && lode_run_set_source (run, &source, error);
}

/* The texts of a row, without blanks around them; NULL where empty. */
typedef struct
{
  char *id, *commodity, *site, *company, *state, *county, *latitude, *longitude, *kind;
} Texts;

static void
clear_texts (Texts *t)
{
  char *texts[] = { t->id, t->commodity, t->site, t->company, t->state, t->county, t->latitude, t->longitude, t->kind };
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (texts[i]);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Texts, clear_texts)

static gboolean
read_texts (const LodeRecord *in, Texts *t, GError **error)
{
  *t = (Texts) { lode_record_dup (in, "id"),        lode_record_dup (in, "COMMODITY"),  lode_record_dup (in, "SITE_NAME"),
                 lode_record_dup (in, "COMPANY_NA"), lode_record_dup (in, "STATE_LOCA"), lode_record_dup (in, "COUNTY"),
                 lode_record_dup (in, "LATITUDE"),   lode_record_dup (in, "LONGITUDE"),  lode_record_dup (in, "PLANT_MIN") };
  if (t->id == NULL || strspn (t->id, "0123456789") != strlen (t->id))
    return lode_fail (error, LODE_ERROR_DATA, "column id: \"%s\" is not a number", t->id == NULL ? "" : t->id);
  if (t->commodity == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column COMMODITY is empty");
  if (t->company == NULL || t->state == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column %s is empty", t->state == NULL ? "STATE_LOCA" : "COMPANY_NA");
  return TRUE;
}

static const char *
kind_of (const char *printed, GError **error)
{
  if (g_strcmp0 (printed, "M") == 0)
    return "mine";
  if (g_strcmp0 (printed, "P") == 0)
    return "plant";
  if (g_strcmp0 (printed, "M/P") == 0)
    return "mine and plant";
  lode_fail (error, LODE_ERROR_DATA, "column PLANT_MIN: \"%s\" is neither M, P nor M/P", printed == NULL ? "" : printed);
  return NULL;
}

static gboolean
put_company (const SitesRow *row, const Texts *t, GError **error)
{
  g_autofree char *slug = sites_slug (t->company);
  g_autofree char *key = g_strconcat ("company/", slug, NULL);
  return sites_put_entity (row->run, key, t->company, NULL, row->source, error) && sites_say_of (row, key, "operates", error);
}

/* What the first row of a facility says of it. */
static gboolean
put_facility (const SitesRow *row, const Texts *t, GError **error)
{
  LodePut put;
  g_autofree char *label = g_strdup_printf ("%s, %s", t->site != NULL ? t->site : t->company, t->state);
  g_autofree char *where = t->county == NULL ? g_strdup (t->state) : g_strdup_printf ("%s County, %s", t->county, t->state);
  LodeName alias = { .entity = row->subject, .kind = "alias", .text = t->site, .language = "en", .source = row->source };
  SitesRow timeless = *row;
  timeless.qualifiers = NULL;
  if (!sites_put_entity (row->run, row->subject, label, where, row->source, error)
      || !sites_say (&timeless, "located_in", "country/USA", NULL, error)
      || !sites_say_coordinates (&timeless, t->latitude, t->longitude, error) || !put_company (row, t, error))
    return FALSE;
  if (t->site == NULL)
    return TRUE;
  if (!lode_put_name (lode_run_store (row->run), &alias, &put, error))
    return FALSE;
  lode_run_count (row->run, put);
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  g_auto (Texts) t = { 0 };
  if (!read_texts (in, &t, error))
    return FALSE;
  const char *option = lode_run_option (run, "source"), *kind = kind_of (t.kind, error);
  if (kind == NULL)
    return FALSE;
  g_autofree char *site = g_strjoin ("\t", t.site == NULL ? "" : t.site, t.company, t.state, t.county == NULL ? "" : t.county,
                                     t.latitude == NULL ? "" : t.latitude, t.longitude == NULL ? "" : t.longitude, NULL);
  const char *known = g_hash_table_lookup (state->facilities, site);
  g_autofree char *key = known != NULL ? g_strdup (known) : g_strconcat ("facility/usgs-mineplant-", t.id, NULL);
  g_autofree char *evidence = g_strconcat ("usgs-mineplant/", t.id, NULL);
  g_autofree char *locator = g_strconcat ("id ", t.id, NULL);
  SitesRow said = { .run = run,
                    .subject = key,
                    .source = option != NULL ? option : "usgs-mineplant-2003",
                    .evidence = evidence,
                    .locator = locator,
                    .qualifiers = "as_of=2003" };
  if ((known == NULL && !put_facility (&said, &t, error)) || !sites_say_text (&said, "facility_kind", kind, NULL, NULL, error)
      || !sites_say_materials (&said, &state->materials, "mineplant", "produces", t.commodity, error))
    return FALSE;
  if (known == NULL)
    g_hash_table_insert (state->facilities, g_steal_pointer (&site), g_steal_pointer (&key));
  return TRUE;
}

LODE_IMPORTER (usgs_mineplant) = {
  .summary = "USGS Active Mines and Mineral Plants in the United States, 2003",
  .order = 44,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .begin = begin,
  .row = row,
};
