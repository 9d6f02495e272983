/* The rank of a statement: who gave it, why, and what it was before. Part of kb/statement.h. */
#include "kb/statement-private.h"

#include <string.h>

static gboolean
is_normal (const LodeClaim *c)
{
  return strcmp (c->rank, "normal") == 0;
}

static gboolean
has_reason (const LodeClaim *c)
{
  return c->rank_reason != NULL && strspn (c->rank_reason, " \t\r\n") < strlen (c->rank_reason);
}

gboolean
lode_rank_check (const LodeClaim *c, GError **error)
{
  static const char *const ranks[] = { "preferred", "normal", "deprecated", NULL };
  if (!g_strv_contains (ranks, c->rank))
    return lode_fail (error, LODE_ERROR_DATA, "column rank: \"%s\" is none of preferred, normal, deprecated", c->rank);
  if (!is_normal (c) && !has_reason (c))
    return lode_fail (error, LODE_ERROR_DATA, "column rank_reason is empty: the rank %s needs a reason", c->rank);
  return TRUE;
}

gboolean
lode_rank_check_rivals (LodeStore *store, const LodeClaim *c, gint64 statement_id, GError **error)
{
  if (is_normal (c))
    return TRUE;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (
      lode_store_db (store),
      "SELECT e.key, e.rank FROM evidence e JOIN source s ON s.id = e.source_id JOIN source o ON o.key = ?4"
      " WHERE e.statement_id = ?1 AND e.key <> ?2 AND e.rank <> ?3 AND coalesce(s.published_on, '') = coalesce(o.published_on, '')",
      NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "ittt", statement_id, c->key, c->rank, c->source);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  return !row
         || lode_fail (error, LODE_ERROR_DATA, "ranks the statement %s, but %s, whose source is of the same day, ranks it %s", c->rank,
                       lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1));
}

/* Was that the last that this evidence said of the rank? */
static gboolean
is_known (LodeDb *db, const LodeClaim *c, gboolean *known_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db,
                                               "SELECT r.rank, r.reason FROM ranking r JOIN evidence e ON e.id = r.evidence_id"
                                               " WHERE e.key = ?1 ORDER BY r.id DESC LIMIT 1",
                                               NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", c->key);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  const char *rank = row ? lode_stmt_text (stmt, 0) : "normal";
  *known_out = strcmp (rank, c->rank) == 0 && (row && has_reason (c) ? strcmp (lode_stmt_text (stmt, 1), c->rank_reason) == 0 : is_normal (c) && !has_reason (c));
  if (!*known_out && is_normal (c) && !has_reason (c))
    return lode_fail (error, LODE_ERROR_DATA, "column rank_reason is empty: \"%s\" ranked the statement %s, and taking that back needs a reason",
                      c->key, rank);
  if (!*known_out && is_normal (c) && strcmp (rank, "normal") == 0)
    return lode_fail (error, LODE_ERROR_DATA, "column rank_reason: a reason for the rank normal, but no other rank to take back");
  return TRUE;
}

/* The rank of the latest source counts; the first evidence that gives it gives the reason. */
static gboolean
count_ranks (LodeDb *db, gint64 statement_id, GError **error)
{
  return lode_db_run (db, error,
                      "UPDATE statement SET (rank, rank_reason) = (SELECT coalesce(w.rank, 'normal'), CASE WHEN w.rank IS NULL"
                      "   THEN (SELECT r.reason FROM ranking r WHERE r.statement_id = ?1 ORDER BY r.id DESC LIMIT 1)"
                      "   ELSE (SELECT r.reason FROM ranking r JOIN evidence e ON e.id = r.evidence_id WHERE r.statement_id = ?1"
                      "         AND e.rank = w.rank AND r.rank = w.rank ORDER BY e.id, r.id DESC LIMIT 1) END"
                      "  FROM (SELECT (SELECT e.rank FROM evidence e JOIN source s ON s.id = e.source_id WHERE e.statement_id = ?1"
                      "          AND e.rank IS NOT NULL ORDER BY coalesce(s.published_on, '') DESC, e.id LIMIT 1) AS rank) w)"
                      " WHERE id = ?1",
                      "i", statement_id);
}

gboolean
lode_rank_put (LodeStore *store, const LodeClaim *c, gint64 statement_id, LodePut *put_out, GError **error)
{
  LodeDb *db = lode_store_db (store);
  gboolean known = FALSE;
  if (*put_out == LODE_STORED && is_normal (c) && !has_reason (c))
    return TRUE;
  if (!is_known (db, c, &known, error) || known)
    return known;
  *put_out = LODE_STORED;
  return lode_db_run (db, error, "UPDATE evidence SET rank = nullif(?2, 'normal') WHERE key = ?1", "tt", c->key, c->rank)
         && lode_db_run (db, error,
                         "INSERT INTO ranking (statement_id, evidence_id, rank, reason, rank_was, rank_now, run_id, line)"
                         " SELECT s.id, e.id, ?3, ?4, s.rank, s.rank, ?5, ?6 FROM statement s, evidence e WHERE s.id = ?1 AND e.key = ?2",
                         "itttii", statement_id, c->key, c->rank, c->rank_reason, lode_store_run (store),
                         (gint64) lode_store_line (store))
         && count_ranks (db, statement_id, error)
         && lode_db_run (db, error,
                         "UPDATE ranking SET rank_now = (SELECT rank FROM statement WHERE id = ?1)"
                         " WHERE id = (SELECT max(id) FROM ranking)",
                         "i", statement_id);
}
