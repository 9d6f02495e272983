#include "cli/answer.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  return cli_answer (cli, "quarantine", cli->words, error);
}

LODE_COMMAND (quarantine) = {
  .usage = "",
  .summary = "List the rows that imports set aside: file, line, column, reason",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
