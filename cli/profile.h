/** Profiles on a screen: sections, with one numbered list of the sources that they cite. */
#pragma once
#include "cli/cli.h"
#include "kb/profile.h"

typedef struct
{
  LodeCli *cli;
  const char *term; /**< what it is about, as a user types it in a query that shows more */
  gboolean records; /**< rows that do not fit are written column by column, not as a list */
} CliProfile;

/** Write @sections, of LodeSection, then the sources. In JSON, the heading stands before: this ends its object. The tables are changed
 *  for the screen. */
gboolean cli_put_profile (CliProfile *profile, GPtrArray *sections, GError **error);
