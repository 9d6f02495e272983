/** Names: how people write them, how they are compared, and which entity they mean. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** An entity that a name may mean. */
typedef struct
{
  char *key;   /**< commodity/antimony */
  char *kind;  /**< commodity */
  char *label; /**< antimony */
  char *why;   /**< what matched: "name "सुरमा" (hi)", "code HS 811010", "one letter from "antimony"" */
  int distance; /**< 0 for a match; edits for a suggestion */
} LodeMatch;

void lode_match_free (LodeMatch *match);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeMatch, lode_match_free)

/** Find the entities that @text names: by key, code, or name in any language. The strongest kind of match wins: a key, then a
 *  symbol, abbreviation or code written exactly so ("Sb" is antimony, "SB" the Solomon Islands), then any of these or a label, common
 *  or official name in whatever case, then an alias, former name, publisher's label or misspelling.
 *
 *  @kinds        kinds of entity to look among, separated by spaces; NULL for all
 *  @matches_out  (out): array of LodeMatch to free, empty when nothing has that name */
gboolean lode_names_find (LodeDb *db, const char *text, const char *kinds, GPtrArray **matches_out, GError **error);

/** Find names close to @text, nearest first.
 *
 *  @limit        at most this many
 *  @matches_out  (out): array of LodeMatch to free, each with the reason it is there */
gboolean lode_names_suggest (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out,
                             GError **error);

/** Find the one entity that @text names.
 *
 *  Returns: a match to free, or NULL with LODE_ERROR_NO: nothing has that name (the sentence holds suggestions) or several
 *  have it (the sentence holds the choices). */
LodeMatch *lode_names_resolve (LodeDb *db, const char *text, const char *kinds, GError **error);

G_END_DECLS
