/* iso-3166 - ISO 3166-1 and M49: codes, names and regions of countries, in two layouts.
 *
 * `name,alpha-2,alpha-3,country-code,...,region,sub-region,intermediate-region,region-code,...` (or its first columns alone), and the
 * list of DataHub, whose 56 columns come in any order: `ISO3166-1-Alpha-2`, `M49`, `UNTERM English Short`, `Region Code` ... Codes are
 * text: 004 keeps its zeros, NA is Namibia. A country that the store lacks is added; regions are aggregates. */
#include "importers/codes/codes.h"
#include <string.h>

/* What a layout calls its columns. */
typedef struct
{
  const char *source, *iso2, *iso3, *m49, *name;
  const char *region_name[3], *region_code[3]; /* from the widest to the narrowest */
} Layout;

static const Layout layouts[] = {
  { "iso-3166", "alpha-2", "alpha-3", "country-code", "name",
    { "region", "sub-region", "intermediate-region" },
    { "region-code", "sub-region-code", "intermediate-region-code" } },
  { "datahub-country-codes", "ISO3166-1-Alpha-2", "ISO3166-1-Alpha-3", "M49", "CLDR display name",
    { "Region Name", "Sub-region Name", "Intermediate Region Name" },
    { "Region Code", "Sub-region Code", "Intermediate Region Code" } },
};

/* Names of the DataHub list beside the label. */
static const struct
{
  const char *column, *kind, *language;
} names[] = {
  { "UNTERM English Short", "common", "en" }, { "UNTERM English Formal", "official", "en" }, { "official_name_en", "official", "en" },
  { "UNTERM French Short", "common", "fr" },  { "UNTERM French Formal", "official", "fr" },  { "UNTERM Spanish Short", "common", "es" },
  { "UNTERM Spanish Formal", "official", "es" }, { "UNTERM Russian Short", "common", "ru" }, { "UNTERM Russian Formal", "official", "ru" },
  { "UNTERM Chinese Short", "common", "zh-Hans" }, { "UNTERM Chinese Formal", "official", "zh-Hans" }, { "UNTERM Arabic Short", "common", "ar" },
  { "UNTERM Arabic Formal", "official", "ar" },
};

static const Layout *
layout_of (const LodeHeader *header)
{
  for (gsize i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      const char *const wanted[] = { layouts[i].iso3, layouts[i].m49, layouts[i].name, NULL };
      if (lode_header_has (header, wanted))
        return &layouts[i];
    }
  return NULL;
}

static gboolean
detect (const LodeHeader *header)
{
  return layout_of (header) != NULL;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  const Layout *layout = layout_of (header);
  LodeSource source = { .key = layout->source,
                        .kind = "reference",
                        .title = layout == layouts ? "ISO 3166 countries with regional codes"
                                                   : "Country codes: ISO 3166, M49, CLDR and UNTERM names",
                        .publisher = layout == layouts ? "Luke Duncalfe (lukes/ISO-3166-Countries-with-Regional-Codes)"
                                                       : "DataHub (datasets/country-codes)",
                        .licence = layout == layouts ? "CC BY-SA 4.0" : "ODC-PDDL 1.0",
                        .redistributable = "yes",
                        .language = "en" };
  return lode_run_set_source (run, &source, error);
}

/* A code of @length characters, capitals or digits; NULL when the field is empty or not there. */
static gboolean
read_code (const LodeRecord *in, const char *column, gsize length, gboolean digits, char **code_out, GError **error)
{
  g_autofree char *code = lode_record_dup (in, column);
  static const char capitals[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (code != NULL && digits)
    {
      *code_out = codes_read_area (code, error);
      return *code_out != NULL;
    }
  if (code != NULL && (strlen (code) != length || strspn (code, capitals) != length))
    return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\" is not a code of %u capital letters", column, code, (guint) length);
  *code_out = g_steal_pointer (&code);
  return TRUE;
}

