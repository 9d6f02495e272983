/** Profiles: an answer in sections, each an embedded query, with one numbered list of the sources that they cite. */
#pragma once
#include "cli/cli.h"

typedef struct
{
  LodeCli *cli;
  const char *folder;     /**< of the sections: "queries/profile" */
  const char *kind;       /**< sections whose header has `for KIND` are shown */
  const char *other_kind; /**< and those for this kind, or NULL */
  const char *parameter;  /**< the parameter of the sections: "entity" */
  const char *key;        /**< its value */
  const char *term;       /**< the value as a user types it in a query that shows more */
  gboolean records;       /**< rows that do not fit are written column by column, not as a list */
  GPtrArray *cited;       /**< filled by cli_put_profile() */
} CliProfile;

/** Write the sections that have an answer, then the sources. In JSON, the heading stands before: this ends its object. */
gboolean cli_put_profile (CliProfile *profile, GError **error);
