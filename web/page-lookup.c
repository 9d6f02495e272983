/* /KIND/KEY: the profile of an entity. /lookup/TERM leads there. */
#include "kb/answer.h"
#include "kb/embed.h"
#include "kb/names.h"
#include "web/html.h"
#include "web/names.h"
#include "web/table.h"
#include <string.h>

static void
put_heading (WebCall *call, const LodeMatch *match, const char *description)
{
  web_put (call->out, "<h1>%s <small class=\"kind\">%s</small></h1>\n", match->label, match->kind);
  if (description != NULL)
    web_put (call->out, "<p class=\"description\">%s</p>\n", description);
  web_put (call->out,
           "<p class=\"actions\"><a href=\"/graph/%p\">What lies around it</a> <a href=\"/query/timeline?about=%q\">Timeline</a> ", match->key,
           match->key);
  g_autofree char *report = g_strdup_printf ("queries/reports/%s.md", match->kind);
  if (lode_embed_text (report) != NULL)
    web_put (call->out, "<a href=\"/report/%p?%q=%q\">Report</a> ", match->kind, match->kind, match->key);
  web_put (call->out, "<a href=\"/api/lookup/%p\">JSON</a> <code>%s</code></p>\n", match->key, match->key);
}

static void
put_contents (WebCall *call, GPtrArray *sections)
{
  if (sections->len < 3)
    return;
  g_string_append (call->out, "<nav class=\"contents\" aria-label=\"On this page\"><ul>");
  for (guint i = 0; i < sections->len; i++)
    {
      const LodeSection *section = sections->pdata[i];
      web_put (call->out, "<li><a href=\"#%s\">%s</a></li>", web_section_id (section), section->title);
    }
  g_string_append (call->out, "</ul></nav>\n");
}

static const char *
name_of (gconstpointer section)
{
  return ((const LodeSection *) section)->query->name;
}

static int
by_place (gconstpointer a, gconstpointer b)
{
  return strcmp (name_of (*(gconstpointer const *) a), name_of (*(gconstpointer const *) b));
}

static gboolean
has_name (gconstpointer section, gconstpointer name)
{
  return strcmp (name_of (section), name) == 0;
}

/* The sections of the profile in their order; those of the explorer, which are there to be drawn, stand instead of those of the same name. */
static GPtrArray *
read_sections (WebCall *call, const LodeMatch *match, GError **error)
{
  guint place;
  g_autoptr (GPtrArray) sections = lode_profile_read (call->db, match->key, match->kind, error);
  g_autoptr (GPtrArray) drawn
      = sections == NULL ? NULL : lode_profile_sections (call->db, "queries/explorer", match->kind, NULL, "entity", match->key, error);
  for (guint i = 0; drawn != NULL && i < drawn->len; i++)
    {
      if (g_ptr_array_find_with_equal_func (sections, name_of (drawn->pdata[i]), has_name, &place))
        g_ptr_array_remove_index (sections, place);
      g_ptr_array_add (sections, g_steal_pointer (&drawn->pdata[i]));
    }
  if (drawn != NULL)
    g_ptr_array_sort (sections, by_place);
  return drawn == NULL ? NULL : g_steal_pointer (&sections);
}

static gboolean
put_profile (WebCall *call, const LodeMatch *match, GError **error)
{
  g_autofree char *description = NULL;
  g_autoptr (GPtrArray) sections = read_sections (call, match, error);
  if (sections == NULL || !lode_db_text (call->db, "SELECT description FROM entity WHERE key = ?1", match->key, &description, error))
    return FALSE;
  g_autofree const LodeTable **tables = g_new0 (const LodeTable *, sections->len + 1);
  for (guint i = 0; i < sections->len; i++)
    tables[i] = ((const LodeSection *) sections->pdata[i])->table;
  call->title = g_strdup (match->label);
  put_heading (call, match, description);
  put_contents (call, sections);
  web_put_sections (call, sections, lode_profile_term (match->key, match->kind), FALSE);
  return web_put_sources (call, tables, sections->len, error);
}

static gboolean
page (WebCall *call, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (call->db, call->rest, NULL, error);
  if (match == NULL)
    return FALSE;
  if (strcmp (call->path + 1, match->key) == 0)
    return put_profile (call, match, error);
  GString *location = g_string_new (NULL);
  web_put (location, "/%p", match->key);
  call->location = g_string_free (location, FALSE);
  call->status = 302;
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (call->db, call->rest, NULL, error);
  g_autoptr (GPtrArray) sections = match == NULL ? NULL : lode_profile_read (call->db, match->key, match->kind, error);
  if (sections == NULL)
    return FALSE;
  const char *const fields[] = { "key", match->key, "kind", match->kind, "label", match->label, NULL };
  lode_answer_json (fields, sections, call->out);
  return TRUE;
}

LODE_PAGE (lookup) = {
  .page = page,
  .api = api,
};
