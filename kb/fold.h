/** Folding: the form in which names are compared. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** Fold @text: without case, accents, punctuation, and the spelling variants that do not tell words apart.
 *
 *  Devanagari nukta is dropped, chandrabindu and half nasals become anusvara, candra o becomes aa; Arabic yeh, kaf and heh
 *  become their Urdu forms, vowel marks go; joiners go; runs of anything but letters, marks and digits become one space.
 *
 *  Returns: a new string; two names that fold alike are the same name. */
char *lode_fold (const char *text);

G_END_DECLS
