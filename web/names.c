#include "web/names.h"

#include "web/html.h"
#include <string.h>

struct WebNames
{
  GHashTable *kinds, *countries, *commodities, *measures; /* label -> key */
  GHashTable *sources;                         /* key -> language, "" where it is not stated */
};

static GHashTable *
read_pairs (LodeDb *db, const char *sql, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, error);
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gboolean row = stmt != NULL;
  while (row)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return NULL;
      if (row)
        g_hash_table_insert (pairs, g_strdup (lode_stmt_text (stmt, 0)), g_strdup (lode_stmt_text (stmt, 1)));
    }
  return stmt == NULL ? NULL : g_steal_pointer (&pairs);
}

WebNames *
web_names_new (LodeDb *db, GError **error)
{
  g_autoptr (WebNames) names = g_new0 (WebNames, 1);
  names->kinds = read_pairs (db, "SELECT kind, '' FROM entity GROUP BY kind", error);
  names->countries = names->kinds == NULL ? NULL : read_pairs (db, "SELECT label, key FROM entity WHERE kind = 'country'", error);
  names->commodities = names->countries == NULL ? NULL : read_pairs (db, "SELECT label, key FROM entity WHERE kind = 'commodity'", error);
  names->measures = names->commodities == NULL ? NULL : read_pairs (db, "SELECT label, key FROM entity WHERE kind = 'measure'", error);
  names->sources = names->measures == NULL ? NULL : read_pairs (db, "SELECT key, coalesce(language, '') FROM source", error);
  return names->sources == NULL ? NULL : g_steal_pointer (&names);
}

void
web_names_free (WebNames *names)
{
  if (names == NULL)
    return;
  g_clear_pointer (&names->kinds, g_hash_table_unref);
  g_clear_pointer (&names->countries, g_hash_table_unref);
  g_clear_pointer (&names->commodities, g_hash_table_unref);
  g_clear_pointer (&names->measures, g_hash_table_unref);
  g_clear_pointer (&names->sources, g_hash_table_unref);
  g_free (names);
}

gboolean
web_names_is_entity (const WebNames *names, const char *key)
{
  const char *slash = strchr (key, '/');
  g_autofree char *kind = slash == NULL ? NULL : g_strndup (key, (gsize) (slash - key));
  return kind != NULL && g_hash_table_contains (names->kinds, kind);
}

const char *
web_names_country (const WebNames *names, const char *label)
{
  return g_hash_table_lookup (names->countries, label);
}

const char *
web_names_commodity (const WebNames *names, const char *label)
{
  return g_hash_table_lookup (names->commodities, label);
}

const char *
web_names_language (const WebNames *names, const char *source)
{
  const char *language = g_hash_table_lookup (names->sources, source);
  return language == NULL || *language == '\0' ? NULL : language;
}

static int
by_text (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

gboolean
web_names_put_list (const WebNames *names, const char *type, const char *id, GString *out)
{
  GHashTable *table = strcmp (type, "commodity") == 0 ? names->commodities
                      : strcmp (type, "country") == 0 ? names->countries
                      : strcmp (type, "measure") == 0 ? names->measures
                      : strcmp (type, "source") == 0  ? names->sources
                                                      : NULL;
  if (table == NULL)
    return FALSE;
  g_autoptr (GList) labels = g_list_sort (g_hash_table_get_keys (table), by_text);
  web_put (out, "<datalist id=\"%s\">", id);
  for (GList *label = labels; label != NULL; label = label->next)
    web_put (out, "<option value=\"%s\"></option>", label->data);
  g_string_append (out, "</datalist>");
  return TRUE;
}

gboolean
web_names_is_source (const WebNames *names, const char *key)
{
  return g_hash_table_contains (names->sources, key);
}
