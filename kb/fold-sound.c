#include "kb/fold.h"

#include "kb/fold-private.h"
#include <string.h>

#define SHORTEST_SOUND 3
#define SHORTEST_WORD_SOUND 4

/* Urdu letters that ICU's Arabic transliteration leaves as they are; waw is more often a vowel than a v. */
static const struct
{
  const char *from, *to;
} urdu[] = { { "ٹ", "ت" }, { "ڈ", "د" }, { "ڑ", "ر" }, { "ں", "ن" },
             { "ے", "ی" }, { "ہ", "ه" }, { "ھ", "" },  { "و", "u" } };

/* What sounds alike, longest first; what is not here stands for itself, vowels for nothing. */
static const struct
{
  const char *letters, *sound;
} sounds[] = {
  { "sch", "s" }, { "tch", "c" }, { "ch", "c" }, { "sh", "s" }, { "ph", "f" }, { "th", "t" }, { "kh", "k" }, { "gh", "g" },
  { "dh", "d" },  { "bh", "b" },  { "zh", "z" }, { "ck", "k" }, { "ce", "s" }, { "ci", "s" }, { "cy", "s" }, { "c", "k" },
  { "q", "k" },   { "x", "ks" },  { "j", "z" },  { "w", "v" },  { "y", "" },   { "h", "" },   { "a", "" },   { "e", "" },
  { "i", "" },    { "o", "" },    { "u", "" },
};

static char *
latin_of (const char *text)
{
  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) plain = g_string_new (valid);
  for (gsize i = 0; i < G_N_ELEMENTS (urdu); i++)
    g_string_replace (plain, urdu[i].from, urdu[i].to, 0);
  g_autoptr (GString) latin = g_string_new (NULL);
  g_autofree char *letters = lode_script_latin (plain->str);
  g_string_assign (latin, letters);
  /* the sound of "ch" is a bare c where Devanagari is transliterated */
  if (strstr (valid, "\u091A") != NULL)
    g_string_replace (latin, "c", "ch", 0);
  return g_strdup (latin->str);
}

/* The sound at @p, and how many letters it takes. */
static const char *
sound_at (const char *p, int *letters_out)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sounds); i++)
    if (g_str_has_prefix (p, sounds[i].letters))
      {
        *letters_out = (int) strlen (sounds[i].letters);
        return sounds[i].sound;
      }
  *letters_out = 1;
  return NULL;
}

static char *
skeleton (const char *letters)
{
  GString *out = g_string_new (*letters != 0 && strchr ("aeiou", *letters) != NULL ? "a" : NULL);
  int used;
  for (const char *p = letters; *p != '\0'; p += used)
    {
      const char *sound = sound_at (p, &used);
      if (sound == NULL && !g_ascii_isalnum (*p))
        continue;
      char own[2] = { *p == 'm' && p[1] != '\0' && strchr ("aeioumpbyh ", p[1]) == NULL ? 'n' : *p, '\0' };
      for (const char *s = sound == NULL ? own : sound; *s != '\0'; s++)
        if (out->len == 0 || out->str[out->len - 1] != *s)
          g_string_append_c (out, *s);
    }
  return g_string_free (out, FALSE);
}

static void
add_sound (GPtrArray *list, const char *word, gsize shortest)
{
  g_autofree char *sound = skeleton (word);
  if (strlen (sound) >= shortest && !g_ptr_array_find_with_equal_func (list, sound, g_str_equal, NULL))
    g_ptr_array_add (list, g_steal_pointer (&sound));
}

char **
lode_fold_sounds (const char *text)
{
  g_autofree char *latin = latin_of (text);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  add_sound (list, latin, SHORTEST_SOUND);
  /* a blank in pinyin stands between syllables */
  g_auto (GStrv) words = g_strsplit_set (g_utf8_get_char_validated (text, -1) >= 0x2E80 ? "" : latin, " -.,()'\"/", -1);
  for (char **word = words; *word != NULL; word++)
    add_sound (list, *word, SHORTEST_WORD_SOUND);
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}
