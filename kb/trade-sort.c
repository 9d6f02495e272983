#include "kb/trade-sort.h"

#include "kb/parallel.h"
#include <stdlib.h>
#include <string.h>

/* A counting sort by product on all processors, chunk by chunk, then each product by itself. */
typedef struct
{
  GPtrArray *chunks; /* of GArray of LodeFlow */
  const LodeFlowRanks *ranks;
  guint n_products;
  gsize *counts; /* [chunk][product]: how many, then where they go */
  gsize *starts; /* [product]: its first flow; one more at the end */
  LodeFlow *sorted;
  gsize repeat;
  GMutex lock; /* of repeat */
} Sort;

static void
count_chunk (guint i, gpointer data)
{
  Sort *sort = data;
  const GArray *chunk = sort->chunks->pdata[i];
  gsize *counts = sort->counts + (gsize) i * sort->n_products;
  for (guint k = 0; k < chunk->len; k++)
    counts[sort->ranks->products[g_array_index (chunk, LodeFlow, k).product]]++;
}

static void
place_counts (Sort *sort)
{
  gsize at = 0;
  for (guint product = 0; product < sort->n_products; product++)
    {
      sort->starts[product] = at;
      for (guint i = 0; i < sort->chunks->len; i++)
        {
          gsize *count = &sort->counts[(gsize) i * sort->n_products + product];
          gsize n = *count;
          *count = at;
          at += n;
        }
    }
  sort->starts[sort->n_products] = at;
}

static void
scatter_chunk (guint i, gpointer data)
{
  Sort *sort = data;
  const GArray *chunk = sort->chunks->pdata[i];
  gsize *places = sort->counts + (gsize) i * sort->n_products;
  for (guint k = 0; k < chunk->len; k++)
    {
      LodeFlow f = g_array_index (chunk, LodeFlow, k);
      f.product = sort->ranks->products[f.product] & ((1 << 20) - 1);
      f.exporter = (guint16) sort->ranks->countries[f.exporter];
      f.importer_and_reporter
          = (guint16) (sort->ranks->countries[f.importer_and_reporter >> 2] << 2 | (f.importer_and_reporter & 3));
      sort->sorted[places[f.product]++] = f;
    }
}

static guint64
key_of (const LodeFlow *f)
{
  return (guint64) f->year << 32 | (guint64) (f->importer_and_reporter & 3) << 30 | (guint64) f->exporter << 14
         | f->importer_and_reporter >> 2;
}

static int
by_key (const void *a, const void *b)
{
  guint64 x = key_of (a), y = key_of (b);
  return (x > y) - (x < y);
}

/* Published files are sorted within a product as a rule: look before sorting. */
static void
sort_product (guint product, gpointer data)
{
  Sort *sort = data;
  LodeFlow *f = sort->sorted + sort->starts[product];
  gsize n = sort->starts[product + 1] - sort->starts[product], i = 1;
  while (i < n && key_of (&f[i - 1]) < key_of (&f[i]))
    i++;
  if (i >= n)
    return;
  qsort (f, n, sizeof *f, by_key);
  for (i = 1; i < n; i++)
    if (key_of (&f[i - 1]) == key_of (&f[i]))
      {
        g_mutex_lock (&sort->lock);
        gsize at = sort->starts[product] + i;
        if (sort->repeat == 0 || at < sort->repeat)
          sort->repeat = at;
        g_mutex_unlock (&sort->lock);
        return;
      }
}

LodeFlow *
lode_flows_sort (GPtrArray *chunks, gsize n, const LodeFlowRanks *ranks, guint n_products, gsize *repeat_out)
{
  Sort sort = { .chunks = chunks,
                .ranks = ranks,
                .n_products = n_products,
                .counts = g_new0 (gsize, (gsize) chunks->len * n_products),
                .starts = g_new0 (gsize, n_products + 1),
                .sorted = g_new (LodeFlow, n) };
  g_mutex_init (&sort.lock);
  lode_parallel (chunks->len, count_chunk, &sort);
  place_counts (&sort);
  lode_parallel (chunks->len, scatter_chunk, &sort);
  g_ptr_array_set_size (chunks, 0);
  lode_parallel (n_products, sort_product, &sort);
  g_mutex_clear (&sort.lock);
  g_free (sort.counts);
  g_free (sort.starts);
  *repeat_out = sort.repeat;
  return sort.sorted;
}
