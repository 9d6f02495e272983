/* The trade side of a run: flows go into a batch, row by row or in bulk, and are written at the end of the file. */
#include "kb/run-private.h"

#include <string.h>

static gboolean
find_number (LodeRun *run, const char *key, gboolean is_product, guint *number_out, GError **error)
{
  gint64 id;
  if (!lode_store_entity_id (run->store, key, &id, error))
    return FALSE;
  *number_out = is_product ? lode_trades_product (run->trades, id)
                           : lode_trades_country (run->trades, id, g_str_has_prefix (key, "aggregate/"));
  return TRUE;
}

/* Has the file had this flow? Remember its line if not. */
static gboolean
remember (LodeRun *run, const LodeTrade *flow, GError **error)
{
  g_autofree char *key = g_strdup_printf ("%s %s %s %d %d", flow->product, flow->exporter, flow->importer, flow->year,
                                          (int) flow->reporter);
  guint line = GPOINTER_TO_UINT (g_hash_table_lookup (run->flow_lines, key));
  if (line != 0)
    return lode_fail (error, LODE_ERROR_DATA, "the flow of %s from %s to %s in %d stands in line %u already; rows are not added up",
                      flow->product, flow->exporter, flow->importer, flow->year, line);
  g_hash_table_insert (run->flow_lines, g_steal_pointer (&key), GUINT_TO_POINTER (lode_store_line (run->store)));
  return TRUE;
}

static void
start_batch (LodeRun *run)
{
  if (run->trades != NULL)
    return;
  run->trades = lode_trades_new ();
  run->flow_lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

gboolean
lode_run_put_trade (LodeRun *run, const LodeTrade *flow, GError **error)
{
  guint product, exporter, importer;
  start_batch (run);
  if (!find_number (run, flow->product, TRUE, &product, error)
      || !find_number (run, flow->exporter, FALSE, &exporter, error)
      || !find_number (run, flow->importer, FALSE, &importer, error) || !remember (run, flow, error))
    return FALSE;
  lode_trades_add (run->trades, product, flow->year, exporter, importer, flow->reporter, flow->value_usd, flow->quantity_t);
  return lode_trades_length (run->trades) < LODE_TRADES_LIMIT || lode_run_flush_trade (run, error);
}

gboolean
lode_run_flush_trade (LodeRun *run, GError **error)
{
  if (run->trades == NULL)
    return TRUE;
  gsize n = lode_trades_length (run->trades);
  gsize added;
  if (!lode_trades_flush (run->trades, run->db, run->document_id, &added, error))
    return FALSE;
  run->tally->stored += (guint) added;
  run->tally->unchanged += (guint) (n - added);
  return TRUE;
}

void
lode_run_free_trade (LodeRun *run)
{
  g_clear_pointer (&run->trades, lode_trades_free);
  g_clear_pointer (&run->flow_lines, g_hash_table_unref);
}

typedef gboolean (*FindKey) (LodeRun *run, guint code, const char **key_out, GError **error);

static int
ask (LodeRun *run, FindKey find, gboolean is_product, guint code, char **reason_out)
{
  g_autoptr (GError) error = NULL;
  const char *key;
  guint number;
  if (find (run, code, &key, &error) && find_number (run, key, is_product, &number, &error))
    return (int) number;
  *reason_out = g_strdup (error->message);
  return -1;
}

static int
ask_country (gpointer run, guint code, char **reason_out)
{
  return ask (run, ((LodeRun *) run)->importer->country, FALSE, code, reason_out);
}

static int
ask_product (gpointer run, guint code, char **reason_out)
{
  return ask (run, ((LodeRun *) run)->importer->product, TRUE, code, reason_out);
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
flush (gpointer run, GError **error)
{
  return lode_run_flush_trade (run, error);
}

gboolean
lode_run_bulk (LodeRun *run, GError **error)
{
  LodeBulkHooks hooks = { .data = run,
                          .country = ask_country,
                          .product = ask_product,
                          .quarantine = set_aside,
                          .flush = flush,
                          .progress = lode_run_progress };
  start_batch (run);
  return lode_bulk_read (run->path, run->importer->bulk, run->trades, &hooks, &run->tally->rows, error);
}
