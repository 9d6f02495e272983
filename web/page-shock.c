/* /shock?remove= or ?measure=: what is lost, and by whom, when something drops out or an export control bites. */
#include "kb/answer.h"
#include "kb/names.h"
#include "kb/schema.h"
#include "kb/shock.h"
#include "web/html.h"
#include "web/names.h"
#include "web/shock-words.h"
#include "web/table.h"
#include <string.h>

#define DEPTH 4
#define ROWS 10
#define ROWS_OF_ONE 60 /* of one commodity: a map wants to show them all */
#define KINDS "country bloc company facility measure"

/* What field @name names; NULL for a field that was left out. */
static gboolean
find (WebCall *call, const char *name, const char *kinds, LodeMatch **match_out, GError **error)
{
  const char *term = web_call_field (call, name);
  *match_out = term == NULL ? NULL : lode_names_resolve (call->db, term, kinds, error);
  return term == NULL || *match_out != NULL;
}

static gboolean
check_field (WebCall *call, const char *name, const char *pattern, const char *expected, GError **error)
{
  const char *text = web_call_field (call, name);
  return text == NULL || g_regex_match_simple (pattern, text, 0, 0)
         || lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected %s", name, text, expected);
}

/* What drops out: remove= or measure=. */
static gboolean
find_removed (WebCall *call, LodeMatch **removed_out, GError **error)
{
  *removed_out = NULL;
  if ((web_call_field (call, "remove") == NULL) == (web_call_field (call, "measure") == NULL))
    return lode_fail (error, LODE_ERROR_CALL, "shock needs remove= (a country, bloc, company or facility) or measure= (an export control)");
  return web_call_field (call, "measure") != NULL ? find (call, "measure", "measure", removed_out, error) : find (call, "remove", KINDS, removed_out, error);
}

/* @rows is what max= is when it was left out. */
static GPtrArray *
work_out (WebCall *call, guint rows, LodeMatch **removed_out, GError **error)
{
  guint share = 100;
  g_autoptr (LodeMatch) commodity = NULL;
  LodeShock shock = { .stage = web_call_field (call, "stage"), .year = web_call_field (call, "year"), .on = web_call_field (call, "on"),
                      .depth = DEPTH, .rows = rows };
  if (!check_field (call, "year", "^[0-9]{4}$", "four digits", error)
      || !check_field (call, "on", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "a day, such as 2026-02-04", error)
      || !web_call_number (call, "share", 0, 100, &share, error)
      || !web_call_number (call, "depth", 1, LODE_SHOCK_DEPTH, &shock.depth, error)
      || !web_call_number (call, "max", 1, 1000, &shock.rows, error) || !find_removed (call, removed_out, error)
      || !find (call, "commodity", "commodity", &commodity, error))
    return NULL;
  shock.remove = (*removed_out)->key;
  shock.commodity = commodity == NULL ? NULL : commodity->key;
  shock.share_pct = share;
  return lode_shock_read (call->db, &shock, error);
}

typedef struct
{
  const char *name;
  const char *type;       /* of a parameter of a query, for its list of names; or "stage" */
  const char *attributes; /* HTML */
  const char *text;
} Field;

static const Field fields[] = {
  { "remove", NULL, " data-suggest=\"country bloc company facility\"", "what drops out: a country, bloc, company or facility" },
  { "measure", "measure", " data-suggest=\"measure\"", "or an export control, as it stands on a day" },
  { "on", NULL, " type=\"date\"", "of a measure or a bloc: as on that day; today when left out" },
  { "commodity", "commodity", " data-suggest=\"commodity\"", "only this; all when left out" },
  { "stage", "stage", NULL, "only there; every stage when left out" },
  { "year", NULL, " inputmode=\"numeric\" pattern=\"[0-9]{4}\" title=\"four digits\"", "figures of this year or the newest before it" },
  { "share", NULL, " type=\"number\" min=\"0\" max=\"100\" placeholder=\"100\"", "how much of it drops out, per cent" },
  { "depth", NULL, " type=\"number\" min=\"1\" max=\"8\" placeholder=\"4\"", "how many steps losses are followed" },
  { "max", NULL, " type=\"number\" min=\"1\" max=\"1000\"", "at most so many importers of a product, and suppliers of a stage" },
};

