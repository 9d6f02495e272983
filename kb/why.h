/** Why: the evidence behind whatever has a key. */
#pragma once
#include "kb/profile.h"

G_BEGIN_DECLS

/** Read what the store knows of the evidence for @key: of an observation, indicator, statement, piece of evidence or trade; of an edition,
 *  `source/KEY` or its key alone; of an entity, who says that there is such a thing; of a row that was set aside, `quarantine/...`; of a derived figure, whose key is the question that gives it, `concentration/commodity=antimony/year=2024` ("%2F"
 *  stands for a slash in a value): then the row, the inputs it is made from and the method.
 *
 *  @kind_out (out, transfer full): "observation", "indicator", "statement", "source", "trade", "quarantine", "entity" or "derived"
 *  Returns: an array of LodeSection to free, or NULL with LODE_ERROR_NO when nothing has the key. */
GPtrArray *lode_why_read (LodeDb *db, const char *key, char **kind_out, GError **error);

/** Read the inputs of a query's answer (queries/explain/).
 *
 *  @arguments  as of lode_query_run()
 *  Returns: a section to free, or NULL with LODE_ERROR_CALL when the query's rows are figures as stored. */
LodeSection *lode_why_inputs (LodeDb *db, const LodeQuery *query, GHashTable *arguments, GError **error);

G_END_DECLS
