#include "cli/cli.h"

#include "kb/embed.h"
#include "kb/report.h"
#include "kb/screen.h"
#include <string.h>

static gboolean
list_reports (LodeCli *cli, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries/reports");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) report = lode_query_load (*path, error);
      if (report == NULL)
        return FALSE;
      g_string_append_printf (cli->out, "%-16s  ", report->name);
      lode_screen_paragraph (cli->out, report->question, 18, cli_width ());
      for (guint i = 0; i < report->params->len; i++)
        {
          const LodeParam *p = report->params->pdata[i];
          gboolean bare = strcmp (p->fallback, "*") == 0 || strcmp (p->fallback, "-") == 0;
          g_string_append_printf (cli->out, "%18s%s=%s  ", "", p->name, bare ? "" : p->fallback);
          lode_screen_paragraph (cli->out, p->text, 20, cli_width ());
        }
    }
  return TRUE;
}

/* HTML where --format or the name of the file of -o says so, else Markdown. */
static gboolean
choose_format (const LodeCli *cli, LodeReportFormat *format_out, GError **error)
{
  const char *format = cli->options.format, *output = cli->options.output;
  *format_out = g_strcmp0 (format, "html") == 0 || (format == NULL && output != NULL && g_str_has_suffix (output, ".html")) ? LODE_REPORT_HTML
                                                                                                                         : LODE_REPORT_MD;
  return format == NULL || strcmp (format, "html") == 0 || strcmp (format, "md") == 0
         || lode_fail (error, LODE_ERROR_CALL, "--format %s: a report is md or html", format);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  LodeReportFormat format;
  if (cli->n_words == 0)
    return list_reports (cli, error);
  g_autoptr (LodeQuery) report = choose_format (cli, &format, error) ? lode_report_find (cli->words[0], error) : NULL;
  g_autoptr (GHashTable) arguments = report == NULL ? NULL : lode_query_arguments (cli->words + 1, error);
  return arguments != NULL && cli_open (cli, LODE_DB_READ, error)
         && lode_report_write (cli->db, report, arguments, format, cli->out, error);
}

LODE_COMMAND (report) = {
  .usage = "[NAME [parameter=value ...]]",
  .summary = "Write a report, in Markdown or as one HTML file; without NAME, list them",
  .text = "Every figure carries the number of its source; an appendix lists the rows. The same store gives the same bytes. HTML is one file "
          "with all that it needs: it works offline and prints on paper. It is chosen by --format html or by a file name that ends in .html.",
  .takes = LODE_TAKES_REPORT,
  .run = run,
};
