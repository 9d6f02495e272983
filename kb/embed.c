#include "kb/embed-private.h"

#include <stdlib.h>
#include <string.h>

static int
compare_paths (const void *path, const void *embedded)
{
  return strcmp (path, ((const LodeEmbedded *) embedded)->path);
}

static GHashTable *added;

void
lode_embed_add (const char *path, const char *text)
{
  if (added == NULL)
    added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_insert (added, g_strdup (path), g_strdup (text));
}

const char *
lode_embed_text (const char *path)
{
  const LodeEmbedded *found = bsearch (path, lode_embedded, lode_n_embedded, sizeof *found, compare_paths);
  if (found != NULL)
    return found->text;
  return added == NULL ? NULL : g_hash_table_lookup (added, path);
}

char **
lode_embed_list (const char *folder)
{
  g_autofree char *start = g_strconcat (folder, "/", NULL);
  GPtrArray *paths = g_ptr_array_new ();
  for (gsize i = 0; i < lode_n_embedded; i++)
    if (g_str_has_prefix (lode_embedded[i].path, start) && strchr (lode_embedded[i].path + strlen (start), '/') == NULL)
      g_ptr_array_add (paths, g_strdup (lode_embedded[i].path));
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (paths, FALSE);
}

char *
lode_embed_name (const char *path)
{
  g_autofree char *base = g_path_get_basename (path);
  char *dot = strrchr (base, '.');
  return dot == NULL ? g_steal_pointer (&base) : g_strndup (base, (gsize) (dot - base));
}
