/* /api/openapi.json: what may be asked, for programs. */
#include "kb/embed.h"
#include "web/call.h"

static gboolean
api (WebCall *call, GError **error)
{
  const char *text = lode_embed_text ("web/openapi.json");
  if (text == NULL)
    return lode_fail (error, LODE_ERROR_UNSUPPORTED, "this build has no openapi.json");
  g_string_append (call->out, text);
  return TRUE;
}

LODE_PAGE (openapi) = {
  .api_name = "openapi.json",
  .api = api,
};
