/* Questions with one value for an answer. */
#include "kb/db.h"

gboolean
lode_db_integer (LodeDb *db, const char *sql, gint64 fallback, gint64 *value_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, error);
  gboolean row;
  if (stmt == NULL || !lode_stmt_step (stmt, &row, error))
    return FALSE;
  *value_out = row && lode_stmt_type (stmt, 0) != LODE_NULL ? lode_stmt_integer (stmt, 0) : fallback;
  return TRUE;
}

gboolean
lode_db_text (LodeDb *db, const char *sql, const char *argument, char **text_out, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  if (lode_stmt_parameter (stmt, 1) != NULL || argument != NULL)
    lode_stmt_bind (stmt, "t", argument);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  *text_out = row ? g_strdup (lode_stmt_text (stmt, 0)) : NULL;
  return TRUE;
}
