#include "kb/why.h"

#include "kb/embed.h"
#include <string.h>

/* What kind of thing has this key? "" when nothing has. */
static gboolean
find_kind (LodeDb *db, const char *key, char **kind_out, GError **error)
{
  return lode_db_text (db,
                       "SELECT coalesce((SELECT 'observation' FROM observation WHERE key = ?1),"
                       " (SELECT 'indicator' FROM indicator WHERE key = ?1), (SELECT 'statement' FROM statement WHERE key = ?1),"
                       " (SELECT 'statement' FROM evidence WHERE key = ?1), (SELECT 'source' FROM source WHERE 'source/' || key = ?1),"
                       " (SELECT 'trade' FROM source s JOIN document d ON d.source_id = s.id JOIN trade_block b ON b.document_id = d.id"
                       " WHERE ?1 LIKE 'trade/' || s.key || '/%' LIMIT 1), (SELECT 'quarantine' FROM quarantine_row"
                       " WHERE key = ?1 AND ?1 LIKE 'quarantine/%' LIMIT 1), (SELECT 'source' FROM source WHERE key = ?1),"
                       " (SELECT 'entity' FROM entity WHERE key = ?1), '')",
                       key, kind_out, error);
}

LodeSection *
lode_why_inputs (LodeDb *db, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  g_autofree char *path = g_strconcat ("queries/explain/", query->name, ".sql", NULL);
  if (lode_embed_text (path) == NULL)
    {
      lode_fail (error, LODE_ERROR_CALL, "the rows of %s are as stored, not computed; `lode why KEY` shows the evidence of one", query->name);
      return NULL;
    }
  g_autoptr (LodeQuery) inputs = lode_query_load (path, error);
  g_autoptr (LodeTable) table = inputs == NULL ? NULL : lode_query_run (db, inputs, arguments, 0, error);
  if (table == NULL)
    return NULL;
  g_autofree char *title = g_strdup (inputs->question);
  return lode_section_new (title, g_steal_pointer (&inputs), g_steal_pointer (&table));
}

/* The question that a derived key asks. NULL when @key is none; its arguments are then as they were. */
static LodeQuery *
read_key (const char *key, GHashTable **arguments_out)
{
  g_auto (GStrv) parts = g_strsplit (key, "/", -1);
  if (parts[0] == NULL || parts[1] == NULL || strchr (parts[1], '=') == NULL)
    return NULL;
  g_autofree char *path = g_strconcat ("queries/", parts[0], ".sql", NULL);
  for (char **part = parts + 1; *part != NULL; part++)
    {
      char *plain = g_uri_unescape_string (*part, NULL);
      if (plain == NULL)
        return NULL;
      g_free (*part);
      *part = plain;
    }
  g_autoptr (GHashTable) arguments = lode_query_arguments (parts + 1, NULL);
  LodeQuery *query = arguments == NULL || lode_embed_text (path) == NULL ? NULL : lode_query_load (path, NULL);
  if (query != NULL)
    *arguments_out = g_steal_pointer (&arguments);
  return query;
}

/* Of an answer with several rows, the one that has the key; where several have it, all are meant. */
static void
keep_row (LodeTable *table, const char *key)
{
  guint found = 0, last = 0;
  int column = lode_table_find (table, "key");
  for (guint row = 0; column >= 0 && row < table->rows->len; row++)
    if (g_strcmp0 (lode_table_cell (table, row, (guint) column)->text, key) == 0)
      {
        found++;
        last = row;
      }
  if (found == 1)
    lode_table_keep_row (table, last);
  if (found >= 1)
    lode_table_drop_column (table, (guint) column);
}

static GPtrArray *
read_derived (LodeDb *db, LodeQuery *question, GHashTable *arguments, const char *key, GError **error)
{
  g_autoptr (LodeQuery) query = question;
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_section_free);
  g_autoptr (LodeTable) table = lode_query_run (db, query, arguments, 0, error);
  if (table == NULL)
    return NULL;
  if (table->rows->len == 0)
    return g_steal_pointer (&sections);
  keep_row (table, key);
  g_autoptr (GError) none = NULL;
  LodeSection *inputs = lode_why_inputs (db, query, arguments, &none);
  if (inputs == NULL && !g_error_matches (none, LODE_ERROR, LODE_ERROR_CALL))
    {
      g_propagate_error (error, g_steal_pointer (&none));
      return NULL;
    }
  g_autofree char *notes = g_strdelimit (g_strdup (query->notes), "\n", ' ');
  g_autofree char *title = g_strdup (query->question);
  g_ptr_array_add (sections, lode_section_new (title, g_steal_pointer (&query), g_steal_pointer (&table)));
  if (inputs != NULL)
    g_ptr_array_add (sections, inputs);
  if (*notes == '\0')
    return g_steal_pointer (&sections);
  LodeTable *method = lode_table_new ((const char *const[]) { "method", NULL });
  lode_table_add (method, (const char *const[]) { notes });
  g_ptr_array_add (sections, lode_section_new ("How it is computed", NULL, method));
  return g_steal_pointer (&sections);
}

GPtrArray *
lode_why_read (LodeDb *db, const char *key, char **kind_out, GError **error)
{
  g_autofree char *kind = NULL;
  g_autoptr (GHashTable) arguments = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  if (!find_kind (db, key, &kind, error))
    return NULL;
  LodeQuery *question = *kind == '\0' ? read_key (key, &arguments) : NULL;
  if (question != NULL)
    sections = read_derived (db, question, arguments, key, error);
  else if (*kind != '\0')
    {
      g_autofree char *whole = strcmp (kind, "source") == 0 && !g_str_has_prefix (key, "source/") ? g_strconcat ("source/", key, NULL) : g_strdup (key);
      sections = lode_profile_sections (db, "queries/why", kind, NULL, "key", whole, error);
    }
  else
    lode_fail (error, LODE_ERROR_NO, "no figure or statement has the key \"%s\"", key);
  if (sections != NULL && sections->len == 0)
    {
      lode_fail (error, LODE_ERROR_NO, "nothing in the store has the key \"%s\"", key);
      return NULL;
    }
  if (sections != NULL)
    *kind_out = g_strdup (question != NULL ? "derived" : kind);
  return g_steal_pointer (&sections);
}
