#include "kb/embed.h"

#include <gio/gio.h>
#include <string.h>

#define ROOT "/lode/"

/* Resource bytes carry no NUL and are unmapped when their GBytes goes, so each text is copied once and kept. */
const char *
lode_embed_text (const char *path)
{
  static GMutex lock;
  static GHashTable *texts;
  g_autoptr (GMutexLocker) locked = g_mutex_locker_new (&lock);
  (void) locked;
  if (texts == NULL)
    texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  char *text = g_hash_table_lookup (texts, path);
  if (text != NULL)
    return text;
  g_autofree char *full = g_strconcat (ROOT, path, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (full, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    return NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  text = g_strndup (data, size);
  g_hash_table_insert (texts, g_strdup (path), text);
  return text;
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

char **
lode_embed_list (const char *folder)
{
  g_autofree char *full = g_strconcat (ROOT, folder, "/", NULL);
  g_auto (GStrv) names = g_resources_enumerate_children (full, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();
  for (char **name = names; name != NULL && *name != NULL; name++)
    if (!g_str_has_suffix (*name, "/"))
      g_ptr_array_add (paths, g_strconcat (folder, "/", *name, NULL));
  g_ptr_array_sort (paths, by_name);
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&paths), FALSE);
}

char *
lode_embed_name (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  char *dot = strrchr (base, '.');
  return dot == NULL ? g_steal_pointer (&base) : g_strndup (base, (gsize) (dot - base));
}
