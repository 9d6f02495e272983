#include "kb/trade.h"

#include "kb/trade-summary.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* 1,024 countries and aggregates, 1,048,576 products: dense numbers, so that rows sort by counting. */
#define MAX_COUNTRIES 1024
#define MAX_PRODUCTS (1 << 20)

struct LodeTrades
{
  GArray *flows;               /* of LodeFlow */
  GArray *products, *countries; /* of gint64: entity ids by number */
  GArray *totals;              /* of gboolean, by country number */
  GHashTable *product_numbers, *country_numbers;
  guint batches; /* written so far */
};

LodeTrades *
lode_trades_new (void)
{
  LodeTrades *trades = g_new0 (LodeTrades, 1);
  trades->flows = g_array_new (FALSE, FALSE, sizeof (LodeFlow));
  trades->products = g_array_new (FALSE, FALSE, sizeof (gint64));
  trades->countries = g_array_new (FALSE, FALSE, sizeof (gint64));
  trades->totals = g_array_new (FALSE, FALSE, sizeof (gboolean));
  trades->product_numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  trades->country_numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  return trades;
}

void
lode_trades_free (LodeTrades *trades)
{
  if (trades == NULL)
    return;
  g_array_unref (trades->flows);
  g_array_unref (trades->products);
  g_array_unref (trades->countries);
  g_array_unref (trades->totals);
  g_hash_table_unref (trades->product_numbers);
  g_hash_table_unref (trades->country_numbers);
  g_free (trades);
}

/* The number of @id in @ids: its own if it has one, else the next. */
static guint
number_of (GHashTable *numbers, GArray *ids, gint64 id, guint limit)
{
  gpointer found;
  if (g_hash_table_lookup_extended (numbers, &id, NULL, &found))
    return GPOINTER_TO_UINT (found);
  g_assert (ids->len < limit);
  g_array_append_val (ids, id);
  g_hash_table_insert (numbers, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (ids->len - 1));
  return ids->len - 1;
}

guint
lode_trades_product (LodeTrades *trades, gint64 entity_id)
{
  return number_of (trades->product_numbers, trades->products, entity_id, MAX_PRODUCTS);
}

guint
lode_trades_country (LodeTrades *trades, gint64 entity_id, gboolean is_total)
{
  guint number = number_of (trades->country_numbers, trades->countries, entity_id, MAX_COUNTRIES);
  if (number == trades->totals->len)
    g_array_append_val (trades->totals, is_total);
  return number;
}

void
lode_trades_add (LodeTrades *trades, guint product, int year, guint exporter, guint importer, LodeReporter reporter,
                 double value_usd, double quantity_t)
{
  LodeFlow flow = { .product = product & (MAX_PRODUCTS - 1),
                    .year = (guint) year & 4095,
                    .exporter = (guint16) exporter,
                    .importer_and_reporter = (guint16) (importer << 2 | reporter),
                    .value_usd = value_usd,
                    .quantity_t = quantity_t };
  g_array_append_val (trades->flows, flow);
}

gsize
lode_trades_length (const LodeTrades *trades)
{
  return trades->flows->len;
}

typedef guint (*Digit) (const LodeFlow *flow, const guint *ranks);

static guint
importer_digit (const LodeFlow *flow, const guint *ranks)
{
  return ranks[flow->importer_and_reporter >> 2] << 2 | (flow->importer_and_reporter & 3);
}

static guint
exporter_digit (const LodeFlow *flow, const guint *ranks)
{
  return ranks[flow->exporter];
}

static guint
year_digit (const LodeFlow *flow, const guint *ranks)
{
  (void) ranks;
  return flow->year;
}

static guint
product_digit (const LodeFlow *flow, const guint *ranks)
{
  return ranks[flow->product];
}

/* One stable pass of a counting sort, from @from to @to. */
static void
sort_by (const LodeFlow *from, LodeFlow *to, gsize n, Digit digit, const guint *ranks, guint n_values)
{
  g_autofree guint *starts = g_new0 (guint, n_values + 1);
  for (gsize i = 0; i < n; i++)
    starts[digit (&from[i], ranks) + 1]++;
  for (guint v = 0; v < n_values; v++)
    starts[v + 1] += starts[v];
  for (gsize i = 0; i < n; i++)
    to[starts[digit (&from[i], ranks)]++] = from[i];
}

static int
by_id (gconstpointer a, gconstpointer b, gpointer ids)
{
  gint64 x = g_array_index ((GArray *) ids, gint64, *(const guint *) a);
  gint64 y = g_array_index ((GArray *) ids, gint64, *(const guint *) b);
  return (x > y) - (x < y);
}

/* The rank of each number among the ids: rows must go in by id. */
static guint *
rank_ids (GArray *ids)
{
  guint *order = g_new (guint, ids->len + 1), *ranks = g_new (guint, ids->len + 1);
  for (guint i = 0; i < ids->len; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint) ids->len, sizeof *order, by_id, ids);
  for (guint i = 0; i < ids->len; i++)
    ranks[order[i]] = i;
  g_free (order);
  return ranks;
}

