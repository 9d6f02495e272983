#include "kb/store.h"

#include "kb/fold.h"
#include "kb/names.h"
#include <math.h>
#include <string.h>

struct LodeStore
{
  LodeDb *db;
  gint64 run_id;
  guint line;
  GHashTable *ids; /* "source:KEY" or "entity:KEY" -> row id */
};

LodeStore *
lode_store_new (LodeDb *db, gint64 run_id)
{
  LodeStore *store = g_new0 (LodeStore, 1);
  store->db = db;
  store->run_id = run_id;
  store->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return store;
}

void
lode_store_free (LodeStore *store)
{
  if (store == NULL)
    return;
  g_hash_table_unref (store->ids);
  g_free (store);
}

void
lode_store_forget (LodeStore *store)
{
  g_hash_table_remove_all (store->ids);
}

LodeDb *
lode_store_db (LodeStore *store)
{
  return store->db;
}

gint64
lode_store_run (const LodeStore *store)
{
  return store->run_id;
}

guint
lode_store_line (const LodeStore *store)
{
  return store->line;
}

void
lode_store_set_line (LodeStore *store, guint line)
{
  store->line = line;
}

static gboolean
find_id (LodeStore *store, const char *table, const char *key, gint64 *id_out, GError **error)
{
  *id_out = 0;
  if (key == NULL || *key == '\0')
    return TRUE;
  g_autofree char *cache_key = g_strconcat (table, ":", key, NULL);
  gint64 *known = g_hash_table_lookup (store->ids, cache_key);
  if (known != NULL)
    {
      *id_out = *known;
      return TRUE;
    }
  g_autofree char *sql = g_strdup_printf ("SELECT id FROM %s WHERE key = ?1", table);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (store->db, sql, NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", key);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return lode_fail (error, LODE_ERROR_DATA, "no %s has the key \"%s\"", table, key);
  *id_out = lode_stmt_integer (stmt, 0);
  g_hash_table_insert (store->ids, g_steal_pointer (&cache_key), g_memdup2 (id_out, sizeof *id_out));
  return TRUE;
}

gboolean
lode_store_source_id (LodeStore *store, const char *key, gint64 *id_out, GError **error)
{
  return find_id (store, "source", key, id_out, error);
}

gboolean
lode_store_entity_id (LodeStore *store, const char *key, gint64 *id_out, GError **error)
{
  return find_id (store, "entity", key, id_out, error);
}

/* After an INSERT OR IGNORE: was it new? If not, @sql (with key ?1 and the new values after it) must find the same. */
static gboolean
settle (LodeStore *store, LodePut *put_out, GError **error, const char *what, const char *key, const char *sql,
        const char *a, const char *b, const char *c, const char *d)
{
  if (lode_db_changes (store->db) > 0)
    {
      *put_out = LODE_STORED;
      return TRUE;
    }
  *put_out = LODE_UNCHANGED;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (store->db, sql, NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "ttttt", key, a, b, c, d);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return lode_fail (error, LODE_ERROR_DATA, "%s \"%s\" already stands in the store with other content", what, key);
  return TRUE;
}

/* What a source that stands leaves blank is filled in; what it says must be the same. A field that is not stated now says nothing. */
static gboolean
complete_source (LodeStore *store, const LodeSource *s, LodePut *put_out, GError **error)
{
  const char *columns[] = { "url", "licence", "sha256", "series", "edition", "language" };
  const char *values[] = { s->url, s->licence, s->sha256, s->series, s->edition, s->language };
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *stands = NULL;
      g_autofree char *ask = g_strdup_printf ("SELECT %s FROM source WHERE key = ?1", columns[i]);
      g_autofree char *set = g_strdup_printf ("UPDATE source SET %s = ?2 WHERE key = ?1", columns[i]);
      if (values[i] == NULL)
        continue;
      if (!lode_db_text (store->db, ask, s->key, &stands, error))
        return FALSE;
      if (stands != NULL && strcmp (stands, values[i]) != 0)
        return lode_fail (error, LODE_ERROR_DATA, "source \"%s\" already stands in the store with the %s \"%s\", here it is \"%s\"", s->key,
                          columns[i], stands, values[i]);
      if (stands == NULL)
        {
          if (!lode_db_run (store->db, error, set, "tt", s->key, values[i]))
            return FALSE;
          *put_out = LODE_STORED;
        }
    }
  return TRUE;
}

