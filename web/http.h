/** The server: HTTP on loopback, reading only. */
#pragma once
#include "web/call.h"

G_BEGIN_DECLS

typedef struct WebServer WebServer;

/** Open the store and begin to listen on 127.0.0.1 and, where there is one, ::1. Calls are answered while the default main context runs.
 *
 *  @settings  borrowed
 *  Returns: to free, or NULL: LODE_ERROR_CALL when the port cannot be had, or the error of opening the store. */
WebServer *web_server_new (const WebSettings *settings, GError **error);

/** Returns: the port. */
guint web_server_port (const WebServer *server);

/** Stop: what waits is dropped, what is being worked on is finished first. */
void web_server_free (WebServer *server);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WebServer, web_server_free)

G_END_DECLS
