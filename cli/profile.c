#include "cli/profile.h"

#include "kb/screen.h"
#include <string.h>

static guint
footnote (CliProfile *profile, const char *source)
{
  guint i;
  if (!g_ptr_array_find_with_equal_func (profile->cited, source, g_str_equal, &i))
    {
      g_ptr_array_add (profile->cited, g_strdup (source));
      i = profile->cited->len - 1;
    }
  return i + 1;
}

/* Source keys become the numbers of footnotes. */
static void
number_sources (CliProfile *profile, LodeTable *table)
{
  for (guint i = 0; i < table->n_columns; i++)
    for (guint row = 0; strcmp (table->columns[i].type, "source") == 0 && row < table->rows->len; row++)
      {
        const char *source = lode_table_cell (table, row, i)->text;
        g_autofree char *mark = source == NULL ? NULL : g_strdup_printf ("[%u]", footnote (profile, source));
        if (mark != NULL)
          lode_table_set_text (table, row, i, mark);
      }
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

static void
put_section (CliProfile *profile, const LodeSection *section)
{
  LodeCli *cli = profile->cli;
  LodeTable *table = section->table;
  const char *more = section->query == NULL ? NULL : section->query->more;
  g_autoptr (GString) caption = g_string_new (NULL);
  number_sources (profile, table);
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
    return;
  g_auto (GStrv) words = g_strsplit (more, " ", 2);
  g_string_append_printf (cli->out, "  all: lode query %s %s=%s\n", words[0], words[1], profile->term);
}

static gboolean
put_footnotes (CliProfile *profile, GError **error)
{
  LodeCli *cli = profile->cli;
  if (profile->cited->len == 0)
    return TRUE;
  g_string_append (cli->out, cli->format == LODE_FORMAT_MD ? "\n## Sources\n\n" : "\nSources\n");
  for (guint i = 0; i < profile->cited->len; i++)
    {
      g_autofree char *line = NULL;
      if (!lode_db_text (cli->db,
                         "SELECT publisher || ': ' || title || coalesce(', ' || published_on, '') || ' (' || key || ')'"
                         " || CASE kind WHEN 'background' THEN ' - background knowledge, the weakest kind of source' ELSE '' END"
                         " || coalesce(' ' || url, '') FROM source WHERE key = ?1",
                         profile->cited->pdata[i], &line, error))
        return FALSE;
      g_autofree char *mark = g_strdup_printf ("[%u]", i + 1);
      g_string_append_printf (cli->out, cli->format == LODE_FORMAT_MD ? "- %s " : "%-5s", mark);
      lode_screen_paragraph (cli->out, line, cli->format == LODE_FORMAT_MD ? 0 : 5, cli->format == LODE_FORMAT_MD ? 10000 : cli_width ());
    }
  return TRUE;
}

gboolean
cli_put_profile (CliProfile *profile, GPtrArray *sections, GError **error)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  profile->cited = cited;
  for (guint i = 0; i < sections->len; i++)
    put_section (profile, sections->pdata[i]);
  return put_footnotes (profile, error);
}
