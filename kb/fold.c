#include "kb/fold.h"

#include "kb/fold-private.h"
#include <string.h>

#define ANUSVARA 0x0902
#define VIRAMA 0x094D
#define VA 0x0935
#define HA 0x0939
#define YA 0x092F
#define SIGN_II 0x0940
#define SIGN_E 0x0947
#define LETTER_II 0x0908
#define LETTER_E 0x090F
#define TATWEEL 0x0640
#define CCC_KANA_VOICING 8
#define CCC_VIRAMA 9

static const struct
{
  gunichar from;
  const char *to;
} variants[] = {
  { 0x0901, "\u0902" }, /* chandrabindu */
  { 0x0949, "\u093E" }, /* vowel sign candra o -> aa */
  { 0x0911, "\u0906" }, /* letter candra o -> aa */
  { 0x0945, "\u0947" }, /* vowel sign candra e -> e */
  { 0x090D, "\u090F" }, /* letter candra e -> e */
  { 0x064A, "\u06CC" }, /* Arabic yeh -> Farsi yeh */
  { 0x0649, "\u06CC" }, /* alef maksura -> Farsi yeh */
  { 0x0643, "\u06A9" }, /* Arabic kaf -> keheh */
  { 0x06C1, "\u0647" }, /* heh goal -> heh */
  { 0x06BE, "\u0647" }, /* heh doachashmee -> heh */
  { 0x06D5, "\u0647" }, /* ae -> heh */
  { 0x0629, "\u0647" }, /* teh marbuta -> heh */
  { 0x0671, "\u0627" }, /* alef wasla -> alef */
  { 0x0131, "i" },      { 0x00F8, "o" },  { 0x0142, "l" },  { 0x0111, "d" },
  { 0x0127, "h" },      { 0x00E6, "ae" }, { 0x0153, "oe" }, { 0x00FE, "th" },
  { 0x00F0, "d" },
};

static gboolean
is_consonant (gunichar c)
{
  return c >= 0x0915 && c <= 0x0939;
}

static const char *
variant (gunichar c)
{
  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++)
    if (variants[i].from == c)
      return variants[i].to;
  return NULL;
}

/* A nasal without a vowel before another consonant is written with anusvara as well. c ends with 0. */
static gboolean
is_half_nasal (const gunichar *c)
{
  return (c[0] == 0x0919 || c[0] == 0x091E || c[0] == 0x0923 || c[0] == 0x0928 || c[0] == 0x092E) && c[1] == VIRAMA
         && is_consonant (c[2]);
}

/* Accents, nukta and Arabic vowel marks have a combining class; vowel signs have none; the virama and the kana
 * voicing marks tell words apart and stay. */
static gboolean
is_droppable (gunichar c)
{
  int class = g_unichar_combining_class (c);
  return (class > 0 && class != CCC_VIRAMA && class != CCC_KANA_VOICING) || c == TATWEEL;
}

/* Write what stands at @c, which @before precedes in its word (0 at the start). Returns: how many characters that were. */
static int
fold_next (GString *out, const gunichar *c, gunichar before)
{
  if (is_consonant (c[0]) && c[1] == VIRAMA && c[2] == c[0] && c[3] == VIRAMA)
    return 2; /* doubled before a third consonant: tattva, ujjval */
  if (is_half_nasal (c))
    {
      g_string_append_unichar (out, ANUSVARA);
      return 2;
    }
  if (c[0] == VA && c[1] == VIRAMA && c[2] == HA)
    {
      g_string_append_unichar (out, VA);
      return 3;
    }
  if (c[0] == YA && (c[1] == SIGN_II || c[1] == SIGN_E) && before != 0 && before != VIRAMA)
    {
      g_string_append_unichar (out, c[1] == SIGN_II ? LETTER_II : LETTER_E);
      return 2;
    }
  const char *other = variant (c[0]);
  if (other != NULL)
    g_string_append (out, other);
  else if (g_unichar_isdigit (c[0]))
    g_string_append_c (out, (char) ('0' + g_unichar_digit_value (c[0])));
  else
    g_string_append_unichar (out, c[0]);
  return 1;
}

/* Marks go before the rules look at what stands side by side: a nukta must not hide a half nasal. */
static gunichar *
without_marks (const char *plain)
{
  glong length = 0;
  gunichar *all = g_utf8_to_ucs4_fast (plain, -1, &length), *kept = all;
  for (glong i = 0; i < length; i++)
    if (!is_droppable (all[i]))
      *kept++ = all[i];
  *kept = 0;
  return all;
}

static char *
squeeze (const char *plain)
{
  g_autofree gunichar *text = without_marks (plain);
  GString *out = g_string_new (NULL);
  gunichar before = 0;
  for (const gunichar *c = text; *c != 0;)
    if (!g_unichar_isalnum (*c) && !g_unichar_ismark (*c))
      {
        before = 0;
        c++;
      }
    else
      {
        if (before == 0 && out->len > 0)
          g_string_append_c (out, ' ');
        int used = fold_next (out, c, before);
        before = c[used - 1];
        c += used;
      }
  return g_string_free (out, FALSE);
}

/* Most of what is typed is ASCII: no table is opened for it. */
static char *
squeeze_ascii (const char *text)
{
  GString *out = g_string_sized_new (strlen (text));
  gboolean gap = FALSE;
  for (; *text != '\0'; text++)
    if (!g_ascii_isalnum (*text))
      gap = out->len > 0;
    else
      {
        if (gap)
          g_string_append_c (out, ' ');
        gap = FALSE;
        g_string_append_c (out, g_ascii_tolower (*text));
      }
  return g_string_free (out, FALSE);
}

static gboolean
has_han (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_HAN)
      return TRUE;
  return FALSE;
}

static char *
fold (const char *text, gboolean simplify)
{
  if (text == NULL || g_str_is_ascii (text))
    return squeeze_ascii (text == NULL ? "" : text);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *plain = lode_script_plain (valid);
  g_autofree char *simplified = simplify && has_han (plain) ? lode_script_simplified (plain) : NULL;
  return squeeze (simplified != NULL ? simplified : plain);
}

char *
lode_fold (const char *text)
{
  return fold (text, TRUE);
}

char *
lode_fold_as_written (const char *text)
{
  return fold (text, FALSE);
}

gboolean
lode_fold_runs_on (gunichar c)
{
  GUnicodeScript script = g_unichar_get_script (c);
  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA
         || script == G_UNICODE_SCRIPT_THAI || script == G_UNICODE_SCRIPT_KHMER || script == G_UNICODE_SCRIPT_LAO
         || script == G_UNICODE_SCRIPT_MYANMAR;
}
