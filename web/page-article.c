/* /article, /article/SOURCE: what a source claims, in its own words, beside what speaks for and against it. */
#include "kb/format.h"
#include "kb/query.h"
#include "web/html.h"
#include "web/names.h"
#include "web/table.h"
#include <string.h>

#define DEFAULT_SOURCE "article"

/* What other statements say of those that a source claims. */
#define RELATED                                                                                                        \
  "SELECT l.key AS claim, l.relation, b.key, b.sentence, b.source, l.note, w.quote, w.language, w.translation"          \
  " FROM statement_relation l JOIN statement_sentence b ON b.key = l.other_key"                                        \
  " LEFT JOIN evidence w ON w.id = (SELECT min(e.id) FROM evidence e WHERE e.statement_id = b.id AND e.quote IS NOT NULL)" \
  " WHERE l.key IN (SELECT statement FROM evidence_text WHERE source = ?1)"                                            \
  " AND l.relation IN ('contradicted by', 'corrected by', 'supported by', 'superseded by') ORDER BY l.relation, b.key"

static const char *
text_of (const LodeTable *table, guint row, const char *column)
{
  return lode_table_cell (table, row, (guint) lode_table_find (table, column))->text;
}

static void
put_quote (WebCall *call, const char *quote, const char *language, const char *translation)
{
  if (quote != NULL && language != NULL)
    web_put (call->out, "<blockquote lang=\"%s\" dir=\"auto\">%s</blockquote>\n", language, quote);
  else if (quote != NULL)
    web_put (call->out, "<blockquote dir=\"auto\">%s</blockquote>\n", quote);
  if (translation != NULL)
    web_put (call->out, "<p class=\"translation\" lang=\"en\">%s</p>\n", translation);
}

static void
put_related (WebCall *call, const LodeTable *related, guint row)
{
  const char *relation = text_of (related, row, "relation"), *key = text_of (related, row, "key"), *note = text_of (related, row, "note");
  const char *source = text_of (related, row, "source"), *language = text_of (related, row, "language");
  gboolean against = strcmp (relation, "supported by") != 0;
  web_put (call->out,
           "<section class=\"related\"><p><strong class=\"%r\">%s</strong> <a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a> "
           "<a class=\"why\" href=\"/why/source/%p\" data-key=\"source/%s\">%s</a></p>\n",
           against ? "against" : "for", relation, key, key, text_of (related, row, "sentence"), source, source, source);
  put_quote (call, text_of (related, row, "quote"), language == NULL ? web_names_language (call->names, source) : language,
             text_of (related, row, "translation"));
  if (note != NULL)
    web_put (call->out, "<p class=\"note\">%s</p>\n", note);
  g_string_append (call->out, "</section>\n");
}

static void
put_beside (WebCall *call, const LodeTable *related, const char *claim)
{
  gboolean any = FALSE;
  g_string_append (call->out, "<div class=\"beside\">\n");
  for (guint row = 0; row < related->rows->len; row++)
    if (strcmp (text_of (related, row, "claim"), claim) == 0)
      {
        put_related (call, related, row);
        any = TRUE;
      }
  g_string_append (call->out, any ? "</div>\n" : "<p class=\"note\">Nothing in the store speaks for or against it.</p></div>\n");
}

