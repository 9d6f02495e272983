#include "importers/sites/sites.h"

#include <math.h>
#include <string.h>

static void
free_material (gpointer data)
{
  SitesMaterial *material = data;
  g_strfreev (material->entities);
  g_free (material->new_label);
  g_free (material->note);
  g_free (material);
}

static gboolean
add_material (const LodeRecord *row, gpointer data, GError **error)
{
  SitesMaterials *materials = data;
  (void) error;
  SitesMaterial *material = g_new (SitesMaterial, 1);
  *material = (SitesMaterial) { g_strsplit (lode_record_get (row, "entity"), " ", -1), lode_record_dup (row, "new_label"),
                                lode_record_dup (row, "note") };
  g_hash_table_insert (materials->labels, g_strconcat (lode_record_get (row, "list"), " ", lode_record_get (row, "label"), NULL), material);
  return TRUE;
}

gboolean
sites_materials_load (SitesMaterials *materials, GError **error)
{
  materials->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_material);
  return lode_vocabulary_each ("usgs_site_materials", add_material, materials, error);
}

void
sites_materials_clear (SitesMaterials *materials)
{
  g_clear_pointer (&materials->labels, g_hash_table_unref);
}

const SitesMaterial *
sites_material (const SitesRow *row, const SitesMaterials *materials, const char *list, const char *label, GError **error)
{
  gint64 id;
  g_autofree char *lower = g_utf8_strdown (label, -1);
  g_autofree char *key = g_strconcat (list, " ", lower, NULL);
  const SitesMaterial *material = g_hash_table_lookup (materials->labels, key);
  if (material == NULL)
    {
      lode_fail (error, LODE_ERROR_DATA, "commodity \"%s\" is not in the vocabulary usgs_site_materials", label);
      return NULL;
    }
  if (material->new_label != NULL && !lode_store_entity_id (lode_run_store (row->run), material->entities[0], &id, NULL)
      && !sites_put_entity (row->run, material->entities[0], material->new_label, NULL, row->source, error))
    return NULL;
  return material;
}

/* One label; where it leaves open which commodity it means, each is implied, and the note says so. */
static gboolean
say_material (const SitesRow *row, const SitesMaterial *material, const char *predicate, GError **error)
{
  gboolean open = g_strv_length (material->entities) > 1;
  SitesRow said = *row;
  g_autofree char *note = g_strconcat (material->note == NULL ? "" : material->note, row->note == NULL || material->note == NULL ? "" : "; ",
                                       row->note, NULL);
  g_autofree char *qualifiers = g_strconcat (row->qualifiers == NULL ? "" : row->qualifiers, "; certainty=this or another", NULL);
  said.note = *note == '\0' ? NULL : note;
  if (open)
    said.qualifiers = qualifiers;
  for (char **entity = material->entities; *entity != NULL; entity++)
    if (!sites_say (&said, predicate, *entity, strchr (*entity, '/') + 1, error))
      return FALSE;
  return TRUE;
}

gboolean
sites_say_materials (const SitesRow *row, const SitesMaterials *materials, const char *list, const char *predicate, const char *labels,
                     GError **error)
{
  g_auto (GStrv) parts = g_strsplit (labels == NULL ? "" : labels, ";", -1);
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);
  for (char **part = parts; *part != NULL; part++)
    {
      if (*g_strstrip (*part) == '\0')
        continue;
      const SitesMaterial *material = sites_material (row, materials, list, *part, error);
      if (material == NULL)
        return FALSE;
      if (g_hash_table_add (said, material->entities[0]) && !say_material (row, material, predicate, error))
        return FALSE;
    }
  return TRUE;
}
