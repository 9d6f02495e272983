#include "kb/query.h"

#include "kb/embed.h"
#include "kb/names.h"
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
  else if (is_directive (&line, "severity"))
    query->severity = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "more"))
    query->more = g_strdup (g_strchug ((char *) line));
  else if (is_directive (&line, "single"))
    g_ptr_array_add (single, take_word (&line));
  else if (query->question == NULL)
    query->question = g_strdup (line);
  else if (*line != '\0' || notes->len > 0)
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", line);
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
  if (query->question == NULL || query->fields->len == 0)
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
  if (lode_embed_text (path) != NULL)
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
      g_hash_table_insert (arguments, g_strndup (*words, (gsize) (equals - *words)), g_strdup (equals + 1));
    }
  return g_steal_pointer (&arguments);
}

static gboolean
resolve_name (LodeDb *db, const char *text, const char *kinds, char **value_out, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (db, text, kinds, error);
  if (match == NULL)
    return FALSE;
  *value_out = g_strdup (match->key);
  return TRUE;
}

/* A product code or a material form stands for its commodity where it has only one: HS 811010, antimony trioxide. */
static gboolean
resolve_commodity (LodeDb *db, const char *text, char **value_out, GError **error)
{
  g_autoptr (GPtrArray) forms = NULL;
  g_autoptr (GError) reason = NULL;
  if (resolve_name (db, text, "commodity", value_out, &reason))
    return TRUE;
  if (!lode_names_find (db, text, "product material", &forms, error))
    return FALSE;
  g_autofree char *keys = NULL;
  if (forms->len == 1
      && !lode_db_text (db,
                        "SELECT group_concat(key, ', ') FROM (SELECT object_key AS key FROM statement_text"
                        " WHERE subject_key = ?1 AND predicate = 'classifies' AND object_kind = 'commodity'"
                        " UNION SELECT subject_key FROM statement_text WHERE object_key = ?1 AND predicate = 'has_form' ORDER BY 1)",
                        ((const LodeMatch *) forms->pdata[0])->key, &keys, error))
    return FALSE;
  if (keys == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }
  if (strchr (keys, ',') != NULL)
    return lode_fail (error, LODE_ERROR_NO, "\"%s\" is not of one commodity; say which: %s", text, keys);
  *value_out = g_steal_pointer (&keys);
  return TRUE;
}

static gboolean
resolve_source (LodeDb *db, const char *text, char **value_out, GError **error)
{
  if (!lode_db_text (db, "SELECT key FROM source WHERE key = ?1", text, value_out, error))
    return FALSE;
  if (*value_out != NULL)
    return TRUE;
  g_autofree char *near = NULL;
  if (!lode_db_text (db,
                     "SELECT group_concat(key, ', ') FROM (SELECT key FROM source WHERE key LIKE '%' || ?1 || '%'"
                     " OR (series IS NOT NULL AND ?1 <> '') ORDER BY key LIKE '%' || ?1 || '%' DESC, key LIMIT 8)",
                     text, &near, error))
    return FALSE;
  return lode_fail (error, LODE_ERROR_NO, "no source has the key \"%s\"; there are, among others: %s", text,
                    near == NULL ? "none" : near);
}

static gboolean
resolve_choice (const LodeParam *param, const char *text, char **value_out, GError **error)
{
  const char *list = param->type + strlen ("choice:");
  g_auto (GStrv) choices = g_strsplit (list, "|", -1);
  if (!g_strv_contains ((const char *const *) choices, text))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected one of %s", param->name, text, list);
  *value_out = g_strdup (text);
  return TRUE;
}

