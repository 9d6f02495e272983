#include "kb/record.h"

#include <string.h>

int
lode_header_find (const LodeHeader *header, const char *name)
{
  for (guint i = 0; i < header->n; i++)
    if (strcmp (header->names[i], name) == 0)
      return (int) i;
  return -1;
}

gboolean
lode_header_has (const LodeHeader *header, const char *const *names)
{
  for (; *names != NULL; names++)
    if (lode_header_find (header, *names) < 0)
      return FALSE;
  return TRUE;
}

const char *
lode_record_get (const LodeRecord *record, const char *name)
{
  int i = lode_header_find (record->header, name);
  return i < 0 ? NULL : record->fields[i];
}

char *
lode_record_dup (const LodeRecord *record, const char *name)
{
  g_autofree char *clean = lode_text_clean (lode_record_get (record, name));
  return clean == NULL || *clean == '\0' ? NULL : g_steal_pointer (&clean);
}

gboolean
lode_record_is_blank (const LodeRecord *record)
{
  for (char **field = record->fields; *field != NULL; field++)
    {
      g_autofree char *clean = lode_text_clean (*field);
      if (*clean != '\0')
        return FALSE;
    }
  return TRUE;
}

char *
lode_text_clean (const char *text)
{
  if (text == NULL)
    return NULL;
  GString *out = g_string_new (NULL);
  gboolean blank = FALSE;
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      if (g_unichar_isspace (c))
        {
          blank = out->len > 0;
          continue;
        }
      if (blank)
        g_string_append_c (out, ' ');
      blank = FALSE;
      g_string_append_unichar (out, c);
    }
  return g_string_free (out, FALSE);
}
