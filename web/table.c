#include "web/table.h"

#include "kb/format.h"
#include "web/cell.h"
#include "web/html.h"
#include <string.h>

#define LONG_TEXT 100

void
web_put_table (WebCall *call, const LodeQuery *query, const LodeTable *table, const char *caption)
{
  if (table->rows->len == 0)
    {
      g_string_append (call->out, "<p class=\"empty\">Nothing in the store answers this.</p>\n");
      return;
    }
  g_autoptr (LodeHtmlTable) html = lode_html_table_new (query, table, query == NULL ? NULL : query->chart);
  lode_html_table_put (call->out, html, caption, web_put_cell, call);
}

void
web_put_records (WebCall *call, const LodeQuery *query, const LodeTable *table)
{
  g_autoptr (LodeHtmlTable) html = lode_html_table_new (query, table, NULL);
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_string_append (call->out, "<dl class=\"record\">\n");
      for (guint i = 0; i < table->n_columns; i++)
        {
          const LodeCell *cell = lode_table_cell (table, row, i);
          if (html->columns[i].hidden || cell->text == NULL || *cell->text == '\0')
            continue;
          g_string_append (call->out, "<div><dt>");
          lode_html_name (call->out, html->columns[i].name);
          g_string_append (call->out, "</dt><dd");
          web_put_cell (call->out, html, row, i, call);
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
