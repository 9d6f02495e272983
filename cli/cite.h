/** Citations of an answer, as --cite asks for them: below the rows, beside them, or alone for a reference manager. */
#pragma once
#include "cli/cli.h"

/** Read --cite into @cli.
 *  Returns: FALSE with LODE_ERROR_CALL for a style that there is none of, and for a format that has no room for a list. */
gboolean cli_cite_start (LodeCli *cli, GError **error);

/** Take up the sources of a table that is about to be written; where people read it, its source columns get marks. Without --cite, nothing. */
gboolean cli_cite_table (LodeCli *cli, LodeTable *table, GError **error);

/** Write the numbered list of the sources met so far to cli->out, for people. */
gboolean cli_cite_list (LodeCli *cli, GError **error);

/** Write what --cite asks for behind all rows: to cli->out, or to cli->references. */
gboolean cli_cite_end (LodeCli *cli, GError **error);
