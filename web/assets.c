#include "web/assets.h"

#include "kb/embed.h"
#include <string.h>

static const char *
type_of (const char *name)
{
  return g_str_has_suffix (name, ".css")    ? "text/css; charset=utf-8"
         : g_str_has_suffix (name, ".js")   ? "text/javascript; charset=utf-8"
         : g_str_has_suffix (name, ".json") ? "application/json"
         : g_str_has_suffix (name, ".svg")  ? "image/svg+xml"
                                            : "text/plain; charset=utf-8";
}

static void
take (GHashTable *assets, const char *path, const char *name)
{
  const char *text = lode_embed_text (path);
  if (text == NULL || g_hash_table_contains (assets, name))
    return;
  WebAnswer *asset = web_answer_new (200, type_of (name), g_bytes_new_static (text, strlen (text)));
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, asset->body);
  asset->etag = g_strdup_printf ("W/\"%.16s\"", sum);
  g_hash_table_insert (assets, g_strdup (name), asset);
}

/* All of them, by name, read once: what npm bundled, and without it the looks alone. */
static gpointer
read_all (gpointer data)
{
  (void) data;
  GHashTable *assets = g_hash_table_new (g_str_hash, g_str_equal);
  g_auto (GStrv) paths = lode_embed_list ("build/web");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autofree char *name = g_path_get_basename (*path);
      take (assets, *path, name);
    }
  take (assets, "web/style.css", "app.css");
  take (assets, "web/icon.svg", "icon.svg");
  return assets;
}

static WebAnswer *
find (const char *name)
{
  static GOnce once = G_ONCE_INIT;
  return g_hash_table_lookup (g_once (&once, read_all, NULL), name);
}

const WebAnswer *
web_assets_find (const char *path)
{
  WebAnswer *asset = g_str_has_prefix (path, "/assets/") ? find (path + strlen ("/assets/")) : NULL;
  if (asset != NULL && asset->packed == NULL)
    web_answer_pack (asset);
  return asset;
}

/* The hash in the address lets browsers keep a file for good. */
static void
put_link (GString *out, const char *name, const char *before, const char *behind)
{
  const WebAnswer *asset = find (name);
  if (asset != NULL)
    g_string_append_printf (out, "%s/assets/%s?v=%.16s%s\n", before, name, asset->etag + strlen ("W/\""), behind);
}

void
web_assets_put_links (GString *out)
{
  put_link (out, "icon.svg", "<link rel=\"icon\" type=\"image/svg+xml\" href=\"", "\">");
  put_link (out, "app.css", "<link rel=\"stylesheet\" href=\"", "\">");
  put_link (out, "theme.js", "<script src=\"", "\"></script>");
  put_link (out, "app.js", "<script type=\"module\" src=\"", "\"></script>");
}
