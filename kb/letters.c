#include "kb/letters.h"

#include <string.h>

typedef struct
{
  GUnicodeScript script;
  const char *language;
  gboolean from_right;
} Script;

static const Script scripts[] = {
  { G_UNICODE_SCRIPT_DEVANAGARI, "hi", FALSE }, { G_UNICODE_SCRIPT_ARABIC, "ur", TRUE },     { G_UNICODE_SCRIPT_HAN, "zh", FALSE },
  { G_UNICODE_SCRIPT_CYRILLIC, "ru", FALSE },   { G_UNICODE_SCRIPT_HIRAGANA, "ja", FALSE },  { G_UNICODE_SCRIPT_KATAKANA, "ja", FALSE },
  { G_UNICODE_SCRIPT_HANGUL, "ko", FALSE },     { G_UNICODE_SCRIPT_HEBREW, "he", TRUE },     { G_UNICODE_SCRIPT_BENGALI, "bn", FALSE },
  { G_UNICODE_SCRIPT_TAMIL, "ta", FALSE },      { G_UNICODE_SCRIPT_TELUGU, "te", FALSE },    { G_UNICODE_SCRIPT_GUJARATI, "gu", FALSE },
  { G_UNICODE_SCRIPT_GURMUKHI, "pa", FALSE },   { G_UNICODE_SCRIPT_KANNADA, "kn", FALSE },   { G_UNICODE_SCRIPT_MALAYALAM, "ml", FALSE },
  { G_UNICODE_SCRIPT_THAI, "th", FALSE },       { G_UNICODE_SCRIPT_ARMENIAN, "hy", FALSE },  { G_UNICODE_SCRIPT_GEORGIAN, "ka", FALSE },
  { G_UNICODE_SCRIPT_MYANMAR, "my", FALSE },
};

/* Of an element that is open. */
typedef struct
{
  gboolean is_english, text_alone;
} Element;

static const Script *
script_of (gunichar letter)
{
  if (letter < 0x370 || !g_unichar_isalpha (letter))
    return NULL;
  GUnicodeScript script = g_unichar_get_script (letter);
  for (gsize i = 0; i < G_N_ELEMENTS (scripts); i++)
    if (scripts[i].script == script)
      return &scripts[i];
  return NULL;
}

/* Kanji and kana are one script to a reader. */
static gboolean
goes_with (const Script *script, const Script *other)
{
  static const char *const east[] = { "zh", "ja", NULL };
  return strcmp (script->language, other->language) == 0
         || (g_strv_contains (east, script->language) && g_strv_contains (east, other->language));
}

static gboolean
is_of_no_script (gunichar letter)
{
  GUnicodeScript script = g_unichar_get_script (letter);
  return script == G_UNICODE_SCRIPT_COMMON || script == G_UNICODE_SCRIPT_INHERITED;
}

/* Ends behind the last letter of the script: between its letters may stand whatever no script claims, but no bracket and no new line. */
static const char *
end_of_run (const char *begin, const char *end, const Script **script_out)
{
  const char *last = begin;
  for (const char *p = begin; p < end && strchr ("\n(", *p) == NULL; p = g_utf8_next_char (p))
    {
      gunichar letter = g_utf8_get_char (p);
      const Script *script = script_of (letter);
      if (script == NULL && !g_unichar_ismark (letter) && !is_of_no_script (letter))
        break;
      if (script != NULL && !goes_with (script, *script_out))
        break;
      if (script != NULL && strcmp (script->language, "ja") == 0)
        *script_out = script;
      if (script != NULL || g_unichar_ismark (letter))
        last = g_utf8_next_char (p);
    }
  return last;
}

static void
mark_text (GString *out, const char *text, const char *end)
{
  const char *plain = text;
  for (const char *p = text; p < end;)
    {
      const Script *script = (guchar) *p < 0x80 ? NULL : script_of (g_utf8_get_char (p));
      if (script == NULL)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      const char *last = end_of_run (p, end, &script);
      g_string_append_len (out, plain, p - plain);
      g_string_append_printf (out, "<span lang=\"%s\"%s>", script->language, script->from_right ? " dir=\"rtl\"" : "");
      g_string_append_len (out, p, last - p);
      g_string_append (out, "</span>");
      p = plain = last;
    }
  g_string_append_len (out, plain, end - plain);
}

static gboolean
is_called (const char *tag, const char *const *names)
{
  gsize n = strcspn (tag, " \n/>");
  for (; *names != NULL; names++)
    if (strlen (*names) == n && g_ascii_strncasecmp (tag, *names, n) == 0)
      return TRUE;
  return FALSE;
}

/* @tag: behind its "<". */
static void
open_or_close (GArray *open, const char *tag, const char *end)
{
  static const char *const empty[] = { "area", "br", "col", "hr", "img", "input", "link", "meta", "wbr", NULL };
  static const char *const text_alone[] = { "title", "option", "textarea", "script", "style", NULL };
  const Element *outer = &g_array_index (open, Element, open->len - 1);
  if (*tag == '/' && open->len > 1)
    g_array_set_size (open, open->len - 1);
  if (*tag == '/' || *tag == '!' || end[-1] == '/' || is_called (tag, empty))
    return;
  const char *language = g_strstr_len (tag, end - tag, " lang=\"");
  Element inner = { outer->is_english, outer->text_alone || is_called (tag, text_alone) };
  if (language != NULL)
    inner.is_english = g_str_has_prefix (language, " lang=\"en");
  g_array_append_val (open, inner);
}

void
lode_letters_mark (GString *out, const char *html, gsize n_bytes)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (Element));
  const char *end = html + n_bytes;
  const Element outermost = { TRUE, FALSE };
  g_array_append_val (open, outermost);
  if (!g_utf8_validate_len (html, n_bytes, NULL))
    {
      g_string_append_len (out, html, (gssize) n_bytes);
      return;
    }
  for (const char *p = html; p < end;)
    {
      const char *tag = memchr (p, '<', (gsize) (end - p)), *until = tag == NULL ? end : tag;
      const Element *inside = &g_array_index (open, Element, open->len - 1);
      if (inside->is_english && !inside->text_alone)
        mark_text (out, p, until);
      else
        g_string_append_len (out, p, until - p);
      const char *close = tag == NULL ? NULL : memchr (tag, '>', (gsize) (end - tag));
      if (close == NULL)
        {
          g_string_append_len (out, until, end - until);
          return;
        }
      open_or_close (open, tag + 1, close);
      g_string_append_len (out, tag, close + 1 - tag);
      p = close + 1;
    }
}
