#include "kb/fold-private.h"

#include "kb/lazy.h"
#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/utrans.h>

/* ICU puts its version into the names of its functions by macros, which are expanded here. */
#define ICU(function) LODE_LAZY (LODE_LIBICU, function, G_STRINGIFY (function))

static UChar *
normalize (const UNormalizer2 *form, const UChar *text)
{
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = ICU (unorm2_normalize) (form, text, -1, NULL, 0, &code);
  UChar *out = g_new0 (UChar, (gsize) length + 1);
  code = U_ZERO_ERROR;
  ICU (unorm2_normalize) (form, text, -1, out, length + 1, &code);
  return out;
}

char *
lode_script_plain (const char *text)
{
  UErrorCode code = U_ZERO_ERROR;
  const UNormalizer2 *casefold = ICU (unorm2_getNFKCCasefoldInstance) (&code);
  const UNormalizer2 *decompose = ICU (unorm2_getNFDInstance) (&code);
  if (U_FAILURE (code))
    g_error ("ICU has no normalization data: %s", ICU (u_errorName) (code));
  g_autofree UChar *wide = (UChar *) g_utf8_to_utf16 (text, -1, NULL, NULL, NULL);
  g_autofree UChar *folded = normalize (casefold, wide);
  g_autofree UChar *plain = normalize (decompose, folded);
  return g_utf16_to_utf8 ((const gunichar2 *) plain, -1, NULL, NULL, NULL);
}

/* Opening one takes milliseconds, so it is opened when the first text needs it, and kept. */
static gpointer
open_transliterator (gpointer name)
{
  UErrorCode code = U_ZERO_ERROR;
  g_autofree UChar *id = (UChar *) g_utf8_to_utf16 (name, -1, NULL, NULL, NULL);
  UTransliterator *opened = ICU (utrans_openU) (id, -1, UTRANS_FORWARD, NULL, 0, NULL, &code);
  if (U_FAILURE (code))
    g_error ("ICU has no transliterator %s: %s", (const char *) name, ICU (u_errorName) (code));
  return opened;
}

static char *
transliterate (const UTransliterator *with, const char *text)
{
  glong length = 0;
  g_autofree UChar *wide = (UChar *) g_utf8_to_utf16 (text, -1, NULL, &length, NULL);
  int32_t capacity = (int32_t) length * 8 + 64;
  for (;;)
    {
      UErrorCode code = U_ZERO_ERROR;
      int32_t used = (int32_t) length, limit = used;
      g_autofree UChar *out = g_new0 (UChar, (gsize) capacity + 1);
      memcpy (out, wide, (gsize) length * sizeof *out);
      ICU (utrans_transUChars) (with, out, &used, capacity, 0, &limit, &code);
      if (code != U_BUFFER_OVERFLOW_ERROR)
        return g_utf16_to_utf8 ((const gunichar2 *) out, used, NULL, NULL, NULL);
      capacity *= 2;
    }
}

char *
lode_script_simplified (const char *text)
{
  static GOnce once = G_ONCE_INIT;
  return transliterate (g_once (&once, open_transliterator, "Traditional-Simplified"), text);
}

char *
lode_script_latin (const char *text)
{
  static GOnce once = G_ONCE_INIT;
  return transliterate (g_once (&once, open_transliterator, "Any-Latin; Latin-ASCII; Lower"), text);
}
