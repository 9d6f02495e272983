#include "cli/cli.h"

#include "kb/query.h"
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

char *
cli_store_path (const LodeCli *cli)
{
  if (cli->options.db != NULL)
    return g_strdup (cli->options.db);
  const char *named = g_getenv ("LODE_DB");
  return named != NULL && *named != '\0' ? g_strdup (named)
                                         : g_build_filename (g_get_user_data_dir (), "lode", "lode.db", NULL);
}

gboolean
cli_open (LodeCli *cli, LodeDbMode mode, GError **error)
{
  g_autofree char *path = cli_store_path (cli);
  cli->db = lode_schema_open (path, mode, error);
  return cli->db != NULL
         && (mode != LODE_DB_READ || cli->options.as_of == NULL || lode_schema_as_of (cli->db, cli->options.as_of, error));
}

guint
cli_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;
  if (columns != NULL && g_ascii_strtoull (columns, NULL, 10) >= 40)
    return (guint) g_ascii_strtoull (columns, NULL, 10);
  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    return size.ws_col;
  return 80;
}

gboolean
cli_put_table (LodeCli *cli, const LodeTable *table, GError **error)
{
  g_autoptr (LodeTable) sources = NULL;
  if (cli->format == LODE_FORMAT_JSON && cli->db != NULL)
    {
      sources = cli->cites ? lode_citations_table (cli->citations, cli->db, error) : lode_query_sources (cli->db, table, error);
      if (sources == NULL)
        return FALSE;
    }
  lode_format_write (table, cli->format, !cli->options.no_header, cli_width (), sources, cli->out);
  return TRUE;
}

/* An option of the commands that take a group of them. */
typedef struct
{
  guint group;
  GOptionEntry entry;
} Grouped;

static guint
take_entries (GOptionEntry *entries, guint n, const Grouped *all, gsize length, guint takes)
{
  for (gsize i = 0; i < length; i++)
    if (all[i].group == 0 || (takes & all[i].group) != 0)
      entries[n++] = all[i].entry;
  return n;
}

