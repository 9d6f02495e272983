/** Answers in sections as JSON, the same for every way of asking. */
#pragma once
#include "kb/profile.h"

G_BEGIN_DECLS

/** Append an object: "ok", the @fields, and "sections", each with title and answer.
 *
 *  @fields    names and values in turn, NULL-terminated
 *  @sections  of LodeSection */
void lode_answer_json (const char *const *fields, GPtrArray *sections, GString *out);

/** Append one section: an object with title and answer, behind a comma unless it is the @first. */
void lode_answer_json_section (GString *out, const LodeSection *section, gboolean first);

G_END_DECLS
