/* /report: the reports, each with its form. /report/NAME: a report as a page; files of it. */
#include "kb/embed.h"
#include "kb/report.h"
#include "web/cell.h"
#include "web/form.h"
#include "web/html.h"
#include <string.h>

#define FOLDER "queries/reports"

static gboolean
put_list (WebCall *call, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list (FOLDER);
  call->title = g_strdup ("Reports");
  g_string_append (call->out, "<h1>Reports</h1>\n<p class=\"notes\">Answers to many questions in one text, with numbered sources and all their rows. "
                              "Each can be kept as one HTML file, which prints and needs no network, or as Markdown.</p>\n");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) report = lode_query_load (*path, error);
      if (report == NULL)
        return FALSE;
      g_autofree char *address = g_strconcat ("/report/", report->name, NULL);
      web_put (call->out, "<section id=\"%s\">\n<h2><a href=\"%p\">%s</a></h2>\n", report->name, address, report->question);
      web_put_form (call, report, address, report->name, "Write");
      g_string_append (call->out, "</section>\n");
    }
  return TRUE;
}

/* The report as the command writes it. */
static gboolean
put_file (WebCall *call, const LodeQuery *report, const char *format, GError **error)
{
  g_autoptr (GHashTable) arguments = web_form_arguments (call);
  gboolean html = strcmp (format, "html") == 0;
  if (!html && strcmp (format, "md") != 0)
    return lode_fail (error, LODE_ERROR_CALL, "format=%s: a report is md or html", format);
  if (!lode_report_write (call->db, report, arguments, html ? LODE_REPORT_HTML : LODE_REPORT_MD, call->out, error))
    return FALSE;
  call->type = html ? "text/html; charset=utf-8" : "text/markdown; charset=utf-8";
  call->file_name = call->api ? NULL : g_strdup_printf ("lode-%s.%s", report->name, format);
  return TRUE;
}

static gboolean
put_report (WebCall *call, const LodeQuery *report, GHashTable *arguments, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = NULL;
  if (!lode_report_write_part (call->db, report, arguments, web_put_cell, call, text, &title, error))
    return FALSE;
  g_free (call->title);
  call->title = g_steal_pointer (&title);
  g_string_append (call->out, "<p class=\"actions downloads\">Download ");
  web_put_same (call, "format", "html", "one HTML file");
  web_put_same (call, "format", "md", "Markdown");
  web_put (call->out, "</p>\n<details class=\"ask\"><summary>Write it about something else</summary>\n");
  web_put_form (call, report, call->path, "p", "Write");
  web_put (call->out, "</details>\n<div class=\"report\">\n%r</div>\n", text->str);
  return TRUE;
}

static gboolean
page (WebCall *call, GError **error)
{
  if (*call->rest == '\0')
    return put_list (call, error);
  const char *format = web_call_field (call, "format");
  g_autoptr (LodeQuery) report = lode_report_find (call->rest, error);
  if (report == NULL)
    return FALSE;
  if (format != NULL)
    return put_file (call, report, format, error);
  g_autoptr (GHashTable) arguments = web_form_arguments (call);
  g_autoptr (GError) refused = NULL;
  gboolean complete = web_form_is_complete (report, arguments);
  call->title = g_strdup (report->question);
  if (complete && put_report (call, report, arguments, &refused))
    return TRUE;
  web_put (call->out, "<h1>%s</h1>\n", report->question);
  web_put_form (call, report, call->path, "p", "Write");
  if (refused != NULL)
    web_put_refusal (call, refused);
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  const char *format = web_call_field (call, "format");
  if (*call->rest == '\0')
    return web_put_json_questions (call, "reports", FOLDER, error);
  g_autoptr (LodeQuery) report = lode_report_find (call->rest, error);
  return report != NULL && put_file (call, report, format == NULL ? "md" : format, error);
}

LODE_PAGE (report) = {
  .api = api,
  .menu = "Reports",
  .place = 2,
  .page = page,
};
