#include "web/table.h"

#include "kb/format.h"
#include "kb/html.h"
#include "web/cell.h"
#include "web/html.h"
#include <string.h>

#define LONG_TEXT 100

/* Units that a type names; other types are words about the column. */
static const char *
unit_of (const char *type)
{
  static const char *const units[] = { "t", "%", "USD", "usd", "USD/t", "deg", NULL };
  return g_strv_contains (units, type) ? type : NULL;
}

static void
put_name (GString *out, const char *name)
{
  g_autofree char *words = g_strdup (name);
  lode_html_text (out, g_strchomp (g_strdelimit (words, "_", ' ')));
}

/* A chart reads the unit from its column although all rows share it. */
static gboolean
is_written (const WebLayout *layout, guint i)
{
  return !layout->columns[i].hidden && (!layout->columns[i].shared || layout->is_drawn);
}

static void
put_head (const WebLayout *layout, GString *out)
{
  g_string_append (out, "<thead><tr>");
  for (guint i = 0; i < layout->table->n_columns; i++)
    {
      const WebColumn *column = &layout->columns[i];
      if (!is_written (layout, i))
        continue;
      web_put (out, "<th scope=\"col\" data-column=\"%s\"", column->name);
      g_string_append (out, column->is_number ? " class=\"number\"" : column->shared ? " hidden" : "");
      if (column->text != NULL)
        web_put (out, " title=\"%s\"", column->text);
      g_string_append_c (out, '>');
      put_name (out, column->name);
      if (column->is_number && unit_of (column->type) != NULL && strstr (column->name, "pct") == NULL)
        web_put (out, " <small>%s</small>", column->type);
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr></thead>\n");
}

static void
put_rows (const WebLayout *layout, GString *out)
{
  g_string_append (out, "<tbody>\n");
  for (guint row = 0; row < layout->table->rows->len; row++)
    {
      g_string_append (out, "<tr>");
      for (guint i = 0; i < layout->table->n_columns; i++)
        if (is_written (layout, i))
          {
            g_string_append (out, layout->columns[i].shared ? "<td hidden" : "<td");
            web_put_cell_attributes (layout, row, i, out);
            g_string_append_c (out, '>');
            web_put_cell (layout, row, i, out);
            g_string_append (out, "</td>");
          }
      g_string_append (out, "</tr>\n");
    }
  g_string_append (out, "</tbody>");
}

/* What all rows share. */
static void
put_shared (const WebLayout *layout, GString *out)
{
  const char *before = "<span class=\"shared\">";
  for (guint i = 0; i < layout->table->n_columns; i++)
    if (layout->columns[i].shared)
      {
        g_string_append (out, before);
        put_name (out, layout->columns[i].name);
        g_string_append_c (out, ' ');
        web_put_cell (layout, 0, i, out);
        before = ", ";
      }
  g_string_append (out, *before == '<' ? "" : "</span>");
}

static void
put_plain_table (const WebLayout *layout, const char *caption, GString *out)
{
  web_put (out, "<div class=\"scroll\" role=\"region\" aria-label=\"%s\" tabindex=\"0\"><table>\n<caption>%s ",
           caption == NULL ? "Table" : caption, caption);
  put_shared (layout, out);
  g_string_append (out, "</caption>\n");
  put_head (layout, out);
  put_rows (layout, out);
  g_string_append (out, "</table></div>\n");
}

/* What a chart is drawn from stands inside its figure: the cells of the table. */
static void
put_figure (const char *chart, GString *out)
{
  g_auto (GStrv) words = g_strsplit (chart, " ", 4);
  guint n = g_strv_length (words);
  web_put (out, "<figure class=\"chart\" data-kind=\"%s\" data-x=\"%s\" data-y=\"%s\" data-series=\"%s\">\n", words[0],
           n > 1 ? words[1] : NULL, n > 2 ? words[2] : NULL, n > 3 ? words[3] : NULL);
}

void
web_put_table (WebCall *call, const LodeQuery *query, const LodeTable *table, const char *caption)
{
  gboolean drawn = query != NULL && query->chart != NULL;
  if (table->rows->len == 0)
    {
      g_string_append (call->out, "<p class=\"empty\">Nothing in the store answers this.</p>\n");
      return;
    }
  g_autoptr (WebLayout) layout = web_layout_new (call, query, table);
  if (drawn)
    put_figure (query->chart, call->out);
  put_plain_table (layout, caption, call->out);
  g_string_append (call->out, drawn ? "</figure>\n" : "");
}

void
web_put_records (WebCall *call, const LodeQuery *query, const LodeTable *table)
{
  g_autoptr (WebLayout) layout = web_layout_new (call, query, table);
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_string_append (call->out, "<dl class=\"record\">\n");
      for (guint i = 0; i < table->n_columns; i++)
        {
          const LodeCell *cell = lode_table_cell (table, row, i);
          if (layout->columns[i].hidden || cell->text == NULL || *cell->text == '\0')
            continue;
          g_string_append (call->out, "<div><dt>");
          put_name (call->out, layout->columns[i].name);
          g_string_append (call->out, "</dt><dd");
          web_put_cell_attributes (layout, row, i, call->out);
          g_string_append_c (call->out, '>');
          web_put_cell (layout, row, i, call->out);
          g_string_append (call->out, "</dd></div>\n");
        }
      g_string_append (call->out, "</dl>\n");
    }
}

