/* natural-earth - outlines of countries from Natural Earth (admin 0), as GeoJSON: with the properties of the publisher (ISO_A3, ADM0_A3,
 * NAME ...), or reduced to `iso3` and `name`.
 *
 * Natural Earth gives -99 as the ISO code of what it draws otherwise than ISO 3166 lists it: France and Norway without their overseas
 * parts, Kosovo, Northern Cyprus, Somaliland. So a country is found by ISO_A3, else ISO_A3_EH, else ADM0_A3, where that is a code of
 * ISO 3166, else by its name; what is none of these is set aside with the nearest names. */
#include "kb/importer.h"
#include <string.h>

static const char *const codes[] = { "ISO_A3", "ISO_A3_EH", "ADM0_A3", "iso3" };
static const char *const names[] = { "NAME", "NAME_LONG", "ADMIN", "name" };

static gboolean
detect (const LodeHeader *header)
{
  static const char *const full[] = { "ISO_A3", "ADM0_A3", "NAME", "geometry", NULL };
  static const char *const reduced[] = { "iso3", "name", "geometry", NULL };
  return lode_header_has (header, full) || lode_header_has (header, reduced);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  LodeSource source = { .key = "natural-earth",
                        .kind = "reference",
                        .title = "Admin 0 - Countries",
                        .publisher = "Natural Earth",
                        .url = "https://www.naturalearthdata.com",
                        .licence = "public domain",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "the file names neither its scale nor its version" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
find_country (LodeRun *run, const LodeRecord *in, const char **key_out, GError **error)
{
  g_autoptr (GString) tried = g_string_new (NULL);
  g_autoptr (GError) reason = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *code = lode_record_dup (in, codes[i]);
      g_autofree char *text = g_strconcat ("ISO3 ", code, NULL);
      if (code != NULL && strcmp (code, "-99") != 0 && lode_run_resolve (run, text, "country", key_out, NULL))
        return TRUE;
      if (code != NULL)
        g_string_append_printf (tried, "%s%s %s", tried->len == 0 ? "" : ", ", codes[i], code);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = lode_record_dup (in, names[i]);
      if (name != NULL && lode_run_resolve (run, name, "country", key_out, reason == NULL ? &reason : NULL))
        return TRUE;
    }
  return lode_fail (error, LODE_ERROR_DATA, "no country of ISO 3166 (%s): %s", tried->str, reason == NULL ? "no name" : reason->message);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  const char *country;
  g_autofree char *geometry = lode_record_dup (in, "geometry");
  if (!find_country (run, in, &country, error))
    return FALSE;
  if (geometry == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s has no geometry", country);
  if (!lode_put_shape (lode_run_store (run), country, geometry, lode_run_document (run), &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (natural_earth) = {
  .summary = "Natural Earth outlines of countries, as GeoJSON",
  .order = 50,
  .detect = detect,
  .begin = begin,
  .row = row,
};
