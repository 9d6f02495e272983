#include "cli/profile.h"

#include "cli/cite.h"
#include "kb/answer.h"
#include "kb/screen.h"
#include <string.h>

/* Source keys become the numbers of footnotes. */
static gboolean
number_sources (LodeCli *cli, LodeTable *table, GError **error)
{
  if (cli->cites)
    return cli_cite_table (cli, table, error);
  lode_citations_mark (cli->citations, LODE_CITE_TEXT, table);
  return TRUE;
}

static void
put_title (CliProfile *profile, const LodeSection *section, const char *caption)
{
  gboolean md = profile->cli->format == LODE_FORMAT_MD;
  GString *out = profile->cli->out;
  g_autofree char *title
      = *caption == '\0' ? g_strdup (section->title) : g_strdup_printf ("%s (%s)", section->title, caption);
  g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", md ? "## " : "");
  lode_screen_paragraph (out, title, md ? 0 : 2, md ? 10000 : cli_width ());
  g_string_append (out, md ? "\n" : "");
}

static gboolean
put_section (CliProfile *profile, const LodeSection *section, GError **error)
{
  LodeCli *cli = profile->cli;
  LodeTable *table = section->table;
  const char *more = section->query == NULL ? NULL : section->query->more;
  g_autoptr (GString) caption = g_string_new (NULL);
  if (section->query != NULL)
    lode_query_trim (section->query, table);
  if (!number_sources (cli, table, error))
    return FALSE;
  lode_screen_fold (table, caption);
  put_title (profile, section, caption->str);
  if (cli->format == LODE_FORMAT_MD)
    lode_format_write (table, cli->format, TRUE, 0, NULL, cli->out);
  else if (table->rows->len == 1 && more == NULL)
    lode_screen_records (table, cli_width (), cli->out);
  else if (profile->records && !lode_screen_fits (table, cli_width ()))
    lode_screen_records (table, cli_width (), cli->out);
  else
    lode_screen_list (table, cli_width (), cli->out);
  if (more == NULL || cli->format == LODE_FORMAT_MD)
    return TRUE;
  g_auto (GStrv) words = g_strsplit (more, " ", 2);
  g_string_append_printf (cli->out, "  all: lode query %s %s=%s\n", words[0], words[1], profile->term);
  return TRUE;
}

/* All sources that the sections cite, in an object. */
static gboolean
put_json_sources (LodeCli *cli, GError **error)
{
  g_autoptr (LodeTable) sources = lode_citations_table (cli->citations, cli->db, error);
  if (sources == NULL)
    return FALSE;
  g_string_append (cli->out, ",\"sources\":");
  lode_format_write (sources, LODE_FORMAT_JSON, TRUE, 0, NULL, cli->out);
  return TRUE;
}

static gboolean
put_json (LodeCli *cli, GPtrArray *sections, GError **error)
{
  for (guint i = 0; i < sections->len; i++)
    {
      const LodeSection *section = sections->pdata[i];
      if (!cli_cite_table (cli, section->table, error))
        return FALSE;
      lode_answer_json_section (cli->out, section, i == 0);
    }
  g_string_append_c (cli->out, ']');
  if (cli->cites && !put_json_sources (cli, error))
    return FALSE;
  g_string_append (cli->out, "}\n");
  return TRUE;
}

gboolean
cli_put_profile (CliProfile *profile, GPtrArray *sections, GError **error)
{
  LodeCli *cli = profile->cli;
  if (cli->format == LODE_FORMAT_JSON)
    return put_json (cli, sections, error);
  for (guint i = 0; i < sections->len; i++)
    if (!put_section (profile, sections->pdata[i], error))
      return FALSE;
  return cli->cites || cli_cite_list (cli, error);
}
