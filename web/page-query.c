/* /query: the canned questions. /query/NAME: a form, and the answer. */
#include "kb/embed.h"
#include "kb/format.h"
#include "kb/why.h"
#include "web/html.h"
#include "web/names.h"
#include "web/table.h"
#include <string.h>

#define MOST_ROWS 1000

static gboolean
is_ours (const char *name)
{
  static const char *const own[] = { "format", "explain", "limit", "fragment", NULL };
  return g_strv_contains (own, name);
}

/* The fields that are parameters of a query. */
static GHashTable *
arguments_of (const WebCall *call)
{
  GHashTable *arguments = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init (&iter, call->fields);
  while (g_hash_table_iter_next (&iter, &name, &value))
    if (!is_ours (name))
      g_hash_table_insert (arguments, name, value);
  return arguments;
}

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
put_choices (WebCall *call, const LodeParam *param, const char *value)
{
  g_auto (GStrv) choices = g_strsplit (param->type + strlen ("choice:"), "|", -1);
  web_put (call->out, "<select id=\"p-%s\" name=\"%s\"><option value=\"\"></option>", param->name, param->name);
  for (char **choice = choices; *choice != NULL; choice++)
    web_put (call->out, "<option%r>%s</option>", g_strcmp0 (*choice, value) == 0 ? " selected" : "", *choice);
  g_string_append (call->out, "</select>");
}

static void
put_input (WebCall *call, const LodeParam *param, const char *value)
{
  static const char *const named[] = { "commodity", "country", "event", "product", "entity", NULL };
  gboolean required = strcmp (param->fallback, "*") == 0;
  g_autofree char *list = g_strconcat ("list-", param->type, NULL);
  const char *mode = strcmp (param->type, "year") == 0 || strcmp (param->type, "integer") == 0 ? " inputmode=\"numeric\"" : "";
  gboolean has_list = web_names_put_list (call->names, param->type, list, call->out);
  web_put (call->out, "<input id=\"p-%s\" name=\"%s\" value=\"%s\"%r%r", param->name, param->name, value, mode,
           required ? " required" : "");
  if (g_strv_contains (named, param->type))
    web_put (call->out, " data-suggest=\"%s\"", param->type);
  if (has_list)
    web_put (call->out, " list=\"%s\"", list);
  if (!required && strcmp (param->fallback, "-") != 0)
    web_put (call->out, " placeholder=\"%s\"", param->fallback);
  else if (strcmp (param->type, "date") == 0)
    g_string_append (call->out, " placeholder=\"2026-02-04\"");
  g_string_append_c (call->out, '>');
}

static void
put_form (WebCall *call, const LodeQuery *query)
{
  g_auto (GStrv) notes = g_strsplit (query->notes, "\n\n", -1);
  call->title = g_strdup (query->question);
  web_put (call->out, "<h1>%s</h1>\n", query->question);
  for (char **note = notes; *note != NULL; note++)
    web_put (call->out, "<p class=\"notes\">%s</p>\n", *note);
  web_put (call->out, "<form class=\"query\" method=\"get\" action=\"/query/%p\">\n", query->name);
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      const char *value = web_call_field (call, param->name);
      web_put (call->out, "<div class=\"field\"><label for=\"p-%s\">%s%r</label>", param->name, param->name,
               strcmp (param->fallback, "*") == 0 ? " <abbr title=\"required\">*</abbr>" : "");
      if (g_str_has_prefix (param->type, "choice:"))
        put_choices (call, param, value);
      else
        put_input (call, param, value);
      web_put (call->out, "<small>%s</small></div>\n", param->text);
    }
  g_string_append (call->out, "<div class=\"field\"><button>Ask</button></div>\n</form>\n");
}

