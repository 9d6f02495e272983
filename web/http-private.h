/** The inside of the server, shared by the files that know libsoup. */
#pragma once
#include "web/cache.h"
#include "web/http.h"
#include "web/store.h"
#include "web/lazy.h"

typedef enum
{
  WEB_READING, /* the browser has the word */
  WEB_WORKING,
  WEB_SENDING,
} WebState;

/* An exchange: from the first byte of a request to the last of its answer. */
typedef struct
{
  gint64 since_us;
  WebState state;
  gsize body_bytes; /* of the request, so far */
} WebExchange;

struct WebServer
{
  const WebSettings *settings;
  SoupServer *soup;
  WebStore *store;
  WebCache *cache;
  GThreadPool *quick, *slow;
  GHashTable *jobs;      /* question -> what is being worked on for it */
  GPtrArray *working;    /* of all that is being worked on or waits for a thread */
  GHashTable *exchanges; /* SoupServerMessage -> WebExchange */
  guint port;
  guint timer;
};

/* http.c: stop the work on what nobody waits for any more. */
void web_drop_unwanted (WebServer *server);

/* http-send.c: @answer, or a sentence of one line, goes out. @lasting: the address changes when the content does. */
void web_send (WebServer *server, SoupServerMessage *message, const WebAnswer *answer, gboolean lasting);
void web_send_line (SoupServerMessage *message, guint status, const char *sentence);

/* http-guard.c: what is refused before it is read; slow and idle browsers are sent away. */
void web_guard_start (WebServer *server);
void web_guard_state (WebServer *server, SoupServerMessage *message, WebState state);
