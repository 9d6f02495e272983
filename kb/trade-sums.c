#include "kb/trade-sums.h"

#include <math.h>
#include <string.h>

#define MAX_ROWS 6000000 /* 48 bytes each */

/* Of one country as exporter or importer, in the product, year and by the reporter that are being read. */
typedef struct
{
  double value_usd, quantity_t, squares, top_value;
  guint32 partners;
  guint16 top;
} Account;

/* A row of trade_export or trade_import. */
typedef struct
{
  guint32 product : 20;
  guint32 year : 12;
  guint16 country, reporter;
  guint16 partners, top;
  double value_usd, quantity_t, top_value, hhi;
} CountrySum;

/* A row of trade_product. */
typedef struct
{
  guint32 product;
  guint16 year, reporter;
  guint32 flows, exporters;
  double value_usd, quantity_t, squares;
} ProductSum;

struct LodeTradeSums
{
  const LodeFlowIds *ids;
  Account *exporters, *importers; /* by country */
  guint product, year, reporter;  /* being read */
  guint flows;
  gboolean closed; /* nothing was added since */
  GArray *products;         /* of ProductSum */
  GArray *exports, *imports; /* of CountrySum */
};

LodeTradeSums *
lode_trade_sums_new (const LodeFlowIds *ids)
{
  LodeTradeSums *sums = g_new0 (LodeTradeSums, 1);
  sums->ids = ids;
  sums->exporters = g_new0 (Account, ids->countries->len);
  sums->importers = g_new0 (Account, ids->countries->len);
  sums->products = g_array_new (FALSE, FALSE, sizeof (ProductSum));
  sums->exports = g_array_new (FALSE, FALSE, sizeof (CountrySum));
  sums->imports = g_array_new (FALSE, FALSE, sizeof (CountrySum));
  return sums;
}

void
lode_trade_sums_free (LodeTradeSums *sums)
{
  if (sums == NULL)
    return;
  g_array_unref (sums->products);
  g_array_unref (sums->exports);
  g_array_unref (sums->imports);
  g_free (sums->exporters);
  g_free (sums->importers);
  g_free (sums);
}

static double
or_zero (double value)
{
  return isnan (value) ? 0 : value;
}

static void
book (Account *account, const LodeFlow *flow, guint partner)
{
  double value = or_zero (flow->value_usd);
  account->value_usd += value;
  account->quantity_t += or_zero (flow->quantity_t);
  account->squares += value * value;
  if (account->partners++ == 0 || value > account->top_value)
    {
      account->top = (guint16) partner;
      account->top_value = value;
    }
}

/* As in the view concentration, 0 to 10,000. */
static double
hhi (double squares, double sum)
{
  return sum > 0 ? 10000 * squares / (sum * sum) : NAN;
}

/* Move the accounts to @rows, by country. */
static void
close_accounts (const LodeTradeSums *sums, Account *accounts, GArray *rows)
{
  guint n = sums->ids->countries->len;
  for (guint country = 0; country < n; country++)
    {
      const Account *a = &accounts[country];
      if (a->partners == 0)
        continue;
      CountrySum row = { .product = sums->product & ((1 << 20) - 1),
                         .year = sums->year & 4095,
                         .country = (guint16) country,
                         .reporter = (guint16) sums->reporter,
                         .partners = (guint16) a->partners,
                         .top = a->top,
                         .hhi = hhi (a->squares, a->value_usd),
                         .value_usd = a->value_usd,
                         .quantity_t = a->quantity_t,
                         .top_value = a->top_value };
      g_array_append_val (rows, row);
    }
  memset (accounts, 0, n * sizeof *accounts);
}

static void
close_product (LodeTradeSums *sums)
{
  if (sums->flows == 0)
    return;
  ProductSum row = { .product = sums->product, .year = (guint16) sums->year, .reporter = (guint16) sums->reporter, .flows = sums->flows };
  guint first = sums->exports->len;
  close_accounts (sums, sums->exporters, sums->exports);
  close_accounts (sums, sums->importers, sums->imports);
  row.exporters = sums->exports->len - first;
  for (guint i = first; i < sums->exports->len; i++)
    {
      const CountrySum *exporter = &g_array_index (sums->exports, CountrySum, i);
      row.value_usd += exporter->value_usd;
      row.quantity_t += exporter->quantity_t;
      row.squares += exporter->value_usd * exporter->value_usd;
    }
  g_array_append_val (sums->products, row);
  sums->flows = 0;
}

static guint
group_of (const CountrySum *sum)
{
  return (guint) sum->country << 14 | (guint) sum->year << 2 | sum->reporter;
}

/* One stable pass of a counting sort, by bits of the group. */
static void
sort_pass (const GArray *from, GArray *to, guint shift)
{
  const guint mask = (1 << 14) - 1;
  g_autofree guint *starts = g_new0 (guint, mask + 2);
  for (guint i = 0; i < from->len; i++)
    starts[(group_of (&g_array_index (from, CountrySum, i)) >> shift & mask) + 1]++;
  for (guint v = 0; v <= mask; v++)
    starts[v + 1] += starts[v];
  g_array_set_size (to, from->len);
  for (guint i = 0; i < from->len; i++)
    {
      const CountrySum *sum = &g_array_index (from, CountrySum, i);
      g_array_index (to, CountrySum, starts[group_of (sum) >> shift & mask]++) = *sum;
    }
}

/* By importer, then by year and reporter, then by product as they are. */
static void
sort_imports (LodeTradeSums *sums)
{
  g_autoptr (GArray) spare = g_array_new (FALSE, FALSE, sizeof (CountrySum));
  sort_pass (sums->imports, spare, 0);
  sort_pass (spare, sums->imports, 14);
}

