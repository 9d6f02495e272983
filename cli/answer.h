/** Answering with a canned query, as several commands do. */
#pragma once
#include "cli/cli.h"

/** Run query @name with "parameter=value" @words and write its answer: on a screen, what all rows share stands once above the table.
 *  An empty answer is LODE_ERROR_NO. */
gboolean cli_answer (LodeCli *cli, const char *name, char *const *words, GError **error);
