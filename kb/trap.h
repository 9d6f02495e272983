/** Traps: sums that mix what must not be added. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** Find out what the sums and averages of a statement mix: units, bases, measures, stages of one commodity, totals with their parts, the
 *  same figure of several editions or publications.
 *
 *  The statement is run once more on another connection, where views pass on what each value is; only what one sum has really added
 *  counts. Values that are computed with before they are added are not seen, nor is anything under lode_schema_as_of(). A statement
 *  without sums costs nothing.
 *
 *  @adders   what lode_db_adders() said of @sql
 *  @seconds  what is not found within that time is not reported
 *  Returns: sentences, each with what helps; a strv to free, empty when there is nothing. Never fails. */
char **lode_trap_find (LodeDb *db, const char *sql, char *const *adders, double seconds);

G_END_DECLS
