#include "cli/cli.h"

#include "kb/embed.h"
#include "kb/names.h"
#include "kb/query.h"
#include "kb/screen.h"
#include <string.h>

/* A profile being written: sections from queries/profile/, and one list of sources that they all cite. */
typedef struct
{
  LodeCli *cli;
  const LodeMatch *match;
  GPtrArray *cited; /* source keys, in the order of their numbers */
} Profile;

static gboolean
serves (const LodeQuery *section, const char *kind)
{
  g_auto (GStrv) kinds = g_strsplit (section->kinds == NULL ? "" : section->kinds, " ", -1);
  const char *const *list = (const char *const *) kinds;
  if (g_strv_contains (list, kind))
    return TRUE;
  return g_strv_contains (list, "any") && strcmp (kind, "commodity") != 0 && strcmp (kind, "country") != 0;
}

static guint
footnote (Profile *profile, const char *source)
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
number_sources (Profile *profile, LodeTable *table)
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
put_title (Profile *profile, const LodeQuery *section, const char *caption)
{
  gboolean md = profile->cli->format == LODE_FORMAT_MD;
  g_string_append_printf (profile->cli->out, md ? "\n## %s" : "\n%s", section->question);
  if (*caption != '\0')
    g_string_append_printf (profile->cli->out, " (%s)", caption);
  g_string_append (profile->cli->out, md ? "\n\n" : "\n");
}

static void
put_section (Profile *profile, const LodeQuery *section, LodeTable *table)
{
  LodeCli *cli = profile->cli;
  g_autoptr (GString) caption = g_string_new (NULL);
  number_sources (profile, table);
  lode_screen_fold (table, caption);
  put_title (profile, section, caption->str);
  if (cli->format == LODE_FORMAT_MD)
    lode_format_write (table, cli->format, TRUE, 0, NULL, cli->out);
  else
    lode_screen_list (table, cli_width (), cli->out);
  if (section->more == NULL || cli->format == LODE_FORMAT_MD)
    return;
  g_auto (GStrv) more = g_strsplit (section->more, " ", 2);
  const char *key = profile->match->key;
  const char *term = strcmp (profile->match->kind, "commodity") == 0 ? strchr (key, '/') + 1 : key;
  g_string_append_printf (cli->out, "  all: lode query %s %s=%s\n", more[0], more[1], term);
}

static void
put_json_section (Profile *profile, const LodeQuery *section, const LodeTable *table, gboolean first)
{
  GString *out = profile->cli->out;
  g_string_append (out, first ? "\n" : ",\n");
  g_string_append (out, "{\"title\":");
  lode_format_json_string (out, section->question);
  g_string_append (out, ",\"answer\":");
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, NULL, out);
  g_string_append_c (out, '}');
}

static gboolean
put_sections (Profile *profile, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries/profile");
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean first = TRUE;
  g_hash_table_insert (arguments, (gpointer) "entity", profile->match->key);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) section = lode_query_load (*path, error);
      if (section == NULL)
        return FALSE;
      if (!serves (section, profile->match->kind))
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
put_footnotes (Profile *profile, GError **error)
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
  if (cli->format == LODE_FORMAT_TABLE)
    g_string_append (cli->out, "\n`lode why KEY` shows the evidence behind a figure or statement.\n");
  return TRUE;
}

static gboolean
put_heading (Profile *profile, GError **error)
{
  LodeCli *cli = profile->cli;
  g_autofree char *description = NULL;
  if (!lode_db_text (cli->db, "SELECT description FROM entity WHERE key = ?1", profile->match->key, &description, error))
    return FALSE;
  if (cli->format == LODE_FORMAT_JSON)
    {
      const char *fields[] = { "key", profile->match->key, "kind", profile->match->kind, "label", profile->match->label };
      g_string_append (cli->out, "{\"ok\":true");
      for (gsize i = 0; i < G_N_ELEMENTS (fields); i += 2)
        {
          g_string_append_printf (cli->out, ",\"%s\":", fields[i]);
          lode_format_json_string (cli->out, fields[i + 1]);
        }
      g_string_append (cli->out, ",\"sections\":[");
      return TRUE;
    }
  g_string_append_printf (cli->out, cli->format == LODE_FORMAT_MD ? "# %s (%s)\n" : "%s (%s)\n", profile->match->label,
                          profile->match->kind);
  if (description != NULL)
    lode_screen_paragraph (cli->out, description, 0, cli_width ());
  return TRUE;
}

static gboolean
put_profile (LodeCli *cli, const LodeMatch *match, GError **error)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_with_free_func (g_free);
  Profile profile = { cli, match, cited };
  if (!put_heading (&profile, error) || !put_sections (&profile, error))
    return FALSE;
  if (cli->format != LODE_FORMAT_JSON)
    return put_footnotes (&profile, error);
  g_string_append (cli->out, "]}\n");
  return TRUE;
}

/* The candidates, a line each, with what matched. */
static char *
list_matches (GPtrArray *matches)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < matches->len; i++)
    {
      const LodeMatch *m = matches->pdata[i];
      g_string_append_printf (text, "\n  %-34s %-11s %s: %s", m->key, m->kind, m->label, m->why);
    }
  return g_string_free (text, FALSE);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words == 0)
    return lode_fail (error, LODE_ERROR_CALL, "expected a name, symbol, code or key");
  if (cli->format != LODE_FORMAT_TABLE && cli->format != LODE_FORMAT_MD && cli->format != LODE_FORMAT_JSON)
    return lode_fail (error, LODE_ERROR_CALL, "a profile is no single table; its formats are table, md and json");
  g_autofree char *term = g_strjoinv (" ", cli->words);
  g_autoptr (GPtrArray) matches = NULL, near = NULL;
  if (!cli_open (cli, LODE_DB_READ, error) || !lode_names_find (cli->db, term, NULL, &matches, error))
    return FALSE;
  if (matches->len == 1)
    return put_profile (cli, matches->pdata[0], error);
  g_autofree char *choices = list_matches (matches);
  if (matches->len > 1)
    return lode_fail (error, LODE_ERROR_NO, "\"%s\" names several things; ask for one by its key:%s", term, choices);
  if (!lode_names_suggest (cli->db, term, NULL, 5, &near, error))
    return FALSE;
  g_autofree char *suggestions = list_matches (near);
  return lode_fail (error, LODE_ERROR_NO, "nothing is called \"%s\"%s%s", term, near->len > 0 ? "; did you mean:" : "",
                    suggestions);
}

LODE_COMMAND (lookup) = {
  .usage = "TERM",
  .summary = "Show the profile of whatever TERM names",
  .text = "TERM is a name in any language, a symbol, a code (HS 811010, 7440-36-0, PAK) or a key (commodity/antimony). A term that names "
          "several things gets the choice; one that names nothing gets suggestions; both exit with 1.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