static guint
take_shock_entries (GOptionEntry *entries, guint n, LodeOptions *options, guint takes)
{
  const Grouped all[] = {
    { LODE_TAKES_SHOCK, { "remove", 0, 0, G_OPTION_ARG_STRING, &options->remove, "A country, bloc, company, facility or measure", "NAME" } },
    { LODE_TAKES_SHOCK, { "measure", 0, 0, G_OPTION_ARG_STRING, &options->measure, "An export control that bites", "NAME" } },
    { LODE_TAKES_SHOCK, { "on", 0, 0, G_OPTION_ARG_STRING, &options->on, "As the measure stands, or the bloc is made up, on that day (default today)", "DATE" } },
    { LODE_TAKES_SHOCK, { "commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity, "Only this commodity", "NAME" } },
    { LODE_TAKES_SHOCK, { "stage", 0, 0, G_OPTION_ARG_STRING, &options->stage, "Only what is done at that stage: mine, refinery ...", "STAGE" } },
    { LODE_TAKES_SHOCK, { "year", 0, 0, G_OPTION_ARG_STRING, &options->year, "Figures of that year, or the newest before it", "YEAR" } },
    { LODE_TAKES_SHOCK, { "share", 0, 0, G_OPTION_ARG_DOUBLE, &options->share, "How much of it drops out, in per cent (default 100)", "PCT" } },
    { LODE_TAKES_SHOCK, { "depth", 0, 0, G_OPTION_ARG_INT, &options->depth, "Follow losses over at most N steps (default 4)", "N" } },
    { LODE_TAKES_SHOCK,
      { "max", 0, 0, G_OPTION_ARG_INT, &options->max, "At most N importers of a product and suppliers at a stage (default 10)", "N" } },
    { LODE_TAKES_SHOCK,
      { "section", 0, 0, G_OPTION_ARG_STRING, &options->section,
        "One table alone: measure, facilities, output, trade, importers, chain, suppliers or rules", "NAME" } },
  };
  return take_entries (entries, n, all, G_N_ELEMENTS (all), takes);
}

GOptionEntry *
cli_option_entries (LodeOptions *options, guint takes)
{
  const Grouped all[] = {
    { 0, { "db", 0, 0, G_OPTION_ARG_FILENAME, &options->db, "The store (else LODE_DB, else the user's data folder)", "FILE" } },
    { LODE_TAKES_FORMAT,
      { "format", 0, 0, G_OPTION_ARG_STRING, &options->format,
        (takes & LODE_TAKES_WALK) != 0 ? "table, csv, tsv, json, ndjson, md, graphml or dot" : "table, csv, tsv, json, ndjson or md",
        "FORMAT" } },
    { LODE_TAKES_REPORT, { "format", 0, 0, G_OPTION_ARG_STRING, &options->format, "md or html", "FORMAT" } },
    { LODE_TAKES_FORMAT,
      { "no-header", 0, 0, G_OPTION_ARG_NONE, &options->no_header, "Leave out the line of column names", NULL } },
    { LODE_TAKES_FORMAT | LODE_TAKES_REPORT,
      { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->output, "Write to FILE instead of standard output", "FILE" } },
    { LODE_TAKES_FORMAT | LODE_TAKES_REPORT | LODE_TAKES_SERVE,
      { "as-of", 0, 0, G_OPTION_ARG_STRING, &options->as_of, "Answer from what had been published by that day", "DATE" } },
    { LODE_TAKES_FORMAT,
      { "cite", 0, 0, G_OPTION_ARG_STRING, &options->cite, "Cite the sources as text; --cite=bibtex or --cite=csl-json for programs", NULL } },
    { LODE_TAKES_EXPLAIN,
      { "explain", 0, 0, G_OPTION_ARG_NONE, &options->explain,
        "Show the inputs of what is computed; in csv, tsv and ndjson, instead of it", NULL } },
    { LODE_TAKES_VERIFY,
      { "verify", 0, 0, G_OPTION_ARG_FILENAME, &options->verify, "Read FILE again and compare what it says; exit with 1 when it does not", "FILE" } },
    { LODE_TAKES_IMPORT,
      { "dry-run", 'n', 0, G_OPTION_ARG_NONE, &options->dry_run, "Do everything, then undo it", NULL } },
    { LODE_TAKES_IMPORT,
      { "allow-quarantine", 0, 0, G_OPTION_ARG_NONE, &options->allow_quarantine,
        "Exit with 0 although rows were set aside", NULL } },
    { LODE_TAKES_IMPORT,
      { "source", 0, 0, G_OPTION_ARG_STRING, &options->source, "Store the figures as this edition", "KEY" } },
    { LODE_TAKES_IMPORT,
      { "commodity", 0, 0, G_OPTION_ARG_STRING, &options->commodity, "The commodity of a file that does not name it",
        "NAME" } },
    { LODE_TAKES_LIMITS,
      { "limit", 0, 0, G_OPTION_ARG_INT, &options->limit, "At most N rows; 0 for all (default 1000)", "N" } },
    { LODE_TAKES_LIMITS,
      { "timeout", 0, 0, G_OPTION_ARG_DOUBLE, &options->timeout, "Stop after S seconds (default 30)", "S" } },
    { LODE_TAKES_FORCE,
      { "force", 0, 0, G_OPTION_ARG_NONE, &options->force, "Make the store anew, without what it holds", NULL } },
    { LODE_TAKES_WALK,
      { "via", 0, 0, G_OPTION_ARG_STRING, &options->via,
        "Only edges of these kinds: statement, production, reserves, trade, or predicates such as owns_share", "KIND,..." } },
    { LODE_TAKES_WALK, { "max", 0, 0, G_OPTION_ARG_INT, &options->max, "At most N of them", "N" } },
    { LODE_TAKES_WALK, { "depth", 0, 0, G_OPTION_ARG_INT, &options->depth, "Go at most N hops", "N" } },
    { LODE_TAKES_WALK,
      { "on", 0, 0, G_OPTION_ARG_STRING, &options->on, "Only statements that hold on that day, as far as they say", "DATE" } },
    { LODE_TAKES_WALK,
      { "all", 0, 0, G_OPTION_ARG_NONE, &options->all, "Follow deprecated and denied statements too", NULL } },
    { LODE_TAKES_SERVE, { "port", 0, 0, G_OPTION_ARG_INT, &options->port, "Listen on port N; 0 for any free one (default 8470)", "N" } },
    { LODE_TAKES_SERVE, { "open", 0, 0, G_OPTION_ARG_NONE, &options->open, "Open it in the browser", NULL } },
    { LODE_TAKES_MAN, { "man", 0, 0, G_OPTION_ARG_NONE, &options->man, "Write the manual page", NULL } },
  };
  GOptionEntry *entries = g_new0 (GOptionEntry, 2 * G_N_ELEMENTS (all) + 1);
  take_shock_entries (entries, take_entries (entries, 0, all, G_N_ELEMENTS (all), takes), options, takes);
  return entries;
}
