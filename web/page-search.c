/* /search?q=: what a name may mean. */
#include "kb/format.h"
#include "kb/names.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

#define MOST 20

/* What is found, each entity once: what is called so, what begins so, what is close to it. */
typedef struct
{
  GPtrArray *matches; /* of LodeMatch */
  guint exact;        /* the first so many are called so */
} Found;

static void
add_new (Found *found, GPtrArray *more, guint limit)
{
  for (guint i = 0; i < more->len && found->matches->len < limit; i++)
    {
      gboolean known = FALSE;
      for (guint j = 0; j < found->matches->len; j++)
        known = known || strcmp (((const LodeMatch *) found->matches->pdata[j])->key, ((const LodeMatch *) more->pdata[i])->key) == 0;
      if (known)
        continue;
      g_ptr_array_add (found->matches, more->pdata[i]);
      more->pdata[i] = NULL;
    }
}

static gboolean
look_up (WebCall *call, guint limit, GPtrArray **exact, GPtrArray **begins, GPtrArray **near, GError **error)
{
  const char *text = web_call_field (call, "q"), *kinds = web_call_field (call, "kind");
  return lode_names_find (call->db, text, kinds, exact, error) && lode_names_complete (call->db, text, kinds, limit, begins, error)
         && ((*exact)->len > 0 || (*begins)->len >= limit || lode_names_suggest (call->db, text, kinds, limit, near, error));
}

static gboolean
find (WebCall *call, guint limit, Found *found, GError **error)
{
  g_autoptr (GPtrArray) exact = NULL, begins = NULL, near = NULL;
  if (!lode_db_hold (call->db, error))
    return FALSE;
  gboolean known = look_up (call, limit, &exact, &begins, &near, error);
  lode_db_release (call->db);
  if (!known)
    return FALSE;
  add_new (found, exact, limit);
  found->exact = found->matches->len;
  add_new (found, begins, limit);
  if (near != NULL)
    add_new (found, near, limit);
  return TRUE;
}

static void
put_matches (WebCall *call, const Found *found)
{
  g_string_append (call->out, "<ul class=\"matches\">\n");
  for (guint i = 0; i < found->matches->len; i++)
    {
      const LodeMatch *match = found->matches->pdata[i];
      web_put (call->out, "<li><a href=\"/%p\">%s</a> <span class=\"kind\">%s</span> <small>%s</small></li>\n", match->key, match->label,
               match->kind, match->why);
    }
  g_string_append (call->out, "</ul>\n");
}

static gboolean
page (WebCall *call, GError **error)
{
  const char *text = web_call_field (call, "q");
  g_autoptr (GPtrArray) matches = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_match_free);
  Found found = { .matches = matches };
  call->title = g_strdup (text == NULL ? "Search" : text);
  if (text == NULL)
    {
      g_string_append (call->out, "<h1>Search</h1>\n<p class=\"empty\">A name in any language, a symbol, a code or a key.</p>\n");
      return TRUE;
    }
  if (!find (call, MOST, &found, error))
    return FALSE;
  if (found.exact == 1)
    {
      GString *location = g_string_new (NULL);
      web_put (location, "/%p", ((const LodeMatch *) matches->pdata[0])->key);
      call->location = g_string_free (location, FALSE);
      call->status = 302;
      return TRUE;
    }
  web_put (call->out, found.exact > 1     ? "<h1>\xe2\x80\x9c%s\xe2\x80\x9d names several things</h1>\n"
                      : matches->len == 0 ? "<h1>Nothing is called \xe2\x80\x9c%s\xe2\x80\x9d</h1>\n"
                                          : "<h1>Nothing is called just \xe2\x80\x9c%s\xe2\x80\x9d; perhaps</h1>\n",
           text);
  put_matches (call, &found);
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  guint limit = MOST;
  g_autoptr (GPtrArray) matches = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_match_free);
  Found found = { .matches = matches };
  if (web_call_field (call, "q") == NULL)
    return lode_fail (error, LODE_ERROR_CALL, "search needs q=: a name, symbol, code or key");
  if (!web_call_number (call, "limit", 1, 100, &limit, error) || !find (call, limit, &found, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_table_new ((const char *const[]) { "key", "kind", "label", "matched", "how", NULL });
  for (guint i = 0; i < matches->len; i++)
    {
      const LodeMatch *match = matches->pdata[i];
      lode_table_add (table, (const char *const[]) { match->key, match->kind, match->label, match->why, i < found.exact ? "called" : "near" });
    }
  lode_format_write (table, LODE_FORMAT_JSON, TRUE, 0, NULL, call->out);
  return TRUE;
}

LODE_PAGE (search) = {
  .page = page,
  .api = api,
};
