/* /sql: one statement that reads. */
#include "kb/format.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

#define MOST_BYTES (32 * 1024 * 1024)

/* Is there anything behind the first statement? */
static gboolean
check_alone (LodeDb *db, const char *tail, GError **error)
{
  g_autoptr (GError) nothing = NULL;
  g_autoptr (LodeStmt) second = lode_db_prepare (db, tail, NULL, &nothing);
  if (second == NULL && strcmp (nothing->message, "no SQL statement found") == 0)
    return TRUE;
  return lode_fail (error, LODE_ERROR_CALL, "one statement at a time; behind the first stands: %.60s", tail);
}

static LodeTable *
ask (WebCall *call, const char *sql, GError **error)
{
  const char *tail;
  call->fleeting = TRUE;
  guint limit = call->settings->sql_rows;
  if (!web_call_number (call, "limit", 1, limit == 0 ? G_MAXINT : limit, &limit, error))
    return NULL;
  lode_db_limit_time (call->db, call->settings->sql_seconds);
  lode_db_limit_size (call->db, MOST_BYTES);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db, sql, &tail, error);
  if (stmt == NULL || !check_alone (call->db, tail, error))
    return NULL;
  return lode_table_read_within (stmt, limit, MOST_BYTES, error);
}

/* The views, with their columns, beside the text. */
static gboolean
put_views (WebCall *call, GError **error)
{
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (call->db,
                         "SELECT v.name, group_concat(c.name, ', ') FROM sqlite_schema v JOIN pragma_table_info(v.name) c"
                         " WHERE v.type = 'view' GROUP BY v.name ORDER BY v.name",
                         NULL, error);
  gboolean row = stmt != NULL;
  g_string_append (call->out, "<aside class=\"schema\"><h2>Views</h2>\n<dl>\n");
  while (row)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (row)
        web_put (call->out, "<div><dt><code>%s</code></dt><dd>%s</dd></div>\n", lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1));
    }
  g_string_append (call->out, "</dl>\n<p><a href=\"/schema\">Tables and what they mean</a></p></aside>\n");
  return stmt != NULL;
}

static void
put_form (WebCall *call, const char *sql)
{
  g_autofree char *rows = call->settings->sql_rows == 0 ? g_strdup ("all") : g_strdup_printf ("at most %u", call->settings->sql_rows);
  g_autofree char *seconds = g_strdup_printf ("%g", call->settings->sql_seconds);
  web_put (call->out,
           "<h1>SQL</h1>\n<form class=\"sql\" method=\"post\" action=\"/sql\">\n<label for=\"sql\">One statement; it can only read, and gives %s rows in at most "
           "%s seconds.</label>\n<textarea id=\"sql\" name=\"q\" rows=\"8\" spellcheck=\"false\" required>%s</textarea>\n"
           "<button>Run</button></form>\n",
           rows, seconds, sql == NULL ? "SELECT country, quantity, unit, year, edition, key\nFROM production\nWHERE commodity = 'Antimony' AND is_newest = 1\nORDER BY year DESC, quantity DESC\nLIMIT 20" : sql);
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *sql = web_call_field (call, "q");
  call->title = g_strdup ("SQL");
  put_form (call, sql);
  g_autoptr (GError) refused = NULL;
  g_autoptr (LodeTable) table = sql == NULL ? NULL : ask (call, sql, &refused);
  if (refused != NULL)
    {
      call->status = 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
    }
  if (table != NULL)
    web_put_table (call, NULL, table, "Answer");
  if (table != NULL && table->truncated)
    web_put (call->out, "<p class=\"truncated\" role=\"note\">Only the first %d rows are shown.</p>\n", table->rows->len);
  if (table != NULL)
    web_put (call->out, "<p class=\"actions\"><a href=\"/api/sql?q=%q\">JSON</a></p>\n", sql);
  lode_db_limit_size (call->db, 0);
  return put_views (call, error);
}

static gboolean
api (WebCall *call, GError **error)
{
  const char *sql = web_call_field (call, "q");
  if (sql == NULL)
    return lode_fail (error, LODE_ERROR_CALL, "sql needs q=: one statement");
  g_autoptr (LodeTable) table = ask (call, sql, error);
  if (table == NULL)
    return FALSE;
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, NULL, call->out);
  return TRUE;
}

LODE_PAGE (sql) = {
  .menu = "SQL",
  .place = 4,
  .slow = TRUE,
  .posts = TRUE,
  .page = page,
  .api = api,
};
