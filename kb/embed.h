/** The texts built into the program: SQL, queries, vocabularies. */
#pragma once
#include "kb/error.h"

G_BEGIN_DECLS

/** Returns: the text of the embedded file @path ("sql/schema/10-source.sql"), NUL-terminated, or NULL when there is
 *  none. It belongs to the program and is never freed. */
const char *lode_embed_text (const char *path);

/** Returns: the paths of the embedded files in folder @folder ("sql/schema"), sorted by name; a strv to free.
 *  An unknown folder gives an empty list. */
char **lode_embed_list (const char *folder);

/** Returns: the name of an embedded file without folder and ending: "queries/producers.sql" gives "producers". To free. */
char *lode_embed_name (const char *path);

/** Have @text as if it were embedded as @path, for programs that bring texts of their own; lode_embed_list() does not show it. */
void lode_embed_add (const char *path, const char *text);

G_END_DECLS
