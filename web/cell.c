#include "web/cell.h"

#include "kb/html.h"
#include "kb/screen.h"
#include "web/html.h"
#include "web/names.h"
#include <string.h>

static gboolean
one_of (const char *word, const char *const *words)
{
  return g_strv_contains (words, word);
}

static gboolean
is_shared (const LodeTable *table, guint column)
{
  const char *first = lode_table_cell (table, 0, column)->text;
  for (guint row = 1; row < table->rows->len; row++)
    if (g_strcmp0 (lode_table_cell (table, row, column)->text, first) != 0)
      return FALSE;
  return TRUE;
}

static gboolean
is_empty (const LodeTable *table, guint column)
{
  for (guint row = 0; row < table->rows->len; row++)
    {
      const char *text = lode_table_cell (table, row, column)->text;
      if (text != NULL && *text != '\0')
        return FALSE;
    }
  return TRUE;
}

static gboolean
in_chart (const LodeQuery *query, const char *name)
{
  g_auto (GStrv) words = g_strsplit_set (query == NULL || query->chart == NULL ? "" : query->chart, " \n", -1);
  return g_strv_contains ((const char *const *) words, name);
}

static void
lay_out (WebLayout *layout, const LodeQuery *query, guint i)
{
  const LodeTable *table = layout->table;
  WebColumn *column = &layout->columns[i];
  gboolean also = FALSE;
  column->name = table->columns[i].name;
  column->type = table->columns[i].type;
  for (guint f = 0; query != NULL && f < query->fields->len; f++)
    {
      const LodeField *field = query->fields->pdata[f];
      if (strcmp (field->name, column->name) == 0)
        {
          column->text = *field->text == '\0' ? NULL : field->text;
          also = field->also;
        }
    }
  g_autofree char *key = g_strconcat (column->name, "_key", NULL);
  column->key = lode_table_find (table, key);
  column->in_chart = in_chart (query, column->name);
  column->is_number = strcmp (column->type, "year") != 0 && lode_screen_is_numeric (table, i);
  column->hidden = is_empty (table, i) || (!column->in_chart && (also || g_str_has_suffix (column->name, "_key")));
  column->shared = !column->hidden && !column->in_chart && !column->is_number && table->rows->len > 1 && is_shared (table, i);
}

WebLayout *
web_layout_new (WebCall *call, const LodeQuery *query, const LodeTable *table)
{
  WebLayout *layout = g_new0 (WebLayout, 1);
  layout->call = call;
  layout->table = table;
  layout->key = lode_table_find (table, "key");
  layout->language = lode_table_find (table, "language");
  layout->source = -1;
  layout->is_drawn = query != NULL && query->chart != NULL;
  layout->columns = g_new0 (WebColumn, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      lay_out (layout, query, i);
      if (layout->source < 0 && strcmp (layout->columns[i].type, "source") == 0)
        layout->source = (int) i;
    }
  return layout;
}

void
web_layout_free (WebLayout *layout)
{
  if (layout != NULL)
    g_free (layout->columns);
  g_free (layout);
}

static const char *
text_at (const WebLayout *layout, guint row, int column)
{
  return column < 0 ? NULL : lode_table_cell (layout->table, row, (guint) column)->text;
}

/* The key of what a cell names, or NULL. */
static const char *
entity_of (const WebLayout *layout, guint row, const WebColumn *column, const char *text)
{
  static const char *const countries[] = { "country", "exporter", "importer", "partner", "place", "supplier", NULL };
  const WebNames *names = layout->call->names;
  const char *key = text_at (layout, row, column->key);
  if (key != NULL)
    return key;
  if (strcmp (column->type, "country") == 0 || one_of (column->name, countries))
    return web_names_country (names, text);
  return strcmp (column->type, "commodity") == 0 || strcmp (column->name, "commodity") == 0 ? web_names_commodity (names, text) : NULL;
}

static gboolean
has_letters_from (const char *text, gunichar first, gunichar last)
{
  for (const char *p = text; g_utf8_validate (text, -1, NULL) && *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) >= first && g_utf8_get_char (p) <= last)
      return TRUE;
  return FALSE;
}

