#include "cli/walk.h"

#include "kb/screen.h"
#include <string.h>

#define WAYS 3
#define HOPS 6
#define DENIED "denied: " /* what the view edge puts before a relation that a source denies */

static const char *
text_of (const LodeTable *table, guint row, const char *column)
{
  const char *text = lode_table_cell (table, row, (guint) lode_table_find (table, column))->text;
  return text == NULL ? "" : text;
}

static void
put_hop (LodeCli *cli, const LodeTable *table, guint row)
{
  const char *relation = text_of (table, row, "relation");
  gboolean denied = g_str_has_prefix (relation, DENIED);
  g_autofree char *words
      = g_strdup_printf ("  %s%s %s %s", denied ? "it is denied that " : "", text_of (table, row, "from"),
                         relation + (denied ? strlen (DENIED) : 0), text_of (table, row, "to"));
  g_autoptr (GString) below = g_string_new ("    ");
  const char *more = text_of (table, row, "more"), *date = text_of (table, row, "date"),
             *rank = text_of (table, row, "rank");
  lode_screen_paragraph (cli->out, words, 4, cli_width ());
  if (*date != '\0')
    g_string_append_printf (below, "%s  ", date);
  g_string_append_printf (below, "%s  %s", text_of (table, row, "source"), text_of (table, row, "key"));
  if (strcmp (rank, "normal") != 0)
    g_string_append_printf (below, "  %s", rank);
  if (strcmp (more, "0") != 0)
    g_string_append_printf (below, "  and %s other edge%s", more, strcmp (more, "1") == 0 ? "" : "s");
  lode_screen_paragraph (cli->out, below->str, 4, cli_width ());
}

/* A way is read as sentences, with the evidence below each. */
static void
put_ways (LodeCli *cli, LodeTable *table)
{
  const char *before = "";
  for (guint row = 0; row < table->rows->len; row++)
    {
      const char *way = text_of (table, row, "way");
      if (strcmp (way, before) != 0 && !cli->options.no_header)
        g_string_append_printf (cli->out, "%sway %s\n", row > 0 ? "\n" : "", way);
      put_hop (cli, table, row);
      before = way;
    }
}

static gboolean
run (LodeCli *cli, GError **error)
{
  LodeWalkRequest request;
  if (cli->n_words != 2)
    return lode_fail (error, LODE_ERROR_CALL, "expected two names: where to begin and where to end");
  if (!cli_walk_request (cli, WAYS, HOPS, &request, error) || !cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  g_autofree char *from = cli_walk_end (cli, cli->words[0], error);
  g_autofree char *to = from == NULL ? NULL : cli_walk_end (cli, cli->words[1], error);
  if (to == NULL)
    return FALSE;
  if (strcmp (from, to) == 0)
    return lode_fail (error, LODE_ERROR_CALL, "\"%s\" and \"%s\" are the same: %s", cli->words[0], cli->words[1], from);
  g_autoptr (LodeTable) table = lode_walk_ways (cli->db, from, to, &request, error);
  if (table == NULL)
    return FALSE;
  if (table->rows->len == 0)
    return lode_fail (error, LODE_ERROR_NO, "no way of at most %u hop%s leads from %s to %s", request.hops,
                      request.hops == 1 ? "" : "s", from, to);
  return cli_put_walk (cli, table, put_ways, error);
}

LODE_COMMAND (path)
= {
  .usage = "FROM TO",
  .summary = "Show how two things connect, through which statements and figures, on whose word",
  .text = "FROM and TO are names, symbols, codes or keys, as for `lode lookup`. The best ways come first (3, or "
          "--max): those of fewer hops; "
          "among these, those through nodes with fewer neighbours, since a way through what touches everything says "
          "little; then those "
          "with stronger sources. No way has more than 6 hops, or --depth. Where several edges join two nodes, the one "
          "with the strongest "
          "source is shown and the others are counted. `lode why` explains the key of a hop. Deprecated and denied "
          "statements are not "
          "followed without --all. Without a way the exit status is 1.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_WALK,
  .run = run,
};
