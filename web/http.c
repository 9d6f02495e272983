#include "web/http-private.h"

#include "web/assets.h"
#include <poll.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#define CACHE_BYTES (32 * 1024 * 1024)
#define QUICK_THREADS 4
#define SLOW_THREADS 2
#define SLOW_NICE 10
#define BACKLOG 256
#define MOST_WAITING 1000
#define MOST_WAITING_SLOW 20
#define PAGE_SECONDS 20
#define FORM "application/x-www-form-urlencoded"

/* A browser that waits. */
typedef struct
{
  SoupServerMessage *message;
  gboolean gone; /* it does not wait any more */
} Waiter;

/* A call on its way through a thread and back. Who asks the same meanwhile waits for the same answer. */
typedef struct
{
  WebServer *server;
  GPtrArray *waiters; /* of Waiter */
  WebCall *call;
  const WebPage *page;
  char *question, *stamp; /* question: NULL when the answer is not to be kept */
  gint stop;              /* 1: nobody waits any more */
  WebAnswer *answer;
} Job;

static char *
etag_of (const char *stamp)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, stamp, -1);
  return g_strdup_printf ("W/\"%.20s\"", sum);
}

/* Bytes that are no text would make JSON and HTML invalid; a store may hold them. */
static GBytes *
valid_bytes (GString *text)
{
  gsize n = text->len;
  if (!g_utf8_validate (text->str, (gssize) n, NULL))
    {
      char *valid = g_utf8_make_valid (text->str, (gssize) n);
      g_string_free (text, TRUE);
      return g_bytes_new_take (valid, strlen (valid));
    }
  return g_bytes_new_take (g_string_free (text, FALSE), n);
}

static WebAnswer *
finish (WebCall *call)
{
  WebAnswer *answer = web_answer_new (call->status, call->type, valid_bytes (g_steal_pointer (&call->out)));
  answer->file_name = g_steal_pointer (&call->file_name);
  answer->cut_rows = call->cut_rows;
  answer->location = g_steal_pointer (&call->location);
  web_answer_pack (answer);
  return answer;
}

static void
free_waiter (gpointer data)
{
  Waiter *waiter = data;
  g_signal_handlers_disconnect_by_data (waiter->message, waiter);
  g_object_unref (waiter->message);
  g_free (waiter);
}

static void
free_job (gpointer data)
{
  Job *job = data;
  g_ptr_array_unref (job->waiters);
  web_call_free (job->call);
  web_answer_unref (job->answer);
  g_free (job->question);
  g_free (job->stamp);
  g_free (job);
}

static gboolean
deliver (gpointer data)
{
  Job *job = data;
  WebServer *server = job->server;
  if (job->answer->etag != NULL)
    web_cache_put (server->cache, job->stamp, job->question, job->answer);
  g_ptr_array_remove_fast (server->working, job);
  if (job->question != NULL && g_hash_table_lookup (server->jobs, job->question) == job)
    g_hash_table_remove (server->jobs, job->question);
  for (guint i = 0; i < job->waiters->len; i++)
    {
      const Waiter *waiter = job->waiters->pdata[i];
      if (waiter->gone)
        continue;
      web_send (server, waiter->message, job->answer, FALSE);
      SOUP (server_message_unpause) (waiter->message);
    }
  return G_SOURCE_REMOVE;
}

static void
work (gpointer data, gpointer user_data)
{
  Job *job = data;
  WebServer *server = user_data;
  WebCall *call = job->call;
  g_autoptr (GError) error = NULL;
  if (job->page->slow)
    setpriority (PRIO_PROCESS, (id_t) gettid (), SLOW_NICE); /* Linux: of this thread alone */
  gboolean wanted = g_atomic_int_get (&job->stop) == 0;
  WebConnection *connection = wanted ? web_store_take (server->store, &error) : NULL;
  if (connection == NULL)
    web_call_fail (call, 503, wanted ? error->message : "nobody waits for it");
  else
    {
      call->db = connection->db;
      call->names = connection->names;
      lode_db_stop_on (call->db, &job->stop);
      lode_db_limit_time (call->db, PAGE_SECONDS);
      web_call_answer (call, job->page);
    }
  job->answer = finish (call);
  /* an answer from a store that changed meanwhile is of no known state */
  g_autofree char *after = web_store_stamp (server->store);
  gboolean lasting = connection != NULL && g_atomic_int_get (&job->stop) == 0 && job->question != NULL && !call->fleeting
                     && job->answer->status == 200 && strcmp (after, job->stamp) == 0 && strcmp (connection->stamp, job->stamp) == 0;
  if (lasting)
    job->answer->etag = etag_of (job->stamp);
  call->db = NULL;
  call->names = NULL;
  if (connection != NULL)
    web_store_give (server->store, connection);
  g_main_context_invoke_full (NULL, G_PRIORITY_DEFAULT, deliver, job, free_job);
}

