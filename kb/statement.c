#include "kb/statement-private.h"

#include <math.h>
#include <string.h>

/* A subject or object: an entity, or a statement. */
typedef struct
{
  gint64 entity_id, statement_id;
} Node;

static gboolean
find_statement (LodeStore *store, const char *claim_key, gint64 *id_out, GError **error)
{
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (lode_store_db (store), "SELECT statement_id FROM evidence WHERE key = ?1", NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", claim_key);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return lode_fail (error, LODE_ERROR_DATA, "no claim has the key \"%s\"", claim_key);
  *id_out = lode_stmt_integer (stmt, 0);
  return TRUE;
}

static gboolean
find_node (LodeStore *store, const char *key, Node *node, GError **error)
{
  if (key == NULL)
    return TRUE;
  if (g_str_has_prefix (key, "claim:"))
    return find_statement (store, key + strlen ("claim:"), &node->statement_id, error);
  return lode_store_entity_id (store, key, &node->entity_id, error);
}

static const char *
object_kind (const LodeClaim *c, char **holder)
{
  if (c->object == NULL)
    return c->text != NULL ? "text" : c->date != NULL ? "date" : "quantity";
  if (g_str_has_prefix (c->object, "claim:"))
    return "any"; /* a statement stands wherever anything may */
  *holder = g_strndup (c->object, strcspn (c->object, "/"));
  return *holder;
}

static gboolean
allows (const char *kinds, const char *kind)
{
  g_auto (GStrv) list = g_strsplit (kinds, " ", -1);
  return g_strv_contains ((const char *const *) list, "any") || g_strv_contains ((const char *const *) list, kind);
}

/* Does the vocabulary have this predicate, between nodes of these kinds? */
static gboolean
check_predicate (LodeStore *store, const LodeClaim *c, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (lode_store_db (store),
                                               "SELECT domain, range FROM predicate WHERE key = ?1", NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", c->predicate);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a predicate of the vocabulary", c->predicate);
  g_autofree char *subject_kind = g_strndup (c->subject, strcspn (c->subject, "/:"));
  g_autofree char *holder = NULL;
  const char *kind = object_kind (c, &holder);
  if (!allows (lode_stmt_text (stmt, 0), subject_kind))
    return lode_fail (error, LODE_ERROR_DATA, "%s cannot be the subject of %s, which takes: %s", c->subject,
                      c->predicate, lode_stmt_text (stmt, 0));
  if (!allows (lode_stmt_text (stmt, 1), kind))
    return lode_fail (error, LODE_ERROR_DATA, "a %s (%s) cannot be the object of %s, which takes: %s", kind,
                      c->object == NULL ? "value" : c->object, c->predicate, lode_stmt_text (stmt, 1));
  return TRUE;
}

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* "a = 1" -> "a=1"; what has no equals sign stays as it is, and is refused later. */
static char *
clean_qualifier (const char *text)
{
  g_auto (GStrv) pair = g_strsplit (text, "=", 2);
  return pair[1] == NULL ? g_strstrip (g_strdup (text))
                         : g_strconcat (g_strstrip (pair[0]), "=", g_strstrip (pair[1]), NULL);
}

/* "b=2; a=1" -> { "a=1", "b=2", NULL }. */
static char **
split_qualifiers (const char *text)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_auto (GStrv) parts = g_strsplit (text == NULL ? "" : text, ";", -1);
  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0')
      g_ptr_array_add (list, clean_qualifier (*part));
  g_ptr_array_sort (list, compare_strings);
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

/* All that makes a statement this one; who says it is not part of it. */
static char *
identity_of (const LodeClaim *c, char **qualifiers, const Node *subject, const Node *object)
{
  GString *id = g_string_new (NULL);
  if (subject->statement_id != 0)
    g_string_append_printf (id, "#%" G_GINT64_FORMAT, subject->statement_id);
  else
    g_string_append (id, c->subject);
  g_string_append_printf (id, "|%s|", c->predicate);
  if (object->statement_id != 0)
    g_string_append_printf (id, "#%" G_GINT64_FORMAT, object->statement_id);
  else if (c->object != NULL)
    g_string_append (id, c->object);
  else if (!isnan (c->value))
    g_string_append_printf (id, "%s%.15g..%.15g %s", c->bound, c->value, isnan (c->value_max) ? c->value : c->value_max,
                            c->unit);
  else
    g_string_append (id, c->text != NULL ? c->text : c->date);
  g_string_append_printf (id, "|%d|%s|%s", c->polarity, c->valid_from == NULL ? "" : c->valid_from,
                          c->valid_to == NULL ? "" : c->valid_to);
  for (char **q = qualifiers; *q != NULL; q++)
    g_string_append_printf (id, "|%s", *q);
  return g_string_free (id, FALSE);
}

