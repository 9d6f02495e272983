#include "kb/profile.h"

#include "kb/embed.h"
#include "kb/schema.h"
#include <string.h>

LodeSection *
lode_section_new (const char *title, LodeQuery *query, LodeTable *table)
{
  LodeSection *section = g_new0 (LodeSection, 1);
  section->title = g_strdup (title);
  section->query = query;
  section->table = table;
  return section;
}

void
lode_section_free (LodeSection *section)
{
  if (section == NULL)
    return;
  g_free (section->title);
  lode_query_free (section->query);
  lode_table_free (section->table);
  g_free (section);
}

static gboolean
serves (const LodeQuery *query, const char *kind, const char *other_kind)
{
  g_auto (GStrv) kinds = g_strsplit (query->kinds == NULL ? "" : query->kinds, " ", -1);
  const char *const *list = (const char *const *) kinds;
  return g_strv_contains (list, kind) || (other_kind != NULL && g_strv_contains (list, other_kind));
}

/* Can the section have rows? Most sections of most things have none, and to read the statement of one takes longer than this. */
static gboolean
may_answer (LodeDb *db, const LodeQuery *query, const char *parameter, const char *key, gboolean *may_out, GError **error)
{
  *may_out = TRUE;
  if (query->condition == NULL)
    return TRUE;
  g_autofree char *ask = g_strconcat ("SELECT 1 WHERE ", query->condition, NULL);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, ask, NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind_named (stmt, parameter, key, FALSE);
  return lode_stmt_step (stmt, may_out, error);
}

static char *
title_of (const char *question, const char *day)
{
  if (day == NULL || !g_str_has_suffix (question, " today"))
    return g_strdup (question);
  return g_strdup_printf ("%.*s on %s", (int) (strlen (question) - strlen (" today")), question, day);
}

GPtrArray *
lode_profile_sections (LodeDb *db, const char *folder, const char *kind, const char *other_kind, const char *parameter,
                       const char *key, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list (folder);
  g_autofree char *day = NULL;
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_section_free);
  if (!lode_schema_day (db, &day, error))
    return NULL;
  g_hash_table_insert (arguments, (gpointer) parameter, (gpointer) key);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return NULL;
      gboolean may;
      if (!serves (query, kind, other_kind))
        continue;
      if (!may_answer (db, query, parameter, key, &may, error))
        return NULL;
      if (!may)
        continue;
      g_autoptr (LodeTable) table = lode_query_run (db, query, arguments, 0, error);
      if (table == NULL)
        return NULL;
      g_autofree char *title = title_of (query->question, day);
      if (table->rows->len > 0)
        g_ptr_array_add (sections, lode_section_new (title, g_steal_pointer (&query), g_steal_pointer (&table)));
    }
  return g_steal_pointer (&sections);
}

/* Kinds that have sections of their own throughout. */
static gboolean
is_described_apart (const char *kind)
{
  return strcmp (kind, "commodity") == 0 || strcmp (kind, "country") == 0;
}

GPtrArray *
lode_profile_read (LodeDb *db, const char *key, const char *kind, GError **error)
{
  return lode_profile_sections (db, "queries/profile", kind, is_described_apart (kind) ? NULL : "any", "entity", key, error);
}

const char *
lode_profile_term (const char *key, const char *kind)
{
  return is_described_apart (kind) ? strchr (key, '/') + 1 : key;
}
