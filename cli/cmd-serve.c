#include "cli/cli.h"

#include "web/http.h"
#include "web/lazy.h"
#include <glib-unix.h>
#include <signal.h>
#include <stdio.h>

static gboolean
stop (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_CONTINUE;
}

/* The address is said at once, for whoever reads it to connect. */
static void
tell (const LodeCli *cli, guint port)
{
  g_autofree char *address = g_strdup_printf ("http://127.0.0.1:%u/", port);
  g_autoptr (GError) failed = NULL;
  printf ("lode serve: %s (Ctrl+C ends it)\n", address);
  fflush (stdout);
  if (cli->options.open && !g_app_info_launch_default_for_uri (address, NULL, &failed))
    g_printerr ("lode serve: no browser could be opened: %s\n", failed->message);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  if (cli->n_words > 0)
    return lode_fail (error, LODE_ERROR_CALL, "expected no word but options");
  if (cli->options.port < 0 || cli->options.port > 65535)
    return lode_fail (error, LODE_ERROR_CALL, "--port %d: expected 1 to 65535, or 0 for any", cli->options.port);
  g_autofree char *path = cli_store_path (cli);
  const WebSettings settings = { .store = path,
                                 .as_of = cli->options.as_of,
                                 .port = (guint) cli->options.port,
                                 .sql_rows = (guint) MAX (cli->options.limit, 0),
                                 .sql_seconds = cli->options.timeout };
  signal (SIGPIPE, SIG_IGN);
  g_autoptr (WebServer) server = web_server_new (&settings, error);
  if (server == NULL)
    return FALSE;
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_unix_signal_add (SIGINT, stop, loop);
  g_unix_signal_add (SIGTERM, stop, loop);
  tell (cli, web_server_port (server));
  g_main_loop_run (loop);
  return TRUE;
}

LODE_COMMAND (serve) = {
  .usage = "",
  .summary = "Show the store in a browser: the explorer, on this machine alone",
  .text = "Listens on 127.0.0.1 and ::1 and answers only to their names. Nothing can be written. Answers are JSON, too, under "
          "/api: the bodies that the commands write with --format json; /api/openapi.json describes it. --limit and --timeout hold for SQL that "
          "somebody types. A store that changes is noticed.",
  .takes = LODE_TAKES_LIMITS | LODE_TAKES_SERVE,
  .run = run,
};
