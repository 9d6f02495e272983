/* /shock?remove=: what is lost, and by whom, when something drops out. */
#include "kb/answer.h"
#include "kb/names.h"
#include "kb/shock.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

#define DEPTH 4
#define ROWS 10
#define KINDS "country company facility measure"

/* The key of what field @name names; NULL for a field that was left out. */
static gboolean
find (WebCall *call, const char *name, const char *kinds, char **key_out, GError **error)
{
  const char *term = web_call_field (call, name);
  *key_out = NULL;
  if (term == NULL)
    return TRUE;
  g_autoptr (LodeMatch) match = lode_names_resolve (call->db, term, kinds, error);
  *key_out = match == NULL ? NULL : g_strdup (match->key);
  return match != NULL;
}

static gboolean
check_field (WebCall *call, const char *name, const char *pattern, const char *expected, GError **error)
{
  const char *text = web_call_field (call, name);
  return text == NULL || g_regex_match_simple (pattern, text, 0, 0)
         || lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected %s", name, text, expected);
}

static GPtrArray *
work_out (WebCall *call, char **removed_out, GError **error)
{
  guint share = 100;
  g_autofree char *commodity = NULL;
  LodeShock shock = { .stage = web_call_field (call, "stage"), .year = web_call_field (call, "year"), .on = web_call_field (call, "on"),
                      .depth = DEPTH, .rows = ROWS };
  if (!check_field (call, "year", "^[0-9]{4}$", "four digits", error)
      || !check_field (call, "on", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "a day, such as 2026-02-04", error)
      || !web_call_number (call, "share", 0, 100, &share, error)
      || !web_call_number (call, "depth", 1, LODE_SHOCK_DEPTH, &shock.depth, error)
      || !web_call_number (call, "max", 1, 1000, &shock.rows, error) || !find (call, "remove", KINDS, removed_out, error)
      || !find (call, "commodity", "commodity", &commodity, error))
    return NULL;
  if (*removed_out == NULL)
    {
      lode_fail (error, LODE_ERROR_CALL, "shock needs remove=: a country, company, facility or measure");
      return NULL;
    }
  shock.remove = *removed_out;
  shock.commodity = commodity;
  shock.share_pct = share;
  return lode_shock_read (call->db, &shock, error);
}

static void
put_form (WebCall *call)
{
  static const char *const fields[][3] = {
    { "commodity", "commodity", "only this; all when left out" },
    { "stage", NULL, "only there: mine, refinery ..." },
    { "year", NULL, "figures of this year or the newest before it" },
    { "share", NULL, "how much of it drops out, per cent; 100 when left out" },
    { "on", NULL, "of a measure: the day on which it counts" },
    { "depth", NULL, "how many steps losses are followed, 1 to 8" },
  };
  g_string_append (call->out, "<h1>What if</h1>\n<p class=\"notes\">What is lost, and by whom, when something drops out. Losses lie between "
                              "bounds; they predict nothing.</p>\n<form class=\"query\" method=\"get\" action=\"/shock\">\n");
  web_put (call->out,
           "<div class=\"field\"><label for=\"p-remove\">remove <abbr title=\"required\">*</abbr></label><input id=\"p-remove\" name=\"remove\" "
           "value=\"%s\" required data-suggest=\"%s\"><small>a country, company, facility or measure</small></div>\n",
           web_call_field (call, "remove"), KINDS);
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      web_put (call->out, "<div class=\"field\"><label for=\"p-%s\">%s</label><input id=\"p-%s\" name=\"%s\" value=\"%s\"", fields[i][0],
               fields[i][0], fields[i][0], fields[i][0], web_call_field (call, fields[i][0]));
      if (fields[i][1] != NULL)
        web_put (call->out, " data-suggest=\"%s\"", fields[i][1]);
      web_put (call->out, "><small>%s</small></div>\n", fields[i][2]);
    }
  g_string_append (call->out, "<div class=\"field\"><button>Work out</button></div>\n</form>\n");
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autofree char *removed = NULL;
  g_autoptr (GError) refused = NULL;
  call->title = g_strdup ("What if");
  put_form (call);
  if (web_call_field (call, "remove") == NULL)
    return TRUE;
  g_autoptr (GPtrArray) sections = work_out (call, &removed, &refused);
  if (sections == NULL)
    {
      call->status = refused->code == LODE_ERROR_NO ? 404 : refused->code == LODE_ERROR_STORE ? 503 : 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
      return TRUE;
    }
  web_put_sections (call, sections, removed, FALSE);
  g_autofree const LodeTable **tables = g_new0 (const LodeTable *, sections->len + 1);
  for (guint i = 0; i < sections->len; i++)
    tables[i] = ((const LodeSection *) sections->pdata[i])->table;
  return web_put_sources (call, tables, sections->len, error);
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autofree char *removed = NULL;
  g_autoptr (GPtrArray) sections = work_out (call, &removed, error);
  if (sections == NULL)
    return FALSE;
  lode_answer_json ((const char *const[]) { "removed", removed, NULL }, sections, call->out);
  return TRUE;
}

LODE_PAGE (shock) = {
  .menu = "What if",
  .place = 3,
  .slow = TRUE,
  .page = page,
  .api = api,
};
