#include "cli/cli.h"

#include "kb/embed.h"
#include "kb/query.h"

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
  if (table == NULL || !cli_put_table (cli, table, error))
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
