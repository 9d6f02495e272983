/** The prompt of `lode sql`. */
#pragma once
#include "cli/cli.h"

/** Ask for statements and answer them, until the end of the input. Returns: FALSE when the terminal cannot be used. */
gboolean cli_prompt (LodeCli *cli, GError **error);
