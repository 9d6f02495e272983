#include "kb/report-private.h"

#include "kb/embed.h"
#include "kb/html.h"
#include "kb/letters.h"
#include "kb/lazy.h"
#include <md4c-html.h>
#include <string.h>

#define FOLDER "queries/reports"

LodeQuery *
lode_report_find (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER "/", name, ".md", NULL);
  if (lode_embed_text (path) != NULL)
    return lode_query_load (path, error);
  g_autoptr (GString) known = g_string_new (NULL);
  g_auto (GStrv) paths = lode_embed_list (FOLDER);
  for (char **p = paths; *p != NULL; p++)
    {
      g_autofree char *other = lode_embed_name (*p);
      g_string_append_printf (known, " %s", other);
    }
  lode_fail (error, LODE_ERROR_CALL, "no report is called \"%s\"; there are:%s", name, known->str);
  return NULL;
}

gboolean
lode_report_fill (GString *out, const char *text, char *(*value) (const char *name, gpointer context), gpointer context)
{
  g_auto (GStrv) parts = g_strsplit (text, "{", -1);
  gboolean whole = TRUE;
  g_string_append (out, parts[0] == NULL ? "" : parts[0]);
  for (char **part = parts[0] == NULL ? parts : parts + 1; *part != NULL; part++)
    {
      char *end = strchr (*part, '}');
      g_autofree char *name = end == NULL ? NULL : g_strndup (*part, (gsize) (end - *part));
      g_autofree char *said = name == NULL ? NULL : value (name, context);
      whole = whole && said != NULL;
      g_string_append (out, said == NULL ? "" : said);
      g_string_append (out, end == NULL ? *part : end + 1);
    }
  return whole;
}

void
lode_report_escape (GString *out, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '<' || *p == '>' || *p == '&')
      g_string_append (out, *p == '<' ? "&lt;" : *p == '>' ? "&gt;" : "&amp;");
    else
      {
        if (strchr ("\\`*_|~", *p) != NULL)
          g_string_append_c (out, '\\');
        g_string_append_c (out, *p == '\n' ? ' ' : *p);
      }
}

/* A parameter as people read it: the label of an entity, else the word itself. */
static char *
shown_value (const char *name, gpointer context)
{
  LodeReportPage *page = context;
  const char *value = g_hash_table_lookup (page->values, name);
  g_autofree char *label = NULL;
  if (value == NULL || !lode_db_text (page->db, "SELECT coalesce((SELECT label FROM entity WHERE key = ?1), ?1)", value, &label, NULL))
    return NULL;
  g_autoptr (GString) shown = g_string_new (NULL);
  lode_report_escape (shown, label);
  return g_string_free (g_steal_pointer (&shown), FALSE);
}

/* The body: what stands between blocks, and their answers. */
static gboolean
write_body (LodeReportPage *page, GError **error)
{
  g_auto (GStrv) lines = g_strsplit (page->report->sql, "\n", -1);
  g_autoptr (GPtrArray) block = NULL;
  guint i = 0, first = 0;
  while (lines[i] != NULL && (g_str_has_prefix (lines[i], "--") || *lines[i] == '\0'))
    i++;
  for (; lines[i] != NULL; i++)
    if (block == NULL && strcmp (lines[i], "```lode") == 0)
      {
        block = g_ptr_array_new ();
        first = i + 2;
      }
    else if (block == NULL)
      {
        lode_report_fill (page->text, lines[i], shown_value, page);
        g_string_append_c (page->text, '\n');
      }
    else if (strcmp (lines[i], "```") != 0)
      g_ptr_array_add (block, lines[i]);
    else
      {
        g_ptr_array_add (block, NULL);
        if (!lode_report_answer (page, (char **) block->pdata, first, error))
          return FALSE;
        g_clear_pointer (&block, g_ptr_array_unref);
      }
  return block == NULL || lode_fail (error, LODE_ERROR_STORE, "report %s, line %u: the block has no end", page->report->name, first - 1);
}

static void
append_html (const char *text, unsigned size, void *out)
{
  g_string_append_len (out, text, size);
}

/* The page around the body: everything that it needs stands in it. */
static gboolean
write_html (const LodeReportPage *page, GString *out, GError **error)
{
  g_autoptr (GString) body = g_string_new (NULL);
  if (LODE_LAZY (LODE_LIBMD4C_HTML, md_html, "md_html") (page->text->str, (unsigned) page->text->len, append_html, body,
                                                         MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS, 0) != 0)
    return lode_fail (error, LODE_ERROR_STORE, "report %s: its text cannot be laid out", page->report->name);
  const char *style = lode_embed_text ("web/report.css");
  const char *script = lode_embed_text ("build/web/report.js");
  g_autoptr (GString) title = g_string_new (NULL);
  lode_report_fill (title, page->report->question, shown_value, (gpointer) page);
  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  g_string_append_printf (out, "%s</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", title->str, style == NULL ? "" : style);
  lode_letters_mark (out, body->str, body->len);
  g_string_append (out, "</main>\n");
  if (script != NULL)
    g_string_append_printf (out, "<script>\n%s</script>\n", script);
  g_string_append (out, "</body>\n</html>\n");
  return TRUE;
}

static gboolean
put_sources (LodeReportPage *page, GError **error)
{
  g_string_append (page->text, "\n## Sources\n\n");
  for (guint n = 1; n <= lode_citations_count (page->cited); n++)
    {
      g_autofree char *line = NULL;
      if (!lode_citations_text (page->cited, page->db, n, TRUE, &line, error))
        return FALSE;
      g_string_append_printf (page->text, "%u. ", n);
      lode_report_escape (page->text, line);
      g_string_append_c (page->text, '\n');
    }
  return TRUE;
}

static gboolean
write_page (LodeReportPage *page, GString *out, GError **error)
{
  if (!write_body (page, error) || !put_sources (page, error))
    return FALSE;
  g_string_append_printf (page->text, "\n## Data\n\nAll rows of every answer above. `lode why KEY` shows the evidence of a row.\n%s",
                          page->appendix->str);
  if (page->format == LODE_REPORT_HTML)
    return write_html (page, out, error);
  g_string_append_len (out, page->text->str, (gssize) page->text->len);
  return TRUE;
}

gboolean
lode_report_write (LodeDb *db, const LodeQuery *report, GHashTable *arguments, LodeReportFormat format, GString *out, GError **error)
{
  g_autoptr (GHashTable) values = lode_query_values (db, report, arguments, error);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) appendix = g_string_new (NULL);
  g_autoptr (LodeCitations) cited = lode_citations_new ();
  g_autoptr (GHashTable) quoted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  LodeReportPage page = { .db = db, .report = report, .values = values, .format = format,
                          .text = text, .appendix = appendix, .cited = cited, .quoted = quoted };
  return values != NULL && write_page (&page, out, error);
}
