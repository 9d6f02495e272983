#include "cli/progress.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define BAR 24

static volatile sig_atomic_t interrupted;

static void
on_interrupt (int number)
{
  (void) number;
  interrupted = 1;
}

void
cli_progress_start (CliProgress *progress, const char *name)
{
  struct sigaction action = { .sa_handler = on_interrupt, .sa_flags = (int) SA_RESETHAND };
  sigaction (SIGINT, &action, NULL);
  *progress = (CliProgress) { .name = name, .started_us = g_get_monotonic_time (), .terminal = isatty (STDERR_FILENO) };
}

static void
draw (const CliProgress *progress, gint64 bytes, gint64 all_bytes, guint rows, double seconds)
{
  double speed = seconds > 0 ? (double) bytes / seconds : 0;
  fprintf (stderr, "\r\033[K%s ", progress->name);
  if (all_bytes > 0)
    {
      int filled = (int) (BAR * (double) bytes / (double) all_bytes);
      fprintf (stderr, "[%.*s%.*s] ", MIN (filled, BAR), "########################", BAR - MIN (filled, BAR),
               "........................");
    }
  fprintf (stderr, "%u rows, %.0f MB/s", rows, speed / 1e6);
  if (all_bytes > bytes && speed > 0)
    fprintf (stderr, ", %.0f s left", (double) (all_bytes - bytes) / speed);
  fflush (stderr);
}

gboolean
cli_progress_tick (gpointer data, gint64 bytes, gint64 all_bytes, guint rows)
{
  CliProgress *progress = data;
  gint64 now = g_get_monotonic_time ();
  if (progress->terminal && now - progress->drawn_us > G_USEC_PER_SEC / 10)
    {
      draw (progress, bytes, all_bytes, rows, (double) (now - progress->started_us) / G_USEC_PER_SEC);
      progress->drawn_us = now;
      progress->drawn = TRUE;
    }
  return !interrupted;
}

void
cli_progress_end (CliProgress *progress)
{
  signal (SIGINT, SIG_DFL);
  if (progress->drawn)
    fprintf (stderr, "\r\033[K");
}
