/* A flow of trade, or what several add up to: the file is read again, and the sums of the same key compared. */
#include "kb/verify-private.h"

#include <math.h>
#include <string.h>

#define TRADE "sql/verify/trade.sql"

/* Sums in another order differ in the last digits. */
#define ROUNDING 1e-9

static gboolean
is_near (double a, double b)
{
  return fabs (a - b) <= ROUNDING * MAX (fabs (a), fabs (b));
}

/* "23 flows, 1234.5 USD, 17.2 t" */
static char *
describe (LodeStmt *sums)
{
  if (sums == NULL)
    return g_strdup ("no flows");
  g_autofree char *tonnes = lode_stmt_text (sums, 3) == NULL ? g_strdup ("tonnage not stated") : g_strdup_printf ("%.12g t", lode_stmt_real (sums, 3));
  return g_strdup_printf ("%d %s, %.12g USD, %s", (int) lode_stmt_integer (sums, 1), lode_stmt_integer (sums, 1) == 1 ? "flow" : "flows",
                          lode_stmt_real (sums, 2), tonnes);
}

static gboolean
agree (LodeStmt *a, LodeStmt *b)
{
  return lode_stmt_integer (a, 1) == lode_stmt_integer (b, 1) && is_near (lode_stmt_real (a, 2), lode_stmt_real (b, 2))
         && (lode_stmt_text (a, 3) == NULL) == (lode_stmt_text (b, 3) == NULL) && is_near (lode_stmt_real (a, 3), lode_stmt_real (b, 3));
}

static gboolean
step_to (LodeStmt *sums, const char *reporter, gboolean *row_out, GError **error)
{
  do
    if (!lode_stmt_step (sums, row_out, error))
      return FALSE;
  while (*row_out && strcmp (lode_stmt_text (sums, 0), reporter) != 0);
  return TRUE;
}

/* Compare reporter by reporter. The table holds both sides. */
static gboolean
compare (LodeDb *db, LodeReading *reading, const char *key, const char *sha256, LodeTable *facts, gboolean *same_out, GError **error)
{
  gboolean row = TRUE;
  g_autoptr (LodeStmt) stored = lode_verify_ask (db, TRADE, key, sha256, error);
  *same_out = stored != NULL;
  while (stored != NULL && row)
    {
      gboolean found = TRUE;
      g_autofree char *reporter = g_strdup (lode_stmt_text (stored, 0));
      g_autoptr (LodeStmt) read = lode_verify_ask (reading->scratch, TRADE, key, NULL, error);
      if (read != NULL && strcmp (lode_stmt_text (read, 0), reporter) != 0 && !step_to (read, reporter, &found, error))
        return FALSE;
      g_autofree char *has = describe (stored), *reads = describe (read != NULL && found ? read : NULL);
      *same_out = *same_out && read != NULL && found && agree (stored, read);
      lode_table_add (facts, (const char *const[]) { key, reading->path, sha256, reporter, reads, has });
      if (!lode_stmt_step (stored, &row, error))
        return FALSE;
    }
  return TRUE;
}

/* The importer and the documents of the flows; several files may hold parts of one source. */
static gboolean
find_document (LodeDb *db, LodeReading *reading, const char *key, char **hash_out, char **file_out, char **importer_out, const char **member_out,
               GError **error)
{
  gboolean row = TRUE;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db,
                                               "SELECT d.sha256, d.file_name, r.importer FROM source s JOIN document d ON d.source_id = s.id"
                                               " JOIN import_run r ON r.document_id = d.id WHERE ?1 LIKE 'trade/' || s.key || '/%'"
                                               " AND EXISTS (SELECT 1 FROM trade_block b WHERE b.document_id = d.id) ORDER BY d.id",
                                               NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", key);
  while (*member_out == NULL)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (!row)
        return TRUE;
      g_free (*importer_out);
      *importer_out = g_strdup (lode_stmt_text (stmt, 2));
      if (!lode_reading_find (reading, lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1), member_out, error))
        return FALSE;
      if (*member_out != NULL)
        *hash_out = g_strdup (lode_stmt_text (stmt, 0));
      if (*member_out != NULL)
        *file_out = g_strdup (lode_stmt_text (stmt, 1));
    }
  return TRUE;
}

LodeVerdict *
lode_verify_trade (LodeDb *db, LodeReading *reading, const char *key, GError **error)
{
  g_autofree char *hash = NULL, *file = NULL, *importer = NULL;
  const char *member = NULL;
  gboolean same = FALSE;
  g_auto (GStrv) parts = g_strsplit (key, "/", 3);
  if (strcmp (parts[0], "trade") != 0 || g_strv_length (parts) < 3)
    return NULL;
  if (!find_document (db, reading, key, &hash, &file, &importer, &member, error) || importer == NULL)
    return NULL;
  if (!lode_reading_read (reading, member, importer, file, parts[1], NULL, error))
    {
      g_prefix_error (error, "cannot be verified: ");
      return NULL;
    }
  LodeTable *facts = lode_table_new ((const char *const[]) { "key", "file", "recorded_sha256", "reported_by", "reads", "stored", NULL });
  if (!compare (db, reading, key, hash, facts, &same, error))
    {
      lode_table_free (facts);
      return NULL;
    }
  if (facts->rows->len == 0)
    return lode_verdict_new (LODE_UNVERIFIABLE, facts, "no flow of the store has this key");
  const char *reads = lode_table_cell (facts, 0, 4)->text, *has = lode_table_cell (facts, 0, 5)->text;
  const char *where = hash == NULL ? "another file: " : "";
  if (same)
    return lode_verdict_new (hash == NULL ? LODE_STANDS : LODE_VERIFIED, facts, "the file holds %s, as stored", reads);
  return lode_verdict_new (LODE_REFUTED, facts, "%sthe file holds %s, where the store has %s", where, reads, has);
}
