/** Summaries of the figures: figure_table, which tells the newest edition of every table of figures and how concentrated it is, and
 *  figure_rival, which tells what figures contradict each other. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Make the summaries anew of the commodities of which run @run_id has brought figures or corrections. Belongs into the transaction that
 *  stores them.
 *
 *  @run_id  an import_run, or 0: of all commodities */
gboolean lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error);

G_END_DECLS
