#include "kb/fold.h"

#define ANUSVARA 0x0902
#define VIRAMA 0x094D
#define CCC_KANA_VOICING 8
#define CCC_VIRAMA 9

static const struct
{
  gunichar from, to;
} variants[] = {
  { 0x0901, ANUSVARA }, /* chandrabindu */
  { 0x0949, 0x093E },   /* vowel sign candra o -> aa */
  { 0x0911, 0x0906 },   /* letter candra o -> aa */
  { 0x064A, 0x06CC },   /* Arabic yeh -> Farsi yeh */
  { 0x0649, 0x06CC },   /* alef maksura -> Farsi yeh */
  { 0x0643, 0x06A9 },   /* Arabic kaf -> keheh */
  { 0x06C1, 0x0647 },   /* heh goal -> heh */
  { 0x06BE, 0x0647 },   /* heh doachashmee -> heh */
  { 0x0629, 0x0647 },   /* teh marbuta -> heh */
};

static gunichar
unify (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    if (variants[i].from == c)
      return variants[i].to;
  return c;
}

static gboolean
is_half_nasal (const char *p, gunichar c)
{
  if (c != 0x0919 && c != 0x091E && c != 0x0923 && c != 0x0928 && c != 0x092E)
    return FALSE;
  const char *next = g_utf8_next_char (p);
  if (g_utf8_get_char (next) != VIRAMA)
    return FALSE;
  gunichar after = g_utf8_get_char (g_utf8_next_char (next));
  return after >= 0x0915 && after <= 0x0939;
}

/* Accents, nukta and Arabic vowel marks have a combining class; vowel signs have none; the virama and the kana
 * voicing marks tell words apart and stay. */
static gboolean
is_droppable_mark (gunichar c)
{
  int class = g_unichar_combining_class (c);
  return (class > 0 && class != CCC_VIRAMA && class != CCC_KANA_VOICING) || c == 0x0640 /* tatweel */;
}

static gboolean
is_joiner (gunichar c)
{
  return c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F);
}

char *
lode_fold (const char *text)
{
  g_autofree char *folded_case = g_utf8_casefold (text, -1);
  g_autofree char *plain = g_utf8_normalize (folded_case, -1, G_NORMALIZE_NFKD);
  GString *out = g_string_new (NULL);
  gboolean gap = FALSE;
  for (const char *p = plain; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = unify (g_utf8_get_char (p));
      if (is_droppable_mark (c) || is_joiner (c))
        continue;
      if (!g_unichar_isalnum (c) && !g_unichar_ismark (c))
        {
          gap = out->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (out, ' ');
      gap = FALSE;
      if (is_half_nasal (p, c))
        {
          c = ANUSVARA;
          p = g_utf8_next_char (p);
        }
      g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}