static gboolean
resolve_date (const LodeParam *param, const char *text, char **value_out, GError **error)
{
  if (strcmp (text, "today") == 0)
    {
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
      *value_out = g_date_time_format (now, "%Y-%m-%d");
      return TRUE;
    }
  if (!g_regex_match_simple ("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", text, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected a date such as 2026-02-04", param->name, text);
  *value_out = g_strdup (text);
  return TRUE;
}

/* What @text means as a value of this parameter. */
static gboolean
resolve (LodeDb *db, const LodeParam *param, const char *text, char **value_out, GError **error)
{
  const char *type = param->type;
  if (strcmp (type, "commodity") == 0)
    return resolve_commodity (db, text, value_out, error);
  if (strcmp (type, "country") == 0 || strcmp (type, "event") == 0)
    return resolve_name (db, text, type, value_out, error);
  if (strcmp (type, "entity") == 0)
    return resolve_name (db, text, NULL, value_out, error);
  if (strcmp (type, "source") == 0)
    return resolve_source (db, text, value_out, error);
  if (g_str_has_prefix (type, "choice:"))
    return resolve_choice (param, text, value_out, error);
  if (strcmp (type, "date") == 0)
    return resolve_date (param, text, value_out, error);
  if (strcmp (type, "year") == 0 && !g_regex_match_simple ("^[0-9]{4}$", text, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected a year such as 2024", param->name, text);
  if (strcmp (type, "integer") == 0 && !g_regex_match_simple ("^[0-9]{1,9}$", text, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected a whole number", param->name, text);
  *value_out = g_strdup (text);
  return TRUE;
}

static gboolean
check_names (const LodeQuery *query, GHashTable *arguments, GError **error)
{
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init (&iter, arguments);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_autoptr (GString) known = g_string_new (NULL);
      gboolean found = FALSE;
      for (guint i = 0; i < query->params->len; i++)
        {
          const LodeParam *p = query->params->pdata[i];
          found = found || strcmp (p->name, name) == 0;
          g_string_append_printf (known, " %s=", p->name);
        }
      if (!found)
        return lode_fail (error, LODE_ERROR_CALL, "%s has no parameter \"%s\"; it takes%s", query->name,
                          (char *) name, known->len == 0 ? " none" : known->str);
    }
  return TRUE;
}

static gboolean
bind (LodeDb *db, LodeStmt *stmt, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *p = query->params->pdata[i];
      const char *text = g_hash_table_lookup (arguments, p->name);
      if (text == NULL && strcmp (p->fallback, "*") == 0)
        return lode_fail (error, LODE_ERROR_CALL, "%s needs %s=: %s", query->name, p->name, p->text);
      if (text == NULL && strcmp (p->fallback, "-") != 0)
        text = p->fallback;
      g_autofree char *value = NULL;
      if (text != NULL && !resolve (db, p, text, &value, error))
        return FALSE;
      lode_stmt_bind_named (stmt, p->name, value, strcmp (p->type, "integer") == 0);
    }
  return TRUE;
}

/* Refuse a result that holds several values of a column that may not be mixed; say which there are. */
static gboolean
check_single (const LodeQuery *query, const LodeTable *table, GError **error)
{
  for (char **name = query->single; *name != NULL; name++)
    {
      int column = lode_table_find (table, *name);
      g_autoptr (GPtrArray) values = g_ptr_array_new ();
      for (guint row = 0; column >= 0 && row < table->rows->len; row++)
        {
          const char *text = lode_table_cell (table, row, (guint) column)->text;
          if (text != NULL && !g_ptr_array_find_with_equal_func (values, text, g_str_equal, NULL))
            g_ptr_array_add (values, (gpointer) text);
        }
      if (values->len < 2)
        continue;
      g_ptr_array_add (values, NULL);
      g_autofree char *choices = g_strjoinv ("\", or \"", (char **) values->pdata);
      return lode_fail (error, LODE_ERROR_CALL, "the answer would mix several values of %s; say which: %s=\"%s\"", *name,
                        *name, choices);
    }
  return TRUE;
}

LodeTable *
lode_query_run (LodeDb *db, const LodeQuery *query, GHashTable *arguments, guint limit, GError **error)
{
  g_autoptr (LodeStmt) stmt = NULL;
  if (!check_names (query, arguments, error) || (stmt = lode_db_prepare (db, query->sql, NULL, error)) == NULL
      || !bind (db, stmt, query, arguments, error))
    return NULL;
  g_autoptr (LodeTable) table = lode_table_read (stmt, limit, error);
  if (table == NULL || !check_single (query, table, error))
    return NULL;
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *f = query->fields->pdata[i];
      lode_table_set_type (table, f->name, f->type);
    }
  return g_steal_pointer (&table);
}

void
lode_query_trim (const LodeQuery *query, LodeTable *table)
{
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *f = query->fields->pdata[i];
      int column = f->also ? lode_table_find (table, f->name) : -1;
      if (column >= 0)
        lode_table_drop_column (table, (guint) column);
    }
}

static gboolean
is_source_column (const LodeColumn *column)
{
  return strcmp (column->type, "source") == 0;
}

LodeTable *
lode_query_sources (LodeDb *db, const LodeTable *table, GError **error)
{
  g_autoptr (GString) keys = g_string_new (" ");
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        const char *key = lode_table_cell (table, row, i)->text;
        g_autofree char *padded = key == NULL ? NULL : g_strdup_printf (" %s ", key);
        if (padded != NULL && is_source_column (&table->columns[i]) && strstr (keys->str, padded) == NULL)
          g_string_append_printf (keys, "%s ", key);
      }
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (db,
                         "SELECT key, kind, title, publisher, published_on, url, licence FROM source"
                         " WHERE instr(?1, ' ' || key || ' ') > 0 ORDER BY instr(?1, ' ' || key || ' ')",
                         NULL, error);
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "t", keys->str);
  return lode_table_read (stmt, 0, error);
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
  g_free (query->severity);
  g_free (query->more);
  g_free (query);
}
