#include "kb/trade.h"

#include "kb/trade-sums.h"

struct LodeTrades
{
  GPtrArray *chunks;            /* of GArray of LodeFlow */
  GArray *products, *countries; /* of gint64: entity ids by number, 0 where none is set */
  GArray *totals;               /* of gboolean, by country number */
  gsize length, written;
  gint64 before; /* flows that the document had */
  guint batches; /* written so far */
};

LodeTrades *
lode_trades_new (void)
{
  LodeTrades *trades = g_new0 (LodeTrades, 1);
  trades->chunks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  trades->products = g_array_new (FALSE, TRUE, sizeof (gint64));
  trades->countries = g_array_new (FALSE, TRUE, sizeof (gint64));
  trades->totals = g_array_new (FALSE, TRUE, sizeof (gboolean));
  return trades;
}

void
lode_trades_free (LodeTrades *trades)
{
  if (trades == NULL)
    return;
  g_ptr_array_unref (trades->chunks);
  g_array_unref (trades->products);
  g_array_unref (trades->countries);
  g_array_unref (trades->totals);
  g_free (trades);
}

static void
set_id (GArray *ids, guint number, gint64 id)
{
  if (number >= ids->len)
    g_array_set_size (ids, number + 1);
  g_array_index (ids, gint64, number) = id;
}

void
lode_trades_set_product (LodeTrades *trades, guint number, gint64 entity_id)
{
  set_id (trades->products, number, entity_id);
}

void
lode_trades_set_country (LodeTrades *trades, guint number, gint64 entity_id, gboolean is_total)
{
  set_id (trades->countries, number, entity_id);
  if (number >= trades->totals->len)
    g_array_set_size (trades->totals, number + 1);
  g_array_index (trades->totals, gboolean, number) = is_total;
}

void
lode_trades_add (LodeTrades *trades, const LodeFlow *flow)
{
  if (trades->chunks->len == 0)
    g_ptr_array_add (trades->chunks, g_array_new (FALSE, FALSE, sizeof (LodeFlow)));
  g_array_append_val (trades->chunks->pdata[trades->chunks->len - 1], *flow);
  trades->length++;
}

void
lode_trades_take (LodeTrades *trades, GArray *flows)
{
  trades->length += flows->len;
  g_ptr_array_add (trades->chunks, flows);
}

gsize
lode_trades_length (const LodeTrades *trades)
{
  return trades->length;
}

/* Number the entities of @ids without gaps, each once, in the order of their first number: codes that a file is sorted by stay so. */
static guint *
rank (const GArray *ids, GArray *ranked_out, const GArray *totals, GArray *ranked_totals_out)
{
  g_autoptr (GHashTable) ranks = g_hash_table_new (g_int64_hash, g_int64_equal);
  guint *by_number = g_new0 (guint, ids->len + 1);
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 *id = &g_array_index (ids, gint64, i);
      gpointer found;
      if (*id == 0)
        continue;
      if (!g_hash_table_lookup_extended (ranks, id, NULL, &found))
        {
          found = GUINT_TO_POINTER (ranked_out->len);
          g_hash_table_insert (ranks, id, found);
          g_array_append_val (ranked_out, *id);
          if (totals != NULL)
            g_array_append_val (ranked_totals_out, g_array_index (totals, gboolean, i));
        }
      by_number[i] = GPOINTER_TO_UINT (found);
    }
  return by_number;
}

/* A sorted batch on its way into the store. */
typedef struct
{
  LodeFlowIds ids;
  LodeFlow *flows;
  gsize n, i;     /* rows; the first of the next block */
  gint64 row;     /* its number in the table */
  gint64 document_id;
  gboolean (*go_on) (gpointer data);
  gpointer data;
  LodeTradeSums *sums;
  gsize summed;
} Batch;

static void
clear_batch (Batch *batch)
{
  g_clear_pointer (&batch->ids.products, g_array_unref);
  g_clear_pointer (&batch->ids.countries, g_array_unref);
  g_clear_pointer (&batch->ids.totals, g_array_unref);
  lode_trade_sums_free (batch->sums);
  g_free (batch->flows);
}

static void
fill_flow (gpointer data, gsize row, LodeValue *values)
{
  const Batch *batch = data;
  const LodeFlow *f = &batch->flows[row];
  const gint64 *countries = (const gint64 *) (void *) batch->ids.countries->data;
  values[0] = (LodeValue) { .type = LODE_INTEGER, .integer = countries[f->exporter] };
  values[1] = (LodeValue) { .type = LODE_INTEGER, .integer = countries[f->importer_and_reporter >> 2] };
  values[2] = (LodeValue) { .type = LODE_REAL, .real = f->value_usd };
  values[3] = (LodeValue) { .type = LODE_REAL, .real = f->quantity_t };
}

static gboolean
same_block (const LodeFlow *a, const LodeFlow *b)
{
  return a->product == b->product && a->year == b->year && (a->importer_and_reporter & 3) == (b->importer_and_reporter & 3);
}

static gboolean
next_block (gpointer data, LodeValue *row)
{
  Batch *batch = data;
  gsize first = batch->i;
  if (first == batch->n)
    return FALSE;
  const LodeFlow *f = &batch->flows[first];
  while (batch->i < batch->n && same_block (f, &batch->flows[batch->i]))
    batch->i++;
  const gint64 values[] = { g_array_index (batch->ids.products, gint64, f->product), f->year, f->importer_and_reporter & 3,
                            batch->document_id, batch->row, batch->row + (gint64) (batch->i - first) - 1 };
  for (guint c = 0; c < G_N_ELEMENTS (values); c++)
    row[c] = (LodeValue) { .type = LODE_INTEGER, .integer = values[c] };
  batch->row += (gint64) (batch->i - first);
  return TRUE;
}

