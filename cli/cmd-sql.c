#include "cli/prompt.h"
#include "cli/sql.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

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

static gboolean
run_one (LodeCli *cli, const char *sql, GError **error)
{
  const char *tail;
  {
    g_autoptr (LodeStmt) stmt = lode_db_prepare (cli->db, sql, &tail, error);
    if (stmt == NULL)
      return FALSE;
  }
  /* one call, one statement: the rest would be lost in silence */
  if (cli_sql_is_any (cli, tail))
    return lode_fail (error, LODE_ERROR_CALL, "one statement at a time; behind the first stands: %.60s", g_strchug ((char *) tail));
  return cli_sql_run (cli, sql, &tail, error);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words > 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one argument, the SQL text in quotes");
  gboolean ask = cli->n_words == 0 && isatty (STDIN_FILENO) && isatty (STDOUT_FILENO);
  g_autofree char *sql = ask                                                            ? NULL
                         : cli->n_words == 0 || strcmp (cli->words[0], "-") == 0 ? read_standard_input ()
                                                                                 : g_strdup (cli->words[0]);
  if (!cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  return ask ? cli_prompt (cli, error) : run_one (cli, sql, error);
}

LODE_COMMAND (sql) = {
  .usage = "[SQL | -]",
  .summary = "Ask in SQL; nothing can be written",
  .text = "The store is opened read-only and everything but reading is refused. With -, or without SQL where standard input is no terminal, "
          "the statement is read from there. On a terminal, without SQL, a prompt asks for statements; `.help` says what else it knows.\n\n"
          "A sum that adds several units, bases, stages or editions, reserves of several years, or totals to their parts, is answered, with a "
          "warning on standard error that says what helps. `lode schema` describes the views.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_LIMITS,
  .run = run,
};
