#include "cli/profile.h"

#include "kb/embed.h"
#include "kb/query.h"
#include "kb/screen.h"
#include <string.h>

static gboolean
serves (const LodeQuery *section, const CliProfile *profile)
{
  g_auto (GStrv) kinds = g_strsplit (section->kinds == NULL ? "" : section->kinds, " ", -1);
  const char *const *list = (const char *const *) kinds;
  return g_strv_contains (list, profile->kind)
         || (profile->other_kind != NULL && g_strv_contains (list, profile->other_kind));
}

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

/* "... today" is the day as of which the store answers. */
static char *
section_title (const CliProfile *profile, const LodeQuery *section)
{
  const char *day = profile->cli->options.as_of;
  if (day == NULL || !g_str_has_suffix (section->question, " today"))
    return g_strdup (section->question);
  return g_strdup_printf ("%.*s on %s", (int) (strlen (section->question) - strlen (" today")), section->question, day);
}

static void
put_title (CliProfile *profile, const LodeQuery *section, const char *caption)
{
  gboolean md = profile->cli->format == LODE_FORMAT_MD;
  GString *out = profile->cli->out;
  g_autofree char *question = section_title (profile, section);
  g_autofree char *title = *caption == '\0' ? g_strdup (question) : g_strdup_printf ("%s (%s)", question, caption);
  g_string_append_printf (out, "%s%s", out->len > 0 ? "\n" : "", md ? "## " : "");
  lode_screen_paragraph (out, title, md ? 0 : 2, md ? 10000 : cli_width ());
  g_string_append (out, md ? "\n" : "");
}

static void
put_section (CliProfile *profile, const LodeQuery *section, LodeTable *table)
{
  LodeCli *cli = profile->cli;
  g_autoptr (GString) caption = g_string_new (NULL);
  number_sources (profile, table);
  lode_screen_fold (table, caption);
  put_title (profile, section, caption->str);
  if (cli->format == LODE_FORMAT_MD)
    lode_format_write (table, cli->format, TRUE, 0, NULL, cli->out);
  else if (table->rows->len == 1 && section->more == NULL)
    lode_screen_records (table, cli_width (), cli->out);
  else if (profile->records && !lode_screen_fits (table, cli_width ()))
    lode_screen_records (table, cli_width (), cli->out);
  else
    lode_screen_list (table, cli_width (), cli->out);
  if (section->more == NULL || cli->format == LODE_FORMAT_MD)
    return;
  g_auto (GStrv) more = g_strsplit (section->more, " ", 2);
  g_string_append_printf (cli->out, "  all: lode query %s %s=%s\n", more[0], more[1], profile->term);
}

static void
put_json_section (CliProfile *profile, const LodeQuery *section, const LodeTable *table, gboolean first)
{
  GString *out = profile->cli->out;
  g_string_append (out, first ? "\n" : ",\n");
  g_string_append (out, "{\"title\":");
  g_autofree char *title = section_title (profile, section);
  lode_format_json_string (out, title);
  g_string_append (out, ",\"answer\":");
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, NULL, out);
  g_string_append_c (out, '}');
}

static gboolean
put_sections (CliProfile *profile, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list (profile->folder);
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean first = TRUE;
  g_hash_table_insert (arguments, (gpointer) profile->parameter, (gpointer) profile->key);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) section = lode_query_load (*path, error);
      if (section == NULL)
        return FALSE;
      if (!serves (section, profile))
        continue;
      g_autoptr (LodeTable) table = lode_query_run (profile->cli->db, section, arguments, 0, error);
      if (table == NULL)
        return FALSE;
      if (table->rows->len == 0)
        continue;
      if (profile->cli->format == LODE_FORMAT_JSON)
        put_json_section (profile, section, table, first);
      else
        put_section (profile, section, table);
      first = FALSE;
    }
  return TRUE;
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
cli_put_profile (CliProfile *profile, GError **error)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  profile->cited = cited;
  if (!put_sections (profile, error))
    return FALSE;
  if (profile->cli->format != LODE_FORMAT_JSON)
    return put_footnotes (profile, error);
  g_string_append (profile->cli->out, "]}\n");
  return TRUE;
}