static gboolean
has_long_text (const LodeTable *table)
{
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        const char *text = lode_table_cell (table, row, i)->text;
        if (text != NULL && strlen (text) > LONG_TEXT)
          return TRUE;
      }
  return FALSE;
}

const char *
web_section_id (const LodeSection *section)
{
  const char *name = section->query == NULL ? "more" : section->query->name;
  return name + strspn (name, "0123456789-");
}

static void
put_section (WebCall *call, const LodeSection *section, const char *term, gboolean records)
{
  const LodeQuery *query = section->query;
  gboolean one = section->table->rows->len == 1 && (query == NULL || (query->more == NULL && query->chart == NULL));
  web_put (call->out, "<section id=\"%s\">\n<h2>%s</h2>\n", web_section_id (section), section->title);
  if (one || (records && has_long_text (section->table)))
    web_put_records (call, query, section->table);
  else
    web_put_table (call, query, section->table, section->title);
  if (query != NULL && query->more != NULL)
    {
      g_auto (GStrv) words = g_strsplit (query->more, " ", 2);
      web_put (call->out, "<p class=\"more\"><a href=\"/query/%p", words[0]);
      if (*term != '\0')
        web_put (call->out, "?%q=%q", words[1], term);
      web_put (call->out, "\">All: %s</a></p>\n", words[0]);
    }
  g_string_append (call->out, "</section>\n");
}

void
web_put_sections (WebCall *call, GPtrArray *sections, const char *term, gboolean records)
{
  for (guint i = 0; i < sections->len; i++)
    put_section (call, sections->pdata[i], term, records);
}

/* All sources of the tables, each once. */
gboolean
web_put_sources (WebCall *call, const LodeTable *const *tables, guint n, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) list = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LodeTable) sources = lode_query_sources (call->db, tables[i], error);
      if (sources == NULL)
        return FALSE;
      for (guint row = 0; row < sources->rows->len; row++)
        {
          const char *key = lode_table_cell (sources, row, 0)->text, *date = lode_table_cell (sources, row, 4)->text;
          if (!g_hash_table_add (seen, g_strdup (key)))
            continue;
          web_put (list, "<li><a class=\"why\" href=\"/why/source/%p\" data-key=\"source/%s\">%s</a> %s: %s%s%s%r</li>\n", key, key, key,
                   lode_table_cell (sources, row, 3)->text, lode_table_cell (sources, row, 2)->text, date == NULL ? "" : ", ", date,
                   strcmp (lode_table_cell (sources, row, 1)->text, "background") == 0
                       ? " <em>background knowledge, the weakest kind of source</em>"
                       : "");
        }
    }
  if (list->len > 0)
    web_put (call->out, "<section id=\"sources\"><h2>Sources</h2>\n<ul class=\"sources\">\n%r</ul></section>\n", list->str);
  return TRUE;
}

gboolean
web_put_json (WebCall *call, const LodeTable *table, GError **error)
{
  g_autoptr (LodeTable) sources = lode_query_sources (call->db, table, error);
  if (sources == NULL)
    return FALSE;
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, sources, call->out);
  return TRUE;
}
