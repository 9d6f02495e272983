#include "importers/codes/codes.h"

#include <math.h>
#include <string.h>

const char *
codes_source (LodeRun *run, const char *key)
{
  const char *wanted = lode_run_option (run, "source");
  return wanted != NULL ? wanted : key;
}

static gboolean
put_name (LodeRun *run, const LodeName *name, GError **error)
{
  LodePut put;
  if (!lode_put_name (lode_run_store (run), name, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

gboolean
codes_put_code (LodeRun *run, const char *entity, const char *scheme, const char *code, const char *source, GError **error)
{
  LodeName name = { .entity = entity, .kind = "code", .text = code, .scheme = scheme, .source = source };
  return put_name (run, &name, error);
}

gboolean
codes_put_name (LodeRun *run, const char *entity, const char *kind, const char *text, const char *language, const char *source,
                GError **error)
{
  LodeName name = { .entity = entity, .kind = kind, .text = text, .language = language, .source = source };
  return text == NULL || *text == '\0' || put_name (run, &name, error);
}

/* "CuraÁao" -> "Curaçao": Latin-1 that was read as Mac OS Roman. NULL when it cannot be. */
static char *
repair (const char *text)
{
  g_autofree char *bytes = g_convert (text, -1, "MACINTOSH", "UTF-8", NULL, NULL, NULL);
  return bytes == NULL || g_str_is_ascii (text) ? NULL : g_convert (bytes, -1, "UTF-8", "ISO-8859-1", NULL, NULL, NULL);
}

gboolean
codes_put_label (LodeRun *run, const char *entity, const char *text, const char *source, GError **error)
{
  const char *named;
  g_autofree char *repaired = NULL;
  if (text == NULL || *text == '\0')
    return TRUE;
  if (lode_run_resolve (run, text, "country aggregate", &named, NULL))
    {
      if (strcmp (named, entity) != 0)
        return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is the name of %s, not of %s", text, named, entity);
      lode_run_count (run, LODE_UNCHANGED);
      return TRUE;
    }
  repaired = repair (text);
  gboolean garbled = repaired != NULL && lode_run_resolve (run, repaired, "country", &named, NULL) && strcmp (named, entity) == 0;
  return codes_put_name (run, entity, garbled ? "misspelling" : "label", text, "en", source, error);
}

gboolean
codes_put_entity (LodeRun *run, const char *key, const char *label, const char *description, const char *source, gboolean *added_out,
                  GError **error)
{
  gint64 id;
  LodePut put;
  gboolean known = lode_store_entity_id (lode_run_store (run), key, &id, NULL);
  g_autofree char *kind = g_strndup (key, strcspn (key, "/"));
  LodeEntity entity = { key, kind, label, description, source };
  if (added_out != NULL)
    *added_out = !known;
  if (!known && !lode_put_entity (lode_run_store (run), &entity, &put, error))
    return FALSE;
  lode_run_count (run, known ? LODE_UNCHANGED : LODE_STORED);
  return TRUE;
}

gboolean
codes_put_part (LodeRun *run, const char *key, const char *part, const char *whole, const char *source, const char *locator,
                GError **error)
{
  LodePut put;
  LodeClaim claim = { .key = key,
                      .subject = part,
                      .predicate = "part_of",
                      .object = whole,
                      .value = NAN,
                      .value_max = NAN,
                      .bound = "",
                      .polarity = 1,
                      .rank = "normal",
                      .source = source,
                      .locator = locator,
                      .byte_offset = -1,
                      .byte_length = -1,
                      .modality = "asserted",
                      .confidence = NAN };
  if (!lode_put_claim (lode_run_store (run), &claim, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

char *
codes_read_area (const char *text, GError **error)
{
  guint64 code;
  if (g_ascii_string_to_unsigned (text == NULL ? "" : text, 10, 0, 999, &code, NULL))
    return g_strdup_printf ("%03u", (guint) code);
  lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not an area code, expected up to three digits", text == NULL ? "" : text);
  return NULL;
}
