#include "kb/json-private.h"

#include <string.h>

#define SIZE_LIMIT (64 * 1024 * 1024)
#define DEPTH_LIMIT 64

void
lode_json_node_free (LodeJsonNode *node)
{
  json_node_unref (node);
}

void
lode_json_parser_free (LodeJsonParser *parser)
{
  g_object_unref (parser);
}

gboolean
lode_json_begins (const char *bytes, gsize n)
{
  g_autofree char *text = g_strndup (bytes, n);
  const char *at = g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;
  at += strspn (at, " \t\r\n");
  char first = *at;
  if (first != '{' && first != '[')
    return FALSE;
  at += 1 + strspn (at + 1, " \t\r\n");
  return *at == '\0' || (first == '{' ? *at == '"' || *at == '}' : *at == '{' || *at == ']');
}

/* json-glib calls itself for each level: a depth that no table has must not reach it. */
static gboolean
check_depth (const char *file, const char *text, GError **error)
{
  gboolean quoted = FALSE;
  int depth = 0;
  for (const char *c = text; *c != '\0'; c++)
    if (quoted && *c == '\\' && c[1] != '\0')
      c++;
    else if (*c == '"')
      quoted = !quoted;
    else if (!quoted && (*c == '[' || *c == '{') && ++depth > DEPTH_LIMIT)
      return lode_fail (error, LODE_ERROR_DATA, "%s: lists and objects are nested more than %d deep", file, DEPTH_LIMIT);
    else if (!quoted && (*c == ']' || *c == '}'))
      depth--;
  return TRUE;
}

static JsonNode *
load (const char *file, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) reason = NULL;
  g_autoptr (LodeJsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GMappedFile) mapped = g_mapped_file_new (file, FALSE, &reason);
  gsize n = mapped == NULL ? 0 : g_mapped_file_get_length (mapped);
  if (n > SIZE_LIMIT)
    {
      lode_fail (error, LODE_ERROR_DATA, "%s: is a JSON file of %" G_GSIZE_FORMAT " bytes, at most %d are read", file, n, SIZE_LIMIT);
      return NULL;
    }
  text = mapped == NULL ? NULL : g_strndup (g_mapped_file_get_contents (mapped), n);
  if (text != NULL && !check_depth (file, text, error))
    return NULL;
  const char *start = text == NULL ? "" : g_str_has_prefix (text, "\xef\xbb\xbf") ? text + 3 : text;
  if (reason == NULL && json_parser_load_from_data (parser, start, -1, &reason))
    return json_parser_steal_root (parser);
  lode_fail (error, LODE_ERROR_DATA, "%s: is not whole JSON: %s", file, reason->message);
  return NULL;
}

static gboolean
is_list_of_records (JsonNode *node)
{
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) == 0)
    return FALSE;
  return JSON_NODE_HOLDS_OBJECT (json_array_get_element (json_node_get_array (node), 0));
}

/* The outermost list of objects; NULL when there is none, or more than one. */
static JsonArray *
find_records (JsonNode *root)
{
  JsonArray *found = NULL;
  if (is_list_of_records (root))
    return json_node_get_array (root);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    return NULL;
  g_autoptr (GList) members = json_object_get_values (json_node_get_object (root));
  for (GList *i = members; i != NULL; i = i->next)
    if (is_list_of_records (i->data))
      {
        if (found != NULL)
          return NULL;
        found = json_node_get_array (i->data);
      }
  return found;
}

/* The members of a record; of a GeoJSON feature, its properties. */
static JsonObject *
members_of (JsonObject *record)
{
  JsonNode *properties = json_object_get_member (record, "properties");
  gboolean feature = properties != NULL && JSON_NODE_HOLDS_OBJECT (properties) && json_object_has_member (record, "geometry");
  return feature ? json_node_get_object (properties) : record;
}

static JsonNode *
find_member (JsonObject *record, const char *column)
{
  JsonObject *members = members_of (record);
  return json_object_get_member (members != record && strcmp (column, "geometry") == 0 ? record : members, column);
}

