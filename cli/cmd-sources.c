#include "cli/cli.h"

#include "kb/query.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  g_autoptr (LodeQuery) query = lode_query_find ("sources", error);
  g_autoptr (GHashTable) arguments = query == NULL ? NULL : lode_query_arguments (cli->words, error);
  if (arguments == NULL || !cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (cli->db, query, arguments, 0, error);
  return table != NULL && cli_put_table (cli, table, error);
}

LODE_COMMAND (sources) = {
  .usage = "",
  .summary = "List the sources: publisher, date, licence, and how much of each the store holds",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
