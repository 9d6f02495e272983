/** Citations: the sources of an answer, numbered as they are met, as text for a report or as entries for a reference manager. */
#pragma once
#include "kb/table.h"

G_BEGIN_DECLS

typedef enum
{
  LODE_CITE_TEXT,     /**< publisher: title, date (key) address */
  LODE_CITE_BIBTEX,   /**< an entry @misc for each; UTF-8 */
  LODE_CITE_CSL_JSON, /**< an array of items, as citation processors and Zotero read it */
} LodeCiteStyle;

/** Returns: TRUE and the style of that name ("text", "bibtex", "csl-json"), or FALSE with LODE_ERROR_CALL. */
gboolean lode_cite_find (const char *name, LodeCiteStyle *style_out, GError **error);

/** The sources that were met; the first has the number 1. */
typedef struct LodeCitations LodeCitations;

LodeCitations *lode_citations_new (void);
void lode_citations_free (LodeCitations *citations);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeCitations, lode_citations_free)

/** Returns: how many sources were met. */
guint lode_citations_count (const LodeCitations *citations);

/** Returns: the number of @source, which is now one of those met. */
guint lode_citations_number (LodeCitations *citations, const char *source);

/** Returns: the key of the source with the number @n (borrowed). */
const char *lode_citations_key (const LodeCitations *citations, guint n);

/** Take up the sources in the columns of type "source" of @table, and the keys of its rows, which tell which files of a source it rests on; with @db, also in columns called source or edition whose cells are all
 *  keys of sources, which get that type. */
gboolean lode_citations_add_table (LodeCitations *citations, LodeDb *db, LodeTable *table, GError **error);

/** Take up the sources behind @key: of a figure, a flow, a statement, a piece of evidence, an edition. */
gboolean lode_citations_add_key (LodeCitations *citations, LodeDb *db, const char *key, GError **error);

/** Replace the keys in the columns of type "source": by "[1]" in LODE_CITE_TEXT, else by "[@key]", which Pandoc reads. */
void lode_citations_mark (LodeCitations *citations, LodeCiteStyle style, LodeTable *table);

/** Write one citation as text.
 *
 *  @n         its number
 *  @whole     with the day of retrieval, the edition's licence and the sha256 of what was read
 *  @text_out  (out): new */
gboolean lode_citations_text (const LodeCitations *citations, LodeDb *db, guint n, gboolean whole, char **text_out, GError **error);

/** Append all citations in the style LODE_CITE_BIBTEX or LODE_CITE_CSL_JSON. */
gboolean lode_citations_write (const LodeCitations *citations, LodeDb *db, LodeCiteStyle style, GString *out, GError **error);

/** Returns: a table of the sources met: key, kind, title, publisher, published_on, url, licence, citation. To free, or NULL on error. */
LodeTable *lode_citations_table (const LodeCitations *citations, LodeDb *db, GError **error);

G_END_DECLS
