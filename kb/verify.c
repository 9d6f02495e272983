#include "kb/verify-private.h"

#include "kb/embed.h"
#include "kb/why.h"

const char *
lode_verdict_word (LodeVerdictKind kind)
{
  static const char *const words[] = { "confirmed", "stands in another file", "refuted", "cannot be verified" };
  return words[kind];
}

LodeVerdict *
lode_verdict_new (LodeVerdictKind kind, LodeTable *facts, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  LodeVerdict *verdict = g_new (LodeVerdict, 1);
  *verdict = (LodeVerdict) { kind, g_strdup_vprintf (format, args), facts };
  va_end (args);
  return verdict;
}

void
lode_verdict_free (LodeVerdict *verdict)
{
  if (verdict == NULL)
    return;
  g_free (verdict->sentence);
  lode_table_free (verdict->facts);
  g_free (verdict);
}

LodeStmt *
lode_verify_ask (LodeDb *db, const char *path, const char *key, const char *more, GError **error)
{
  gboolean row;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, lode_embed_text (path), NULL, error);
  if (stmt == NULL)
    return NULL;
  if (more == NULL)
    lode_stmt_bind (stmt, "t", key);
  else
    lode_stmt_bind (stmt, "tt", key, more);
  return lode_stmt_step (stmt, &row, error) && row ? g_steal_pointer (&stmt) : NULL;
}

/* Nothing that stands in a file has the key: say what it is. */
static void
refuse (LodeDb *db, const char *key, GError **error)
{
  g_autofree char *kind = NULL;
  g_autoptr (GPtrArray) sections = lode_why_read (db, key, &kind, error);
  if (sections != NULL && g_strcmp0 (kind, "derived") == 0)
    lode_fail (error, LODE_ERROR_CALL, "what is computed stands in no file; verify its inputs, which `lode why` lists");
  else if (sections != NULL)
    lode_fail (error, LODE_ERROR_CALL, "%s is no figure and no statement; these are verified", key);
}

LodeVerdict *
lode_verify (LodeDb *db, const char *store, const char *key, const char *path, GError **error)
{
  LodeVerdict *(*const ways[]) (LodeDb *, LodeReading *, const char *, GError **)
      = { lode_verify_figure, lode_verify_trade, lode_verify_evidence };
  LodeReading reading = { .path = path, .store = store };
  GError *failed = NULL;
  LodeVerdict *verdict = NULL;
  reading.read = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (ways) && verdict == NULL && failed == NULL; i++)
    verdict = ways[i](db, &reading, key, &failed);
  if (failed != NULL)
    g_propagate_error (error, failed);
  else if (verdict == NULL)
    refuse (db, key, error);
  g_strfreev (reading.members);
  g_hash_table_unref (reading.read);
  lode_db_free (reading.scratch);
  return verdict;
}
