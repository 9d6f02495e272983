#include "web/cell.h"

#include "kb/screen.h"
#include "web/html.h"
#include "web/names.h"
#include <string.h>

static const char *
text_at (const LodeHtmlTable *html, guint row, int column)
{
  return column < 0 ? NULL : lode_table_cell (html->table, row, (guint) column)->text;
}

/* The key of what a cell names, or NULL. */
static const char *
entity_of (const WebCall *call, const LodeHtmlTable *html, guint row, const LodeHtmlColumn *column, const char *text)
{
  static const char *const countries[] = { "country", "exporter", "importer", "partner", "place", "supplier", NULL };
  const WebNames *names = call->names;
  const char *key = text_at (html, row, column->key);
  if (key != NULL)
    return key;
  if (strcmp (column->type, "country") == 0 || g_strv_contains (countries, column->name))
    return web_names_country (names, text);
  return strcmp (column->type, "commodity") == 0 || strcmp (column->name, "commodity") == 0 ? web_names_commodity (names, text) : NULL;
}

/* What the row says of the quote in column @name: of "other_quote" in "other_source". */
static const char *
said_of (const LodeHtmlTable *html, guint row, const char *name, const char *what)
{
  g_autofree char *column = g_strdup_printf ("%.*s%s", (int) (strlen (name) - strlen ("quote")), name, what);
  return text_at (html, row, lode_table_find (html->table, column));
}

/* The language is what the row or its source says; a script tells the direction only. */
static void
put_quote (GString *out, const WebCall *call, const LodeHtmlTable *html, guint row, const char *name, const char *text)
{
  gboolean is_quote = g_str_has_suffix (name, "quote");
  const char *source = is_quote ? said_of (html, row, name, "source") : NULL;
  const char *language = is_quote ? said_of (html, row, name, "language") : text_at (html, row, html->language);
  if (source == NULL)
    source = html->source >= 0 ? text_at (html, row, html->source) : web_call_field (call, "source");
  if (language != NULL && !g_regex_match_simple ("^(?!sic$)[a-z]{2,3}(-[A-Za-z0-9]+)*$", language, 0, 0))
    language = NULL; /* of a row that holds symbols, codes or misspellings */
  if (language == NULL && source != NULL && is_quote)
    language = web_names_language (call->names, source);
  g_string_append (out, is_quote ? "<q" : "<span");
  if (language != NULL)
    web_put (out, " lang=\"%s\"", language);
  if (lode_html_is_rtl (text))
    g_string_append (out, " dir=\"rtl\"");
  web_put (out, is_quote ? ">%s</q>" : ">%s</span>", text);
}

static gboolean
is_web_address (const char *text)
{
  return (g_str_has_prefix (text, "https://") || g_str_has_prefix (text, "http://")) && strpbrk (text, " \n\t") == NULL;
}

static void
put_why (GString *out, const WebCall *call, const char *key, const char *text)
{
  if (web_names_is_entity (call->names, key))
    web_put (out, "<a href=\"/%p\">%s</a>", key, text);
  else
    web_put (out, "<a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a>", key, key, text);
}

static void
put_content (GString *out, const WebCall *call, const LodeHtmlTable *html, guint row, guint i)
{
  const LodeHtmlColumn *column = &html->columns[i];
  const char *text = text_at (html, row, (int) i), *key = text_at (html, row, html->key), *entity;
  if (text == NULL)
    return;
  g_autofree char *shown = lode_screen_cell (html->table, row, i);
  if (strcmp (column->type, "key") == 0)
    put_why (out, call, text, text);
  else if (strcmp (column->type, "source") == 0 && web_names_is_source (call->names, text))
    web_put (out, "<a class=\"why\" href=\"/why/source/%p\" data-key=\"source/%s\">%s</a>", text, text, text);
  else if (column->is_number && key != NULL)
    put_why (out, call, key, shown);
  else if ((entity = entity_of (call, html, row, column, text)) != NULL)
    web_put (out, "<a href=\"/%p\">%s</a>", entity, text);
  else if (g_str_has_suffix (column->name, "quote")
           || (html->language >= 0 && (strcmp (column->name, "names") == 0 || strcmp (column->name, "text") == 0)))
    put_quote (out, call, html, row, column->name, text);
  else if (is_web_address (text))
    web_put (out, "<a rel=\"noreferrer noopener\" href=\"%s\">%s</a>", text, text);
  else
    lode_html_content (out, html, row, i);
}

void
web_put_cell (GString *out, const LodeHtmlTable *html, guint row, guint column, gpointer call)
{
  lode_html_attributes (out, html, row, column);
  g_string_append_c (out, '>');
  put_content (out, call, html, row, column);
}