/* The fields of a query string or form; NULL when they are malformed. */
static GHashTable *
read_fields (const char *text)
{
  g_autoptr (GHashTable) fields = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) pairs = g_strsplit (text == NULL ? "" : text, "&", 200);
  for (char **pair = pairs; *pair != NULL; pair++)
    {
      char *equals = strchr (g_strdelimit (*pair, "+", ' '), '=');
      if (equals != NULL)
        *equals = '\0';
      g_autofree char *name = g_uri_unescape_string (*pair, NULL);
      g_autofree char *value = g_uri_unescape_string (equals == NULL ? "" : equals + 1, NULL);
      if (name == NULL || value == NULL || !g_utf8_validate (name, -1, NULL) || !g_utf8_validate (value, -1, NULL))
        return NULL;
      g_strstrip (value);
      if (*value != '\0')
        g_hash_table_replace (fields, g_steal_pointer (&name), g_steal_pointer (&value));
    }
  return g_steal_pointer (&fields);
}

static WebCall *
read_call (WebServer *server, SoupServerMessage *message)
{
  GUri *uri = SOUP (server_message_get_uri) (message);
  g_autofree char *path = g_uri_unescape_string (g_uri_get_path (uri), NULL);
  g_autoptr (GHashTable) fields = NULL;
  if (strcmp (SOUP (server_message_get_method) (message), "POST") == 0)
    {
      const char *type = SOUP (message_headers_get_content_type) (SOUP (server_message_get_request_headers) (message), NULL);
      g_autoptr (GBytes) body = SOUP (message_body_flatten) (SOUP (server_message_get_request_body) (message));
      g_autofree char *text = g_strndup (g_bytes_get_size (body) == 0 ? "" : g_bytes_get_data (body, NULL), g_bytes_get_size (body));
      fields = g_strcmp0 (type, FORM) == 0 ? read_fields (text) : NULL;
    }
  else
    fields = read_fields (g_uri_get_query (uri));
  if (path == NULL || *path != '/' || !g_utf8_validate (path, -1, NULL) || fields == NULL)
    return NULL;
  WebCall *call = web_call_new (server->settings, g_steal_pointer (&path), g_steal_pointer (&fields));
  call->fragment = web_call_field (call, "fragment") != NULL;
  return call;
}

static void
gone (SoupServerMessage *message, gpointer waiter)
{
  (void) message;
  ((Waiter *) waiter)->gone = TRUE;
}

static void
wait_for (Job *job, SoupServerMessage *message)
{
  Waiter *waiter = g_new0 (Waiter, 1);
  waiter->message = g_object_ref (message);
  g_ptr_array_add (job->waiters, waiter);
  g_signal_connect (message, "finished", G_CALLBACK (gone), waiter);
  g_signal_connect (message, "disconnected", G_CALLBACK (gone), waiter);
  SOUP (server_message_pause) (message);
}

static void
start (WebServer *server, SoupServerMessage *message, WebCall *call, const WebPage *page, char *question, char *stamp)
{
  GThreadPool *pool = page->slow ? server->slow : server->quick;
  Job *job = g_new0 (Job, 1);
  *job = (Job){ .server = server, .call = call, .page = page, .question = question, .stamp = stamp };
  job->waiters = g_ptr_array_new_with_free_func (free_waiter);
  if (g_thread_pool_unprocessed (pool) >= (page->slow ? MOST_WAITING_SLOW : MOST_WAITING))
    {
      web_send_line (message, 503, "too many questions are waiting; ask again in a moment");
      free_job (job);
      return;
    }
  wait_for (job, message);
  if (question != NULL)
    g_hash_table_replace (server->jobs, question, job);
  g_ptr_array_add (server->working, job);
  g_thread_pool_push (pool, job, NULL);
}

/* libsoup reads nothing while an answer is made, so it does not hear who hangs up. */
static gboolean
has_hung_up (const Waiter *waiter)
{
  GSocket *socket = SOUP (server_message_get_socket) (waiter->message);
  struct pollfd end = { .fd = socket == NULL ? -1 : g_socket_get_fd (socket), .events = POLLRDHUP };
  return waiter->gone || (poll (&end, 1, 0) > 0 && (end.revents & (POLLRDHUP | POLLHUP | POLLERR)) != 0);
}

