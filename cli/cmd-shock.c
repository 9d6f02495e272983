#include "cli/profile.h"

#include "kb/names.h"
#include "kb/shock.h"
#include <string.h>

#define DEPTH 4
#define ROWS 10

/* The key of what @term names among @kinds; NULL for NULL. */
static gboolean
find (LodeCli *cli, const char *term, const char *kinds, char **key_out, GError **error)
{
  *key_out = NULL;
  if (term == NULL)
    return TRUE;
  g_autoptr (LodeMatch) match = lode_names_resolve (cli->db, term, kinds, error);
  *key_out = match == NULL ? NULL : g_strdup (match->key);
  return match != NULL;
}

static gboolean
check_options (const LodeOptions *o, LodeShock *shock, GError **error)
{
  g_autoptr (GDateTime) day = NULL;
  if ((o->remove == NULL) == (o->measure == NULL))
    return lode_fail (error, LODE_ERROR_CALL,
                      "expected --remove NAME (a country, bloc, company, facility or measure) or --measure NAME");
  if (!(o->share >= 0 && o->share <= 100))
    return lode_fail (error, LODE_ERROR_CALL, "--share %g: expected per cent, from 0 to 100", o->share);
  if (o->depth < 0 || o->depth > LODE_SHOCK_DEPTH)
    return lode_fail (error, LODE_ERROR_CALL, "--depth %d: expected a whole number from 1 to %d", o->depth,
                      LODE_SHOCK_DEPTH);
  if (o->max < 0)
    return lode_fail (error, LODE_ERROR_CALL, "--max %d: expected a whole number above 0", o->max);
  if (o->year != NULL && (strlen (o->year) != 4 || strspn (o->year, "0123456789") != 4))
    return lode_fail (error, LODE_ERROR_CALL, "--year %s: expected four digits", o->year);
  if (o->on != NULL && !g_regex_match_simple ("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", o->on, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "--on %s: expected a day, such as 2026-02-04", o->on);
  *shock = (LodeShock){ .stage = o->stage,
                        .year = o->year,
                        .on = o->on,
                        .share_pct = o->share,
                        .depth = o->depth > 0 ? (guint) o->depth : DEPTH,
                        .rows = o->max > 0 ? (guint) o->max : ROWS };
  return TRUE;
}

/* "importers" of queries/shock/30-importers.sql. */
static gboolean
has_name (const LodeSection *section, const char *name)
{
  const char *own = section->query == NULL ? "rules" : strchr (section->query->name, '-');
  return strcmp (own != NULL && *own == '-' ? own + 1 : own != NULL ? own : section->query->name, name) == 0;
}

/* One section alone, in any format. */
static gboolean
put_section (LodeCli *cli, GPtrArray *sections, const char *name, GError **error)
{
  static const char *const names[]
      = { "measure", "facilities", "output", "trade", "importers", "chain", "suppliers", "rules", NULL };
  if (!g_strv_contains (names, name))
    return lode_fail (error, LODE_ERROR_CALL,
                      "--section %s: there are measure, facilities, output, trade, importers, chain, suppliers and "
                      "rules",
                      name);
  for (guint i = 0; i < sections->len; i++)
    if (has_name (sections->pdata[i], name))
      {
        LodeSection *section = sections->pdata[i];
        if (cli->format == LODE_FORMAT_TABLE && section->query != NULL)
          lode_query_trim (section->query, section->table);
        return cli_put_table (cli, section->table, error);
      }
  return lode_fail (error, LODE_ERROR_NO, "nothing in the store answers this: %s", name);
}

static gboolean
put_all (LodeCli *cli, GPtrArray *sections, const LodeShock *shock, GError **error)
{
  CliProfile profile = { .cli = cli, .term = shock->remove };
  if (cli->format == LODE_FORMAT_JSON)
    {
      g_string_append (cli->out, "{\"ok\":true,\"removed\":");
      lode_format_json_string (cli->out, shock->remove);
      g_string_append (cli->out, ",\"sections\":[");
    }
  for (guint i = 0; cli->format == LODE_FORMAT_TABLE && i < sections->len; i++)
    {
      LodeSection *section = sections->pdata[i];
      if (section->query != NULL)
        lode_query_trim (section->query, section->table);
    }
  return cli_put_profile (&profile, sections, error);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  LodeShock shock;
  const LodeOptions *o = &cli->options;
  g_autofree char *remove = NULL, *commodity = NULL;
  if (cli->n_words != 0)
    return lode_fail (error, LODE_ERROR_CALL, "\"%s\": expected options alone", cli->words[0]);
  if (!check_options (o, &shock, error))
    return FALSE;
  if (o->section == NULL && cli->format != LODE_FORMAT_TABLE && cli->format != LODE_FORMAT_MD
      && cli->format != LODE_FORMAT_JSON)
    return lode_fail (error, LODE_ERROR_CALL,
                      "a shock is no single table; its formats are table, md and json, or any with --section");
  if (!cli_open (cli, LODE_DB_READ, error)
      || !find (cli, o->remove != NULL ? o->remove : o->measure,
                o->remove != NULL ? "country bloc company facility measure" : "measure", &remove, error)
      || !find (cli, o->commodity, "commodity", &commodity, error))
    return FALSE;
  shock.remove = remove;
  shock.commodity = commodity;
  g_autoptr (GPtrArray) sections = lode_shock_read (cli->db, &shock, error);
  if (sections == NULL)
    return FALSE;
  return o->section != NULL ? put_section (cli, sections, o->section, error) : put_all (cli, sections, &shock, error);
}

LODE_COMMAND (shock)
= {
  .usage = "--remove NAME | --measure NAME",
  .summary = "What if: who loses what when a country, bloc, company or facility drops out, or a measure bites",
  .text = "The share of the world's output lost at each stage, between bounds; the importers that lose their imports, "
          "and what they can no "
          "longer pass on; what that takes along down the chain, with by-products that come with their host; who else "
          "makes it, and with "
          "what capacity to spare. A bloc drops out as its members on a day do, together. Of a measure: the exports "
          "that it takes as it stands on a day. The answer names its rules. Nothing is guessed: what the store does not "
          "know widens the bounds. `lode why` explains each key.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_SHOCK,
  .run = run,
};