/* What the row says of the quote in column @name: of "other_quote" in "other_source". */
static const char *
said_of (const WebLayout *layout, guint row, const char *name, const char *what)
{
  g_autofree char *column = g_strdup_printf ("%.*s%s", (int) (strlen (name) - strlen ("quote")), name, what);
  return text_at (layout, row, lode_table_find (layout->table, column));
}

/* The language is what the row or its source says; a script tells the direction only. */
static void
put_quote (const WebLayout *layout, guint row, const char *name, const char *text, GString *out)
{
  gboolean is_quote = g_str_has_suffix (name, "quote");
  const char *source = is_quote ? said_of (layout, row, name, "source") : NULL;
  const char *language = is_quote ? said_of (layout, row, name, "language") : text_at (layout, row, layout->language);
  if (source == NULL)
    source = layout->source >= 0 ? text_at (layout, row, layout->source) : web_call_field (layout->call, "source");
  if (language != NULL && !g_regex_match_simple ("^(?!sic$)[a-z]{2,3}(-[A-Za-z0-9]+)*$", language, 0, 0))
    language = NULL; /* of a row that holds symbols, codes or misspellings */
  if (language == NULL && source != NULL && is_quote)
    language = web_names_language (layout->call->names, source);
  g_string_append (out, is_quote ? "<q" : "<span");
  if (language != NULL)
    web_put (out, " lang=\"%s\"", language);
  if (has_letters_from (text, 0x590, 0x8ff))
    g_string_append (out, " dir=\"rtl\"");
  web_put (out, is_quote ? ">%s</q>" : ">%s</span>", text);
}

static gboolean
is_web_address (const char *text)
{
  return (g_str_has_prefix (text, "https://") || g_str_has_prefix (text, "http://")) && strpbrk (text, " \n\t") == NULL;
}

static void
put_why (const WebLayout *layout, const char *key, const char *text, GString *out)
{
  if (web_names_is_entity (layout->call->names, key))
    web_put (out, "<a href=\"/%p\">%s</a>", key, text);
  else
    web_put (out, "<a class=\"why\" href=\"/why/%p\" data-key=\"%s\">%s</a>", key, key, text);
}

void
web_put_cell (const WebLayout *layout, guint row, guint i, GString *out)
{
  const WebColumn *column = &layout->columns[i];
  const char *text = text_at (layout, row, (int) i), *entity;
  if (text == NULL)
    return;
  g_autofree char *shown = lode_screen_cell (layout->table, row, i);
  const char *key = text_at (layout, row, layout->key);
  if (strcmp (column->type, "key") == 0)
    put_why (layout, text, text, out);
  else if (strcmp (column->type, "source") == 0 && web_names_is_source (layout->call->names, text))
    web_put (out, "<a class=\"why\" href=\"/why/source/%p\" data-key=\"source/%s\">%s</a>", text, text, text);
  else if (column->is_number && key != NULL)
    put_why (layout, key, shown, out);
  else if ((entity = entity_of (layout, row, column, text)) != NULL)
    web_put (out, "<a href=\"/%p\">%s</a>", entity, text);
  else if (g_str_has_suffix (column->name, "quote"))
    put_quote (layout, row, column->name, text, out);
  else if (layout->language >= 0 && (strcmp (column->name, "names") == 0 || strcmp (column->name, "text") == 0))
    put_quote (layout, row, column->name, text, out);
  else if (is_web_address (text))
    web_put (out, "<a rel=\"noreferrer noopener\" href=\"%s\">%s</a>", text, text);
  else
    lode_html_text (out, shown);
}

void
web_put_cell_attributes (const WebLayout *layout, guint row, guint i, GString *out)
{
  const WebColumn *column = &layout->columns[i];
  const LodeCell *cell = lode_table_cell (layout->table, row, i);
  if (column->is_number && cell->text != NULL)
    web_put (out, " class=\"number\" data-value=\"%s\"", cell->text);
  else if (strcmp (column->type, "key") == 0)
    g_string_append (out, " class=\"key\"");
  else if (strcmp (column->type, "date") == 0)
    g_string_append (out, " class=\"date\"");
  else if (has_letters_from (cell->text == NULL ? "" : cell->text, 0x590, 0x8ff) && strcmp (column->type, "quote") != 0)
    g_string_append (out, " dir=\"auto\"");
}
