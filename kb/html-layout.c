/* The columns of kb/html.h: which are shown, and how. */
#include "kb/html.h"

#include "kb/screen.h"
#include <string.h>

#define SHEET 112 /* letters beside each other, in the size of print */
#define LONGEST_KEY 14

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
has_word (const char *words, const char *word)
{
  g_auto (GStrv) list = g_strsplit_set (words == NULL ? "" : words, " \n", -1);
  return g_strv_contains ((const char *const *) list, word);
}

static void
share (LodeHtmlTable *html, guint i)
{
  LodeHtmlColumn *column = &html->columns[i];
  column->shared = !column->hidden && !column->in_chart && !column->is_number && html->table->rows->len > 1 && is_shared (html->table, i);
}

static void
lay_out (LodeHtmlTable *html, const LodeQuery *query, guint i)
{
  const LodeTable *table = html->table;
  LodeHtmlColumn *column = &html->columns[i];
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
  column->in_chart = has_word (html->chart, column->name);
  column->is_number = strcmp (column->type, "year") != 0 && lode_screen_is_numeric (table, i);
  column->hidden = is_empty (table, i) || (!column->in_chart && (also || g_str_has_suffix (column->name, "_key")));
  share (html, i);
}

/* Has the table the columns that a chart is drawn from? */
static gboolean
is_drawable (const LodeTable *table, const char *chart)
{
  g_auto (GStrv) words = g_strsplit (chart == NULL ? "" : chart, " ", -1);
  guint n = g_strv_length (words);
  for (guint i = 1; i < n; i++)
    if (lode_table_find (table, words[i]) < 0)
      return FALSE;
  return n > 1;
}

LodeHtmlTable *
lode_html_table_new (const LodeQuery *query, const LodeTable *table, const char *chart)
{
  LodeHtmlTable *html = g_new0 (LodeHtmlTable, 1);
  html->table = table;
  html->chart = is_drawable (table, chart) ? chart : NULL;
  html->key = lode_table_find (table, "key");
  html->language = lode_table_find (table, "language");
  html->source = -1;
  html->columns = g_new0 (LodeHtmlColumn, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    {
      lay_out (html, query, i);
      if (html->source < 0 && strcmp (html->columns[i].type, "source") == 0)
        html->source = (int) i;
    }
  return html;
}

void
lode_html_table_free (LodeHtmlTable *html)
{
  if (html != NULL)
    g_free (html->columns);
  g_free (html);
}

void
lode_html_table_choose (LodeHtmlTable *html, const char *names)
{
  static const char *const of_charts[] = { "iso3", "latitude", "longitude", "unit", NULL };
  for (guint i = 0; i < html->table->n_columns; i++)
    {
      LodeHtmlColumn *column = &html->columns[i];
      column->hidden = (names != NULL && !has_word (names, column->name)) || is_empty (html->table, i);
      share (html, i);
      column->in_chart = column->in_chart || (html->chart != NULL && g_strv_contains (of_charts, column->name));
    }
}

static guint
longest_word (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text == NULL ? "" : text, " _-/", -1);
  guint longest = 0;
  for (char **word = words; *word != NULL; word++)
    longest = MAX (longest, lode_screen_width (*word));
  return longest;
}

gboolean
lode_html_is_wide (const LodeHtmlTable *html)
{
  guint width = 0;
  for (guint i = 0; i < html->table->n_columns; i++)
    {
      const LodeHtmlColumn *column = &html->columns[i];
      guint longest = longest_word (column->name);
      if (column->hidden || column->shared)
        continue;
      for (guint row = 0; row < html->table->rows->len; row++)
        longest = MAX (longest, longest_word (lode_table_cell (html->table, row, i)->text));
      width += MIN (longest, strcmp (column->type, "key") == 0 ? LONGEST_KEY : SHEET) + 1;
    }
  return width > SHEET;
}
