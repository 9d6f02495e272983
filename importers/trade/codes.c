#include "importers/trade/codes.h"

#include <string.h>

typedef struct
{
  const char *key, *label;
  gboolean is_union; /* beside its members, which report as well */
} Area;

typedef struct
{
  GHashTable *by_code;    /* guint -> Area */
  GHashTable *by_letters; /* text -> Area */
} Areas;

static gboolean
add_area (const LodeRecord *row, gpointer data, GError **error)
{
  Areas *areas = data;
  guint64 code;
  const char *letters = lode_record_get (row, "letters");
  Area *area = g_new (Area, 1);
  *area = (Area) { g_intern_string (lode_record_get (row, "entity")), g_intern_string (lode_record_get (row, "label")),
                   *lode_record_get (row, "union") != '\0' };
  if (!g_ascii_string_to_unsigned (lode_record_get (row, "code"), 10, 0, 999, &code, error))
    return FALSE;
  g_hash_table_insert (areas->by_code, GUINT_TO_POINTER ((guint) code), area);
  if (*letters != '\0')
    g_hash_table_insert (areas->by_letters, (gpointer) g_intern_string (letters), area);
  return TRUE;
}

/* Read once; it is built into the program and stays the same. */
static const Areas *
areas_get (GError **error)
{
  static Areas areas;
  if (areas.by_code != NULL)
    return &areas;
  Areas read = { g_hash_table_new (NULL, NULL), g_hash_table_new (g_str_hash, g_str_equal) };
  if (lode_vocabulary_each ("trade_areas", add_area, &read, error))
    {
      areas = read;
      return &areas;
    }
  g_hash_table_unref (read.by_code);
  g_hash_table_unref (read.by_letters);
  return NULL;
}

/* The entity of an area, added when the store lacks it. */
static gboolean
put_area (LodeRun *run, const Area *area, const char **key_out, GError **error)
{
  LodePut put;
  gint64 id;
  g_autofree char *kind = g_strndup (area->key, strcspn (area->key, "/"));
  LodeEntity added = { .key = area->key, .kind = kind, .label = area->label };
  *key_out = area->key;
  return *area->label == '\0' || lode_store_entity_id (lode_run_store (run), area->key, &id, NULL)
         || lode_put_entity (lode_run_store (run), &added, &put, error);
}

gboolean
trade_area_by_code (LodeRun *run, guint code, const char **key_out, GError **error)
{
  const Areas *areas = areas_get (error);
  if (areas == NULL)
    return FALSE;
  const Area *area = g_hash_table_lookup (areas->by_code, GUINT_TO_POINTER (code));
  if (area != NULL)
    return area->is_union ? lode_fail (error, LODE_ERROR_NO, "code %u is a union beside its members, which report as well", code)
                          : put_area (run, area, key_out, error);
  g_autofree char *m49 = g_strdup_printf ("M49 %03u", code), *found = NULL, *label = NULL;
  if (lode_store_find_code (lode_run_store (run), "m49", m49 + strlen ("M49 "), &found, &label, NULL) && found != NULL
      && g_str_has_prefix (found, "country/"))
    {
      *key_out = g_intern_string (found);
      return TRUE;
    }
  return lode_run_resolve (run, m49, "country", key_out, error);
}

gboolean
trade_area_is_union (guint code)
{
  const Areas *areas = areas_get (NULL);
  const Area *area = areas == NULL ? NULL : g_hash_table_lookup (areas->by_code, GUINT_TO_POINTER (code));
  return area != NULL && area->is_union;
}

gboolean
trade_area_by_letters (LodeRun *run, const char *letters, const char **key_out, GError **error)
{
  const Areas *areas = areas_get (error);
  if (areas == NULL)
    return FALSE;
  const Area *area = g_hash_table_lookup (areas->by_letters, letters);
  if (area != NULL)
    return put_area (run, area, key_out, error);
  if (strlen (letters) != 3)
    return lode_fail (error, LODE_ERROR_NO, "\"%s\" is no code of three letters", letters);
  g_autofree char *iso3 = g_strdup_printf ("ISO3 %s", letters);
  return lode_run_resolve (run, iso3, "country", key_out, error);
}

gboolean
trade_product (LodeRun *run, guint code, const char **key_out, GError **error)
{
  LodePut put;
  gint64 id;
  LodeStore *store = lode_run_store (run);
  g_autofree char *label = g_strdup_printf ("HS %06u", code);
  g_autofree char *key = g_strdup_printf ("product/hs-%06u", code);
  *key_out = g_intern_string (key);
  if (lode_store_entity_id (store, key, &id, NULL))
    return TRUE;
  LodeEntity added = { .key = key, .kind = "product", .label = label };
  LodeName hs = { .entity = key, .kind = "code", .text = label + strlen ("HS "), .scheme = "hs" };
  return lode_put_entity (store, &added, &put, error) && lode_put_name (store, &hs, &put, error);
}
