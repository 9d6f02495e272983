#include "kb/check.h"

#include "kb/embed.h"
#include "kb/query.h"

static gboolean
store_findings (LodeDb *db, const LodeQuery *check, GError **error)
{
  g_autoptr (LodeStmt) found = lode_db_prepare (db, check->sql, NULL, error);
  gboolean row = TRUE;
  if (found == NULL)
    return FALSE;
  while (lode_stmt_step (found, &row, error) && row)
    if (!lode_db_run (db, error,
                      "INSERT INTO finding (rule, severity, row_key, sentence) VALUES (?1, ?2, ?3, ?4)"
                      " ON CONFLICT (row_key, rule) DO NOTHING",
                      "tttt", check->name, check->severity, lode_stmt_text (found, 0), lode_stmt_text (found, 1)))
      return FALSE;
  return !row;
}

static gboolean
run_checks (LodeDb *db, gboolean slow_too, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("sql/checks");
  if (!lode_db_exec (db, "DELETE FROM finding", error))
    return FALSE;
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) check = lode_query_load (*path, error);
      if (check == NULL || ((slow_too || !check->slow) && !store_findings (db, check, error)))
        {
          g_prefix_error (error, "%s: ", *path);
          return FALSE;
        }
    }
  return TRUE;
}

static gboolean
check (LodeDb *db, gboolean slow_too, gint64 *errors_out, GError **error)
{
  gint64 errors = 0;
  if (!lode_db_begin (db, error))
    return FALSE;
  if (!run_checks (db, slow_too, error)
      || !lode_db_integer (db, "SELECT count(*) FROM finding WHERE severity = 'error'", 0, &errors, error)
      || !lode_db_commit (db, error))
    {
      lode_db_rollback (db);
      return FALSE;
    }
  if (errors_out != NULL)
    *errors_out = errors;
  return TRUE;
}

gboolean
lode_check_all (LodeDb *db, gint64 *errors_out, GError **error)
{
  return check (db, TRUE, errors_out, error);
}

gboolean
lode_check_quickly (LodeDb *db, gint64 *errors_out, GError **error)
{
  return check (db, FALSE, errors_out, error);
}
