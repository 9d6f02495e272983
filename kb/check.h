/** Checks: SQL files of sql/checks/, each of which returns the wrong rows; what they find is kept as findings. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Run every check and replace the findings in the store by what they return, in one transaction.
 *
 *  @errors_out (out, optional): number of findings of severity error
 *  Returns: FALSE with the error of the check that could not run; the findings are then as before. */
gboolean lode_check_all (LodeDb *db, gint64 *errors_out, GError **error);

/** As lode_check_all(), without the checks that declare `cost slow`: what an import does when it has stored something. */
gboolean lode_check_quickly (LodeDb *db, gint64 *errors_out, GError **error);

G_END_DECLS