/* A code stands for one country: the store must not know it as another's. */
static gboolean
put_country_code (LodeRun *run, const char *entity, const char *scheme, const char *code, const char *source, GError **error)
{
  const char *known;
  if (code == NULL)
    return TRUE;
  g_autofree char *text = g_strdup_printf ("%s %s", scheme, code);
  if (lode_run_resolve (run, text, "country", &known, NULL) && strcmp (known, entity) != 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s %s is the code of %s, not of %s", scheme, code, known, entity);
  return codes_put_code (run, entity, scheme, code, source, error);
}

static gboolean
put_regions (LodeRun *run, const LodeRecord *in, const Layout *layout, const char *country, const char *source, GError **error)
{
  g_autofree char *wider = NULL;
  for (guint i = 0; i < 3; i++)
    {
      gboolean added;
      g_autofree char *code = NULL;
      g_autofree char *name = lode_record_dup (in, layout->region_name[i]);
      if (!read_code (in, layout->region_code[i], 3, TRUE, &code, error))
        return FALSE;
      if (code == NULL || name == NULL)
        continue;
      g_autofree char *key = g_strdup_printf ("aggregate/m49-%s", code);
      g_autofree char *evidence = g_strdup_printf ("%s/m49-%s", source, code);
      if (!codes_put_entity (run, key, name, "Region of the M49 standard; its countries are counted one by one", source, &added, error)
          || !codes_put_code (run, key, "m49", code, source, error)
          || (wider != NULL && !codes_put_part (run, evidence, key, wider, source, layout->region_code[i], error)))
        return FALSE;
      g_free (wider);
      wider = g_steal_pointer (&key);
    }
  if (wider == NULL)
    return TRUE;
  g_autofree char *evidence = g_strdup_printf ("%s/%s", source, country + strlen ("country/"));
  return codes_put_part (run, evidence, country, wider, source, evidence + strlen (source) + 1, error);
}

/* "Gambia (la)", "la Gambia" -> "Gambia": articles and footnote marks are not part of a name. "刚果（布）" stays. */
static char *
clean_name (const LodeRecord *in, const char *column)
{
  static const char *const articles[] = { "the ", "la ", "le ", "les ", "l'", "el ", "los ", "las ", NULL };
  char *text = lode_record_dup (in, column);
  for (const char *const *a = articles; text != NULL && *a != NULL; a++)
    if (g_str_has_prefix (text, *a))
      {
        memmove (text, text + strlen (*a), strlen (text + strlen (*a)) + 1);
        break;
      }
  while (text != NULL && *text != '\0')
    {
      char *open = strrchr (text, '(');
      gsize n = strlen (text);
      gboolean article = open != NULL && open > text && text[n - 1] == ')' && g_utf8_strlen (open, -1) <= 6;
      if (article)
        *open = '\0';
      else if (text[n - 1] == '*')
        text[n - 1] = '\0';
      else
        break;
      g_strchomp (text);
    }
  return text;
}

static gboolean
put_names (LodeRun *run, const LodeRecord *in, const char *country, const char *source, GError **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      const char *known;
      g_autofree char *text = clean_name (in, names[i].column);
      if (text != NULL && strcmp (names[i].language, "en") == 0 && lode_run_resolve (run, text, "country", &known, NULL)
          && strcmp (known, country) == 0)
        continue;
      if (!codes_put_name (run, country, names[i].kind, text, names[i].language, source, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const Layout *layout = layout_of (in->header);
  const char *source = codes_source (run, layout->source);
  g_autofree char *iso2 = NULL, *iso3 = NULL, *m49 = NULL;
  g_autofree char *name = lode_record_dup (in, layout->name);
  if (!read_code (in, layout->iso2, 2, FALSE, &iso2, error) || !read_code (in, layout->iso3, 3, FALSE, &iso3, error)
      || !read_code (in, layout->m49, 3, TRUE, &m49, error))
    return FALSE;
  if (iso3 == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column %s is empty, expected a code of three capital letters", layout->iso3);
  if (name == NULL)
    name = lode_record_dup (in, "official_name_en");
  if (name == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column %s is empty, expected the name of %s", layout->name, iso3);
  g_autofree char *country = g_strconcat ("country/", iso3, NULL);
  return codes_put_entity (run, country, name, NULL, source, NULL, error)
         && put_country_code (run, country, "iso2", iso2, source, error)
         && put_country_code (run, country, "iso3", iso3, source, error)
         && put_country_code (run, country, "m49", m49, source, error) && codes_put_label (run, country, name, source, error)
         && put_names (run, in, country, source, error) && put_regions (run, in, layout, country, source, error);
}

LODE_IMPORTER (iso_3166) = {
  .summary = "ISO 3166 and M49: codes, names and regions of countries",
  .order = 22,
  .detect = detect,
  .begin = begin,
  .row = row,
};
