#include "cli/cite.h"

#include "kb/check.h"
#include "kb/query.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  gint64 errors;
  g_autoptr (LodeQuery) query = lode_query_find ("findings", error);
  g_autoptr (GHashTable) arguments = query == NULL ? NULL : lode_query_arguments (cli->words, error);
  if (arguments == NULL || !cli_open (cli, LODE_DB_WRITE, error) || !lode_check_all (cli->db, &errors, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (cli->db, query, arguments, 0, error);
  if (table == NULL || !cli_cite_table (cli, table, error) || !cli_put_table (cli, table, error))
    return FALSE;
  return errors == 0 || lode_fail (error, LODE_ERROR_NO, errors == 1 ? "1 error stands" : "%d errors stand", (int) errors);
}

LODE_COMMAND (check) = {
  .usage = "[rule=NAME]",
  .summary = "Run the checks and list what they notice; exit with 1 when an error stands",
  .text = "The findings are kept: `lode why` shows them beside the figure or statement.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
