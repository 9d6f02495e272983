/** Profiles: an answer in sections, each an embedded query whose header says for which kinds of thing it is. */
#pragma once
#include "kb/query.h"

G_BEGIN_DECLS

typedef struct
{
  char *title;      /**< the section's question; "... today" is the day as of which the store answers */
  LodeQuery *query; /**< what was asked, or NULL */
  LodeTable *table; /**< at least one row */
} LodeSection;

/** Returns: a section to free with lode_section_free(), which takes over @query and @table. */
LodeSection *lode_section_new (const char *title, LodeQuery *query, LodeTable *table);

/** Read the sections of an entity's profile (queries/profile/) that have an answer.
 *
 *  @key, @kind  of the entity: "commodity/antimony", "commodity"
 *  Returns: an array of LodeSection to free, or NULL on error. */
GPtrArray *lode_profile_read (LodeDb *db, const char *key, const char *kind, GError **error);

/** Read the sections of a folder that are for @kind or, unless it is NULL, for @other_kind, and have an answer.
 *
 *  @folder     "queries/profile"
 *  @parameter  the parameter of its sections: "entity"
 *  @key        its value
 *  Returns: an array of LodeSection to free, or NULL on error. */
GPtrArray *lode_profile_sections (LodeDb *db, const char *folder, const char *kind, const char *other_kind, const char *parameter,
                                  const char *key, GError **error);

/** Returns: the word by which queries ask for this entity: "antimony" of commodity/antimony and "CHN" of country/CHN, else its key. Borrowed. */
const char *lode_profile_term (const char *key, const char *kind);

void lode_section_free (LodeSection *section);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeSection, lode_section_free)

G_END_DECLS
