#include "cli/cli.h"

#include "kb/describe.h"
#include "kb/screen.h"
#include <string.h>

static gboolean
put_columns (LodeCli *cli, const char *relation, GError **error)
{
  g_autoptr (LodeTable) table = lode_describe_columns (cli->db, relation, error);
  if (table == NULL)
    return FALSE;
  if (relation == NULL)
    return cli_put_table (cli, table, error);
  g_autofree char *row = lode_describe_row (lode_table_cell (table, 0, 0)->text);
  lode_table_drop_column (table, 0);
  if (row != NULL && !cli->options.no_header && (cli->format == LODE_FORMAT_TABLE || cli->format == LODE_FORMAT_MD))
    {
      lode_screen_paragraph (cli->out, row, 0, cli->format == LODE_FORMAT_TABLE ? cli_width () : G_MAXUINT);
      g_string_append (cli->out, "\n");
    }
  return cli_put_table (cli, table, error);
}

/* A screen has room for the first sentence. */
static void
shorten (LodeTable *table)
{
  for (guint i = 0; i < table->rows->len; i++)
    {
      g_autofree char *row = g_strdup (lode_table_cell (table, i, 1)->text);
      char *end = strstr (row, ". ");
      if (end != NULL)
        end[1] = '\0';
      lode_table_set_text (table, i, 1, row);
    }
}

static gboolean
run (LodeCli *cli, GError **error)
{
  const char *word = cli->n_words == 0 ? "views" : cli->words[0];
  if (cli->n_words > 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one name, of a view or a table");
  if (!cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  gboolean tables = strcmp (word, "tables") == 0;
  if (!tables && strcmp (word, "views") != 0)
    return put_columns (cli, strcmp (word, "columns") == 0 ? NULL : word, error);
  g_autoptr (LodeTable) table = lode_describe_relations (cli->db, tables, error);
  if (table == NULL)
    return FALSE;
  if (cli->format == LODE_FORMAT_TABLE)
    shorten (table);
  return cli_put_table (cli, table, error);
}

LODE_COMMAND (schema) = {
  .usage = "[VIEW | tables | columns]",
  .summary = "Say what views, tables and their columns mean",
  .text = "Without a name, the views and what a row of each is; with the name of a view or a table, its columns, their units and what they "
          "mean. `tables` lists the tables, `columns` the columns of all views.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
