/* Summing up a document from its rows in the store. Part of kb/trade-sums.h. */
#include "kb/trade-sums.h"

#include <math.h>
#include <string.h>

#define PIECE 65536

/* Remove the rows of a document from @table, whose numbers stand in the columns @first and @last of @directory. Rows behind them move up:
 * VACUUM numbers the rows of such a table anew, so there must be no gap. */
static gboolean
forget_rows (LodeDb *db, gint64 document_id, const char *table, const char *directory, const char *first, const char *last,
             GError **error)
{
  gint64 from, to;
  g_autofree char *least = g_strdup_printf ("SELECT min(%s) FROM %s WHERE document_id = %" G_GINT64_FORMAT, first, directory,
                                            document_id);
  g_autofree char *most = g_strdup_printf ("SELECT max(%s) FROM %s WHERE document_id = %" G_GINT64_FORMAT, last, directory,
                                           document_id);
  if (!lode_db_integer (db, least, 0, &from, error) || !lode_db_integer (db, most, 0, &to, error))
    return FALSE;
  g_autofree char *rows = g_strdup_printf ("DELETE FROM %s WHERE rowid BETWEEN ?1 AND ?2", table);
  g_autofree char *entries = g_strdup_printf ("DELETE FROM %s WHERE document_id = ?1", directory);
  g_autofree char *move = g_strdup_printf ("UPDATE %s SET rowid = rowid - ?2 WHERE rowid > ?1", table);
  g_autofree char *point = g_strdup_printf ("UPDATE %1$s SET %2$s = %2$s - ?2, %3$s = %3$s - ?2 WHERE %2$s > ?1", directory, first,
                                            last);
  return from == 0
         || (lode_db_run (db, error, rows, "ii", from, to) && lode_db_run (db, error, entries, "i", document_id)
             && lode_db_run (db, error, move, "ii", to, to - from + 1) && lode_db_run (db, error, point, "ii", to, to - from + 1));
}

gboolean
lode_trade_forget (LodeDb *db, gint64 document_id, GError **error)
{
  return forget_rows (db, document_id, "trade_flow", "trade_block", "first_row", "last_row", error)
         && forget_rows (db, document_id, "trade_export", "trade_product", "first_export", "last_export", error)
         && forget_rows (db, document_id, "trade_import", "trade_importer", "first_row", "last_row", error);
}

typedef struct
{
  LodeDb *db;
  gint64 document_id;
  LodeFlowIds ids;
  GHashTable *countries; /* entity id -> number */
  LodeTradeSums *sums;
  GArray *flows; /* read, not summed up yet */
  guint8 *seen;  /* pairs of exporter and importer of the product, year and reporter that are being read, a bit each */
} Again;

static gboolean
number_countries (Again *again, GError **error)
{
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (again->db, "SELECT id, kind <> 'country' FROM entity WHERE kind IN ('country', 'aggregate')", NULL, error);
  gboolean more = stmt != NULL;
  while (more)
    {
      if (!lode_stmt_step (stmt, &more, error))
        return FALSE;
      gint64 id = lode_stmt_integer (stmt, 0);
      gboolean total = lode_stmt_integer (stmt, 1) != 0;
      if (!more)
        return TRUE;
      g_hash_table_insert (again->countries, g_memdup2 (&id, sizeof id), GUINT_TO_POINTER (again->ids.countries->len));
      g_array_append_val (again->ids.countries, id);
      g_array_append_val (again->ids.totals, total);
    }
  return FALSE;
}

static gboolean
sum_up (Again *again, GError **error)
{
  const LodeFlow *flows = (const LodeFlow *) (void *) again->flows->data;
  for (gsize done = 0; done < again->flows->len;)
    {
      done += lode_trade_sums_add (again->sums, flows + done, again->flows->len - done);
      if (done < again->flows->len && !lode_trade_sums_write (again->sums, again->db, again->document_id, error))
        return FALSE;
    }
  g_array_set_size (again->flows, 0);
  return TRUE;
}

