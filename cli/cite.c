#include "cli/cite.h"

#include "kb/screen.h"
#include <string.h>

static gboolean
is_read_by_people (const LodeCli *cli)
{
  return !cli->is_network && (cli->format == LODE_FORMAT_TABLE || cli->format == LODE_FORMAT_MD);
}

gboolean
cli_cite_start (LodeCli *cli, GError **error)
{
  cli->citations = lode_citations_new ();
  if (cli->options.cite == NULL)
    return TRUE;
  cli->cites = TRUE;
  if (!lode_cite_find (cli->options.cite, &cli->cite_style, error))
    return FALSE;
  if (cli->cite_style == LODE_CITE_TEXT && cli->options.output == NULL && !is_read_by_people (cli)
      && (cli->format != LODE_FORMAT_JSON || cli->is_network))
    return lode_fail (error, LODE_ERROR_CALL,
                      "--cite: this format has no room for a list of sources; -o FILE takes the rows and leaves the list, --cite=bibtex "
                      "gives the sources alone");
  return TRUE;
}

gboolean
cli_cite_table (LodeCli *cli, LodeTable *table, GError **error)
{
  if (!cli->cites)
    return TRUE;
  if (!lode_citations_add_table (cli->citations, cli->db, table, error))
    return FALSE;
  if (is_read_by_people (cli) && (cli->cite_style == LODE_CITE_TEXT || cli->format == LODE_FORMAT_MD))
    lode_citations_mark (cli->citations, cli->cite_style, table);
  return TRUE;
}

gboolean
cli_cite_list (LodeCli *cli, GError **error)
{
  gboolean md = cli->format == LODE_FORMAT_MD;
  if (lode_citations_count (cli->citations) == 0)
    return TRUE;
  g_string_append (cli->out, md ? "\n## Sources\n\n" : "\nSources\n");
  for (guint n = 1; n <= lode_citations_count (cli->citations); n++)
    {
      g_autofree char *line = NULL, *mark = g_strdup_printf ("[%u]", n);
      if (!lode_citations_text (cli->citations, cli->db, n, cli->cites, &line, error))
        return FALSE;
      g_string_append_printf (cli->out, md ? "- %s " : "%-5s", mark);
      lode_screen_paragraph (cli->out, line, md ? 0 : 5, md ? 10000 : cli_width ());
    }
  return TRUE;
}

gboolean
cli_cite_end (LodeCli *cli, GError **error)
{
  if (!cli->cites || cli->db == NULL)
    return TRUE;
  if (cli->cite_style != LODE_CITE_TEXT)
    return lode_citations_write (cli->citations, cli->db, cli->cite_style, cli->references, error);
  if (is_read_by_people (cli))
    return cli_cite_list (cli, error);
  for (guint n = 1; cli->options.output != NULL && n <= lode_citations_count (cli->citations); n++)
    {
      g_autofree char *line = NULL;
      if (!lode_citations_text (cli->citations, cli->db, n, TRUE, &line, error))
        return FALSE;
      g_string_append_printf (cli->references, "%s\n", line);
    }
  return TRUE;
}
