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
  char *why;   /**< what matched: "name "सुरमा" (hi)", "code HS 811010", "one letter from "antimony"", "in "S. Jaishankar"" */
  int distance; /**< 0 for a match; for a suggestion how far it is: slips, or as much in another respect */
  int rank;     /**< order among suggestions at the same distance */
} LodeMatch;

void lode_match_free (LodeMatch *match);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeMatch, lode_match_free)

/** Find the entities that @text names: by key, code, or name in any language. The strongest kind of match wins: a key, then a
 *  symbol, abbreviation or code written exactly so ("Sb" is antimony, "SB" the Solomon Islands), then any of these or a label, common
 *  or official name in whatever case, then an alias, former name, publisher's label or misspelling, then a name of just these words
 *  in another order ("Korea South").
 *
 *  @kinds        kinds of entity to look among, separated by spaces; NULL for all
 *  @matches_out  (out): array of LodeMatch to free, empty when nothing has that name. An entity that is judged to be the same as
 *                another is not among them: the one that stands for both is (view entity_merged) */
gboolean lode_names_find (LodeDb *db, const char *text, const char *kinds, GPtrArray **matches_out, GError **error);

/** Find names close to @text, nearest first: those that it begins or is a word of, those from which it differs by a few letters,
 *  those that it begins or ends with, those that sound like it in Latin letters. None of them is what it means; somebody has to choose.
 *
 *  @limit        at most this many
 *  @matches_out  (out): array of LodeMatch to free, each with the reason it is there */
gboolean lode_names_suggest (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out,
                             GError **error);

/** Find entities with a name that begins with @text, the shortest names first: for completion while somebody types. Among very many
 *  names that begin so, those that come first in the alphabet are looked at.
 *
 *  @limit        at most this many
 *  @matches_out  (out): array of LodeMatch to free */
gboolean lode_names_complete (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out,
                              GError **error);

/** Find the one entity that @text names.
 *
 *  Returns: a match to free, or NULL with LODE_ERROR_NO: nothing has that name (the sentence holds suggestions) or several
 *  have it (the sentence holds the choices). */
LodeMatch *lode_names_resolve (LodeDb *db, const char *text, const char *kinds, GError **error);

/** Put a form into the index of suggestions. @form  2 * the id of the entity whose label it is, or 2 * the id of a name + 1 */
gboolean lode_names_index (LodeDb *db, gint64 form, const char *text, const char *folded, GError **error);

/** Join the parts in which the index of suggestions grew: looking names up takes a fraction of the time afterwards. */
gboolean lode_names_tidy (LodeDb *db, GError **error);

/** Make the index of suggestions anew, and fold all names with this program's lode_fold(), which SQL must have. */
gboolean lode_names_index_all (LodeDb *db, GError **error);

G_END_DECLS
