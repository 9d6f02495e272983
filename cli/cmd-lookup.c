#include "cli/profile.h"

#include "kb/names.h"
#include "kb/screen.h"
#include <string.h>

static gboolean
put_heading (LodeCli *cli, const LodeMatch *match, GError **error)
{
  g_autofree char *description = NULL;
  if (!lode_db_text (cli->db, "SELECT description FROM entity WHERE key = ?1", match->key, &description, error))
    return FALSE;
  if (cli->format == LODE_FORMAT_JSON)
    {
      const char *fields[] = { "key", match->key, "kind", match->kind, "label", match->label };
      g_string_append (cli->out, "{\"ok\":true");
      for (gsize i = 0; i < G_N_ELEMENTS (fields); i += 2)
        {
          g_string_append_printf (cli->out, ",\"%s\":", fields[i]);
          lode_format_json_string (cli->out, fields[i + 1]);
        }
      g_string_append (cli->out, ",\"sections\":[");
      return TRUE;
    }
  g_autofree char *heading = g_strdup_printf ("%s%s (%s)", cli->format == LODE_FORMAT_MD ? "# " : "", match->label, match->kind);
  lode_screen_paragraph (cli->out, heading, 0, cli->format == LODE_FORMAT_MD ? 10000 : cli_width ());
  if (description != NULL)
    lode_screen_paragraph (cli->out, description, 0, cli_width ());
  return TRUE;
}

static gboolean
put_profile (LodeCli *cli, const LodeMatch *match, GError **error)
{
  CliProfile profile = { .cli = cli, .term = lode_profile_term (match->key, match->kind) };
  g_autoptr (GPtrArray) sections = lode_profile_read (cli->db, match->key, match->kind, error);
  return sections != NULL && put_heading (cli, match, error) && cli_put_profile (&profile, sections, error);
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
