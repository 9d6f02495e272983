#include "kb/html.h"

#include "kb/screen.h"
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

/* "top_share_pct" reads "top share pct". */
static void
put_heading (GString *out, const LodeTable *table, guint column)
{
  g_autofree char *words = g_strdelimit (g_strdup (table->columns[column].name), "_", ' ');
  g_string_append (out, "<th scope=\"col\"");
  put_attribute (out, "data-name", table->columns[column].name);
  g_string_append (out, lode_screen_is_numeric (table, column) ? " class=\"number\">" : ">");
  lode_html_text (out, words);
  g_string_append (out, "</th>");
}

static void
put_cell (GString *out, const LodeTable *table, guint row, guint column)
{
  const LodeCell *cell = lode_table_cell (table, row, column);
  const char *element = column == 0 ? "th" : "td";
  g_autofree char *text = lode_screen_cell (table, row, column);
  g_string_append_printf (out, "<%s%s", element, column == 0 ? " scope=\"row\"" : "");
  if (cell->type == LODE_INTEGER || cell->type == LODE_REAL)
    {
      g_string_append (out, " class=\"number\"");
      put_attribute (out, "data-value", cell->text);
    }
  g_string_append_c (out, '>');
  lode_html_text (out, text);
  g_string_append_printf (out, "</%s>", element);
}

void
lode_html_table (GString *out, const LodeTable *table, const char *caption)
{
  g_string_append (out, "<table>");
  if (caption != NULL && *caption != '\0')
    {
      g_string_append (out, "<caption>");
      lode_html_text (out, caption);
      g_string_append (out, "</caption>");
    }
  g_string_append (out, "\n<thead><tr>");
  for (guint i = 0; i < table->n_columns; i++)
    put_heading (out, table, i);
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_string_append (out, "<tr>");
      for (guint i = 0; i < table->n_columns; i++)
        put_cell (out, table, row, i);
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody></table>\n");
}

void
lode_html_figure (GString *out, const LodeTable *table, const char *title, const char *shared, const char *chart)
{
  static const char *const attributes[] = { "data-kind", "data-x", "data-y", "data-series" };
  g_auto (GStrv) words = g_strsplit (chart == NULL ? "" : chart, " ", -1);
  guint n = g_strv_length (words);
  gboolean drawn = n > 1;
  for (guint i = 1; i < n; i++)
    drawn = drawn && lode_table_find (table, words[i]) >= 0;
  g_string_append (out, drawn ? "<figure class=\"chart\"" : "<figure");
  for (guint i = 0; drawn && i < G_N_ELEMENTS (attributes); i++)
    put_attribute (out, attributes[i], i < n ? words[i] : "");
  put_attribute (out, "aria-label", title);
  g_string_append (out, ">\n");
  if (*shared != '\0')
    {
      g_string_append (out, "<figcaption>");
      lode_html_text (out, shared);
      g_string_append (out, "</figcaption>\n");
    }
  lode_html_table (out, table, NULL);
  g_string_append (out, "</figure>\n");
}
