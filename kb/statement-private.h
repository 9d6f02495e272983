/** The ranks of statements, shared by the files of kb/statement.h. */
#pragma once
#include "kb/statement.h"

/* Is the claim's rank one, and has it a reason? */
gboolean lode_rank_check (const LodeClaim *claim, GError **error);

/* Does evidence of a source of the same day give the statement another rank? */
gboolean lode_rank_check_rivals (LodeStore *store, const LodeClaim *claim, gint64 statement_id, GError **error);

/* Take over the rank that the evidence gives, which is stored; @put_out: LODE_STORED when that is news. */
gboolean lode_rank_put (LodeStore *store, const LodeClaim *claim, gint64 statement_id, LodePut *put_out, GError **error);
