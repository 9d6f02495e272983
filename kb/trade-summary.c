#include "kb/trade-summary.h"

#include "kb/embed.h"
#include <math.h>
#include <string.h>

/* Sums of one product, year and reporter; of one exporter in it; of one importer in it. */
typedef struct
{
  guint32 product;
  gint32 year;
  guint16 country; /* exporter or importer */
  guint16 reporter;
  guint32 partners; /* flows */
  double value_usd, quantity_t, squares, top_value;
  guint16 top;
  guint32 exporters;
} Sum;

typedef struct
{
  const LodeFlowIds *ids;
  gint64 document_id;
  GArray *products, *exporters, *importers; /* of Sum */
  Sum *by_importer;                         /* of the product and year being read: [importer << 2 | reporter] */
} Summary;

static double
or_zero (double value)
{
  return isnan (value) ? 0 : value;
}

static void
add (Sum *sum, const LodeFlow *flow, guint partner)
{
  double value = or_zero (flow->value_usd);
  sum->partners++;
  sum->value_usd += value;
  sum->quantity_t += or_zero (flow->quantity_t);
  sum->squares += value * value;
  if (sum->partners == 1 || value > sum->top_value)
    {
      sum->top = (guint16) partner;
      sum->top_value = value;
    }
}

/* The product and year are read to their end: their importers' sums are ready. */
static void
close_importers (Summary *s)
{
  guint n = s->ids->n_countries << 2;
  for (guint i = 0; i < n; i++)
    if (s->by_importer[i].partners > 0)
      g_array_append_val (s->importers, s->by_importer[i]);
  memset (s->by_importer, 0, n * sizeof *s->by_importer);
}

static void
add_to_product (Summary *s, const Sum *exporter)
{
  Sum *last = s->products->len > 0 ? &g_array_index (s->products, Sum, s->products->len - 1) : NULL;
  /* reporters of one product and year stand next to each other: look back over them */
  for (guint back = 1; last != NULL && back <= 3 && back <= s->products->len; back++)
    {
      Sum *sum = &g_array_index (s->products, Sum, s->products->len - back);
      if (sum->product == exporter->product && sum->year == exporter->year && sum->reporter == exporter->reporter)
        {
          sum->partners += exporter->partners;
          sum->value_usd += exporter->value_usd;
          sum->quantity_t += exporter->quantity_t;
          sum->squares += exporter->value_usd * exporter->value_usd;
          sum->exporters++;
          return;
        }
    }
  Sum sum = *exporter;
  sum.squares = exporter->value_usd * exporter->value_usd;
  sum.exporters = 1;
  g_array_append_val (s->products, sum);
}

/* All flows of one exporter in a product and year; their importers mix reporters, so up to three sums. */
static gsize
read_exporter (Summary *s, const LodeFlow *flows, gsize i, gsize n)
{
  const LodeFlow *first = &flows[i];
  Sum sums[3] = { { 0 } };
  for (; i < n && flows[i].product == first->product && flows[i].year == first->year && flows[i].exporter == first->exporter; i++)
    {
      guint importer = flows[i].importer_and_reporter >> 2, reporter = flows[i].importer_and_reporter & 3;
      if (s->ids->totals[first->exporter] || s->ids->totals[importer])
        continue;
      Sum *bought = &s->by_importer[flows[i].importer_and_reporter];
      bought->product = first->product;
      bought->year = (gint32) first->year;
      bought->country = (guint16) importer;
      bought->reporter = (guint16) reporter;
      add (bought, &flows[i], first->exporter);
      add (&sums[reporter], &flows[i], importer);
    }
  for (guint16 reporter = 0; reporter < 3; reporter++)
    if (sums[reporter].partners > 0)
      {
        sums[reporter].product = first->product;
        sums[reporter].year = (gint32) first->year;
        sums[reporter].country = first->exporter;
        sums[reporter].reporter = reporter;
        g_array_append_val (s->exporters, sums[reporter]);
        add_to_product (s, &sums[reporter]);
      }
  return i;
}

