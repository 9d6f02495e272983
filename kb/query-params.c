/* The parameters of kb/query.h: what the words of a call mean, by type. */
#include "kb/query.h"

#include "kb/embed.h"
#include "kb/names.h"
#include "kb/schema.h"
#include <stdio.h>
#include <string.h>

static gboolean
resolve_name (LodeDb *db, const char *text, const char *kinds, char **value_out, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (db, text, kinds, error);
  if (match == NULL)
    return FALSE;
  *value_out = g_strdup (match->key);
  return TRUE;
}

/* What a query is asked about, as far as its parameters have been read. */
typedef struct
{
  char *commodity; /* its key */
  char *form;      /* what it was called, where that is not its own name */
} Asked;

/* A product code or a material form stands for its commodity where it has only one: HS 811010, antimony trioxide. */
static gboolean
resolve_commodity (LodeDb *db, Asked *asked, const char *text, char **value_out, GError **error)
{
  g_autoptr (GPtrArray) forms = NULL;
  g_autoptr (GError) reason = NULL;
  g_autoptr (LodeMatch) match = lode_names_resolve (db, text, "commodity", &reason);
  if (match != NULL)
    {
      g_free (asked->form);
      asked->form = g_ascii_strcasecmp (match->label, text) == 0 ? NULL : g_strdup (text);
      *value_out = g_strdup (match->key);
      return TRUE;
    }
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
  g_free (asked->form);
  asked->form = g_strdup (((const LodeMatch *) forms->pdata[0])->label);
  *value_out = g_steal_pointer (&keys);
  return TRUE;
}

/* Who asks for rutile means the form rutile, where figures of the commodity have that form. */
static gboolean
form_asked_for (LodeDb *db, const Asked *asked, char **value_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db,
                                               "SELECT o.form FROM observation o JOIN entity c ON c.id = o.commodity_id"
                                               " WHERE c.key = ?1 AND lode_fold(o.form) = lode_fold(?2) LIMIT 1",
                                               NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tt", asked->commodity, asked->form);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  *value_out = row ? g_strdup (lode_stmt_text (stmt, 0)) : NULL;
  return TRUE;
}

static gboolean
resolve_source (LodeDb *db, const char *text, char **value_out, GError **error)
{
  if (!lode_db_text (db,
                     "SELECT key FROM source WHERE key = ?1"
                     " UNION ALL SELECT max(key) FROM source WHERE edition = ?1 HAVING count(*) = 1",
                     text, value_out, error))
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

/* A stage, form or basis: a word that figures of @commodity have, or of any where it is NULL. */
static gboolean
resolve_word (LodeDb *db, const LodeParam *param, const char *commodity, const char *text, char **value_out, GError **error)
{
  g_autofree char *known = NULL;
  g_autofree char *sql = g_strdup_printf ("SELECT group_concat(w, '|') FROM (SELECT DISTINCT o.%s AS w FROM observation o"
                                          " JOIN entity c ON c.id = o.commodity_id WHERE (?1 IS NULL OR c.key = ?1) AND o.%s <> '' ORDER BY 1)",
                                          param->type, param->type);
  if (!lode_db_text (db, sql, commodity, &known, error))
    return FALSE;
  g_auto (GStrv) words = g_strsplit (known == NULL ? "" : known, "|", -1);
  if (!g_strv_contains ((const char *const *) words, text))
    {
      g_autofree char *list = words[0] == NULL ? g_strdup ("nothing: no figure has one") : g_strjoinv ("\", \"", words);
      return lode_fail (error, LODE_ERROR_CALL, words[0] == NULL ? "%s=\"%s\": expected %s" : "%s=\"%s\": expected one of \"%s\"",
                        param->name, text, list);
    }
  *value_out = g_strdup (text);
  return TRUE;
}

static gboolean
resolve_rule (const LodeParam *param, const char *text, char **value_out, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("sql/checks");
  g_autoptr (GString) known = g_string_new (NULL);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autofree char *name = lode_embed_name (*path);
      if (strcmp (name, text) == 0)
        {
          *value_out = g_strdup (text);
          return TRUE;
        }
      g_string_append_printf (known, "%s%s", known->len == 0 ? "" : ", ", name);
    }
  return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected one of %s", param->name, text, known->str);
}

/* Today is the day as of which the store answers, where it was told one; last-import, the day on which it was last fed. */
static gboolean
resolve_date (LodeDb *db, const LodeParam *param, const char *text, char **value_out, GError **error)
{
  if (strcmp (text, "today") == 0)
    {
      if (!lode_schema_day (db, value_out, error))
        return FALSE;
      if (*value_out != NULL)
        return TRUE;
      g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
      *value_out = g_date_time_format (now, "%Y-%m-%d");
      return TRUE;
    }
  if (strcmp (text, "last-import") == 0)
    return lode_schema_day (db, value_out, error)
           && (*value_out != NULL || lode_db_text (db, "SELECT substr(max(imported_at), 1, 10) FROM import_run", NULL, value_out, error));
  int year, month = 1, day = 1;
  if (!g_regex_match_simple ("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", text, 0, 0)
      || sscanf (text, "%d-%d-%d", &year, &month, &day) < 1
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected a date such as 2026-02-04", param->name, text);
  *value_out = g_strdup (text);
  return TRUE;
}

/* What @text means as a value of this parameter. */
static gboolean
resolve (LodeDb *db, const LodeParam *param, Asked *asked, const char *text, char **value_out, GError **error)
{
  const char *type = param->type;
  if (strcmp (type, "commodity") == 0)
    return resolve_commodity (db, asked, text, value_out, error);
  if (strcmp (type, "country") == 0 || strcmp (type, "event") == 0 || strcmp (type, "product") == 0)
    return resolve_name (db, text, type, value_out, error);
  if (strcmp (type, "entity") == 0)
    return resolve_name (db, text, NULL, value_out, error);
  if (strcmp (type, "source") == 0)
    return resolve_source (db, text, value_out, error);
  if (strcmp (type, "stage") == 0 || strcmp (type, "form") == 0 || strcmp (type, "basis") == 0)
    return resolve_word (db, param, asked->commodity, text, value_out, error);
  if (strcmp (type, "rule") == 0)
    return resolve_rule (param, text, value_out, error);
  if (g_str_has_prefix (type, "choice:"))
    return resolve_choice (param, text, value_out, error);
  if (strcmp (type, "date") == 0)
    return resolve_date (db, param, text, value_out, error);
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

/* Put into @values what each parameter stands for. */
static gboolean
resolve_all (LodeDb *db, const LodeQuery *query, GHashTable *arguments, Asked *asked, GHashTable *values, GError **error)
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
      if (text != NULL && !resolve (db, p, asked, text, &value, error))
        return FALSE;
      if (text == NULL && asked->form != NULL && strcmp (p->type, "form") == 0 && !form_asked_for (db, asked, &value, error))
        return FALSE;
      if (value != NULL)
        g_hash_table_insert (values, g_strdup (p->name), g_strdup (value));
      if (asked->commodity == NULL && strcmp (p->type, "commodity") == 0)
        asked->commodity = g_steal_pointer (&value);
    }
  return TRUE;
}

GHashTable *
lode_query_values (LodeDb *db, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  Asked asked = { 0 };
  g_autoptr (GHashTable) values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  gboolean done = check_names (query, arguments, error) && resolve_all (db, query, arguments, &asked, values, error);
  g_free (asked.commodity);
  g_free (asked.form);
  return done ? g_steal_pointer (&values) : NULL;
}
