#include "cli/cli.h"

#include "kb/embed.h"
#include "kb/query.h"
#include "kb/screen.h"

static gboolean
list_queries (LodeCli *cli, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries");
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      if (query == NULL)
        return FALSE;
      g_string_append_printf (cli->out, "%-14s %s\n", query->name, query->question);
    }
  g_string_append (cli->out, "\n`lode help QUERY` tells the parameters and columns of one.\n");
  return TRUE;
}

/* On a screen, what all rows share stands once above the table. */
static void
put_caption (LodeCli *cli, const LodeQuery *query, LodeTable *table)
{
  g_autoptr (GString) caption = g_string_new (NULL);
  if (cli->format != LODE_FORMAT_TABLE || cli->options.no_header)
    return;
  lode_query_trim (query, table);
  lode_screen_fold (table, caption);
  if (caption->len > 0)
    {
      lode_screen_paragraph (cli->out, caption->str, 0, cli_width ());
      g_string_append_c (cli->out, '\n');
    }
}

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words == 0)
    return list_queries (cli, error);
  g_autoptr (LodeQuery) query = lode_query_find (cli->words[0], error);
  g_autoptr (GHashTable) arguments = query == NULL ? NULL : lode_query_arguments (cli->words + 1, error);
  if (arguments == NULL || !cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (cli->db, query, arguments, 0, error);
  if (table == NULL)
    return FALSE;
  put_caption (cli, query, table);
  if (!cli_put_table (cli, table, error))
    return FALSE;
  return table->rows->len > 0 || lode_fail (error, LODE_ERROR_NO, "%s: nothing in the store answers this", query->name);
}

LODE_COMMAND (query) = {
  .usage = "[NAME [parameter=value ...]]",
  .summary = "Ask a canned question; without NAME, list them",
  .text = "Rows carry a key that `lode why` explains. A query answers from the newest edition that has the figures unless edition= "
          "pins another one.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
