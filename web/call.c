#include "web/call.h"

#include "kb/letters.h"
#include "web/html.h"
#include <string.h>

#define X(symbol, name) extern LODE_PAGE (symbol);
#include "pages.list"
#undef X

#define API "/api/"

const WebPage *const *
web_pages (void)
{
#define X(symbol, name) +1
  enum
  {
    N = 0
#include "pages.list"
  };
#undef X
  static WebPage pages[N];
  static const WebPage *list[N + 1];
  static gsize done;
  if (!g_once_init_enter (&done))
    return list;
  guint i = 0;
#define X(symbol, word)                                                                                                \
  pages[i] = web_page_##symbol;                                                                                        \
  pages[i].name = word;                                                                                                \
  list[i] = &pages[i];                                                                                                 \
  i++;
#include "pages.list"
#undef X
  g_once_init_leave (&done, 1);
  return list;
}

static gboolean
no_address (WebCall *call, GError **error)
{
  return lode_fail (error, LODE_ERROR_NO, "nothing is at %s; /api/openapi.json says what there is", call->path);
}

static const WebPage *
find_page (const char *name, gboolean api)
{
  static const WebPage nothing = { .name = "", .api = no_address };
  for (const WebPage *const *page = web_pages (); *page != NULL; page++)
    {
      const char *called = api && (*page)->api_name != NULL ? (*page)->api_name : (*page)->name;
      if (strcmp (called, name) == 0 && (api ? (*page)->api : (*page)->page) != NULL)
        return *page;
    }
  return api ? &nothing : NULL;
}

const WebPage *
web_pages_find (const char *path, char **rest_out, gboolean *api_out)
{
  *api_out = g_str_has_prefix (path, API);
  const char *words = path + (*api_out ? strlen (API) : 1);
  gsize n = strcspn (words, "/");
  g_autofree char *name = *words == '\0' && !*api_out ? g_strdup ("home") : g_strndup (words, n);
  const WebPage *page = find_page (name, *api_out);
  *rest_out = g_strdup (page == NULL ? words : words[n] == '/' ? words + n + 1 : "");
  return page == NULL ? find_page ("lookup", FALSE) : page;
}

const char *
web_call_field (const WebCall *call, const char *name)
{
  return g_hash_table_lookup (call->fields, name);
}

gboolean
web_call_number (const WebCall *call, const char *name, guint least, guint most, guint *value_out, GError **error)
{
  const char *text = web_call_field (call, name);
  guint64 value;
  if (text == NULL)
    return TRUE;
  if (!g_ascii_string_to_unsigned (text, 10, least, most, &value, NULL))
    return lode_fail (error, LODE_ERROR_CALL, "%s=%s: expected a whole number from %u to %u", name, text, least, most);
  *value_out = (guint) value;
  return TRUE;
}

void
web_call_file (WebCall *call, const char *name, LodeFormat format, const char *suffix)
{
  static const char *const types[] = { [LODE_FORMAT_TABLE] = "text/plain; charset=utf-8",
                                       [LODE_FORMAT_CSV] = "text/csv; charset=utf-8",
                                       [LODE_FORMAT_TSV] = "text/tab-separated-values; charset=utf-8",
                                       [LODE_FORMAT_JSON] = "application/json",
                                       [LODE_FORMAT_NDJSON] = "application/x-ndjson",
                                       [LODE_FORMAT_MD] = "text/markdown; charset=utf-8" };
  call->type = types[format];
  call->file_name = g_strdup_printf ("lode-%s.%s", name, format == LODE_FORMAT_TABLE ? "txt" : suffix);
}

void
web_call_cut (WebCall *call, const LodeTable *table)
{
  call->cut_rows = table != NULL && table->truncated ? table->rows->len : 0;
}

WebCall *
web_call_new (const WebSettings *settings, char *path, GHashTable *fields)
{
  WebCall *call = g_new0 (WebCall, 1);
  call->settings = settings;
  call->path = path;
  call->fields = fields;
  call->out = g_string_new (NULL);
  call->status = 200;
  return call;
}

void
web_call_free (WebCall *call)
{
  if (call == NULL)
    return;
  g_free (call->path);
  g_free (call->rest);
  g_hash_table_unref (call->fields);
  if (call->out != NULL)
    g_string_free (call->out, TRUE);
  g_free (call->title);
  g_free (call->file_name);
  g_free (call->location);
  g_free (call);
}

static guint
status_of (const GError *error)
{
  if (error->domain != LODE_ERROR)
    return 500;
  switch (error->code)
    {
    case LODE_ERROR_NO:
      return 404;
    case LODE_ERROR_CALL:
      return 400;
    case LODE_ERROR_STORE:
      return 503;
    default:
      return 500;
    }
}

static void
wrap (WebCall *call)
{
  g_autoptr (GString) inside = g_steal_pointer (&call->out);
  call->out = g_string_sized_new (inside->len + 4096);
  if (!call->fragment)
    web_put_head (call->out, call);
  lode_letters_mark (call->out, inside->str, inside->len);
  if (!call->fragment)
    web_put_foot (call->out, call);
}

void
web_call_fail (WebCall *call, guint status, const char *sentence)
{
  call->status = status;
  call->fleeting = TRUE;
  call->cut_rows = 0;
  g_clear_pointer (&call->file_name, g_free);
  g_string_truncate (call->out, 0);
  if (call->api)
    {
      call->type = "application/json";
      g_string_append (call->out, "{\"ok\":false,\"error\":");
      lode_format_json_string (call->out, sentence);
      g_string_append (call->out, "}\n");
      return;
    }
  call->type = "text/html; charset=utf-8";
  g_free (call->title);
  call->title = g_strdup (status == 404 ? "Nothing here" : "This did not work");
  web_put (call->out, "<h1>%s</h1>\n<p class=\"error\" role=\"alert\">%s</p>\n<p><a href=\"/\">Start</a></p>\n", call->title, sentence);
  wrap (call);
}

void
web_call_answer (WebCall *call, const WebPage *page)
{
  g_autoptr (GError) error = NULL;
  call->type = call->api ? "application/json" : "text/html; charset=utf-8";
  if (!(call->api ? page->api : page->page) (call, &error))
    web_call_fail (call, status_of (error), error->message);
  else if (!call->api && call->file_name == NULL && call->location == NULL)
    wrap (call);
}