/* The address of the same question, with one field more. */
static void
put_same (WebCall *call, const LodeQuery *query, const char *name, const char *value, const char *text)
{
  GHashTableIter iter;
  gpointer field, said;
  g_autoptr (GHashTable) arguments = arguments_of (call);
  web_put (call->out, "<a href=\"/query/%p?", query->name);
  g_hash_table_iter_init (&iter, arguments);
  while (g_hash_table_iter_next (&iter, &field, &said))
    web_put (call->out, "%q=%q&amp;", field, said);
  web_put (call->out, "%q=%q\"%r>%s</a> ", name, value, strcmp (name, "format") == 0 ? " download" : "", text);
}

static gboolean
put_answer (WebCall *call, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  static const char *const formats[] = { "csv", "tsv", "json", "ndjson", "md" };
  g_autoptr (LodeTable) table = lode_query_run (call->db, query, arguments, MOST_ROWS, error);
  if (table == NULL)
    return FALSE;
  web_put_table (call, query, table, query->question);
  if (table->truncated)
    web_put (call->out, "<p class=\"truncated\" role=\"note\">Only the first %d rows are shown; a download has all.</p>\n", MOST_ROWS);
  g_autofree char *explain = g_strconcat ("queries/explain/", query->name, ".sql", NULL);
  g_string_append (call->out, "<p class=\"actions downloads\">Download ");
  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    put_same (call, query, "format", formats[i], formats[i]);
  if (lode_embed_text (explain) != NULL && web_call_field (call, "explain") == NULL)
    put_same (call, query, "explain", "1", "Show the inputs");
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

/* Is enough said to ask at all? */
static gboolean
is_complete (const LodeQuery *query, GHashTable *arguments)
{
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      if (strcmp (param->fallback, "*") == 0 && !g_hash_table_contains (arguments, param->name))
        return g_hash_table_size (arguments) > 0;
    }
  return TRUE;
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
  g_autoptr (GHashTable) arguments = arguments_of (call);
  if (query == NULL)
    return FALSE;
  if (format != NULL)
    return put_download (call, query, arguments, format, error);
  put_form (call, query);
  g_autoptr (GError) refused = NULL;
  if (is_complete (query, arguments) && !put_answer (call, query, arguments, &refused))
    {
      call->status = refused->code == LODE_ERROR_STORE ? 503 : refused->code == LODE_ERROR_NO ? 404 : 400;
      web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
    }
  return TRUE;
}

static void
put_json_text (GString *out, const char *before, const char *text)
{
  g_string_append (out, before);
  lode_format_json_string (out, text);
}

static void
put_json_query (GString *out, const LodeQuery *query)
{
  put_json_text (out, "{\"name\":", query->name);
  put_json_text (out, ",\"question\":", query->question);
  g_string_append (out, ",\"params\":[");
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      put_json_text (out, i == 0 ? "{\"name\":" : ",{\"name\":", param->name);
      put_json_text (out, ",\"type\":", param->type);
      put_json_text (out, ",\"default\":", param->fallback);
      put_json_text (out, ",\"text\":", param->text);
      g_string_append_c (out, '}');
    }
  g_string_append (out, "],\"columns\":[");
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *field = query->fields->pdata[i];
      put_json_text (out, i == 0 ? "{\"name\":" : ",{\"name\":", field->name);
      put_json_text (out, ",\"type\":", field->type);
      put_json_text (out, ",\"text\":", field->text);
      g_string_append_c (out, '}');
    }
  g_string_append (out, "]}");
}

static gboolean
api (WebCall *call, GError **error)
{
  if (*call->rest != '\0')
    {
      g_autoptr (LodeQuery) query = lode_query_find (call->rest, error);
      g_autoptr (GHashTable) arguments = arguments_of (call);
      return query != NULL && put_file (call, query, arguments, LODE_FORMAT_JSON, error);
    }
  g_auto (GStrv) paths = lode_embed_list ("queries");
  g_string_append (call->out, "{\"ok\":true,\"queries\":[");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return FALSE;
      g_string_append (call->out, path == paths ? "\n" : ",\n");
      put_json_query (call->out, query);
    }
  g_string_append (call->out, "]}\n");
  return TRUE;
}

LODE_PAGE (query) = {
  .api = api,
  .menu = "Questions",
  .place = 1,
  .page = page,
};