static gpointer
sum_up (gpointer data)
{
  Batch *batch = data;
  batch->summed = lode_trade_sums_add (batch->sums, batch->flows, batch->n);
  lode_trade_sums_close (batch->sums);
  return NULL;
}

static gboolean
fail_repeat (const Batch *batch, const LodeFlow *f, LodeDb *db, GError **error)
{
  g_autofree char *keys = NULL;
  g_autofree char *sql = g_strdup_printf (
      "SELECT (SELECT key FROM entity WHERE id = %" G_GINT64_FORMAT ") || ' from ' || (SELECT key FROM entity WHERE id = %"
      G_GINT64_FORMAT ") || ' to ' || (SELECT key FROM entity WHERE id = %" G_GINT64_FORMAT ")",
      g_array_index (batch->ids.products, gint64, f->product), g_array_index (batch->ids.countries, gint64, f->exporter),
      g_array_index (batch->ids.countries, gint64, f->importer_and_reporter >> 2));
  return lode_db_text (db, sql, NULL, &keys, error)
         && lode_fail (error, LODE_ERROR_DATA, "the flow of %s in %u stands twice in the file; rows are not added up", keys, f->year);
}

/* Forget what an earlier reading of the document stored. */
static gboolean
replace_document (LodeTrades *trades, LodeDb *db, gint64 document_id, GError **error)
{
  g_autofree char *count = g_strdup_printf ("SELECT sum(last_row - first_row + 1) FROM trade_block WHERE document_id = %"
                                            G_GINT64_FORMAT, document_id);
  return lode_db_integer (db, count, 0, &trades->before, error)
         && (trades->before == 0 || lode_trade_forget (db, document_id, error));
}

static gboolean
write_rows (Batch *batch, LodeDb *db, GError **error)
{
  LodeNumbers rows = { .n_rows = batch->n, .n_columns = 4, .fill = fill_flow, .data = batch };
  if (batch->go_on != NULL && !batch->go_on (batch->data))
    return lode_fail (error, LODE_ERROR_INTERRUPTED, "interrupted; nothing was stored");
  return lode_db_append (db, "trade_flow", &rows, error)
         && lode_db_insert_rows (db, "INSERT INTO trade_block SELECT c0, c1, c2, c3, c4, c5 FROM lode_rows", next_block, batch, error);
}

/* The only batch of a document is summed up in memory, beside the writing. */
static gboolean
write_and_sum (Batch *batch, LodeDb *db, GError **error)
{
  GThread *thread = batch->sums == NULL ? NULL : g_thread_new ("lode", sum_up, batch);
  gboolean done = write_rows (batch, db, error);
  if (thread == NULL)
    return done;
  g_thread_join (thread);
  done = done && lode_trade_sums_write (batch->sums, db, batch->document_id, error);
  while (done && batch->summed < batch->n)
    {
      batch->summed += lode_trade_sums_add (batch->sums, batch->flows + batch->summed, batch->n - batch->summed);
      done = lode_trade_sums_write (batch->sums, db, batch->document_id, error);
    }
  return done;
}

static gboolean
write_batch (LodeTrades *trades, Batch *batch, LodeDb *db, gboolean whole, GError **error)
{
  batch->ids = (LodeFlowIds) { g_array_new (FALSE, FALSE, sizeof (gint64)), g_array_new (FALSE, FALSE, sizeof (gint64)),
                               g_array_new (FALSE, FALSE, sizeof (gboolean)) };
  g_autofree guint *products = rank (trades->products, batch->ids.products, NULL, NULL);
  g_autofree guint *countries = rank (trades->countries, batch->ids.countries, trades->totals, batch->ids.totals);
  LodeFlowRanks ranks = { products, countries };
  gsize repeat;
  batch->n = trades->length;
  batch->flows = lode_flows_sort (trades->chunks, batch->n, &ranks, batch->ids.products->len, &repeat);
  trades->length = 0;
  trades->written += batch->n;
  if (repeat != 0)
    return fail_repeat (batch, &batch->flows[repeat], db, error);
  batch->sums = whole ? lode_trade_sums_new (&batch->ids) : NULL;
  return lode_db_integer (db, "SELECT max(rowid) + 1 FROM trade_flow", 1, &batch->row, error) && write_and_sum (batch, db, error);
}

static gboolean
write_next (LodeTrades *trades, LodeDb *db, Batch *batch, gboolean last, GError **error)
{
  gboolean first = trades->batches++ == 0;
  gboolean done = (!first || replace_document (trades, db, batch->document_id, error))
                  && (trades->length == 0 || write_batch (trades, batch, db, first && last, error));
  return done && (first || !last || lode_trade_sums_again (db, batch->document_id, error));
}

gboolean
lode_trades_write (LodeTrades *trades, LodeDb *db, gint64 document_id, gboolean (*go_on) (gpointer data), gpointer data,
                   GError **error)
{
  Batch batch = { .document_id = document_id, .go_on = go_on, .data = data };
  gboolean done = write_next (trades, db, &batch, FALSE, error);
  clear_batch (&batch);
  return done;
}

gboolean
lode_trades_finish (LodeTrades *trades, LodeDb *db, gint64 document_id, gboolean (*go_on) (gpointer data), gpointer data,
                    gsize *added_out, gsize *unchanged_out, GError **error)
{
  Batch batch = { .document_id = document_id, .go_on = go_on, .data = data };
  gboolean done = write_next (trades, db, &batch, TRUE, error);
  clear_batch (&batch);
  *unchanged_out = MIN (trades->written, (gsize) trades->before);
  *added_out = trades->written - *unchanged_out;
  return done;
}
