#include "kb/answer.h"

#include "kb/format.h"

void
lode_answer_json_section (GString *out, const LodeSection *section, gboolean first)
{
  g_string_append (out, first ? "\n" : ",\n");
  g_string_append (out, "{\"title\":");
  lode_format_json_string (out, section->title);
  g_string_append (out, ",\"answer\":");
  lode_format_write (section->table, LODE_FORMAT_JSON, TRUE, 0, NULL, out);
  g_string_append_c (out, '}');
}

void
lode_answer_json (const char *const *fields, GPtrArray *sections, GString *out)
{
  g_string_append (out, "{\"ok\":true");
  for (const char *const *field = fields; *field != NULL; field += 2)
    {
      g_string_append_printf (out, ",\"%s\":", field[0]);
      lode_format_json_string (out, field[1]);
    }
  g_string_append (out, ",\"sections\":[");
  for (guint i = 0; i < sections->len; i++)
    lode_answer_json_section (out, sections->pdata[i], i == 0);
  g_string_append (out, "]}\n");
}
