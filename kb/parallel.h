/** Work on all processors. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** Call @work for 0 to @n - 1 on as many threads as there are processors, and return when all calls have. @work must touch nothing that
 *  another call of it touches. */
void lode_parallel (guint n, void (*work) (guint i, gpointer data), gpointer data);

G_END_DECLS