typedef struct
{
  const Summary *summary;
  const GArray *sums;
  guint i;
} SumSource;

static void
put_integer (LodeValue *value, gint64 integer)
{
  *value = (LodeValue) { .type = LODE_INTEGER, .integer = integer };
}

static void
put_real (LodeValue *value, double real)
{
  *value = (LodeValue) { .type = LODE_REAL, .real = real };
}

static double
hhi (const Sum *sum)
{
  return sum->value_usd > 0 ? 10000 * sum->squares / (sum->value_usd * sum->value_usd) : NAN;
}

static gboolean
next_sum (gpointer data, LodeValue *row)
{
  SumSource *source = data;
  if (source->i == source->sums->len)
    return FALSE;
  const Sum *sum = &g_array_index (source->sums, Sum, source->i++);
  const LodeFlowIds *ids = source->summary->ids;
  put_integer (&row[0], ids->products[sum->product]);
  put_integer (&row[1], sum->year);
  put_integer (&row[2], ids->countries[sum->country]);
  put_integer (&row[3], sum->reporter);
  put_integer (&row[4], source->summary->document_id);
  put_real (&row[5], sum->value_usd);
  put_real (&row[6], sum->quantity_t);
  put_integer (&row[7], sum->partners);
  put_integer (&row[8], sum->exporters);
  put_real (&row[9], hhi (sum));
  put_integer (&row[10], ids->countries[sum->top]);
  put_real (&row[11], sum->top_value);
  return TRUE;
}

static gboolean
write_sums (LodeDb *db, const Summary *s, const GArray *sums, const char *sql, GError **error)
{
  SumSource source = { s, sums, 0 };
  return lode_db_insert_rows (db, sql, next_sum, &source, error);
}

static int
by_importer_then_product (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sum *x = a, *y = b;
  const LodeFlowIds *ids = data;
  gint64 left = ids->countries[x->country], right = ids->countries[y->country];
  return left != right ? (left > right) - (left < right) : 0;
}

gboolean
lode_trade_summarise (LodeDb *db, const LodeFlow *flows, gsize n, const LodeFlowIds *ids, gint64 document_id,
                      GError **error)
{
  g_autoptr (GArray) products = g_array_new (FALSE, FALSE, sizeof (Sum));
  g_autoptr (GArray) exporters = g_array_new (FALSE, FALSE, sizeof (Sum));
  g_autoptr (GArray) importers = g_array_new (FALSE, FALSE, sizeof (Sum));
  g_autofree Sum *by_importer = g_new0 (Sum, (gsize) ids->n_countries << 2);
  Summary s = { ids, document_id, products, exporters, importers, by_importer };
  for (gsize i = 0; i < n;)
    {
      guint32 product = flows[i].product;
      guint32 year = flows[i].year;
      while (i < n && flows[i].product == product && flows[i].year == year)
        i = read_exporter (&s, flows, i, n);
      close_importers (&s);
    }
  /* a merge sort: stable, so products and years stay in order within an importer */
  g_array_sort_with_data (importers, by_importer_then_product, (gpointer) ids);
  return write_sums (db, &s, products,
                     "INSERT INTO trade_product SELECT c0, c1, c3, c4, c5, c6, c7, c8, c9 FROM lode_rows", error)
         && write_sums (db, &s, exporters,
                        "INSERT INTO trade_exporter SELECT c0, c1, c2, c3, c4, c5, c6, c7 FROM lode_rows", error)
         && write_sums (db, &s, importers,
                        "INSERT INTO trade_importer SELECT c2, c0, c1, c3, c4, c5, c6, c7, c10, c11, c9 FROM lode_rows", error);
}

gboolean
lode_trade_summarise_again (LodeDb *db, gint64 document_id, GError **error)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, document_id);
  g_autoptr (GString) sql = g_string_new (lode_embed_text ("sql/summary/trade.sql"));
  g_string_replace (sql, ":document", number, 0);
  return lode_db_exec (db, sql->str, error);
}
