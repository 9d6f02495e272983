#include "kb/report-private.h"

#include "kb/embed.h"
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

/* @text without [[ ... ]]. */
static gboolean
fill_plain (GString *out, const char *text, char *(*value) (const char *name, gpointer context), gpointer context)
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

gboolean
lode_report_fill (GString *out, const char *text, char *(*value) (const char *name, gpointer context), gpointer context)
{
  g_auto (GStrv) parts = g_strsplit (text, "[[", -1);
  gboolean whole = TRUE;
  for (char **part = parts; *part != NULL; part++)
    {
      char *end = part == parts ? NULL : strstr (*part, "]]");
      g_autofree char *optional = end == NULL ? NULL : g_strndup (*part, (gsize) (end - *part));
      g_autoptr (GString) filled = g_string_new (NULL);
      if (optional != NULL && fill_plain (filled, optional, value, context))
        g_string_append (out, filled->str);
      whole = fill_plain (out, end == NULL ? *part : end + 2, value, context) && whole;
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
        if (strchr ("\\`*_|~", *p) != NULL || (*p == ']' && p[1] == '('))
          g_string_append_c (out, '\\');
        g_string_append_c (out, *p == '\n' ? ' ' : *p);
      }
}

/* A parameter as people read it: the label of an entity, else the word itself. */
static char *
label_value (const char *name, gpointer context)
{
  LodeReportPage *page = context;
  const char *value = g_hash_table_lookup (page->values, name);
  char *label = NULL;
  if (value != NULL)
    lode_db_text (page->db, "SELECT coalesce((SELECT label FROM entity WHERE key = ?1), ?1)", value, &label, NULL);
  return label;
}

static char *
shown_value (const char *name, gpointer context)
{
  g_autofree char *label = label_value (name, context);
  if (label == NULL)
    return NULL;
  g_autoptr (GString) shown = g_string_new (NULL);
  lode_report_escape (shown, label);
  return g_string_free (g_steal_pointer (&shown), FALSE);
}

/* The same with the number of the source that it is, if it is one. */
static char *
cited_value (const char *name, gpointer context)
{
  LodeReportPage *page = context;
  const char *key = g_hash_table_lookup (page->values, name);
  char *shown = shown_value (name, context);
  for (guint i = 0; shown != NULL && i < page->report->params->len; i++)
    {
      const LodeParam *param = page->report->params->pdata[i];
      if (strcmp (param->name, name) != 0 || strcmp (param->type, "source") != 0)
        continue;
      g_autoptr (GString) marked = g_string_new (shown);
      g_autofree char *mark = g_strdup_printf ("[%u]", lode_citations_number (page->cited, key));
      g_string_append_c (marked, ' ');
      if (page->format == LODE_REPORT_MD)
        g_string_append (marked, mark);
      else
        lode_html_mark (marked, page->cited, mark);
      g_free (shown);
      return g_string_free (g_steal_pointer (&marked), FALSE);
    }
  return shown;
}

static void
set_title (LodeReportPage *page, const char *line)
{
  g_autoptr (GString) title = g_string_new (NULL);
  lode_report_fill (title, line, label_value, page);
  g_string_replace (title, "`", "", 0);
  page->title = g_string_free (g_steal_pointer (&title), FALSE);
}

/* A heading of the second rank, and in HTML its line in the contents. */
static void
put_heading (LodeReportPage *page, const char *line)
{
  g_autoptr (GString) words = g_string_new (NULL);
  lode_report_fill (words, line, label_value, page);
  g_autofree char *id = g_ascii_strdown (words->str, -1);
  g_strcanon (id, G_CSET_a_2_z G_CSET_DIGITS, '-');
  if (page->contents_at == 0)
    page->contents_at = page->text->len;
  page->rank = 2;
  g_string_append (page->text, "## ");
  if (page->format != LODE_REPORT_MD)
    g_string_append_printf (page->text, "<span id=\"%s\"></span>", id);
  lode_report_fill (page->text, line, shown_value, page);
  g_string_append_c (page->text, '\n');
  g_string_append_printf (page->contents, "<li><a href=\"#%s\">", id);
  lode_html_text (page->contents, words->str);
  g_string_append (page->contents, "</a></li>\n");
}

