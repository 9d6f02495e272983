/* /: where to begin. */
#include "kb/embed.h"
#include "web/html.h"
#include "web/table.h"

static gboolean
put_overview (WebCall *call, GPtrArray *sections, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries/home");
  g_autoptr (GHashTable) nothing = g_hash_table_new (g_str_hash, g_str_equal);
  for (char **path = paths; *path != NULL; path++)
    {
      g_autoptr (LodeQuery) query = lode_query_load (*path, error);
      g_autoptr (LodeTable) table = query == NULL ? NULL : lode_query_run (call->db, query, nothing, 0, error);
      if (table == NULL)
        return FALSE;
      g_autofree char *title = g_strdup (query->question);
      if (table->rows->len > 0)
        g_ptr_array_add (sections, lode_section_new (title, g_steal_pointer (&query), g_steal_pointer (&table)));
    }
  return TRUE;
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_section_free);
  g_string_append (call->out, "<h1>Critical minerals: who makes them, who needs them, and who says so</h1>\n"
                             "<p class=\"description\">Look up a mineral, a country, a company or an event by any name, symbol or code, in any "
                             "language - or ask one of the <a href=\"/query\">questions</a>. Every number is a link to the evidence behind it.</p>\n");
  if (!put_overview (call, sections, error))
    return FALSE;
  web_put_sections (call, sections, "", FALSE);
  return TRUE;
}

LODE_PAGE (home) = {
  .page = page,
};
