#include "cli/cite.h"

#include <stdio.h>
#include <string.h>

static char *
read_standard_input (void)
{
  GString *text = g_string_new (NULL);
  char buffer[4096];
  size_t n;
  while ((n = fread (buffer, 1, sizeof buffer, stdin)) > 0)
    g_string_append_len (text, buffer, (gssize) n);
  return g_string_free (text, FALSE);
}

/* Is there anything behind the first statement? One call, one statement: the rest would be lost in silence. */
static gboolean
check_alone (LodeDb *db, const char *tail, GError **error)
{
  g_autoptr (GError) nothing = NULL;
  const char *rest = tail;
  g_autoptr (LodeStmt) second = lode_db_prepare (db, rest, NULL, &nothing);
  if (second == NULL && strcmp (nothing->message, "no SQL statement found") == 0)
    return TRUE;
  return lode_fail (error, LODE_ERROR_CALL, "one statement at a time; behind the first stands: %.60s", g_strchug ((char *) tail));
}

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words > 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one argument, the SQL text in quotes");
  g_autofree char *sql = cli->n_words == 0 || strcmp (cli->words[0], "-") == 0 ? read_standard_input ()
                                                                              : g_strdup (cli->words[0]);
  if (!cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  lode_db_limit_time (cli->db, cli->options.timeout);
  const char *tail;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (cli->db, sql, &tail, error);
  if (stmt == NULL || !check_alone (cli->db, tail, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_table_read (stmt, (guint) MAX (cli->options.limit, 0), error);
  if (table == NULL || !cli_cite_table (cli, table, error) || !cli_put_table (cli, table, error))
    return FALSE;
  if (table->truncated)
    g_printerr ("lode sql: only the first %d rows are shown; --limit 0 gives all\n", cli->options.limit);
  return TRUE;
}

LODE_COMMAND (sql) = {
  .usage = "[SQL | -]",
  .summary = "Ask in SQL; nothing can be written",
  .text = "The store is opened read-only and everything but reading is refused. Without SQL, or with -, the statement is read from "
          "standard input. The views are described in docs/model.md.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_LIMITS,
  .run = run,
};