gboolean
lode_put_source (LodeStore *store, const LodeSource *s, LodePut *put_out, GError **error)
{
  return lode_db_run (store->db, error,
                      "INSERT INTO source (key, kind, title, publisher, series, edition, published_on, retrieved_on, url,"
                      " licence, redistributable, language, sha256, note)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, coalesce(?11, 'unchecked'), ?12, ?13, ?14)"
                      " ON CONFLICT (key) DO NOTHING",
                      "tttttttttttttt", s->key, s->kind, s->title, s->publisher, s->series, s->edition, s->published_on,
                      s->retrieved_on, s->url, s->licence, s->redistributable, s->language, s->sha256, s->note)
         && settle (store, put_out, error, "source", s->key,
                    "SELECT 1 FROM source WHERE key = ?1 AND title = ?2 AND published_on IS ?3 AND kind = ?4 AND publisher = ?5",
                    s->title, s->published_on, s->kind, s->publisher)
         && (*put_out == LODE_STORED || complete_source (store, s, put_out, error));
}

gboolean
lode_put_entity (LodeStore *store, const LodeEntity *e, LodePut *put_out, GError **error)
{
  gint64 source_id;
  g_autofree char *folded = lode_fold (e->label);
  if (!lode_store_source_id (store, e->source, &source_id, error)
      || !lode_db_run (store->db, error,
                       "INSERT INTO entity (key, kind, label, folded, description, source_id, run_id, line)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (key) DO NOTHING",
                       "tttttkii", e->key, e->kind, e->label, folded, e->description, source_id, store->run_id,
                       (gint64) store->line))
    return FALSE;
  if (lode_db_changes (store->db) > 0)
    {
      *put_out = LODE_STORED;
      return lode_names_index (store->db, 2 * lode_db_last_id (store->db), e->label, folded, error);
    }
  return settle (store, put_out, error, "entity", e->key,
                    "SELECT 1 FROM entity WHERE key = ?1 AND label = ?2 AND description IS ?3 AND kind = ?4 AND ?5 IS NULL",
                    e->label, e->description, e->kind, NULL);
}

static gboolean
put_code (LodeStore *store, const LodeName *n, gint64 entity_id, gint64 source_id, GError **error)
{
  if (n->scheme == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "code \"%s\" has no scheme", n->text);
  return lode_db_run (store->db, error,
                      "INSERT INTO identifier (entity_id, scheme, code, source_id, run_id, line)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
                      "ittkii", entity_id, n->scheme, n->text, source_id, store->run_id, (gint64) store->line);
}

