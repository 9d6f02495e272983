/** Letters: pages are English, and what stands in them in other letters says in which language it is, and which way it is read. */
#pragma once
#include "kb/error.h"

G_BEGIN_DECLS

/** Append the HTML @html, with lang (and dir, of what is read from the right) around every run of letters of another script that stands in
 *  English. The language is the one that the shipped data have most of in that script.
 *
 *  What is inside an element of another language is left as it is: a quotation says its language itself. So is what cannot hold elements,
 *  such as <title>, and what is no UTF-8. */
void lode_letters_mark (GString *out, const char *html, gsize n_bytes);

G_END_DECLS
