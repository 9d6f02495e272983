/* /article, /article/SOURCE: what a source claims, in its own words, beside what speaks for and against it. */
#include "kb/format.h"
#include "kb/query.h"
#include "web/html.h"
#include "web/names.h"
#include "web/table.h"
#include <string.h>

#define DEFAULT_SOURCE "article"

/* What is said of claims with this verdict, the gravest first. */
static const struct
{
  const char *verdict, *title, *manner;
} verdicts[] = {
  { "contradicted", "Contradicted", "against" },
  { "corrected", "Corrected", "against" },
  { "supported", "Supported", "for" },
  { "refined", "Refined: somebody adds to it", "note" },
  { "alone", "Alone: nothing in the store bears on it", "note" },
};

/* A claim, and where its rows stand in the table of verdicts. */
typedef struct
{
  guint verdict; /* its gravest, in verdicts[] */
  GArray *rows;  /* of guint */
} Claim;

static void
free_claim (gpointer data)
{
  g_array_unref (((Claim *) data)->rows);
  g_free (data);
}

static const char *
text_of (const LodeTable *table, guint row, const char *column)
{
  return lode_table_cell (table, row, (guint) lode_table_find (table, column))->text;
}

static guint
verdict_of (const LodeTable *table, guint row)
{
  guint i = 0;
  while (i + 1 < G_N_ELEMENTS (verdicts) && strcmp (text_of (table, row, "verdict"), verdicts[i].verdict) != 0)
    i++;
  return i;
}

/* The rows come gravest first, and those of a claim under each of its verdicts. */
static GPtrArray *
read_claims (const LodeTable *table)
{
  GPtrArray *claims = g_ptr_array_new_with_free_func (free_claim);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint row = 0; row < table->rows->len; row++)
    {
      const char *key = text_of (table, row, "key");
      Claim *claim = g_hash_table_lookup (known, key);
      if (claim == NULL)
        {
          claim = g_new0 (Claim, 1);
          claim->verdict = verdict_of (table, row);
          claim->rows = g_array_new (FALSE, FALSE, sizeof (guint));
          g_ptr_array_add (claims, claim);
          g_hash_table_insert (known, (gpointer) key, claim);
        }
      g_array_append_val (claim->rows, row);
    }
  return claims;
}

static void
put_quote (WebCall *call, const char *quote, const char *language, const char *source, const char *translation)
{
  if (language == NULL && source != NULL)
    language = web_names_language (call->names, source);
  if (quote != NULL)
    web_put (call->out, "<blockquote%r%s%r dir=\"auto\">%s</blockquote>\n", language == NULL ? "" : " lang=\"", language, language == NULL ? "" : "\"", quote);
  if (translation != NULL)
    web_put (call->out, "<p class=\"translation\" lang=\"en\">%s</p>\n", translation);
}

static void
put_bearing (WebCall *call, const LodeTable *table, guint row)
{
  const char *key = text_of (table, row, "other_key"), *source = text_of (table, row, "other_source"), *note = text_of (table, row, "note");
  guint verdict = verdict_of (table, row);
  web_put (call->out,
           "<section class=\"related\"><p><strong class=\"%r\">%s by</strong> <a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a> "
           "<small><a class=\"why\" href=\"/why/source/%p\" data-key=\"source/%s\">%s</a></small></p>\n",
           verdicts[verdict].manner, verdicts[verdict].verdict, key, key, text_of (table, row, "other"), source, source, source);
  put_quote (call, text_of (table, row, "other_quote"), text_of (table, row, "other_language"), source, text_of (table, row, "other_translation"));
  if (note != NULL)
    web_put (call->out, "<p class=\"note\">%s</p>\n", note);
  g_string_append (call->out, "</section>\n");
}

/* How it is claimed: asserted, opinion, attributed to whom. */
static void
put_manner (WebCall *call, const LodeTable *manners, const char *key)
{
  static const char *const told[] = { "modality", "manner", NULL };
  for (guint row = 0; row < manners->rows->len; row++)
    if (strcmp (text_of (manners, row, "key"), key) == 0)
      {
        const char *speaker = text_of (manners, row, "attributed_to");
        for (const char *const *column = told; *column != NULL; column++)
          if (text_of (manners, row, *column) != NULL)
            web_put (call->out, "<span class=\"badge\">%s</span> ", text_of (manners, row, *column));
        if (speaker != NULL)
          web_put (call->out, "<span class=\"note\">by %s</span> ", speaker);
      }
}

