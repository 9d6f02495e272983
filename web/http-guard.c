/* What is refused before anything is asked, and who is sent away. Part of web/http.h. */
#include "web/http-private.h"

#include <string.h>

#define MOST_EXCHANGES 250
#define READING_S 10
#define SENDING_S 60
#define MOST_ADDRESS 8192
#define MOST_BODY (256 * 1024)

/* A link on another site may be followed; its scripts, images and forms may ask nothing. */
static gboolean
is_foreign (SoupMessageHeaders *headers)
{
  return g_strcmp0 (SOUP (message_headers_get_one) (headers, "Sec-Fetch-Site"), "cross-site") == 0
         && g_strcmp0 (SOUP (message_headers_get_one) (headers, "Sec-Fetch-Dest"), "document") != 0;
}

/* A name that a page elsewhere could have made point to this machine is none of ours. */
static gboolean
is_own_host (const WebServer *server, const char *host)
{
  static const char *const own[] = { "127.0.0.1", "localhost", "[::1]" };
  for (gsize i = 0; host != NULL && i < G_N_ELEMENTS (own); i++)
    {
      g_autofree char *with_port = g_strdup_printf ("%s:%u", own[i], server->port);
      if (g_ascii_strcasecmp (host, with_port) == 0 || (server->port == 80 && g_ascii_strcasecmp (host, own[i]) == 0))
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_post (const char *path)
{
  gboolean api = FALSE;
  g_autofree char *rest = NULL;
  return *path == '/' && web_pages_find (path, &rest, &api)->posts;
}

static guint
refusal (WebServer *server, SoupServerMessage *message, const char *path, const char **sentence_out)
{
  SoupMessageHeaders *headers = SOUP (server_message_get_request_headers) (message);
  const char *method = SOUP (server_message_get_method) (message);
  GUri *uri = SOUP (server_message_get_uri) (message);
  const char *query = g_uri_get_query (uri), *host = g_uri_get_host (uri);
  gboolean post = strcmp (method, "POST") == 0;
  *sentence_out = "this server answers to 127.0.0.1, localhost and [::1], with its port";
  if (!is_own_host (server, SOUP (message_headers_get_one) (headers, "Host")) || host == NULL
      || (strcmp (host, "127.0.0.1") != 0 && g_ascii_strcasecmp (host, "localhost") != 0 && strcmp (host, "::1") != 0))
    return 421;
  *sentence_out = "the address is too long";
  if (strlen (g_uri_get_path (uri)) + (query == NULL ? 0 : strlen (query)) > MOST_ADDRESS)
    return 414;
  gboolean posts = may_post (path);
  *sentence_out = posts ? "nothing can be changed here: this address takes GET and HEAD, and a statement that reads by POST"
                        : "nothing can be changed here: this address takes GET and HEAD";
  if (!(strcmp (method, "GET") == 0 || strcmp (method, "HEAD") == 0 || (post && posts)))
    {
      SOUP (message_headers_replace) (SOUP (server_message_get_response_headers) (message), "Allow", posts ? "GET, HEAD, POST" : "GET, HEAD");
      return 405;
    }
  *sentence_out = "a page of another site may not ask here";
  if (is_foreign (headers))
    return 403;
  return 0;
}

/* libsoup answers only when all has been read, which may be never. */
static void
refuse_body (SoupServerMessage *message)
{
  static const char answer[] = "HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  GSocket *socket = SOUP (server_message_get_socket) (message);
  g_socket_send (socket, answer, strlen (answer), NULL, NULL);
  g_socket_shutdown (socket, TRUE, TRUE, NULL);
}

static void
got_chunk (SoupServerMessage *message, GBytes *chunk, gpointer data)
{
  WebServer *server = data;
  WebExchange *exchange = g_hash_table_lookup (server->exchanges, message);
  if (exchange != NULL && (exchange->body_bytes += g_bytes_get_size (chunk)) > MOST_BODY)
    refuse_body (message);
}

static void
on_headers (SoupServer *soup, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data)
{
  (void) soup, (void) query;
  const char *sentence;
  if (SOUP (message_headers_get_content_length) (SOUP (server_message_get_request_headers) (message)) > MOST_BODY)
    {
      refuse_body (message);
      return;
    }
  guint status = refusal (data, message, path, &sentence);
  if (status == 0)
    {
      g_signal_connect (message, "got-chunk", G_CALLBACK (got_chunk), data);
      return;
    }
  SOUP (message_headers_replace) (SOUP (server_message_get_response_headers) (message), "Connection", "close");
  SOUP (message_body_set_accumulate) (SOUP (server_message_get_request_body) (message), FALSE);
  web_send_line (message, status, sentence);
}

static void
send_away (gpointer message)
{
  GSocket *socket = SOUP (server_message_get_socket) (message);
  if (socket != NULL)
    g_socket_shutdown (socket, TRUE, TRUE, NULL);
}

/* When all places are taken, who has said nothing for longest makes room. */
static void
make_room (WebServer *server)
{
  GHashTableIter iter;
  gpointer message, exchange, oldest = NULL;
  gint64 since_us = G_MAXINT64;
  g_hash_table_iter_init (&iter, server->exchanges);
  while (g_hash_table_iter_next (&iter, &message, &exchange))
    if (((WebExchange *) exchange)->state == WEB_READING && ((WebExchange *) exchange)->since_us < since_us)
      {
        oldest = message;
        since_us = ((WebExchange *) exchange)->since_us;
      }
  if (oldest != NULL)
    send_away (oldest);
}

/* Not every message that is started is said to end. */
static void
forget (gpointer data, GObject *message)
{
  g_hash_table_remove (((WebServer *) data)->exchanges, message);
}

static void
on_started (SoupServer *soup, SoupServerMessage *message, gpointer data)
{
  (void) soup;
  WebServer *server = data;
  WebExchange *exchange = g_new0 (WebExchange, 1);
  exchange->since_us = g_get_monotonic_time ();
  if (g_hash_table_size (server->exchanges) >= MOST_EXCHANGES)
    make_room (server);
  g_hash_table_insert (server->exchanges, message, exchange);
  g_object_weak_ref (G_OBJECT (message), forget, server);
}

static void
on_ended (SoupServer *soup, SoupServerMessage *message, gpointer data)
{
  (void) soup;
  g_hash_table_remove (((WebServer *) data)->exchanges, message);
}

void
web_guard_state (WebServer *server, SoupServerMessage *message, WebState state)
{
  WebExchange *exchange = g_hash_table_lookup (server->exchanges, message);
  if (exchange == NULL)
    return;
  exchange->state = state;
  exchange->since_us = g_get_monotonic_time ();
}

static gboolean
is_overdue (const WebExchange *exchange, gint64 now_us)
{
  gint64 seconds = (now_us - exchange->since_us) / G_USEC_PER_SEC;
  return (exchange->state == WEB_READING && seconds > READING_S) || (exchange->state == WEB_SENDING && seconds > SENDING_S);
}

static gboolean
look_around (gpointer data)
{
  WebServer *server = data;
  gint64 now_us = g_get_monotonic_time ();
  GHashTableIter iter;
  gpointer message, exchange;
  g_autoptr (GPtrArray) overdue = g_ptr_array_new ();
  g_hash_table_iter_init (&iter, server->exchanges);
  while (g_hash_table_iter_next (&iter, &message, &exchange))
    if (is_overdue (exchange, now_us))
      g_ptr_array_add (overdue, message);
  g_ptr_array_foreach (overdue, (GFunc) (void (*) (void)) send_away, NULL);
  web_drop_unwanted (server);
  return G_SOURCE_CONTINUE;
}

void
web_guard_start (WebServer *server)
{
  SOUP (server_add_early_handler) (server->soup, NULL, on_headers, server, NULL);
  g_signal_connect (server->soup, "request-started", G_CALLBACK (on_started), server);
  g_signal_connect (server->soup, "request-finished", G_CALLBACK (on_ended), server);
  g_signal_connect (server->soup, "request-aborted", G_CALLBACK (on_ended), server);
  server->timer = g_timeout_add_seconds (1, look_around, server);
}
