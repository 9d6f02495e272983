#include "cli/answer.h"

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
      g_string_append_printf (cli->out, "%-20s  ", query->name);
      lode_screen_paragraph (cli->out, query->question, 22, cli_width ());
    }
  g_string_append (cli->out, "\n`lode help QUERY` tells the parameters and columns of one.\n");
  return TRUE;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  return cli->n_words == 0 ? list_queries (cli, error) : cli_answer (cli, cli->words[0], cli->words + 1, error);
}

LODE_COMMAND (query) = {
  .usage = "[NAME [parameter=value ...]]",
  .summary = "Ask a canned question; without NAME, list them",
  .text = "Rows carry a key that `lode why` explains. A query answers from the newest edition that has the figures unless edition= "
          "pins another one.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_EXPLAIN,
  .run = run,
};