/* The first reading of the pair since the product, year or reporter changed? */
static gboolean
is_new (const Again *again, const LodeFlow *flow)
{
  gsize bit = (gsize) flow->exporter * again->ids.countries->len + (flow->importer_and_reporter >> 2);
  gboolean seen = (again->seen[bit / 8] >> (bit % 8) & 1) != 0;
  again->seen[bit / 8] |= (guint8) (1u << (bit % 8));
  return !seen;
}

static gboolean
read_flow (Again *again, LodeStmt *stmt, GError **error)
{
  const GArray *products = again->ids.products;
  gint64 product = lode_stmt_integer (stmt, 0), exporter = lode_stmt_integer (stmt, 3), importer = lode_stmt_integer (stmt, 4);
  if (products->len == 0 || g_array_index (products, gint64, products->len - 1) != product)
    g_array_append_val (again->ids.products, product);
  guint from = GPOINTER_TO_UINT (g_hash_table_lookup (again->countries, &exporter));
  guint to = GPOINTER_TO_UINT (g_hash_table_lookup (again->countries, &importer));
  LodeFlow flow = { .product = (products->len - 1) & ((1 << 20) - 1),
                    .year = (guint) lode_stmt_integer (stmt, 1) & 4095,
                    .exporter = (guint16) from,
                    .importer_and_reporter = (guint16) (to << 2 | (guint) lode_stmt_integer (stmt, 2)),
                    .value_usd = lode_stmt_type (stmt, 5) == LODE_NULL ? NAN : lode_stmt_real (stmt, 5),
                    .quantity_t = lode_stmt_type (stmt, 6) == LODE_NULL ? NAN : lode_stmt_real (stmt, 6) };
  const LodeFlow *last = again->flows->len == 0 ? NULL : &g_array_index (again->flows, LodeFlow, again->flows->len - 1);
  if (last == NULL || last->product != flow.product || last->year != flow.year
      || (last->importer_and_reporter & 3) != (flow.importer_and_reporter & 3))
    {
      gsize n = again->ids.countries->len;
      memset (again->seen, 0, n * n / 8 + 1);
      if (again->flows->len > PIECE && !sum_up (again, error))
        return FALSE;
    }
  if (!is_new (again, &flow))
    return lode_fail (error, LODE_ERROR_DATA, "a flow of %u stands twice in the file; rows are not added up", flow.year);
  g_array_append_val (again->flows, flow);
  return TRUE;
}

static gboolean
read_flows (Again *again, GError **error)
{
  gboolean more;
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (again->db,
                         "SELECT b.product_id, b.year, b.reporter, f.exporter_id, f.importer_id, f.value_usd, f.quantity_t"
                         " FROM trade_block b CROSS JOIN trade_flow f"
                         " WHERE b.document_id = ?1 AND f.rowid BETWEEN b.first_row AND b.last_row"
                         " ORDER BY b.product_id, b.year, b.reporter, b.first_row",
                         NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "i", again->document_id);
  for (;;)
    if (!lode_stmt_step (stmt, &more, error) || (more && !read_flow (again, stmt, error)))
      return FALSE;
    else if (!more)
      return sum_up (again, error) && lode_trade_sums_write (again->sums, again->db, again->document_id, error);
}

gboolean
lode_trade_sums_again (LodeDb *db, gint64 document_id, GError **error)
{
  g_autoptr (GArray) products = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) countries = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GArray) totals = g_array_new (FALSE, FALSE, sizeof (gboolean));
  g_autoptr (GArray) flows = g_array_new (FALSE, FALSE, sizeof (LodeFlow));
  g_autoptr (GHashTable) numbers = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Again again = { .db = db, .document_id = document_id, .ids = { products, countries, totals }, .countries = numbers, .flows = flows };
  if (!number_countries (&again, error))
    return FALSE;
  g_autoptr (LodeTradeSums) sums = lode_trade_sums_new (&again.ids);
  g_autofree guint8 *seen = g_malloc0 ((gsize) countries->len * countries->len / 8 + 1);
  again.sums = sums;
  again.seen = seen;
  return read_flows (&again, error);
}
