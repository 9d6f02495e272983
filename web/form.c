#include "web/form.h"

#include "kb/embed.h"
#include "kb/format.h"
#include "web/html.h"
#include "web/names.h"
#include <string.h>

static gboolean
is_ours (const char *name)
{
  static const char *const own[] = { "format", "explain", "limit", "fragment", NULL };
  return g_strv_contains (own, name);
}

GHashTable *
web_form_arguments (const WebCall *call)
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

gboolean
web_form_is_complete (const LodeQuery *query, GHashTable *arguments)
{
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      if (strcmp (param->fallback, "*") == 0 && !g_hash_table_contains (arguments, param->name))
        return g_hash_table_size (arguments) > 0;
    }
  return TRUE;
}

static void
put_choices (WebCall *call, const LodeParam *param, const char *id)
{
  const char *value = web_call_field (call, param->name);
  g_auto (GStrv) choices = g_strsplit (param->type + strlen ("choice:"), "|", -1);
  web_put (call->out, "<select id=\"%s\" name=\"%s\"><option value=\"\"></option>", id, param->name);
  for (char **choice = choices; *choice != NULL; choice++)
    web_put (call->out, "<option%r>%s</option>", g_strcmp0 (*choice, value) == 0 ? " selected" : "", *choice);
  g_string_append (call->out, "</select>");
}

static void
put_input (WebCall *call, const LodeParam *param, const char *id)
{
  static const char *const named[] = { "commodity", "country", "event", "product", "entity", NULL };
  gboolean required = strcmp (param->fallback, "*") == 0;
  g_autofree char *list = g_strconcat ("list-", id, NULL);
  const char *mode = strcmp (param->type, "year") == 0 || strcmp (param->type, "integer") == 0 ? " inputmode=\"numeric\"" : "";
  gboolean has_list = web_names_put_list (call->names, param->type, list, call->out);
  web_put (call->out, "<input id=\"%s\" name=\"%s\" value=\"%s\"%r%r", id, param->name, web_call_field (call, param->name), mode,
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

void
web_put_form (WebCall *call, const LodeQuery *query, const char *path, const char *prefix, const char *button)
{
  web_put (call->out, "<form class=\"query\" method=\"get\" action=\"%p\">\n", path);
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      g_autofree char *id = g_strdup_printf ("%s-%s", prefix, param->name);
      web_put (call->out, "<div class=\"field\"><label for=\"%s\">%s%r</label>", id, param->name,
               strcmp (param->fallback, "*") == 0 ? " <abbr title=\"required\">*</abbr>" : "");
      if (g_str_has_prefix (param->type, "choice:"))
        put_choices (call, param, id);
      else
        put_input (call, param, id);
      web_put (call->out, "<small>%s</small></div>\n", param->text);
    }
  web_put (call->out, "<div class=\"field\"><button>%s</button></div>\n</form>\n", button);
}

void
web_put_same (WebCall *call, const char *name, const char *value, const char *text)
{
  GHashTableIter iter;
  gpointer field, said;
  g_autoptr (GHashTable) arguments = web_form_arguments (call);
  web_put (call->out, "<a href=\"%p?", call->path);
  g_hash_table_iter_init (&iter, arguments);
  while (g_hash_table_iter_next (&iter, &field, &said))
    web_put (call->out, "%q=%q&amp;", field, said);
  web_put (call->out, "%q=%q\"%r>%s</a> ", name, value, strcmp (name, "format") == 0 ? " download" : "", text);
}

void
web_put_refusal (WebCall *call, const GError *refused)
{
  call->status = refused->code == LODE_ERROR_STORE ? 503 : refused->code == LODE_ERROR_NO ? 404 : 400;
  web_put (call->out, "<p class=\"error\" role=\"alert\">%s</p>\n", refused->message);
}

static void
put_json_text (GString *out, const char *before, const char *text)
{
  g_string_append (out, before);
  lode_format_json_string (out, text);
}

static void
put_json_question (GString *out, const LodeQuery *query)
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

gboolean
web_put_json_questions (WebCall *call, const char *name, const char *folder, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list (folder);
  web_put (call->out, "{\"ok\":true,\"%s\":[", name);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return FALSE;
      g_string_append (call->out, path == paths ? "\n" : ",\n");
      put_json_question (call->out, query);
    }
  g_string_append (call->out, "]}\n");
  return TRUE;
}
