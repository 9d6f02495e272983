/** Importing, as `build` and `import` share it. */
#pragma once
#include "cli/cli.h"
#include "kb/importer.h"

/** Import @path into cli->db and say so in one line.
 *
 *  @shown_name  name that the store remembers, or NULL
 *  @tally_out   (out): what was done */
gboolean cli_import (LodeCli *cli, const LodeImporter *importer, const char *path, const char *shown_name,
                     LodeTally *tally_out, GError **error);