/* A name stands once for an entity and language: its kind must be the same, but for a label, which tells less than any other. */
static gboolean
check_name_kind (LodeStore *store, const LodeName *n, gint64 entity_id, LodePut *put_out, GError **error)
{
  if (strcmp (n->kind, "label") == 0 || strcmp (n->kind, "code") == 0)
    return TRUE;
  if (!lode_db_run (store->db, error,
                    "UPDATE name SET kind = ?4 WHERE entity_id = ?1 AND text = ?2 AND language = coalesce(?3, '') AND kind = 'label'",
                    "ittt", entity_id, n->text, n->language, n->kind))
    return FALSE;
  *put_out = lode_db_changes (store->db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (store->db,
                                               "SELECT kind FROM name WHERE entity_id = ?1 AND text = ?2 AND language = coalesce(?3, '')"
                                               " AND kind <> ?4",
                                               NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "ittt", entity_id, n->text, n->language, n->kind);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  return !row || lode_fail (error, LODE_ERROR_DATA, "\"%s\" is already a name of %s, of the kind %s, here %s", n->text, n->entity,
                            lode_stmt_text (stmt, 0), n->kind);
}

gboolean
lode_put_name (LodeStore *store, const LodeName *n, LodePut *put_out, GError **error)
{
  gint64 entity_id, source_id;
  if (!lode_store_entity_id (store, n->entity, &entity_id, error)
      || !lode_store_source_id (store, n->source, &source_id, error))
    return FALSE;
  if (strcmp (n->kind, "code") == 0)
    {
      if (!put_code (store, n, entity_id, source_id, error))
        return FALSE;
    }
  else
    {
      g_autofree char *folded = lode_fold (n->text);
      if (!lode_db_run (store->db, error,
                        "INSERT INTO name (entity_id, kind, text, folded, language, source_id, note, run_id, line)"
                        " VALUES (?1, ?2, ?3, ?4, coalesce(?5, ''), ?6, ?7, ?8, ?9)"
                        " ON CONFLICT (entity_id, text, language) DO NOTHING",
                        "ittttktii", entity_id, n->kind, n->text, folded, n->language, source_id, n->note,
                        store->run_id, (gint64) store->line))
        return FALSE;
      if (lode_db_changes (store->db) > 0)
        {
          *put_out = LODE_STORED;
          return lode_names_index (store->db, 2 * lode_db_last_id (store->db) + 1, n->text, folded, error);
        }
    }
  *put_out = lode_db_changes (store->db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  return *put_out == LODE_STORED || check_name_kind (store, n, entity_id, put_out, error);
}

gboolean
lode_put_document (LodeStore *store, const char *source, const char *file_name, const char *sha256, gint64 size,
                   gint64 *id_out, GError **error)
{
  gint64 source_id;
  g_autoptr (LodeStmt) stmt = NULL;
  if (!lode_store_source_id (store, source, &source_id, error)
      || !lode_db_run (store->db, error,
                       "INSERT INTO document (source_id, file_name, sha256, size) VALUES (?1, ?2, ?3, ?4)"
                       " ON CONFLICT (sha256, file_name) DO UPDATE SET source_id = coalesce(source_id, excluded.source_id),"
                       " size = coalesce(size, excluded.size)",
                       "kttk", source_id, file_name, sha256, size))
    return FALSE;
  stmt = lode_db_prepare (store->db, "SELECT id FROM document WHERE sha256 = ?1 AND file_name = ?2", NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tt", sha256, file_name);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  *id_out = lode_stmt_integer (stmt, 0);
  return TRUE;
}

gboolean
lode_find_document (LodeStore *store, const char *source, const char *file_name, gint64 *id_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (store->db,
                                               "SELECT d.id FROM document d JOIN source s ON s.id = d.source_id"
                                               " WHERE s.key = ?1 AND d.file_name = ?2",
                                               NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tt", source, file_name);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return lode_fail (error, LODE_ERROR_DATA, "source \"%s\" has no document \"%s\"", source, file_name);
  *id_out = lode_stmt_integer (stmt, 0);
  return TRUE;
}

gboolean
lode_store_find_code (LodeStore *store, const char *scheme, const char *code, char **key_out, char **label_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (store->db,
                                               "SELECT e.key, e.label FROM identifier i JOIN entity e ON e.id = i.entity_id"
                                               " WHERE i.code = ?1 AND i.scheme = ?2 ORDER BY e.id",
                                               NULL, error);
  gboolean row;
  *key_out = *label_out = NULL;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tt", code, scheme);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (row)
    {
      *key_out = g_strdup (lode_stmt_text (stmt, 0));
      *label_out = g_strdup (lode_stmt_text (stmt, 1));
    }
  return TRUE;
}