static void
put_claim (WebCall *call, const LodeTable *table, guint row, const LodeTable *related)
{
  const char *key = text_of (table, row, "key"), *rank = text_of (table, row, "rank"), *reason = text_of (table, row, "rank_reason");
  const char *source = web_call_field (call, "source"), *manner = text_of (table, row, "manner");
  gboolean denied = strcmp (text_of (table, row, "polarity"), "negative") == 0;
  web_put (call->out, "<article class=\"claim\" id=\"%s\">\n<div>\n", key);
  put_quote (call, text_of (table, row, "quote"), web_names_language (call->names, source == NULL ? DEFAULT_SOURCE : source),
             text_of (table, row, "translation"));
  web_put (call->out, "<p><a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a> %s %s %s ", key, key, key, text_of (table, row, "subject"),
           text_of (table, row, "predicate"), text_of (table, row, "object"));
  if (denied)
    g_string_append (call->out, "<span class=\"badge\" data-is=\"denied\">denied</span> ");
  web_put (call->out, "<span class=\"badge\">%s</span> ", text_of (table, row, "modality"));
  if (manner != NULL)
    web_put (call->out, "<span class=\"badge\">%s</span> ", manner);
  if (strcmp (rank, "normal") != 0)
    web_put (call->out, "<span class=\"badge\" data-is=\"%s\">%s</span>", rank, rank);
  g_string_append (call->out, "</p>\n");
  if (reason != NULL)
    web_put (call->out, "<p class=\"note\">%s</p>\n", reason);
  g_string_append (call->out, "</div>\n");
  const char *statement = text_of (table, row, "statement");
  put_beside (call, related, statement == NULL ? key : statement);
  g_string_append (call->out, "</article>\n");
}

/* Sources with claims, to choose from. */
static gboolean
put_choice (WebCall *call, const char *source, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db,
                                               "SELECT source, count(*) FROM evidence_text WHERE quote IS NOT NULL GROUP BY source"
                                               " HAVING count(*) >= 5 OR source = ?1 ORDER BY source <> 'article', count(*) DESC, source",
                                               NULL, error);
  gboolean row = stmt != NULL;
  if (row)
    lode_stmt_bind (stmt, "t", source);
  g_string_append (call->out, "<form class=\"query\" method=\"get\" action=\"/article\"><div class=\"field\"><label for=\"p-source\">source</label>"
                              "<select id=\"p-source\" name=\"source\">");
  while (row)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (row)
        web_put (call->out, "<option value=\"%s\"%r>%s (%s claims)</option>", lode_stmt_text (stmt, 0),
                 strcmp (lode_stmt_text (stmt, 0), source) == 0 ? " selected" : "", lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1));
    }
  g_string_append (call->out, "</select></div><div class=\"field\"><button>Show</button></div></form>\n");
  return stmt != NULL;
}

static LodeTable *
read_related (WebCall *call, const char *source, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_prepare (call->db, RELATED, NULL, error);
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "t", source);
  return lode_table_read (stmt, 0, error);
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *asked = *call->rest != '\0' ? call->rest : web_call_field (call, "source");
  g_hash_table_replace (call->fields, g_strdup ("source"), g_strdup (asked == NULL ? DEFAULT_SOURCE : asked));
  const char *source = web_call_field (call, "source");
  g_autofree char *title = NULL;
  g_autoptr (LodeQuery) query = lode_query_find ("claims", error);
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (arguments, (gpointer) "source", (gpointer) source);
  g_autoptr (LodeTable) table = query == NULL ? NULL : lode_query_run (call->db, query, arguments, 0, error);
  g_autoptr (LodeTable) related = table == NULL ? NULL : read_related (call, source, error);
  if (related == NULL || !lode_db_text (call->db, "SELECT title FROM source WHERE key = ?1", source, &title, error))
    return FALSE;
  call->title = g_strdup_printf ("Claims: %s", title);
  web_put (call->out, "<h1>What is claimed, and what speaks for and against it</h1>\n<p class=\"actions\"><a class=\"why\" href=\"/why/source/%p\" "
                      "data-key=\"source/%s\">%s</a> <a href=\"/report/article?source=%q\">Report</a></p>\n",
           source, source, title, source);
  if (!put_choice (call, source, error))
    return FALSE;
  for (guint row = 0; row < table->rows->len; row++)
    put_claim (call, table, row, related);
  return TRUE;
}

LODE_PAGE (article) = {
  .menu = "Claims",
  .place = 5,
  .page = page,
};
