#include "importers/codes/areas.h"

#include <string.h>

typedef struct
{
  char *entity, *label, *note;
} Area;

static void
free_area (gpointer data)
{
  Area *area = data;
  g_free (area->entity);
  g_free (area->label);
  g_free (area->note);
  g_free (area);
}

static gboolean
add_area (const LodeRecord *row, gpointer data, GError **error)
{
  CodesAreas *areas = data;
  Area *area = g_new (Area, 1);
  (void) error;
  *area = (Area) { lode_record_dup (row, "entity"), lode_record_dup (row, "label"), lode_record_dup (row, "note") };
  g_hash_table_insert (areas->special, lode_record_dup (row, "code"), area);
  return TRUE;
}

gboolean
codes_areas_load (CodesAreas *areas, GError **error)
{
  areas->special = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_area);
  return lode_vocabulary_each ("trade_areas", add_area, areas, error);
}

void
codes_areas_clear (CodesAreas *areas)
{
  g_clear_pointer (&areas->special, g_hash_table_unref);
}

/* The entity of a code that is plain M49; the ISO code of the list must not name another country. */
static gboolean
find_country (LodeRun *run, const char *code, const CodesArea *row, const char **key_out, GError **error)
{
  const char *other;
  g_autoptr (GError) reason = NULL;
  g_autofree char *m49 = g_strconcat ("M49 ", code, NULL);
  g_autofree char *iso = g_strconcat ("ISO3 ", row->iso3, NULL);
  if (!lode_run_resolve (run, m49, "country", key_out, &reason))
    return lode_fail (error, LODE_ERROR_DATA, "area %s (%s) is neither of M49 nor in the vocabulary trade_areas", code,
                      row->names[0] == NULL ? "no name" : row->names[0]);
  if (row->iso3 != NULL && lode_run_resolve (run, iso, "country", &other, NULL) && strcmp (other, *key_out) != 0)
    return lode_fail (error, LODE_ERROR_DATA, "area %s is %s, but the list calls it %s", code, *key_out, row->iso3);
  return TRUE;
}

static gboolean
put_special (LodeRun *run, const Area *area, const char *source, GError **error)
{
  gboolean added = FALSE;
  gboolean former = g_str_has_prefix (area->entity, "country/") && area->label != NULL;
  if (area->label != NULL && !codes_put_entity (run, area->entity, area->label, area->note, source, &added, error))
    return FALSE;
  return !added || !former || codes_put_code (run, area->entity, "iso3", area->entity + strlen ("country/"), source, error);
}

/* A label of an area that is wider than its country, or a part of it, is no name of the country. */
static gboolean
put_names (LodeRun *run, const CodesArea *row, const Area *area, const char *key, const char *source, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (row->names); i++)
    {
      const char *known, *name = row->names[i];
      gboolean wider = area != NULL && name != NULL && lode_run_resolve (run, name, "country", &known, NULL) && strcmp (known, key) != 0;
      if (!wider && !codes_put_label (run, key, name, source, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
codes_areas_put (LodeRun *run, const CodesAreas *areas, const CodesArea *row, const char *scheme, const char *source, GError **error)
{
  const char *key;
  CodesArea known = *row;
  g_autofree char *code = codes_read_area (row->code, error);
  if (code == NULL)
    return FALSE;
  if (g_strcmp0 (row->iso3, "N/A") == 0 || g_strcmp0 (row->iso3, "?") == 0)
    known.iso3 = NULL;
  const Area *area = g_hash_table_lookup (areas->special, code);
  if (area != NULL ? !put_special (run, area, source, error) : !find_country (run, code, &known, &key, error))
    return FALSE;
  if (area != NULL)
    key = area->entity;
  return codes_put_code (run, key, scheme, code, source, error) && put_names (run, &known, area, key, source, error);
}
