/* cepii-baci-countries - the areas of CEPII BACI: numeric code, name, ISO codes. Three layouts:
 *
 * `country_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha` (2021-23),
 * `country_code,country_name,country_iso2,country_iso3` (2024 on), `iso3,iso2,name_english,name_french,i` (2014, Windows-1252).
 * The ISO column names a successor where the area is a former or a wider one (58 Belgium-Luxembourg has BEL); N/A is nothing. */
#include "importers/codes/areas.h"

static const struct
{
  const char *code, *iso3, *names[3];
} layouts[] = {
  { "country_code", "iso_3digit_alpha", { "country_name_full", "country_name_abbreviation", NULL } },
  { "country_code", "country_iso3", { "country_name", NULL, NULL } },
  { "i", "iso3", { "name_english", NULL, NULL } },
};

static gboolean
find_layout (const LodeHeader *header, gsize *i_out)
{
  for (gsize i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      const char *const wanted[] = { layouts[i].code, layouts[i].iso3, layouts[i].names[0], NULL };
      *i_out = i;
      if (lode_header_has (header, wanted))
        return TRUE;
    }
  return FALSE;
}

static void
free_state (void *state)
{
  codes_areas_clear (state);
}

static gboolean
detect (const LodeHeader *header)
{
  gsize i;
  return find_layout (header, &i);
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
  return codes_areas_load (lode_run_state (run), error) && lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  gsize i;
  find_layout (in->header, &i);
  g_autofree char *code = lode_record_dup (in, layouts[i].code);
  g_autofree char *iso3 = lode_record_dup (in, layouts[i].iso3);
  g_autofree char *name = lode_record_dup (in, layouts[i].names[0]);
  g_autofree char *other = layouts[i].names[1] == NULL ? NULL : lode_record_dup (in, layouts[i].names[1]);
  CodesArea area = { .code = code, .iso3 = iso3, .names = { name, other, NULL } };
  return codes_areas_put (run, lode_run_state (run), &area, "baci", codes_source (run, "cepii-baci-codes"), error);
}

LODE_IMPORTER (cepii_baci_countries) = {
  .summary = "CEPII BACI country codes: numeric codes of countries, former states and residuals",
  .order = 24,
  .detect = detect,
  .state_size = sizeof (CodesAreas),
  .free_state = free_state,
  .begin = begin,
  .row = row,
};