void
lode_trade_sums_close (LodeTradeSums *sums)
{
  if (sums->closed)
    return;
  close_product (sums);
  sort_imports (sums);
  sums->closed = TRUE;
}

gsize
lode_trade_sums_add (LodeTradeSums *sums, const LodeFlow *flows, gsize n)
{
  const gboolean *totals = (const gboolean *) (void *) sums->ids->totals->data;
  sums->closed = FALSE;
  for (const LodeFlow *f = flows; f < flows + n; f++)
    {
      guint importer = f->importer_and_reporter >> 2, reporter = f->importer_and_reporter & 3;
      if (totals[f->exporter] || totals[importer])
        continue;
      if (f->product != sums->product || f->year != sums->year || reporter != sums->reporter)
        {
          close_product (sums);
          if (sums->imports->len + sums->exports->len > MAX_ROWS)
            return (gsize) (f - flows);
        }
      sums->product = f->product;
      sums->year = f->year;
      sums->reporter = reporter;
      sums->flows++;
      book (&sums->exporters[f->exporter], f, importer);
      book (&sums->importers[importer], f, f->exporter);
    }
  return n;
}

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

/* Rows on their way into a table. */
typedef struct
{
  const LodeTradeSums *sums;
  gint64 document_id, row; /* the next row of trade_export or trade_import */
  guint i;
} Source;

static gint64
country_id (const Source *s, guint number)
{
  return g_array_index (s->sums->ids->countries, gint64, number);
}

static gint64
product_id (const Source *s, guint number)
{
  return g_array_index (s->sums->ids->products, gint64, number);
}

static gboolean
next_product (gpointer data, LodeValue *row)
{
  Source *s = data;
  if (s->i == s->sums->products->len)
    return FALSE;
  const ProductSum *sum = &g_array_index (s->sums->products, ProductSum, s->i++);
  put_integer (&row[0], product_id (s, sum->product));
  put_integer (&row[1], sum->year);
  put_integer (&row[2], sum->reporter);
  put_integer (&row[3], s->document_id);
  put_real (&row[4], sum->value_usd);
  put_real (&row[5], sum->quantity_t);
  put_integer (&row[6], sum->flows);
  put_integer (&row[7], sum->exporters);
  put_real (&row[8], hhi (sum->squares, sum->value_usd));
  put_integer (&row[9], s->row);
  s->row += sum->exporters;
  put_integer (&row[10], s->row - 1);
  return TRUE;
}

static void
fill_export (gpointer data, gsize row, LodeValue *values)
{
  const Source *s = data;
  const CountrySum *sum = &g_array_index (s->sums->exports, CountrySum, row);
  put_integer (&values[0], country_id (s, sum->country));
  put_real (&values[1], sum->value_usd);
  put_real (&values[2], sum->quantity_t);
  put_integer (&values[3], sum->partners);
}

static void
fill_import (gpointer data, gsize row, LodeValue *values)
{
  const Source *s = data;
  const CountrySum *sum = &g_array_index (s->sums->imports, CountrySum, row);
  put_integer (&values[0], product_id (s, sum->product));
  put_real (&values[1], sum->value_usd);
  put_real (&values[2], sum->quantity_t);
  put_integer (&values[3], sum->partners);
  put_integer (&values[4], country_id (s, sum->top));
  put_real (&values[5], sum->top_value);
  put_real (&values[6], sum->hhi);
}

/* An importer's rows of a year stand together: where they begin and end. */
static gboolean
next_importer (gpointer data, LodeValue *row)
{
  Source *s = data;
  guint n = s->sums->imports->len, first = s->i;
  if (first == n)
    return FALSE;
  const CountrySum *rows = (const CountrySum *) (void *) s->sums->imports->data, *sum = &rows[first];
  while (s->i < n && group_of (&rows[s->i]) == group_of (sum))
    s->i++;
  put_integer (&row[0], country_id (s, sum->country));
  put_integer (&row[1], sum->year);
  put_integer (&row[2], sum->reporter);
  put_integer (&row[3], s->document_id);
  put_integer (&row[4], s->row);
  s->row += s->i - first;
  put_integer (&row[5], s->row - 1);
  return TRUE;
}

gboolean
lode_trade_sums_write (LodeTradeSums *sums, LodeDb *db, gint64 document_id, GError **error)
{
  gint64 first_export, first_import;
  lode_trade_sums_close (sums);
  if (!lode_db_integer (db, "SELECT max(rowid) + 1 FROM trade_export", 1, &first_export, error)
      || !lode_db_integer (db, "SELECT max(rowid) + 1 FROM trade_import", 1, &first_import, error))
    return FALSE;
  Source products = { .sums = sums, .document_id = document_id, .row = first_export };
  Source importers = { .sums = sums, .document_id = document_id, .row = first_import };
  LodeNumbers exports = { .n_rows = sums->exports->len, .n_columns = 4, .fill = fill_export, .data = &products };
  LodeNumbers imports = { .n_rows = sums->imports->len, .n_columns = 7, .fill = fill_import, .data = &importers };
  gboolean done
      = lode_db_append (db, "trade_export", &exports, error) && lode_db_append (db, "trade_import", &imports, error)
        && lode_db_insert_rows (db, "INSERT INTO trade_product SELECT c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10 FROM lode_rows",
                                next_product, &products, error)
        && lode_db_insert_rows (db, "INSERT INTO trade_importer SELECT c0, c1, c2, c3, c4, c5 FROM lode_rows", next_importer,
                                &importers, error);
  g_array_set_size (sums->products, 0);
  g_array_set_size (sums->exports, 0);
  g_array_set_size (sums->imports, 0);
  return done;
}
