/* /query: the canned questions. /query/NAME: a form, and the answer. */
#include "kb/embed.h"
#include "kb/format.h"
#include "kb/why.h"
#include "web/form.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

#define MOST_ROWS 1000

static gboolean
put_list (WebCall *call, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries");
  call->title = g_strdup ("Questions");
  g_string_append (call->out, "<h1>Questions</h1>\n<dl class=\"queries\">\n");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return FALSE;
      web_put (call->out, "<div><dt><a href=\"/query/%p\">%s</a></dt><dd>%s</dd></div>\n", query->name, query->name, query->question);
    }
  g_string_append (call->out, "</dl>\n");
  return TRUE;
}

static void
put_notes (WebCall *call, const LodeQuery *query)
{
  g_auto (GStrv) notes = g_strsplit (query->notes, "\n\n", -1);
  for (char **note = notes; *note != NULL; note++)
    web_put (call->out, "<p class=\"notes\">%s</p>\n", *note);
}

static gboolean
put_answer (WebCall *call, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  static const char *const formats[] = { "csv", "tsv", "json", "ndjson", "md" };
  guint limit = MOST_ROWS;
  if (!web_call_number (call, "limit", 1, MOST_ROWS, &limit, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (call->db, query, arguments, limit, error);
  if (table == NULL)
    return FALSE;
  web_put_table (call, query, table, query->question);
  if (table->truncated)
    web_put (call->out, "<p class=\"truncated\" role=\"note\">Only the first %d rows are shown%s.</p>\n", (int) limit,
             web_call_field (call, "limit") == NULL ? "; a download has all" : "");
  g_autofree char *explain = g_strconcat ("queries/explain/", query->name, ".sql", NULL);
  g_string_append (call->out, "<p class=\"actions downloads\">Download ");
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    web_put_same (call, "format", formats[i], formats[i]);
  if (lode_embed_text (explain) != NULL && web_call_field (call, "explain") == NULL)
    web_put_same (call, "explain", "1", "Show the inputs");
  g_string_append (call->out, "</p>\n");
  if (web_call_field (call, "explain") != NULL)
    {
      g_autoptr (LodeSection) inputs = lode_why_inputs (call->db, query, arguments, error);
      if (inputs == NULL)
        return FALSE;
      web_put (call->out, "<h2>%s</h2>\n", inputs->title);
      web_put_table (call, inputs->query, inputs->table, inputs->title);
    }
  return web_put_sources (call, (const LodeTable *const *) &table, 1, error);
}

/* The answer as a file, as the command writes it. */
static gboolean
put_file (WebCall *call, const LodeQuery *query, GHashTable *arguments, LodeFormat format, GError **error)
{
  guint limit = 0;
  if (!web_call_number (call, "limit", 0, G_MAXINT, &limit, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (call->db, query, arguments, limit, error);
  if (table == NULL)
    return FALSE;
  web_call_cut (call, table);
  gboolean explain = format == LODE_FORMAT_JSON && web_call_field (call, "explain") != NULL;
  g_autoptr (LodeSection) inputs = explain ? lode_why_inputs (call->db, query, arguments, error) : NULL;
  if (explain && inputs == NULL)
    return FALSE;
  if (format != LODE_FORMAT_JSON)
    lode_format_write (table, format, TRUE, 0, NULL, call->out);
  else if (!explain)
    return web_put_json (call, table, error);
  else
    {
      g_string_append (call->out, "{\"ok\":true,\"answer\":");
      if (!web_put_json (call, table, error))
        return FALSE;
      g_string_append (call->out, ",\"inputs\":");
      if (!web_put_json (call, inputs->table, error))
        return FALSE;
      g_string_append (call->out, "}\n");
    }
  return TRUE;
}

static gboolean
put_download (WebCall *call, const LodeQuery *query, GHashTable *arguments, const char *name, GError **error)
{
  LodeFormat format;
  if (!lode_format_find (name, &format, error) || !put_file (call, query, arguments, format, error))
    return FALSE;
  web_call_file (call, query->name, format, name);
  return TRUE;
}

static gboolean
page (WebCall *call, GError **error)
{
  if (*call->rest == '\0')
    return put_list (call, error);
  const char *format = web_call_field (call, "format");
  g_autoptr (LodeQuery) query = lode_query_find (call->rest, error);
  g_autoptr (GHashTable) arguments = web_form_arguments (call);
  if (query == NULL)
    return FALSE;
  if (format != NULL)
    return put_download (call, query, arguments, format, error);
  call->title = g_strdup (query->question);
  web_put (call->out, "<h1>%s</h1>\n", query->question);
  put_notes (call, query);
  web_put_form (call, query, call->path, "p", "Ask");
  g_autoptr (GError) refused = NULL;
  if (web_form_is_complete (query, arguments) && !put_answer (call, query, arguments, &refused))
    web_put_refusal (call, refused);
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  if (*call->rest != '\0')
    {
      g_autoptr (LodeQuery) query = lode_query_find (call->rest, error);
      g_autoptr (GHashTable) arguments = web_form_arguments (call);
      return query != NULL && put_file (call, query, arguments, LODE_FORMAT_JSON, error);
    }
  return web_put_json_questions (call, "queries", "queries", error);
}

LODE_PAGE (query) = {
  .api = api,
  .menu = "Questions",
  .place = 1,
  .page = page,
};
