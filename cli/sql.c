#include "cli/sql.h"

#include "cli/cite.h"
#include "kb/trap.h"
#include <string.h>

/* Seconds that looking for traps may take. */
#define TRAP_SECONDS 2

gboolean
cli_sql_is_any (LodeCli *cli, const char *sql)
{
  g_autoptr (GError) nothing = NULL;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (cli->db, sql, NULL, &nothing);
  return stmt != NULL || strcmp (nothing->message, "no SQL statement found") != 0;
}

static void
warn_of_traps (LodeCli *cli, const char *sql, char *const *adders)
{
  g_auto (GStrv) warnings = lode_trap_find (cli->db, sql, adders, TRAP_SECONDS);
  for (char **warning = warnings; *warning != NULL; warning++)
    g_printerr ("lode sql: beware: %s\n", *warning);
}

/* A file of Markdown goes without standard error. */
static void
say_cut (LodeCli *cli)
{
  if (cli->format == LODE_FORMAT_MD)
    g_string_append_printf (cli->out, "\nOnly the first %d rows.\n", cli->options.limit);
  g_printerr ("lode sql: only the first %d rows are shown; --limit 0 gives all\n", cli->options.limit);
}

gboolean
cli_sql_run (LodeCli *cli, const char *sql, const char **tail_out, GError **error)
{
  lode_db_limit_time (cli->db, cli->options.timeout);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (cli->db, sql, tail_out, error);
  if (stmt == NULL)
    return FALSE;
  g_auto (GStrv) adders = lode_db_adders (cli->db);
  g_autoptr (LodeTable) table = lode_table_read (stmt, (guint) MAX (cli->options.limit, 0), error);
  if (table == NULL || !cli_cite_table (cli, table, error) || !cli_put_table (cli, table, error))
    return FALSE;
  if (table->truncated)
    say_cut (cli);
  warn_of_traps (cli, sql, adders);
  return TRUE;
}
