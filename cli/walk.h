/** What the commands that walk through the graph share. */
#pragma once
#include "cli/cli.h"
#include "kb/walk.h"

/** Read the options of a walk into @request.
 *
 *  @max, @depth  what stands where the user gave none
 *  Returns: FALSE with LODE_ERROR_CALL for a number that is none of a walk. */
gboolean cli_walk_request (const LodeCli *cli, guint max, guint depth, LodeWalkRequest *request, GError **error);

/** Find the entity that @term names.
 *  Returns: its key, new; or NULL with LODE_ERROR_NO and the choices or suggestions. */
char *cli_walk_end (LodeCli *cli, const char *term, GError **error);

/** Write the table of a walk in the format that the user chose; @put_screen lays it out for people. */
gboolean cli_put_walk (LodeCli *cli, LodeTable *table, void (*put_screen) (LodeCli *cli, LodeTable *table),
                       GError **error);
