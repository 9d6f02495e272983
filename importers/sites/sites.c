#include "importers/sites/sites.h"

#include <math.h>
#include <string.h>

static gboolean
put_claim (const SitesRow *row, LodeClaim *claim, const char *suffix, GError **error)
{
  LodePut put;
  g_autofree char *key = g_strconcat (row->evidence, "/", claim->predicate, suffix == NULL ? NULL : "-", suffix, NULL);
  claim->key = key;
  claim->bound = "";
  claim->polarity = 1;
  claim->rank = "normal";
  claim->qualifiers = row->qualifiers;
  claim->source = row->source;
  claim->locator = row->locator;
  claim->byte_offset = claim->byte_length = -1;
  claim->confidence = NAN;
  if (claim->modality == NULL)
    claim->modality = "asserted";
  if (claim->note == NULL)
    claim->note = row->note;
  if (!lode_put_claim (lode_run_store (row->run), claim, &put, error))
    return FALSE;
  lode_run_count (row->run, put);
  return TRUE;
}

gboolean
sites_say (const SitesRow *row, const char *predicate, const char *object, const char *suffix, GError **error)
{
  LodeClaim claim = { .subject = row->subject, .predicate = predicate, .object = object, .value = NAN, .value_max = NAN };
  return put_claim (row, &claim, suffix, error);
}

gboolean
sites_say_of (const SitesRow *row, const char *subject, const char *predicate, GError **error)
{
  LodeClaim claim = { .subject = subject, .predicate = predicate, .object = row->subject, .value = NAN, .value_max = NAN };
  return put_claim (row, &claim, NULL, error);
}

gboolean
sites_say_text (const SitesRow *row, const char *predicate, const char *text, const char *from, const char *to, GError **error)
{
  LodeClaim claim = { .subject = row->subject, .predicate = predicate, .text = text, .value = NAN, .value_max = NAN,
                      .valid_from = from, .valid_to = to };
  return text == NULL || *text == '\0' || put_claim (row, &claim, NULL, error);
}

gboolean
sites_say_value (const SitesRow *row, const char *predicate, double value, const char *unit, const char *suffix, const char *manner,
                 const char *from, const char *to, GError **error)
{
  LodeClaim claim = { .subject = row->subject, .predicate = predicate, .value = value, .value_max = NAN, .unit = unit, .manner = manner,
                      .valid_from = from, .valid_to = to };
  return isnan (value) || put_claim (row, &claim, suffix, error);
}

static gboolean
read_degrees (const char *text, const char *what, double limit, double *degrees_out, GError **error)
{
  if (text != NULL && lode_plain_number (text, degrees_out) && fabs (*degrees_out) <= limit)
    return TRUE;
  return lode_fail (error, LODE_ERROR_DATA, "%s \"%s\" is not a number of degrees between -%g and %g", what, text == NULL ? "" : text, limit,
                    limit);
}

gboolean
sites_say_coordinates (const SitesRow *row, const char *latitude, const char *longitude, GError **error)
{
  double north, east;
  return read_degrees (latitude, "latitude", 90, &north, error) && read_degrees (longitude, "longitude", 180, &east, error)
         && sites_say_value (row, "latitude", north, "deg", NULL, NULL, NULL, NULL, error)
         && sites_say_value (row, "longitude", east, "deg", NULL, NULL, NULL, NULL, error);
}

gboolean
sites_put_entity (LodeRun *run, const char *key, const char *label, const char *description, const char *source, GError **error)
{
  LodePut put;
  gint64 id;
  LodeStore *store = lode_run_store (run);
  g_autofree char *kind = g_strndup (key, strcspn (key, "/"));
  LodeEntity entity = { key, kind, label, description, source };
  LodeName name = { .entity = key, .kind = "label", .text = label, .language = "en", .source = source };
  gboolean known = lode_store_entity_id (store, key, &id, NULL);
  gboolean done = known ? lode_put_entity (store, &entity, &put, NULL) || lode_put_name (store, &name, &put, error)
                        : lode_put_entity (store, &entity, &put, error);
  if (done)
    lode_run_count (run, put);
  return done;
}

char *
sites_slug (const char *text)
{
  g_autofree char *ascii = g_str_to_ascii (text, NULL);
  GString *slug = g_string_new (NULL);
  for (const char *c = ascii; *c != '\0'; c++)
    if (g_ascii_isalnum (*c))
      g_string_append_c (slug, g_ascii_tolower (*c));
    else if (*c != '\'' && slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');
  if (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  return g_string_free (slug, FALSE);
}
