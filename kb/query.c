#include "kb/query.h"

#include "kb/embed.h"
#include <string.h>

static void
free_param (gpointer data)
{
  LodeParam *p = data;
  g_free (p->name);
  g_free (p->type);
  g_free (p->fallback);
  g_free (p->text);
  g_free (p);
}

static void
free_field (gpointer data)
{
  LodeField *f = data;
  g_free (f->name);
  g_free (f->type);
  g_free (f->text);
  g_free (f);
}

/* Take the next word off @text. */
static char *
take_word (const char **text)
{
  *text += strspn (*text, " ");
  gsize n = strcspn (*text, " ");
  char *word = g_strndup (*text, n);
  *text += n;
  *text += strspn (*text, " ");
  return word;
}

static gboolean
is_directive (const char **line, const char *word)
{
  gsize n = strlen (word);
  if (strncmp (*line, word, n) != 0 || (*line)[n] != ' ')
    return FALSE;
  *line += n;
  return TRUE;
}

/* Read one header line, without its "-- ". */
static void
read_line (LodeQuery *query, const char *line, GString *notes, GPtrArray *single)
{
  gboolean also = FALSE;
  if (is_directive (&line, "param"))
    {
      LodeParam *p = g_new0 (LodeParam, 1);
      p->name = take_word (&line);
      p->type = take_word (&line);
      p->fallback = take_word (&line);
      p->text = g_strdup (line);
      g_ptr_array_add (query->params, p);
    }
  else if ((also = is_directive (&line, "also")) || is_directive (&line, "column"))
    {
      LodeField *f = g_new0 (LodeField, 1);
      f->name = take_word (&line);
      f->type = take_word (&line);
      f->text = g_strdup (line);
      f->also = also;
      g_ptr_array_add (query->fields, f);
    }
  else if (is_directive (&line, "for"))
    query->kinds = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "if"))
    query->condition = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "severity"))
    query->severity = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "cost"))
    query->slow = strcmp (g_strchug ((char *) line), "slow") == 0;
  else if (is_directive (&line, "chart"))
    query->chart = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "continues"))
    query->continued = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "more"))
    query->more = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "single"))
    g_ptr_array_add (single, take_word (&line));
  else if (query->question == NULL)
    query->question = g_strdup (line);
  else if (*line != '\0' || notes->len > 0)
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", line);
}

/* Put the tables of the query that this one continues before its own: all up to the SELECT in the first column. */
static gboolean
continue_query (LodeQuery *query, const char *path, const char *body, GError **error)
{
  g_autofree char *other = g_strconcat ("queries/", query->continued, ".sql", NULL);
  const char *before = lode_embed_text (other);
  const char *tables = before == NULL ? NULL : strstr (before, "\nWITH ");
  const char *end = tables == NULL ? NULL : strstr (tables, "\nSELECT ");
  if (end == NULL)
    return lode_fail (error, LODE_ERROR_STORE, "%s: continues %s, which has no WITH and SELECT at the beginning of a line", path, other);
  g_free (query->continued);
  query->continued = g_strdup_printf ("%.*s\n%s", (int) (end - tables), tables, body);
  query->sql = query->continued;
  return TRUE;
}

LodeQuery *
lode_query_load (const char *path, GError **error)
{
  g_autoptr (LodeQuery) query = g_new0 (LodeQuery, 1);
  query->name = lode_embed_name (path);
  query->sql = lode_embed_text (path);
  query->params = g_ptr_array_new_with_free_func (free_param);
  query->fields = g_ptr_array_new_with_free_func (free_field);
  g_autoptr (GPtrArray) single = g_ptr_array_new ();
  g_autoptr (GString) notes = g_string_new (NULL);
  const char *p = query->sql;
  while (g_str_has_prefix (p, "--"))
    {
      gsize n = strcspn (p, "\n");
      g_autofree char *line = g_strndup (p + 2, n - 2);
      read_line (query, *line == ' ' ? line + 1 : line, notes, single);
      p += n + (p[n] == '\n');
    }
  g_ptr_array_add (single, NULL);
  query->single = (char **) g_ptr_array_free (g_steal_pointer (&single), FALSE);
  query->notes = g_strchomp (g_strdup (notes->str));
  if (query->continued != NULL && !continue_query (query, path, p, error))
    return NULL;
  if (query->question == NULL || (query->fields->len == 0 && g_str_has_suffix (path, ".sql")))
    {
      lode_fail (error, LODE_ERROR_STORE, "%s: its header declares no question or no columns", path);
      return NULL;
    }
  return g_steal_pointer (&query);
}

LodeQuery *
lode_query_find (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat ("queries/", name, ".sql", NULL);
  if (strchr (name, '/') == NULL && lode_embed_text (path) != NULL)
    return lode_query_load (path, error);
  g_autoptr (GString) known = g_string_new (NULL);
  g_auto (GStrv) paths = lode_embed_list ("queries");
  for (char **p = paths; *p != NULL; p++)
    {
      g_autofree char *other = lode_embed_name (*p);
      g_string_append_printf (known, " %s", other);
    }
  lode_fail (error, LODE_ERROR_CALL, "no query is called \"%s\"; there are:%s", name, known->str);
  return NULL;
}

GHashTable *
lode_query_arguments (char *const *words, GError **error)
{
  g_autoptr (GHashTable) arguments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (; *words != NULL; words++)
    {
      const char *equals = strchr (*words, '=');
      if (equals == NULL)
        {
          lode_fail (error, LODE_ERROR_CALL, "\"%s\" is not parameter=value", *words);
          return NULL;
        }
      char *name = g_strndup (*words, (gsize) (equals - *words));
      if (equals[1] == '\0' || g_hash_table_contains (arguments, name))
        {
          lode_fail (error, LODE_ERROR_CALL, equals[1] == '\0' ? "%s= has no value" : "%s= is given twice", name);
          g_free (name);
          return NULL;
        }
      g_hash_table_insert (arguments, name, g_strdup (equals + 1));
    }
  return g_steal_pointer (&arguments);
}

void
lode_query_free (LodeQuery *query)
{
  if (query == NULL)
    return;
  g_free (query->name);
  g_free (query->question);
  g_free (query->notes);
  g_ptr_array_unref (query->params);
  g_ptr_array_unref (query->fields);
  g_strfreev (query->single);
  g_free (query->kinds);
  g_free (query->condition);
  g_free (query->severity);
  g_free (query->continued);
  g_free (query->chart);
  g_free (query->more);
  g_free (query);
}
