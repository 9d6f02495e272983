#include "cli/walk.h"

#include "kb/screen.h"

#define ROWS 1000

/* A screen has no room for what files have behind the key. */
static void
put_around (LodeCli *cli, LodeTable *table)
{
  g_autoptr (GString) caption = g_string_new (NULL);
  guint shown = (guint) lode_table_find (table, "key") + 1;
  while (table->n_columns > shown)
    lode_table_drop_column (table, shown);
  if (!cli->options.no_header)
    lode_screen_fold (table, caption);
  if (caption->len > 0)
    {
      lode_screen_paragraph (cli->out, caption->str, 0, cli_width ());
      g_string_append_c (cli->out, '\n');
    }
  lode_screen_table (table, !cli->options.no_header, cli_width (), cli->out);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  LodeWalkRequest request;
  if (cli->n_words == 0)
    return lode_fail (error, LODE_ERROR_CALL, "expected a name, symbol, code or key");
  if (!cli_walk_request (cli, ROWS, 1, &request, error) || !cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  g_autofree char *term = g_strjoinv (" ", cli->words);
  g_autofree char *key = cli_walk_end (cli, term, error);
  if (key == NULL)
    return FALSE;
  g_autoptr (LodeTable) table = lode_walk_around (cli->db, key, &request, error);
  if (table == NULL)
    return FALSE;
  if (table->rows->len == 0)
    return lode_fail (error, LODE_ERROR_NO, "no edge leads on from %s", key);
  gboolean truncated = table->truncated;
  if (!cli_put_walk (cli, table, put_around, error))
    return FALSE;
  if (truncated)
    g_printerr ("lode neighbours: only the first %u edges are shown; --max N gives more\n", request.limit);
  return TRUE;
}

LODE_COMMAND (neighbours)
= {
  .usage = "TERM",
  .summary = "Show what lies around something, hop by hop",
  .text = "TERM is a name, symbol, code or key, as for `lode lookup`. Shown is every edge that leads to what is first "
          "reached at a hop: 1, or "
          "up to --depth; at most 1000 edges, or --max. `lode why` explains the key of an edge. Deprecated and denied "
          "statements are not "
          "followed without --all.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_WALK,
  .run = run,
};