static void
put_claim (WebCall *call, const LodeTable *table, const Claim *claim, const LodeTable *manners)
{
  guint row = g_array_index (claim->rows, guint, 0);
  const char *key = text_of (table, row, "key"), *rank = text_of (table, row, "rank"), *reason = text_of (table, row, "rank_reason");
  web_put (call->out, "<article class=\"claim\" id=\"%s\">\n<div>\n", key);
  put_quote (call, text_of (table, row, "quote"), text_of (table, row, "language"), text_of (table, row, "source"),
             text_of (table, row, "translation"));
  web_put (call->out, "<p><a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a> ", key, key, text_of (table, row, "claim"));
  put_manner (call, manners, key);
  if (strcmp (rank, "normal") != 0)
    web_put (call->out, "<span class=\"badge\" data-is=\"%s\">%s</span>", rank, rank);
  g_string_append (call->out, "</p>\n");
  if (reason != NULL)
    web_put (call->out, "<p class=\"note\">%s</p>\n", reason);
  gboolean alone = text_of (table, row, "other_key") == NULL;
  g_string_append (call->out, alone ? "</div>\n" : "</div>\n<div class=\"beside\">\n");
  for (guint i = 0; i < claim->rows->len && !alone; i++)
    put_bearing (call, table, g_array_index (claim->rows, guint, i));
  g_string_append (call->out, alone ? "</article>\n" : "</div>\n</article>\n");
}

static guint
count_of (const GPtrArray *claims, guint verdict)
{
  guint n = 0;
  for (guint i = 0; i < claims->len; i++)
    n += ((const Claim *) claims->pdata[i])->verdict == verdict;
  return n;
}

static void
put_contents (WebCall *call, const GPtrArray *claims, const char *source)
{
  g_string_append (call->out, "<nav class=\"contents\" aria-label=\"Claims by what bears on them\"><ul>");
  for (guint i = 0; i < G_N_ELEMENTS (verdicts); i++)
    if (count_of (claims, i) > 0)
      web_put (call->out, "<li><a href=\"#%s\">%d %s</a></li>", verdicts[i].verdict, count_of (claims, i), verdicts[i].verdict);
  web_put (call->out, "<li><a href=\"/query/verdicts?source=%q\">as a table</a></li></ul></nav>\n", source);
}

static void
put_claims (WebCall *call, const LodeTable *table, const GPtrArray *claims, const LodeTable *manners)
{
  for (guint verdict = 0; verdict < G_N_ELEMENTS (verdicts); verdict++)
    {
      if (count_of (claims, verdict) == 0)
        continue;
      web_put (call->out, "<section class=\"verdict\" id=\"%s\"><h2>%s</h2>\n", verdicts[verdict].verdict, verdicts[verdict].title);
      for (guint i = 0; i < claims->len; i++)
        if (((const Claim *) claims->pdata[i])->verdict == verdict)
          put_claim (call, table, claims->pdata[i], manners);
      g_string_append (call->out, "</section>\n");
    }
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
  g_string_append (call->out, "<form class=\"query choice\" method=\"get\" action=\"/article\"><div class=\"field\"><label for=\"p-source\">source</label>"
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
ask (WebCall *call, const char *name, const char *source, GError **error)
{
  g_autoptr (LodeQuery) query = lode_query_find (name, error);
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  g_hash_table_insert (arguments, (gpointer) "source", (gpointer) source);
  return query == NULL ? NULL : lode_query_run (call->db, query, arguments, 0, error);
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *asked = *call->rest != '\0' ? call->rest : web_call_field (call, "source");
  const char *source = asked == NULL ? DEFAULT_SOURCE : asked;
  g_autofree char *title = NULL;
  g_autoptr (LodeTable) table = ask (call, "verdicts", source, error);
  g_autoptr (LodeTable) manners = table == NULL ? NULL : ask (call, "claims", source, error);
  if (manners == NULL || !lode_db_text (call->db, "SELECT title FROM source WHERE key = ?1", source, &title, error))
    return FALSE;
  g_autoptr (GPtrArray) claims = read_claims (table);
  call->title = g_strdup_printf ("Claims: %s", title);
  web_put (call->out, "<h1>What is claimed, and what speaks for and against it</h1>\n<p class=\"actions\"><a class=\"why\" href=\"/why/source/%p\" "
                      "data-key=\"source/%s\">%s</a> <a href=\"/report/article?source=%q\">Report</a></p>\n",
           source, source, title, source);
  if (!put_choice (call, source, error))
    return FALSE;
  if (claims->len == 0)
    g_string_append (call->out, "<p class=\"empty\">The store has no claim of this source.</p>\n");
  else
    put_contents (call, claims, source);
  put_claims (call, table, claims, manners);
  return TRUE;
}

LODE_PAGE (article) = {
  .menu = "Claims",
  .place = 5,
  .page = page,
};
