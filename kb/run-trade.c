/* The trade side of a run: flows go into a batch, row by row or in bulk, and are written at the end of the file. */
#include "kb/run-private.h"

#include <string.h>

/* Has the file had this flow? Remember its line if not. */
static gboolean
remember (LodeRun *run, const LodeTrade *flow, const LodeFlow *numbers, GError **error)
{
  guint64 key = (guint64) numbers->product << 44 | (guint64) numbers->year << 32 | (guint64) numbers->exporter << 16
                | numbers->importer_and_reporter;
  gpointer line = GSIZE_TO_POINTER (lode_store_line (run->store)), before;
  if (g_hash_table_lookup_extended (run->flow_lines, GSIZE_TO_POINTER (key), NULL, &before))
    return lode_fail (error, LODE_ERROR_DATA, "the flow of %s from %s to %s in %d stands in line %u already; rows are not added up",
                      flow->product, flow->exporter, flow->importer, flow->year, GPOINTER_TO_UINT (before));
  g_hash_table_insert (run->flow_lines, GSIZE_TO_POINTER (key), line);
  return TRUE;
}

static void
start_batch (LodeRun *run)
{
  if (run->trades != NULL)
    return;
  run->trades = lode_trades_new ();
  run->flow_lines = g_hash_table_new (g_direct_hash, g_direct_equal);
  run->flow_numbers = g_hash_table_new (g_str_hash, g_str_equal);
}

/* The number of the entity @key in the batch: products and countries are numbered as they come. */
static gboolean
number_of (LodeRun *run, const char *key, gboolean is_product, guint *number_out, GError **error)
{
  gint64 id;
  gpointer found = g_hash_table_lookup (run->flow_numbers, key);
  if (found == NULL)
    {
      guint *last = is_product ? &run->flow_products : &run->flow_countries;
      if (!lode_store_entity_id (run->store, key, &id, error))
        return FALSE;
      found = GUINT_TO_POINTER (++*last);
      g_hash_table_insert (run->flow_numbers, (gpointer) g_intern_string (key), found);
      if (is_product)
        lode_trades_set_product (run->trades, *last, id);
      else
        lode_trades_set_country (run->trades, *last, id, g_str_has_prefix (key, "aggregate/"));
    }
  *number_out = GPOINTER_TO_UINT (found);
  return TRUE;
}

gboolean
lode_run_put_trade (LodeRun *run, const LodeTrade *flow, GError **error)
{
  guint product, exporter, importer;
  start_batch (run);
  if (!number_of (run, flow->product, TRUE, &product, error) || !number_of (run, flow->exporter, FALSE, &exporter, error)
      || !number_of (run, flow->importer, FALSE, &importer, error))
    return FALSE;
  LodeFlow numbers = { .product = product & ((1 << 20) - 1),
                       .year = (guint) flow->year & 4095,
                       .exporter = (guint16) exporter,
                       .importer_and_reporter = (guint16) (importer << 2 | flow->reporter),
                       .value_usd = flow->value_usd,
                       .quantity_t = flow->quantity_t };
  if (!remember (run, flow, &numbers, error))
    return FALSE;
  lode_trades_add (run->trades, &numbers);
  return lode_trades_length (run->trades) < LODE_TRADES_LIMIT || lode_run_write_trade (run, error);
}

static gboolean
go_on (gpointer data)
{
  LodeRun *run = data;
  return lode_run_progress (run, run->size, run->size, run->tally->rows);
}

gboolean
lode_run_write_trade (LodeRun *run, GError **error)
{
  return lode_trades_write (run->trades, run->db, run->document_id, go_on, run, error);
}

gboolean
lode_run_finish_trade (LodeRun *run, GError **error)
{
  if (run->trades == NULL)
    return TRUE;
  gsize added, unchanged;
  if (!lode_trades_finish (run->trades, run->db, run->document_id, go_on, run, &added, &unchanged, error))
    return FALSE;
  run->tally->stored += (guint) added;
  run->tally->unchanged += (guint) unchanged;
  return TRUE;
}

void
lode_run_free_trade (LodeRun *run)
{
  g_clear_pointer (&run->trades, lode_trades_free);
  g_clear_pointer (&run->flow_lines, g_hash_table_unref);
  g_clear_pointer (&run->flow_numbers, g_hash_table_unref);
}

typedef gboolean (*FindKey) (LodeRun *run, guint code, const char **key_out, GError **error);

static gboolean
ask_country (gpointer data, guint code, char **reason_out)
{
  LodeRun *run = data;
  g_autoptr (GError) error = NULL;
  const char *key;
  gint64 id;
  if (run->importer->country (run, code, &key, &error) && lode_store_entity_id (run->store, key, &id, &error))
    lode_trades_set_country (run->trades, code, id, g_str_has_prefix (key, "aggregate/"));
  else
    *reason_out = g_strdup (error->message);
  return error == NULL;
}

static gboolean
ask_product (gpointer data, guint code, char **reason_out)
{
  LodeRun *run = data;
  g_autoptr (GError) error = NULL;
  const char *key;
  gint64 id;
  if (run->importer->product (run, code, &key, &error) && lode_store_entity_id (run->store, key, &id, &error))
    lode_trades_set_product (run->trades, code, id);
  else
    *reason_out = g_strdup (error->message);
  return error == NULL;
}

static gboolean
set_aside (gpointer data, guint line, const char *column, const char *found, const char *row, const char *reason,
           GError **error)
{
  LodeRun *run = data;
  run->tally->quarantined++;
  return lode_run_quarantine_text (run, line, column, found, reason, row, error);
}

static gboolean
write_batch (gpointer run, GError **error)
{
  return lode_run_write_trade (run, error);
}

gboolean
lode_run_bulk (LodeRun *run, GError **error)
{
  LodeBulkHooks hooks = { .data = run,
                          .all_bytes = run->size,
                          .country = ask_country,
                          .product = ask_product,
                          .quarantine = set_aside,
                          .flush = write_batch,
                          .progress = lode_run_progress };
  start_batch (run);
  return lode_bulk_read (run->path, run->importer->bulk, run->trades, &hooks, &run->tally->rows, error);
}