static gboolean
put_stages (WebCall *call, const char *value, GError **error)
{
  g_autofree char *known = NULL;
  if (!lode_db_text (call->db,
                     "SELECT group_concat(stage, '|') FROM (SELECT DISTINCT stage FROM observation WHERE measure = ?1 AND stage <> 'secondary'"
                     " ORDER BY stage)",
                     "production", &known, error))
    return FALSE;
  g_auto (GStrv) stages = g_strsplit (known == NULL ? "" : known, "|", -1);
  g_string_append (call->out, "<select id=\"p-stage\" name=\"stage\"><option value=\"\"></option>");
  for (char **stage = stages; *stage != NULL; stage++)
    web_put (call->out, "<option%r>%s</option>", g_strcmp0 (*stage, value) == 0 ? " selected" : "", *stage);
  g_string_append (call->out, "</select>");
  return TRUE;
}

static gboolean
put_field (WebCall *call, const Field *field, GError **error)
{
  const char *value = web_call_field (call, field->name);
  web_put (call->out, "<div class=\"field\"><label for=\"p-%s\">%s</label>", field->name, field->name);
  if (g_strcmp0 (field->type, "stage") == 0)
    {
      if (!put_stages (call, value, error))
        return FALSE;
    }
  else
    {
      g_autofree char *list = g_strconcat ("list-", field->name, NULL);
      gboolean has_list = field->type != NULL && web_names_put_list (call->names, field->type, list, call->out);
      web_put (call->out, "<input id=\"p-%s\" name=\"%s\" value=\"%s\"%r", field->name, field->name, value, field->attributes);
      if (has_list)
        web_put (call->out, " list=\"%s\"", list);
      g_string_append_c (call->out, '>');
    }
  web_put (call->out, "<small>%s</small></div>\n", field->text);
  return TRUE;
}

static gboolean
put_form (WebCall *call, GError **error)
{
  g_string_append (call->out, "<h1>What if</h1>\n<p class=\"notes\">What is lost, and by whom, when something drops out. Losses lie between "
                              "bounds; they predict nothing.</p>\n<form class=\"query\" method=\"get\" action=\"/shock\">\n");
  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    if (!put_field (call, &fields[i], error))
      return FALSE;
  g_string_append (call->out, "<div class=\"field\"><button>Work out</button></div>\n</form>\n");
  return TRUE;
}

/* The day on which a measure counts. */
static gboolean
day_of (WebCall *call, char **day_out, GError **error)
{
  const char *on = web_call_field (call, "on");
  *day_out = g_strdup (on);
  if (on == NULL && !lode_schema_day (call->db, day_out, error))
    return FALSE;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  if (*day_out == NULL)
    *day_out = g_date_time_format (now, "%F");
  return TRUE;
}

static gboolean
put_answer (WebCall *call, GError **error)
{
  guint share = 100;
  g_autoptr (LodeMatch) removed = NULL;
  g_autofree char *day = NULL;
  g_autoptr (GPtrArray) sections = work_out (call, web_call_field (call, "commodity") == NULL ? ROWS : ROWS_OF_ONE, &removed, error);
  if (sections == NULL || !day_of (call, &day, error) || !web_call_number (call, "share", 0, 100, &share, error))
    return FALSE;
  g_autofree char *words = web_shock_words (sections, removed->label, day, share);
  call->title = g_strdup_printf ("What if: %s", removed->label);
  web_put (call->out, "<p class=\"lead\" id=\"answer\">%s</p>\n", words);
  web_put_sections (call, sections, removed->key, FALSE);
  g_autofree const LodeTable **tables = g_new0 (const LodeTable *, sections->len + 1);
  for (guint i = 0; i < sections->len; i++)
    tables[i] = ((const LodeSection *) sections->pdata[i])->table;
  return web_put_sources (call, tables, sections->len, error);
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (GError) refused = NULL;
  if (!put_form (call, error))
    return FALSE;
  if ((web_call_field (call, "remove") != NULL || web_call_field (call, "measure") != NULL) && !put_answer (call, &refused))
    {
      call->status = refused->code == LODE_ERROR_NO ? 404 : refused->code == LODE_ERROR_STORE ? 503 : 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
    }
  if (call->title == NULL)
    call->title = g_strdup ("What if");
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeMatch) removed = NULL;
  g_autoptr (GPtrArray) sections = work_out (call, ROWS, &removed, error);
  if (sections == NULL)
    return FALSE;
  lode_answer_json ((const char *const[]) { "removed", removed->key, NULL }, sections, call->out);
  return TRUE;
}

LODE_PAGE (shock) = {
  .menu = "What if",
  .place = 3,
  .slow = TRUE,
  .page = page,
  .api = api,
};
