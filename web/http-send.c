/* Answers on the wire. Part of web/http.h. */
#include "web/http-private.h"

#include <string.h>

/* Scripts, styles and data come from here or not at all; nobody may frame a page, or send it elsewhere. */
static const char *const always[] = {
  "Content-Security-Policy",
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options",
  "nosniff",
  "Referrer-Policy",
  "no-referrer",
  "Cross-Origin-Opener-Policy",
  "same-origin",
  "Cross-Origin-Resource-Policy",
  "same-origin",
  "Permissions-Policy",
  "camera=(), geolocation=(), microphone=()",
};

static void
put_header (SoupServerMessage *message, const char *name, const char *value)
{
  SOUP (message_headers_replace) (SOUP (server_message_get_response_headers) (message), name, value);
}

static const char *
get_header (SoupServerMessage *message, const char *name)
{
  return SOUP (message_headers_get_list) (SOUP (server_message_get_request_headers) (message), name);
}

static void
put_always (SoupServerMessage *message)
{
  for (gsize i = 0; i < G_N_ELEMENTS (always); i += 2)
    put_header (message, always[i], always[i + 1]);
}

void
web_send_line (SoupServerMessage *message, guint status, const char *sentence)
{
  g_autofree char *line = g_strconcat (sentence, "\n", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (line, strlen (line));
  put_always (message);
  put_header (message, "Content-Type", "text/plain; charset=utf-8");
  put_header (message, "Cache-Control", "no-store");
  if (status == 503)
    put_header (message, "Retry-After", "5");
  SOUP (server_message_set_status) (message, status, NULL);
  SOUP (message_body_append_bytes) (SOUP (server_message_get_response_body) (message), bytes);
}

/* Does the browser take gzip? "gzip;q=0" says no. */
static gboolean
takes_packed (SoupServerMessage *message)
{
  const char *accepted = get_header (message, "Accept-Encoding");
  g_auto (GStrv) codings = g_strsplit (accepted == NULL ? "" : accepted, ",", 32);
  for (char **coding = codings; *coding != NULL; coding++)
    if (g_str_has_prefix (g_strstrip (*coding), "gzip"))
      return !g_regex_match_simple (";\\s*q=0(\\.0*)?$", *coding, 0, 0);
  return FALSE;
}

static gboolean
has_it (SoupServerMessage *message, const char *etag)
{
  const char *known = get_header (message, "If-None-Match");
  return known != NULL && etag != NULL && (strstr (known, etag) != NULL || strcmp (known, "*") == 0);
}

void
web_send (WebServer *server, SoupServerMessage *message, const WebAnswer *answer, gboolean lasting)
{
  web_guard_state (server, message, WEB_SENDING);
  put_always (message);
  put_header (message, "Vary", "Accept-Encoding");
  put_header (message, "Cache-Control", lasting ? "public, max-age=31536000, immutable" : answer->etag != NULL ? "no-cache" : "no-store");
  if (answer->etag != NULL)
    put_header (message, "ETag", answer->etag);
  if (answer->status == 200 && has_it (message, answer->etag))
    {
      SOUP (server_message_set_status) (message, 304, NULL);
      return;
    }
  if (answer->location != NULL)
    put_header (message, "Location", answer->location);
  if (answer->file_name != NULL)
    {
      g_autofree char *disposition = g_strdup_printf ("attachment; filename=\"%s\"", answer->file_name);
      put_header (message, "Content-Disposition", disposition);
    }
  if (answer->cut_rows > 0)
    {
      g_autofree char *cut = g_strdup_printf ("rows=%u", answer->cut_rows);
      put_header (message, "Lode-Truncated", cut);
    }
  if (answer->status == 503)
    put_header (message, "Retry-After", "5");
  put_header (message, "Content-Type", answer->type);
  gboolean packed = answer->packed != NULL && takes_packed (message);
  if (packed)
    put_header (message, "Content-Encoding", "gzip");
  SOUP (server_message_set_status) (message, answer->status, NULL);
  if (g_bytes_get_size (answer->body) > 0)
    SOUP (message_body_append_bytes) (SOUP (server_message_get_response_body) (message), packed ? answer->packed : answer->body);
}