static gboolean
put_qualifiers (LodeStore *store, gint64 statement_id, char **qualifiers, GError **error)
{
  for (char **q = qualifiers; *q != NULL; q++)
    {
      g_auto (GStrv) pair = g_strsplit (*q, "=", 2);
      if (pair[1] == NULL)
        return lode_fail (error, LODE_ERROR_DATA, "qualifier \"%s\" is not name=value", *q);
      if (!lode_db_run (lode_store_db (store), error, "INSERT INTO qualifier VALUES (?1, ?2, ?3)", "itt", statement_id,
                        pair[0], pair[1]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
put_statement (LodeStore *store, const LodeClaim *c, gint64 *id_out, GError **error)
{
  Node subject = { 0 }, object = { 0 };
  g_auto (GStrv) qualifiers = split_qualifiers (c->qualifiers);
  if (!check_predicate (store, c, error) || !find_node (store, c->subject, &subject, error)
      || !find_node (store, c->object, &object, error))
    return FALSE;
  LodeDb *db = lode_store_db (store);
  g_autofree char *identity = identity_of (c, qualifiers, &subject, &object);
  if (!lode_db_run (db, error,
                    "INSERT INTO statement (key, identity, subject_id, subject_statement_id, predicate, object_id,"
                    " object_statement_id, object_text, object_date, value, value_max, bound, unit, polarity, valid_from,"
                    " valid_to) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
                    " ON CONFLICT (identity) DO NOTHING",
                    "ttkktkkttddttitt", c->key, identity, subject.entity_id, subject.statement_id, c->predicate,
                    object.entity_id, object.statement_id, c->text, c->date, c->value, c->value_max, c->bound, c->unit,
                    (gint64) c->polarity, c->valid_from, c->valid_to))
    return FALSE;
  if (lode_db_changes (db) > 0)
    {
      *id_out = lode_db_last_id (db);
      return put_qualifiers (store, *id_out, qualifiers, error);
    }
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, "SELECT id FROM statement WHERE identity = ?1", NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", identity);
  gboolean row;
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  *id_out = lode_stmt_integer (stmt, 0);
  return TRUE;
}

/* The key stands already: the evidence must be the same. */
static gboolean
check_same_evidence (LodeDb *db, const LodeClaim *c, gint64 statement_id, gint64 source_id, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db,
                                               "SELECT 1 FROM evidence WHERE key = ?1 AND statement_id = ?2 AND source_id = ?3"
                                               " AND quote IS ?4 AND modality = ?5 AND byte_offset IS CAST(?6 AS INTEGER)",
                                               NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  g_autofree char *offset = c->byte_offset < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, c->byte_offset);
  lode_stmt_bind (stmt, "tiittt", c->key, statement_id, source_id, c->quote, c->modality, offset);
  return lode_stmt_step (stmt, &row, error)
         && (row || lode_fail (error, LODE_ERROR_DATA, "claim \"%s\" already stands in the store and says something else", c->key));
}

gboolean
lode_put_claim (LodeStore *store, const LodeClaim *c, LodePut *put_out, GError **error)
{
  gint64 statement_id, source_id, attributed_to;
  LodeDb *db = lode_store_db (store);
  if (!lode_rank_check (c, error) || !put_statement (store, c, &statement_id, error)
      || !lode_rank_check_rivals (store, c, statement_id, error) || !lode_store_source_id (store, c->source, &source_id, error)
      || !lode_store_entity_id (store, c->attributed_to, &attributed_to, error))
    return FALSE;
  g_autofree char *offset = c->byte_offset < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, c->byte_offset);
  g_autofree char *length = c->byte_length < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, c->byte_length);
  if (!lode_db_run (db, error,
                    "INSERT INTO evidence (key, statement_id, source_id, locator, byte_offset, byte_length, quote, language,"
                    " translation, modality, manner, attributed_to_id, confidence, note, run_id, line) VALUES (?1, ?2, ?3, ?4,"
                    " CAST(?5 AS INTEGER), CAST(?6 AS INTEGER), ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
                    " ON CONFLICT (key) DO NOTHING",
                    "tiitttttttt" "kdtii", c->key, statement_id, source_id, c->locator, offset, length, c->quote,
                    c->language, c->translation, c->modality, c->manner, attributed_to, c->confidence, c->note,
                    lode_store_run (store), (gint64) lode_store_line (store)))
    return FALSE;
  *put_out = lode_db_changes (db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  if (*put_out == LODE_UNCHANGED && !check_same_evidence (db, c, statement_id, source_id, error))
    return FALSE;
  return lode_rank_put (store, c, statement_id, put_out, error);
}

gboolean
lode_put_link (LodeStore *store, const char *from, const char *kind, const char *to, const char *note,
               const char *source, LodePut *put_out, GError **error)
{
  gint64 from_id, to_id, source_id;
  LodeDb *db = lode_store_db (store);
  if (!find_statement (store, from, &from_id, error) || !find_statement (store, to, &to_id, error)
      || !lode_store_source_id (store, source, &source_id, error)
      || !lode_db_run (db, error,
                       "INSERT INTO statement_link VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
                       " ON CONFLICT (from_id, kind, to_id) DO NOTHING",
                       "ititkii", from_id, kind, to_id, note, source_id, lode_store_run (store),
                       (gint64) lode_store_line (store)))
    return FALSE;
  *put_out = lode_db_changes (db) > 0 ? LODE_STORED : LODE_UNCHANGED;
  return TRUE;
}
