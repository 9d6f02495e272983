#include "cli/cli.h"

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->options.man)
    return cli_help_man (cli->out, error);
  if (cli->n_words > 0)
    return cli_help_topic (cli->out, cli->words[0], error);
  cli_help_overview (cli->out);
  return TRUE;
}

LODE_COMMAND (help) = {
  .usage = "[COMMAND | QUERY | FORMAT]",
  .summary = "Say what lode does, or more about a command, a query or a format",
  .takes = LODE_TAKES_MAN,
  .run = run,
};
