/** The progress bar of an import, on a terminal; and Ctrl-C, which stops the import and leaves the store as it was. */
#pragma once
#include <glib.h>

typedef struct
{
  const char *name; /**< of the file */
  gint64 started_us, drawn_us;
  gboolean terminal, drawn;
} CliProgress;

/** Start: from now on the first Ctrl-C makes cli_progress_tick() return FALSE; a second one ends the program. */
void cli_progress_start (CliProgress *progress, const char *name);

/** Draw the bar at most ten times a second; nothing in a pipe.
 *
 *  @data      a CliProgress
 *  @all_bytes 0 when not known
 *  Returns: FALSE when the user pressed Ctrl-C. */
gboolean cli_progress_tick (gpointer data, gint64 bytes, gint64 all_bytes, guint rows);

/** Take the bar off the screen. */
void cli_progress_end (CliProgress *progress);
