/** What ICU does for folding, shared by the files of this part. Texts are valid UTF-8; each returned string is new. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** Returns: @text without case and compatibility forms, decomposed: NFKC_Casefold, then NFD. */
char *lode_script_plain (const char *text);

/** Returns: @text with traditional Chinese characters as simplified ones. */
char *lode_script_simplified (const char *text);

/** Returns: @text in ASCII letters, as ICU transliterates it. */
char *lode_script_latin (const char *text);

G_END_DECLS