/* Sort by product, year, exporter, importer, reporter: counting passes from the least significant. */
static void
sort_flows (LodeTrades *trades)
{
  gsize n = trades->flows->len;
  g_autofree guint *products = rank_ids (trades->products);
  g_autofree guint *countries = rank_ids (trades->countries);
  LodeFlow *a = (LodeFlow *) (void *) trades->flows->data;
  g_autofree LodeFlow *b = g_new (LodeFlow, n);
  sort_by (a, b, n, importer_digit, countries, (trades->countries->len + 1) << 2);
  sort_by (b, a, n, exporter_digit, countries, trades->countries->len);
  sort_by (a, b, n, year_digit, NULL, 1 << 12);
  sort_by (b, a, n, product_digit, products, trades->products->len);
}

/* Rows for the statement that writes them. */
typedef struct
{
  const LodeTrades *trades;
  const LodeFlow *flow, *end;
  gint64 document_id;
} FlowSource;

static gboolean
next_flow (gpointer data, LodeValue *row)
{
  FlowSource *source = data;
  if (source->flow == source->end)
    return FALSE;
  const LodeFlow *f = source->flow++;
  const gint64 *products = (const gint64 *) (void *) source->trades->products->data;
  const gint64 *countries = (const gint64 *) (void *) source->trades->countries->data;
  row[0] = (LodeValue) { .type = LODE_INTEGER, .integer = products[f->product] };
  row[1] = (LodeValue) { .type = LODE_INTEGER, .integer = f->year };
  row[2] = (LodeValue) { .type = LODE_INTEGER, .integer = countries[f->exporter] };
  row[3] = (LodeValue) { .type = LODE_INTEGER, .integer = countries[f->importer_and_reporter >> 2] };
  row[4] = (LodeValue) { .type = LODE_INTEGER, .integer = f->importer_and_reporter & 3 };
  row[5] = (LodeValue) { .type = LODE_INTEGER, .integer = source->document_id };
  row[6] = (LodeValue) { .type = LODE_REAL, .real = f->value_usd };
  row[7] = (LodeValue) { .type = LODE_REAL, .real = f->quantity_t };
  return TRUE;
}

static gboolean
check_repeats (const LodeTrades *trades, LodeDb *db, GError **error)
{
  const LodeFlow *f = (const LodeFlow *) (void *) trades->flows->data;
  for (gsize i = 1; i < trades->flows->len; i++)
    if (f[i].product == f[i - 1].product && f[i].year == f[i - 1].year && f[i].exporter == f[i - 1].exporter
        && f[i].importer_and_reporter == f[i - 1].importer_and_reporter)
      {
        g_autofree char *keys = NULL;
        g_autofree char *sql = g_strdup_printf (
            "SELECT (SELECT key FROM entity WHERE id = %" G_GINT64_FORMAT ") || ' from ' || (SELECT key FROM entity WHERE id = %"
            G_GINT64_FORMAT ") || ' to ' || (SELECT key FROM entity WHERE id = %" G_GINT64_FORMAT ")",
            g_array_index (trades->products, gint64, f[i].product), g_array_index (trades->countries, gint64, f[i].exporter),
            g_array_index (trades->countries, gint64, f[i].importer_and_reporter >> 2));
        return lode_db_text (db, sql, NULL, &keys, error)
               && lode_fail (error, LODE_ERROR_DATA, "the flow of %s in %d stands twice in the file; rows are not added up", keys,
                             f[i].year);
      }
  return TRUE;
}

gboolean
lode_trades_flush (LodeTrades *trades, LodeDb *db, gint64 document_id, gsize *added_out, GError **error)
{
  *added_out = 0;
  if (trades->flows->len == 0)
    return TRUE;
  sort_flows (trades);
  const LodeFlow *flows = (const LodeFlow *) (void *) trades->flows->data;
  FlowSource source = { trades, flows, flows + trades->flows->len, document_id };
  LodeFlowIds ids = { (const gint64 *) (void *) trades->products->data, (const gint64 *) (void *) trades->countries->data,
                      (const gboolean *) (void *) trades->totals->data, trades->countries->len };
  gboolean done = check_repeats (trades, db, error)
                  && lode_db_insert_rows (db,
                                          "INSERT INTO trade_flow SELECT c0, c1, c2, c3, c4, c5, c6, c7 FROM lode_rows WHERE true"
                                          " ON CONFLICT DO NOTHING",
                                          next_flow, &source, error);
  *added_out = done ? (gsize) lode_db_changes (db) : 0;
  gboolean whole = trades->batches == 0 && *added_out == trades->flows->len;
  trades->batches++;
  done = done && (!whole ? lode_trade_summarise_again (db, document_id, error)
                          : lode_trade_summarise (db, flows, trades->flows->len, &ids, document_id, error));
  g_array_set_size (trades->flows, 0);
  return done;
}
