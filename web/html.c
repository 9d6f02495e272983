#include "web/html.h"

#include "kb/html.h"
#include "web/assets.h"
#include "web/names.h"
#include <string.h>

static void
put_encoded (GString *out, const char *text, const char *plain)
{
  for (const char *p = text; *p != '\0'; p++)
    if (g_ascii_isalnum (*p) || strchr (plain, *p) != NULL)
      g_string_append_c (out, *p);
    else
      g_string_append_printf (out, "%%%02X", (guint) (guchar) *p);
}

static void
put_directive (GString *out, char directive, va_list *args)
{
  if (directive == '%')
    {
      g_string_append_c (out, '%');
      return;
    }
  if (directive == 'd')
    {
      g_string_append_printf (out, "%u", va_arg (*args, guint));
      return;
    }
  const char *text = va_arg (*args, const char *);
  text = text == NULL ? "" : text;
  if (directive == 's')
    lode_html_text (out, text);
  else if (directive == 'p')
    put_encoded (out, text, "-._~/=:,");
  else if (directive == 'q')
    put_encoded (out, text, "-._~/:,");
  else if (directive == 'r')
    g_string_append (out, text);
  else
    g_error ("unknown directive '%c'", directive);
}

void
web_put (GString *out, const char *format, ...)
{
  va_list args;
  va_start (args, format);
  for (const char *p = format; *p != '\0'; p++)
    if (*p != '%')
      g_string_append_c (out, *p);
    else
      put_directive (out, *++p, &args);
  va_end (args);
}

void
web_put_address (GString *out, const WebCall *call, const char *key)
{
  web_put (out, web_names_is_entity (call->names, key) ? "/%p" : "/why/%p", key);
}

static int
by_place (gconstpointer a, gconstpointer b)
{
  const WebPage *x = *(const WebPage *const *) a, *y = *(const WebPage *const *) b;
  return (int) x->place - (int) y->place;
}

static void
put_menu (GString *out, const WebCall *call)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();
  for (const WebPage *const *page = web_pages (); *page != NULL; page++)
    if ((*page)->menu != NULL)
      g_ptr_array_add (pages, (gpointer) *page);
  g_ptr_array_sort (pages, by_place);
  g_string_append (out, "<nav aria-label=\"Main\"><ul>");
  for (guint i = 0; i < pages->len; i++)
    {
      const WebPage *page = pages->pdata[i];
      g_autofree char *path = g_strconcat ("/", page->name, NULL);
      gboolean here = strcmp (call->path, path) == 0;
      web_put (out, "<li><a href=\"%p\"%r>%s</a></li>", path, here ? " aria-current=\"page\"" : "", page->menu);
    }
  g_string_append (out, "</ul></nav>\n");
}

void
web_put_head (GString *out, const WebCall *call)
{
  const char *asked = web_call_field (call, "q");
  gboolean searching = strcmp (call->path, "/search") == 0;
  web_put (out,
           "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"color-scheme\" content=\"light dark\">\n<title>%s - lode</title>\n",
           call->title == NULL ? "critical minerals" : call->title);
  web_assets_put_links (out);
  web_put (out,
           "</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header class=\"top\">\n"
           "<a class=\"brand\" href=\"/\">lode</a>\n"
           "<form role=\"search\" action=\"/search\" method=\"get\"><label for=\"search\">Search</label>"
           "<input id=\"search\" type=\"search\" name=\"q\" value=\"%s\" autocomplete=\"off\" dir=\"auto\" "
           "placeholder=\"antimony, Sb, \xe9\x94\x91, HS 811010 ...\"><button>Search</button></form>\n",
           searching ? asked : NULL);
  put_menu (out, call);
  g_string_append (out, "</header>\n<main id=\"main\">\n");
}

void
web_put_foot (GString *out, const WebCall *call)
{
  g_string_append (out, "</main>\n<footer class=\"bottom\"><p>");
  if (call->settings->as_of != NULL)
    web_put (out, "As of %s: from what had been published by that day. ", call->settings->as_of);
  g_string_append (out, "Every figure leads to its evidence. <a href=\"/about\">About</a> "
                        "<a href=\"/schema\">Schema</a> <a href=\"/api/openapi.json\">API</a></p></footer>\n</body>\n</html>\n");
}
