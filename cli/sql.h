/** Asking in SQL: one statement, as `lode sql` and its prompt do. */
#pragma once
#include "cli/cli.h"

/** Run the first statement of @sql and write its answer to cli->out; on standard error, what was cut off and what its sums mix.
 *
 *  @tail_out (out): what stands behind the statement */
gboolean cli_sql_run (LodeCli *cli, const char *sql, const char **tail_out, GError **error);

/** Returns: TRUE when there is a statement in @sql, not only blanks and comments. */
gboolean cli_sql_is_any (LodeCli *cli, const char *sql);
