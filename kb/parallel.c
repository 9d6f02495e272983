#include "kb/parallel.h"

#define MAX_THREADS 16

typedef struct
{
  void (*work) (guint i, gpointer data);
  gpointer data;
  guint n;
  gint next; /* atomic */
} Job;

static gpointer
run (gpointer data)
{
  Job *job = data;
  for (guint i; (i = (guint) g_atomic_int_add (&job->next, 1)) < job->n;)
    job->work (i, job->data);
  return NULL;
}

void
lode_parallel (guint n, void (*work) (guint i, gpointer data), gpointer data)
{
  Job job = { .work = work, .data = data, .n = n };
  GThread *threads[MAX_THREADS];
  guint n_threads = 0, wanted = MIN (MIN (g_get_num_processors (), n), MAX_THREADS);
  while (n_threads + 1 < wanted && (threads[n_threads] = g_thread_try_new ("lode", run, &job, NULL)) != NULL)
    n_threads++;
  run (&job);
  while (n_threads > 0)
    g_thread_join (threads[--n_threads]);
}
