/** Answers in sections as JSON, the same for every way of asking. */
#pragma once
#include "kb/profile.h"

G_BEGIN_DECLS

/** Append an object: "ok", the @fields, and "sections", each with title and answer.
 *
 *  @fields    names and values in turn, NULL-terminated
 *  @sections  of LodeSection */
void lode_answer_json (const char *const *fields, GPtrArray *sections, GString *out);

G_END_DECLS