static void
add_columns (GPtrArray *columns, GHashTable *seen, JsonObject *record)
{
  JsonObject *members = members_of (record);
  g_autoptr (GList) names = json_object_get_members (members);
  if (members != record)
    names = g_list_append (names, (gpointer) "geometry");
  for (GList *i = names; i != NULL; i = i->next)
    if (!g_hash_table_contains (seen, i->data))
      {
        char *name = g_strdup (i->data);
        g_ptr_array_add (columns, name);
        g_hash_table_add (seen, name);
      }
}

static void
append_double (GString *text, double value)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (number, sizeof number, formats[i], value);
      if (g_ascii_strtod (number, NULL) == value)
        break;
    }
  g_string_append (text, number);
}

/* As json_to_string(), which writes all doubles with 17 digits. */
static void
append_json (GString *text, JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *list = json_node_get_array (node);
      g_string_append_c (text, '[');
      for (guint i = 0; i < json_array_get_length (list); i++)
        {
          g_string_append (text, i == 0 ? "" : ",");
          append_json (text, json_array_get_element (list, i));
        }
      g_string_append_c (text, ']');
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr (GList) names = json_object_get_members (json_node_get_object (node));
      g_string_append_c (text, '{');
      for (GList *i = names; i != NULL; i = i->next)
        {
          g_autoptr (LodeJsonNode) name = json_node_init_string (json_node_alloc (), i->data);
          g_autofree char *quoted = json_to_string (name, FALSE);
          g_string_append_printf (text, "%s%s:", i == names ? "" : ",", quoted);
          append_json (text, json_object_get_member (json_node_get_object (node), i->data));
        }
      g_string_append_c (text, '}');
    }
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_DOUBLE)
    append_double (text, json_node_get_double (node));
  else
    {
      g_autofree char *value = json_to_string (node, FALSE);
      g_string_append (text, value);
    }
}

static char *
text_of (JsonNode *node)
{
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return g_strdup ("");
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return g_strdup (json_node_get_string (node));
  GString *text = g_string_new (NULL);
  append_json (text, node);
  return g_string_free (text, FALSE);
}

/* A cell on one line: it is quoted where it must be. */
static void
put_cell (FILE *out, guint column, const char *text)
{
  gboolean quoted = strpbrk (text, ",\"\r\n") != NULL;
  if (column > 0)
    fputc (',', out);
  if (quoted)
    fputc ('"', out);
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        fputc ('"', out);
      fputc (*c == '\r' || *c == '\n' ? ' ' : *c, out);
    }
  if (quoted)
    fputc ('"', out);
}

static gboolean
put_records (const char *file, JsonArray *records, FILE *out, GError **error)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = json_array_get_length (records);
  for (guint i = 0; i < n; i++)
    {
      if (!JSON_NODE_HOLDS_OBJECT (json_array_get_element (records, i)))
        return lode_fail (error, LODE_ERROR_DATA, "%s: entry %u of the list is not an object as the others are", file, i + 1);
      add_columns (columns, seen, json_array_get_object_element (records, i));
    }
  for (guint c = 0; c < columns->len; c++)
    put_cell (out, c, columns->pdata[c]);
  for (guint i = 0; i < n; i++)
    for (guint c = 0; c < columns->len; c++)
      {
        g_autofree char *text = text_of (find_member (json_array_get_object_element (records, i), columns->pdata[c]));
        if (c == 0)
          fputc ('\n', out);
        put_cell (out, c, text);
      }
  fputc ('\n', out);
  return !ferror (out) || lode_fail (error, LODE_ERROR_STORE, "a temporary file cannot be written");
}

FILE *
lode_json_open (const char *file, GError **error)
{
  g_autoptr (LodeJsonNode) root = load (file, error);
  JsonArray *records = find_records (root);
  if (root != NULL && records == NULL)
    lode_fail (error, LODE_ERROR_DATA, "%s: this JSON holds no list of records, or several", file);
  FILE *out = records == NULL ? NULL : tmpfile ();
  if (out != NULL && put_records (file, records, out, error))
    {
      rewind (out);
      return out;
    }
  if (records != NULL && out == NULL)
    lode_fail (error, LODE_ERROR_STORE, "no temporary file can be made");
  if (out != NULL)
    fclose (out);
  return NULL;
}
