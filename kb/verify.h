/** Verifying: a published file read again, and what the store holds compared with it. Nothing is stored. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

typedef enum
{
  LODE_VERIFIED,     /**< the file is the one that was read, and says what the store says */
  LODE_STANDS,       /**< another file than the one that was read, which says the same */
  LODE_REFUTED,      /**< the file says something else, or nothing of it */
  LODE_UNVERIFIABLE, /**< nothing is recorded that the file could be compared with */
} LodeVerdictKind;

typedef struct
{
  LodeVerdictKind kind;
  char *sentence;   /**< "line 12, column Mine production reads 40000" */
  LodeTable *facts; /**< what was compared: one row for each figure, reporter or piece of evidence */
} LodeVerdict;

/** Compare what has the key @key with what stands in @path (see kb/input.h: archives and spreadsheets too).
 *
 *  A figure, indicator or flow is read again by the importer of the file, into a store in memory which has the names of the store at
 *  @store; where no importer gives the figure, the cell in which it stands is compared. A quote is looked for at its bytes.
 *  @db     that store, opened for reading
 *  Returns: a verdict to free, or NULL: LODE_ERROR_NO when nothing has the key, LODE_ERROR_CALL when it is of nothing that stands in a
 *  file, LODE_ERROR_DATA when the file cannot be read. */
LodeVerdict *lode_verify (LodeDb *db, const char *store, const char *key, const char *path, GError **error);

/** Returns: "confirmed", "stands in another file", "refuted" or "cannot be verified" (static). */
const char *lode_verdict_word (LodeVerdictKind kind);

void lode_verdict_free (LodeVerdict *verdict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeVerdict, lode_verdict_free)

G_END_DECLS
