/** Statements, their evidence, and the links between them. */
#pragma once
#include "kb/store.h"

G_BEGIN_DECLS

/** One piece of evidence and the statement it is for; see docs/formats.md. Strings are borrowed, NULL means not stated.
 *  Subject and object are entity keys or "claim:KEY". */
typedef struct
{
  const char *key, *subject, *predicate, *object, *text, *date;
  double value, value_max; /**< NAN when the object is not a quantity */
  const char *bound, *unit;
  int polarity; /**< 1; -1 when the source denies it, 0 when it is not sure */
  const char *valid_from, *valid_to, *rank, *rank_reason, *qualifiers;
  const char *source, *locator;
  gint64 byte_offset, byte_length; /**< -1 when not stated */
  const char *quote, *language, *translation, *modality, *manner, *attributed_to;
  double confidence; /**< NAN when not stated */
  const char *note;
} LodeClaim;

/** Store a claim: the statement, unless it stands, and this evidence for it.
 *
 *  A rank other than normal needs a reason. The statement has the rank that the latest source gives it; the opposite from a source
 *  of the same day is LODE_ERROR_DATA, and so is a subject or object of a kind that the predicate does not take. Evidence that
 *  stands already may change its rank, back to normal too, with a reason: then it counts as stored. What was before stays in the
 *  table ranking. */
gboolean lode_put_claim (LodeStore *store, const LodeClaim *claim, LodePut *put_out, GError **error);

/** Store that the statement behind evidence @from contradicts, supports, corrects ... that behind @to. */
gboolean lode_put_link (LodeStore *store, const char *from, const char *kind, const char *to, const char *note,
                        const char *source, LodePut *put_out, GError **error);

G_END_DECLS
