/** What pages must know of the store to make links: kinds of entity, countries and commodities by label, languages of sources. */
#pragma once
#include "web/call.h"

G_BEGIN_DECLS

/** Read them. Returns: to free, or NULL on error. */
WebNames *web_names_new (LodeDb *db, GError **error);
void web_names_free (WebNames *names);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebNames, web_names_free)

/** Returns: TRUE when @key begins with a kind of entity and a slash. */
gboolean web_names_is_entity (const WebNames *names, const char *key);

/** Returns: the key of the country, or the commodity, with that label (borrowed), or NULL. */
const char *web_names_country (const WebNames *names, const char *label);
const char *web_names_commodity (const WebNames *names, const char *label);

/** Returns: TRUE when a source has that key. */
gboolean web_names_is_source (const WebNames *names, const char *key);

/** Returns: the language of a source, by its key (borrowed), or NULL. */
const char *web_names_language (const WebNames *names, const char *source);

/** Append a <datalist> with what a parameter of @type may be: "commodity", "country", "measure", "source". Others have none.
 *  Returns: TRUE when there is one. */
gboolean web_names_put_list (const WebNames *names, const char *type, const char *id, GString *out);

G_END_DECLS
