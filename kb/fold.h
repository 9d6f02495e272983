/** Folding: the form in which names are compared, and how they sound. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** What the folded forms of a store were made with; a store of another version is folded anew when it is opened. */
#define LODE_FOLD_VERSION "3"

/** Fold @text: without case, accents, punctuation, and the spelling variants that do not tell words apart.
 *
 *  Unicode's NFKC case folding, by ICU; then marks go. Devanagari: nukta is dropped, chandrabindu and half nasals become
 *  anusvara, candra vowels the plain ones, "vha" is "va", "yi" and "ye" after a vowel are the bare vowels, a
 *  consonant doubled before another is single. Arabic yeh, kaf, heh and
 *  alef become one form each, vowel marks go. Traditional Chinese becomes simplified. Digits of any script become ASCII;
 *  runs of anything but letters, marks and digits become one space.
 *
 *  Returns: a new string; two names that fold alike are the same name. */
char *lode_fold (const char *text);

/** As lode_fold(), but traditional Chinese stays: cheaper by the opening of ICU's table, and the same for any other text. */
char *lode_fold_as_written (const char *text);

/** How @text sounds: the consonants of its Latin transliteration, those that are often confused as one. For suggestions only:
 *  different names may sound alike.
 *
 *  Returns: a strv to free: the whole name, then its words where there are several; too short ones are left out */
char **lode_fold_sounds (const char *text);

/** Does @c belong to a script that is written without blanks between words? */
gboolean lode_fold_runs_on (gunichar c);

G_END_DECLS
