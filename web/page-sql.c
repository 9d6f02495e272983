/* /sql: one statement that reads. */
#include "kb/format.h"
#include "web/html.h"
#include "web/relations.h"
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
read_alone (LodeDb *db, const char *sql, guint limit, GError **error)
{
  const char *tail;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, &tail, error);
  return stmt != NULL && check_alone (db, tail, error) ? lode_table_read_within (stmt, limit, MOST_BYTES, error) : NULL;
}

/* The limits are the statement's, and not those of what the page says besides. */
static LodeTable *
ask (WebCall *call, const char *sql, guint *limit_out, GError **error)
{
  call->fleeting = TRUE;
  *limit_out = call->settings->sql_rows;
  if (!web_call_number (call, "limit", 1, *limit_out == 0 ? G_MAXINT : *limit_out, limit_out, error))
    return NULL;
  lode_db_limit_time (call->db, call->settings->sql_seconds);
  lode_db_limit_size (call->db, MOST_BYTES);
  LodeTable *table = read_alone (call->db, sql, *limit_out, error);
  lode_db_limit_time (call->db, 0);
  lode_db_limit_size (call->db, 0);
  web_call_cut (call, table);
  return table;
}

static void
put_answer (WebCall *call, const char *sql, const LodeTable *table, guint limit)
{
  if (table->truncated)
    web_put (call->out, "<p class=\"truncated\" role=\"note\">Only the first %d rows are shown: %s.</p>\n", table->rows->len,
             table->rows->len == limit ? "there are more, and an answer has no more rows than that" : "more would be too large an answer");
  web_put_table (call, NULL, table, "Answer");
  web_put (call->out, "<p class=\"actions downloads\">Download ");
  for (const char *const *format = (const char *const[]) { "csv", "tsv", "json", "ndjson", "md", NULL }; *format != NULL; format++)
    web_put (call->out, "<a href=\"/sql?q=%q&amp;format=%s\" download>%s</a> ", sql, *format, *format);
  g_string_append (call->out, "</p>\n");
}

static gboolean
put_file (WebCall *call, const LodeTable *table, const char *name, GError **error)
{
  LodeFormat format;
  if (!lode_format_find (name, &format, error))
    return FALSE;
  lode_format_write (table, format, TRUE, 0, NULL, call->out);
  web_call_file (call, "sql", format, name);
  return TRUE;
}

static void
put_form (WebCall *call, const char *sql)
{
  static const char example[] = "SELECT country, quantity, unit, year, edition, key\nFROM production\n"
                                "WHERE commodity = 'Antimony' AND is_newest = 1\nORDER BY year DESC, quantity DESC\nLIMIT 20";
  g_autofree char *rows = call->settings->sql_rows == 0 ? g_strdup ("all") : g_strdup_printf ("at most %u", call->settings->sql_rows);
  g_autofree char *seconds = g_strdup_printf ("%g", call->settings->sql_seconds);
  web_put (call->out,
           "<form class=\"sql\" method=\"post\" action=\"/sql\">\n<label for=\"sql\">One statement. It can only read, and gives %s rows, in at most "
           "%s seconds.</label>\n<textarea id=\"sql\" name=\"q\" rows=\"8\" spellcheck=\"false\" required>%s</textarea>\n"
           "<button>Run</button></form>\n",
           rows, seconds, sql == NULL ? example : sql);
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *sql = web_call_field (call, "q"), *format = web_call_field (call, "format");
  g_autoptr (GError) refused = NULL;
  guint limit = 0;
  g_autoptr (LodeTable) table = sql == NULL ? NULL : ask (call, sql, &limit, &refused);
  if (table != NULL && format != NULL)
    return put_file (call, table, format, error);
  call->title = g_strdup ("SQL");
  g_string_append (call->out, "<h1>SQL</h1>\n<div class=\"beside-schema\"><div>\n");
  put_form (call, sql);
  if (refused != NULL)
    {
      call->status = 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
    }
  if (table != NULL)
    put_answer (call, sql, table, limit);
  g_string_append (call->out, "</div>\n<aside class=\"schema\" aria-labelledby=\"views\"><h2 id=\"views\">Views</h2>\n");
  if (!web_put_relations (call, FALSE, FALSE, error))
    return FALSE;
  g_string_append (call->out, "<p><a href=\"/schema\">The tables, too</a></p></aside>\n</div>\n");
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  const char *sql = web_call_field (call, "q");
  if (sql == NULL)
    return lode_fail (error, LODE_ERROR_CALL, "sql needs q=: one statement");
  guint limit;
  g_autoptr (LodeTable) table = ask (call, sql, &limit, error);
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
