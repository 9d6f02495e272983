#include "kb/html.h"

#include "kb/screen.h"
#include <stdlib.h>
#include <string.h>

void
lode_html_text (GString *out, const char *text)
{
  g_autofree char *escaped = text == NULL ? NULL : g_markup_escape_text (text, -1);
  g_string_append (out, escaped == NULL ? "" : escaped);
}

/* " name="value"" */
static void
put_attribute (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, " %s=\"", name);
  lode_html_text (out, value);
  g_string_append_c (out, '"');
}

void
lode_html_name (GString *out, const char *name)
{
  g_autofree char *words = g_strdup (name);
  lode_html_text (out, g_strchomp (g_strdelimit (words, "_", ' ')));
}

/* Units that a type names; other types are words about the column. */
static const char *
unit_of (const char *type)
{
  static const char *const units[] = { "t", "%", "USD", "usd", "USD/t", "deg", NULL };
  return g_strv_contains (units, type) ? type : NULL;
}

/* A chart reads the unit from its column although all rows share it. */
static gboolean
is_written (const LodeHtmlTable *html, guint i)
{
  const LodeHtmlColumn *column = &html->columns[i];
  return column->hidden ? column->in_chart : !column->shared || html->chart != NULL;
}

static gboolean
is_seen (const LodeHtmlColumn *column)
{
  return !column->hidden && !column->shared;
}

static void
put_head (GString *out, const LodeHtmlTable *html)
{
  g_string_append (out, "<thead><tr>");
  for (guint i = 0; i < html->table->n_columns; i++)
    {
      const LodeHtmlColumn *column = &html->columns[i];
      if (!is_written (html, i))
        continue;
      g_string_append (out, "<th scope=\"col\"");
      put_attribute (out, "data-column", column->name);
      g_string_append (out, !is_seen (column) ? " hidden" : column->is_number ? " class=\"number\"" : "");
      if (column->text != NULL)
        put_attribute (out, "title", column->text);
      g_string_append_c (out, '>');
      lode_html_name (out, column->name);
      if (column->is_number && unit_of (column->type) != NULL && strstr (column->name, "pct") == NULL)
        g_string_append_printf (out, " <small>%s</small>", column->type);
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr></thead>\n");
}

gboolean
lode_html_is_rtl (const char *text)
{
  for (const char *p = text; g_utf8_validate (text, -1, NULL) && *p != '\0'; p = g_utf8_next_char (p))
    if (g_utf8_get_char (p) >= 0x590 && g_utf8_get_char (p) <= 0x8ff)
      return TRUE;
  return FALSE;
}

void
lode_html_attributes (GString *out, const LodeHtmlTable *html, guint row, guint i)
{
  const LodeHtmlColumn *column = &html->columns[i];
  const char *text = lode_table_cell (html->table, row, i)->text;
  if (column->is_number && text != NULL)
    {
      g_string_append (out, " class=\"number\"");
      put_attribute (out, "data-value", text);
    }
  else if (strcmp (column->type, "key") == 0)
    g_string_append (out, " class=\"key\"");
  else if (strcmp (column->type, "date") == 0)
    g_string_append (out, " class=\"date\"");
  else if (text != NULL && lode_html_is_rtl (text) && strcmp (column->type, "quote") != 0)
    g_string_append (out, " dir=\"auto\"");
}

void
lode_html_mark (GString *out, const LodeCitations *cited, const char *mark)
{
  guint n = (guint) strtoul (mark + 1, NULL, 10);
  g_string_append_printf (out, "<a href=\"#source-%u\"", n);
  put_attribute (out, "title", lode_citations_key (cited, n));
  g_string_append_printf (out, ">%s</a>", mark);
}

void
lode_html_content (GString *out, const LodeHtmlTable *html, guint row, guint column)
{
  g_autofree char *text = lode_screen_cell (html->table, row, column);
  if (html->cited != NULL && *text != '\0' && strcmp (html->columns[column].type, "source") == 0)
    lode_html_mark (out, html->cited, text);
  else
    lode_html_text (out, text);
}

static void
put_plain_cell (GString *out, const LodeHtmlTable *html, guint row, guint column, gpointer context)
{
  (void) context;
  lode_html_attributes (out, html, row, column);
  g_string_append_c (out, '>');
  lode_html_content (out, html, row, column);
}

static void
put_rows (GString *out, const LodeHtmlTable *html, LodeHtmlCell cell, gpointer context)
{
  gboolean wide = lode_html_is_wide (html);
  g_string_append (out, "<tbody>\n");
  for (guint row = 0; row < html->table->rows->len; row++)
    {
      g_string_append (out, "<tr>");
      for (guint i = 0; i < html->table->n_columns; i++)
        if (is_written (html, i))
          {
            g_string_append (out, is_seen (&html->columns[i]) ? "<td" : "<td hidden");
            if (wide)
              put_attribute (out, "data-name", html->columns[i].name);
            cell (out, html, row, i, context);
            g_string_append (out, "</td>");
          }
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>");
}

/* What all rows share. */
static void
put_shared (GString *out, const LodeHtmlTable *html, LodeHtmlCell cell, gpointer context)
{
  const char *before = "<span class=\"shared\">";
  for (guint i = 0; i < html->table->n_columns; i++)
    if (html->columns[i].shared)
      {
        g_string_append (out, before);
        lode_html_name (out, html->columns[i].name);
        g_string_append (out, " <span");
        cell (out, html, 0, i, context);
        g_string_append (out, "</span>");
        before = ", ";
      }
  g_string_append (out, *before == '<' ? "" : "</span>");
}

/* What a chart is drawn from stands inside its figure: the cells of the table. */
static void
put_figure (GString *out, const char *chart)
{
  static const char *const attributes[] = { "data-kind", "data-x", "data-y", "data-series" };
  g_auto (GStrv) words = g_strsplit (chart, " ", G_N_ELEMENTS (attributes));
  guint n = g_strv_length (words);
  g_string_append (out, "<figure class=\"chart\"");
  for (guint i = 0; i < G_N_ELEMENTS (attributes); i++)
    put_attribute (out, attributes[i], i < n ? words[i] : "");
  g_string_append (out, ">\n");
}

void
lode_html_table_put (GString *out, const LodeHtmlTable *html, const char *caption, LodeHtmlCell cell, gpointer context)
{
  cell = cell == NULL ? put_plain_cell : cell;
  if (html->chart != NULL)
    put_figure (out, html->chart);
  g_string_append (out, "<div class=\"scroll\" role=\"region\" tabindex=\"0\"");
  put_attribute (out, "aria-label", caption == NULL ? "Table" : caption);
  g_string_append (out, lode_html_is_wide (html) ? "><table class=\"wide\">\n<caption>" : "><table>\n<caption>");
  lode_html_text (out, caption);
  g_string_append_c (out, ' ');
  put_shared (out, html, cell, context);
  g_string_append (out, "</caption>\n");
  put_head (out, html);
  put_rows (out, html, cell, context);
  g_string_append (out, html->chart != NULL ? "</table></div>\n</figure>\n" : "</table></div>\n");
}