static void
put_line (LodeReportPage *page, const char *line)
{
  if (g_str_has_prefix (line, "## "))
    {
      put_heading (page, line + strlen ("## "));
      return;
    }
  if (*line == '#')
    page->rank = (guint) strspn (line, "#");
  if (page->title == NULL && g_str_has_prefix (line, "# "))
    set_title (page, line + strlen ("# "));
  lode_report_fill (page->text, line, *line == '#' ? shown_value : cited_value, page);
  g_string_append_c (page->text, '\n');
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
      put_line (page, lines[i]);
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

/* A heading begins a section, so that a browser may leave alone what is far below. */
static void
append_sections (GString *out, const char *body)
{
  g_auto (GStrv) parts = g_strsplit (body, "<h2", -1);
  g_string_append (out, parts[0]);
  for (char **part = parts + 1; *part != NULL; part++)
    g_string_append_printf (out, "<section>\n<h2%s</section>\n", *part);
}

/* The body as HTML, with its contents above the first heading. */
static gboolean
write_part (LodeReportPage *page, GString *out, GError **error)
{
  g_autofree char *contents = g_strdup_printf ("<nav class=\"contents\" aria-label=\"In this report\"><ul>\n%s</ul></nav>\n\n", page->contents->str);
  g_autoptr (GString) body = g_string_new (NULL);
  g_string_insert (page->text, (gssize) page->contents_at, contents);
  if (LODE_LAZY (LODE_LIBMD4C_HTML, md_html, "md_html") (page->text->str, (unsigned) page->text->len, append_html, body,
                                                          MD_FLAG_TABLES | MD_FLAG_PERMISSIVEURLAUTOLINKS, 0) != 0)
    return lode_fail (error, LODE_ERROR_STORE, "report %s: its text cannot be laid out", page->report->name);
  if (page->format == LODE_REPORT_PART)
    append_sections (out, body->str);
  else
    lode_letters_mark (out, body->str, body->len);
  return TRUE;
}

/* The page around the body: everything that it needs stands in it. */
static gboolean
write_html (LodeReportPage *page, GString *out, GError **error)
{
  const char *style = lode_embed_text ("web/report.css");
  const char *script = lode_embed_text ("build/web/report.js");
  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  lode_html_text (out, page->title);
  g_string_append_printf (out, " - lode</title>\n<style>\n%s</style>\n</head>\n<body>\n<main>\n", style == NULL ? "" : style);
  if (!write_part (page, out, error))
    return FALSE;
  g_string_append (out, "</main>\n");
  if (script != NULL)
    g_string_append_printf (out, "<script>\n%s</script>\n", script);
  g_string_append (out, "</body>\n</html>\n");
  return TRUE;
}

static gboolean
put_sources (LodeReportPage *page, GError **error)
{
  g_string_append_c (page->text, '\n');
  put_heading (page, "Sources");
  g_string_append_c (page->text, '\n');
  for (guint n = 1; n <= lode_citations_count (page->cited); n++)
    {
      g_autofree char *line = NULL;
      if (!lode_citations_text (page->cited, page->db, n, TRUE, &line, error))
        return FALSE;
      g_string_append_printf (page->text, "%u. ", n);
      if (page->format != LODE_REPORT_MD)
        g_string_append_printf (page->text, "<span id=\"source-%u\"></span>", n);
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
  g_string_append_c (page->text, '\n');
  put_heading (page, "Data");
  g_string_append_printf (page->text, "\n%s of every answer above. `lode why KEY` shows the evidence of a row.\n%s",
                          page->format == LODE_REPORT_PART ? "The rows" : "All rows", page->appendix->str);
  if (page->format == LODE_REPORT_HTML)
    return write_html (page, out, error);
  if (page->format == LODE_REPORT_PART)
    return write_part (page, out, error);
  g_string_append_len (out, page->text->str, (gssize) page->text->len);
  return TRUE;
}

static gboolean
write_report (LodeReportPage *page, GHashTable *arguments, GString *out, GError **error)
{
  g_autoptr (GHashTable) values = lode_query_values (page->db, page->report, arguments, error);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) appendix = g_string_new (NULL);
  g_autoptr (GString) contents = g_string_new (NULL);
  g_autoptr (LodeCitations) cited = lode_citations_new ();
  g_autoptr (GHashTable) quoted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  page->values = values;
  page->text = text;
  page->appendix = appendix;
  page->contents = contents;
  page->cited = cited;
  page->quoted = quoted;
  return values != NULL && write_page (page, out, error);
}

gboolean
lode_report_write (LodeDb *db, const LodeQuery *report, GHashTable *arguments, LodeReportFormat format, GString *out, GError **error)
{
  LodeReportPage page = { .db = db, .report = report, .format = format };
  gboolean done = write_report (&page, arguments, out, error);
  g_free (page.title);
  return done;
}

gboolean
lode_report_write_part (LodeDb *db, const LodeQuery *report, GHashTable *arguments, LodeHtmlCell cell, gpointer context, GString *out,
                        char **title_out, GError **error)
{
  LodeReportPage page = { .db = db, .report = report, .format = LODE_REPORT_PART, .cell = cell, .context = context };
  gboolean done = write_report (&page, arguments, out, error);
  *title_out = page.title;
  return done;
}
