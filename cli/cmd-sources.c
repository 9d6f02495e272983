#include "cli/answer.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  return cli_answer (cli, "sources", cli->words, error);
}

LODE_COMMAND (sources) = {
  .usage = "",
  .summary = "List the sources: publisher, date, licence, and how much of each the store holds",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
