/** What is derived of facts and kept: figure_table, which tells the newest edition of every table of figures and how concentrated it is,
 *  figure_rival and statement_rival, which tell what figures and what statements contradict each other. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Make the summaries anew of the commodities of which run @run_id has brought figures or corrections, and of the subjects of which it says
 *  something. Belongs into the transaction that stores them.
 *
 *  @run_id  an import_run, or 0: of all */
gboolean lode_summary_refresh (LodeDb *db, gint64 run_id, GError **error);

G_END_DECLS
