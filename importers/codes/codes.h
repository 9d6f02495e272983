/** Code lists: putting the codes and names of a published list on the entities of the store. */
#pragma once
#include "kb/importer.h"

G_BEGIN_DECLS

/** Put @code of @scheme on @entity.
 *  Returns: FALSE with LODE_ERROR_DATA when the store is without that entity. */
gboolean codes_put_code (LodeRun *run, const char *entity, const char *scheme, const char *code, const char *source, GError **error);

/** Put @text on @entity as a name of kind @kind; NULL and "" are nothing. */
gboolean codes_put_name (LodeRun *run, const char *entity, const char *kind, const char *text, const char *language,
                         const char *source, GError **error);

/** As codes_put_name() for an English label of a country or aggregate, unless it has that name already. A label in Latin-1 that
 *  somebody read as Mac OS Roman ("CuraÁao") is kept as a misspelling.
 *  Returns: FALSE with LODE_ERROR_DATA when another country has that name. */
gboolean codes_put_label (LodeRun *run, const char *entity, const char *text, const char *source, GError **error);

/** Add @key with @label unless the store has the entity.
 *  @added_out  (out): TRUE when it was added; may be NULL */
gboolean codes_put_entity (LodeRun *run, const char *key, const char *label, const char *description, const char *source,
                           gboolean *added_out, GError **error);

/** State that @part is a part of @whole, as line @line of the list says; the evidence gets @key. */
gboolean codes_put_part (LodeRun *run, const char *key, const char *part, const char *whole, const char *source, const char *locator,
                         GError **error);

/** Returns: @key, or the source that the user gave with the import. */
const char *codes_source (LodeRun *run, const char *key);

/** Read an area code of three digits; one or two have lost their leading zeros. New; NULL with LODE_ERROR_DATA. */
char *codes_read_area (const char *text, GError **error);

G_END_DECLS
