/* /why/KEY: the evidence of a figure or statement. */
#include "kb/answer.h"
#include "kb/why.h"
#include "web/html.h"
#include "web/table.h"
#include <string.h>

static gboolean
page (WebCall *call, GError **error)
{
  g_autofree char *kind = NULL;
  g_autoptr (GPtrArray) sections = lode_why_read (call->db, call->rest, &kind, error);
  if (sections == NULL)
    return FALSE;
  call->title = g_strdup_printf ("Why %s", call->rest);
  web_put (call->out, "<h1>Why <code>%s</code> <small class=\"kind\">%s</small></h1>\n", call->rest, kind);
  web_put_sections (call, sections, call->rest, strcmp (kind, "derived") != 0);
  web_put (call->out, "<p class=\"actions\"><a href=\"/api/why/%p\">JSON</a></p>\n", call->rest);
  return TRUE;
}

static gboolean
api (WebCall *call, GError **error)
{
  g_autofree char *kind = NULL;
  g_autoptr (GPtrArray) sections = lode_why_read (call->db, call->rest, &kind, error);
  if (sections == NULL)
    return FALSE;
  lode_answer_json ((const char *const[]) { "key", call->rest, "kind", kind, NULL }, sections, call->out);
  return TRUE;
}

LODE_PAGE (why) = {
  .page = page,
  .api = api,
};