void
web_drop_unwanted (WebServer *server)
{
  for (guint i = 0; i < server->working->len; i++)
    {
      Job *job = server->working->pdata[i];
      gboolean wanted = FALSE;
      for (guint j = 0; j < job->waiters->len && !wanted; j++)
        wanted = !has_hung_up (job->waiters->pdata[j]);
      if (!wanted)
        g_atomic_int_set (&job->stop, 1);
    }
}

static void
receive (SoupServer *soup, SoupServerMessage *message, const char *path, GHashTable *query, gpointer data)
{
  (void) soup, (void) query;
  WebServer *server = data;
  gboolean post = strcmp (SOUP (server_message_get_method) (message), "POST") == 0;
  web_guard_state (server, message, WEB_WORKING);
  const WebAnswer *asset = web_assets_find (path);
  if (asset != NULL)
    {
      /* an address with the hash of what it names never changes its meaning */
      const char *version = g_uri_get_query (SOUP (server_message_get_uri) (message));
      web_send (server, message, asset, version != NULL || strstr (path, "/chunk-") != NULL);
      return;
    }
  g_autoptr (WebCall) call = read_call (server, message);
  if (call == NULL)
    {
      web_send_line (message, 400, "the address or the form is malformed: expected UTF-8, encoded as addresses are");
      return;
    }
  const WebPage *page = web_pages_find (call->path, &call->rest, &call->api);
  GUri *uri = SOUP (server_message_get_uri) (message);
  g_autofree char *question = post ? NULL : g_strdup_printf ("%s?%s", g_uri_get_path (uri), g_uri_get_query (uri));
  g_autofree char *stamp = web_store_stamp (server->store);
  WebAnswer *known = post ? NULL : web_cache_find (server->cache, stamp, question);
  Job *running = post ? NULL : g_hash_table_lookup (server->jobs, question);
  if (known != NULL)
    web_send (server, message, known, FALSE);
  else if (running != NULL && g_atomic_int_get (&running->stop) == 0 && strcmp (running->stamp, stamp) == 0)
    wait_for (running, message);
  else
    start (server, message, g_steal_pointer (&call), page, g_steal_pointer (&question), g_steal_pointer (&stamp));
}

guint
web_server_port (const WebServer *server)
{
  return server->port;
}

static gboolean
begin (WebServer *server, GError **error)
{
  g_autoptr (GError) refused = NULL;
  if (!SOUP (server_listen_local) (server->soup, server->settings->port, 0, &refused))
    return lode_fail (error, LODE_ERROR_CALL, "cannot listen on port %u of this machine: %s", server->settings->port, refused->message);
  GSList *uris = SOUP (server_get_uris) (server->soup);
  server->port = (guint) g_uri_get_port (uris->data);
  GSList *sockets = SOUP (server_get_listeners) (server->soup);
  for (GSList *socket = sockets; socket != NULL; socket = socket->next)
    listen (g_socket_get_fd (socket->data), BACKLOG); /* libsoup has ten wait; the eleventh would try again after a second */
  g_slist_free (sockets);
  g_slist_free_full (uris, (GDestroyNotify) g_uri_unref);
  return TRUE;
}

WebServer *
web_server_new (const WebSettings *settings, GError **error)
{
  g_autoptr (WebServer) server = g_new0 (WebServer, 1);
  server->settings = settings;
  server->store = web_store_new (settings, error);
  if (server->store == NULL)
    return NULL;
  server->cache = web_cache_new (CACHE_BYTES);
  server->jobs = g_hash_table_new (g_str_hash, g_str_equal);
  server->working = g_ptr_array_new ();
  server->exchanges = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  server->quick = g_thread_pool_new_full (work, server, free_job, QUICK_THREADS, TRUE, NULL);
  server->slow = g_thread_pool_new_full (work, server, free_job, SLOW_THREADS, TRUE, NULL);
  server->soup = SOUP (server_new) ("raw-paths", TRUE, NULL);
  web_guard_start (server);
  SOUP (server_add_handler) (server->soup, NULL, receive, server, NULL);
  return begin (server, error) ? g_steal_pointer (&server) : NULL;
}

void
web_server_free (WebServer *server)
{
  if (server == NULL)
    return;
  if (server->soup != NULL)
    SOUP (server_disconnect) (server->soup);
  if (server->quick != NULL)
    g_thread_pool_free (server->quick, TRUE, TRUE);
  if (server->slow != NULL)
    g_thread_pool_free (server->slow, TRUE, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  if (server->timer != 0)
    g_source_remove (server->timer);
  g_clear_object (&server->soup);
  g_clear_pointer (&server->jobs, g_hash_table_unref);
  g_clear_pointer (&server->working, g_ptr_array_unref);
  g_clear_pointer (&server->exchanges, g_hash_table_unref);
  web_cache_free (server->cache);
  web_store_free (server->store);
  g_free (server);
}
