/** Forms: a field for each parameter of a query or report, typed and completing. */
#pragma once
#include "kb/query.h"
#include "web/call.h"

G_BEGIN_DECLS

/** Append the form that asks @path with the parameters of @query; what was said already stands in its fields.
 *
 *  @prefix  what the ids of its fields begin with: "p"
 *  @button  its word */
void web_put_form (WebCall *call, const LodeQuery *query, const char *path, const char *prefix, const char *button);

/** Append a link to the same question with one field more. */
void web_put_same (WebCall *call, const char *name, const char *value, const char *text);

/** Returns: the fields that are parameters of a query, to unref; names and texts are borrowed. */
GHashTable *web_form_arguments (const WebCall *call);

/** Returns: TRUE when enough is said to ask at all, or something, so that an error can say what is missing. */
gboolean web_form_is_complete (const LodeQuery *query, GHashTable *arguments);

/** Append why a question was refused, and set the status. */
void web_put_refusal (WebCall *call, const GError *refused);

/** Append what the headers of the files in @folder say, as {"ok":true,"NAME":[...]}. */
gboolean web_put_json_questions (WebCall *call, const char *name, const char *folder, GError **error);

G_END_DECLS
