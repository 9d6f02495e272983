/* Who buys what from those that drop out. */
#include "kb/shock-private.h"

#include <math.h>
#include <string.h>

/* A share that prints as 0.0 per cent. */
#define NOTHING 0.0005

/* Columns of sql/shock/products.sql. */
enum
{
  ID,
  HS_CODE,
  COMMODITY,
  COVERAGE,
  STAGE,
  YEAR,
  REPORTER,
  SOURCE_ID,
  SOURCE
};

/* Countries by row id, and which of them drop out. */
typedef struct
{
  Shock *shock;
  gint64 world;
  GHashTable *places, *targets; /* row id -> key */
} Trade;

typedef struct
{
  gint64 exporter, importer;
  double usd, t;
} Flow;

/* The flows of one product, and its countries numbered. */
typedef struct
{
  GArray *flows;       /* of Flow */
  GHashTable *numbers; /* row id -> number + 1 */
  GArray *ids;
} Product;

static gboolean
find_ids (Trade *trade, const GPtrArray *keys, GHashTable *ids, GError **error)
{
  for (guint i = 0; i < keys->len; i++)
    {
      g_autofree char *id = NULL;
      if (!lode_db_text (trade->shock->db, "SELECT id FROM entity WHERE key = ?1", keys->pdata[i], &id, error))
        return FALSE;
      if (id != NULL)
        g_hash_table_insert (ids, GSIZE_TO_POINTER (g_ascii_strtoull (id, NULL, 10)), keys->pdata[i]);
    }
  return TRUE;
}

static guint
number_of (Product *product, gint64 id)
{
  gpointer key = GSIZE_TO_POINTER ((gsize) id), number = g_hash_table_lookup (product->numbers, key);
  if (number == NULL)
    {
      g_array_append_val (product->ids, id);
      number = GUINT_TO_POINTER (product->ids->len);
      g_hash_table_insert (product->numbers, key, number);
    }
  return GPOINTER_TO_UINT (number) - 1;
}

/* A flow of a later file takes the place of that of an earlier one. */
static gboolean
read_flows (Trade *trade, LodeStmt *product_row, LodeStmt *stmt, Product *product, GError **error)
{
  gboolean row, fine;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  lode_stmt_bind (stmt, "iiii", lode_stmt_integer (product_row, ID), lode_stmt_integer (product_row, YEAR),
                  lode_stmt_integer (product_row, REPORTER), lode_stmt_integer (product_row, SOURCE_ID));
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    {
      gint64 exporter = lode_stmt_integer (stmt, 0), importer = lode_stmt_integer (stmt, 1);
      Flow flow = { exporter, importer, lode_stmt_real (stmt, 2),
                    lode_stmt_type (stmt, 3) == LODE_NULL ? NAN : lode_stmt_real (stmt, 3) };
      if (exporter == trade->world || importer == trade->world || lode_stmt_type (stmt, 2) == LODE_NULL)
        continue;
      gpointer pair = GUINT_TO_POINTER (number_of (product, exporter) << 16 | number_of (product, importer));
      guint before = GPOINTER_TO_UINT (g_hash_table_lookup (seen, pair));
      if (before > 0)
        {
          g_array_index (product->flows, Flow, before - 1) = flow;
          continue;
        }
      g_array_append_val (product->flows, flow);
      g_hash_table_insert (seen, pair, GUINT_TO_POINTER (product->flows->len));
    }
  return fine;
}

/* The share of a flow that drops out. */
static LodeShare
lost_of (const Trade *trade, const Flow *flow, const char *commodity)
{
  const Shock *shock = trade->shock;
  const char *place = g_hash_table_lookup (trade->places, GSIZE_TO_POINTER ((gsize) flow->exporter));
  LodeShare lost = { 0, 0 };
  if (place == NULL)
    return lost;
  if (shock->is_measure)
    {
      gboolean hit = g_hash_table_size (trade->targets) == 0
                     || g_hash_table_contains (trade->targets, GSIZE_TO_POINTER ((gsize) flow->importer));
      lost = hit ? shock->bites : lost;
    }
  else if (shock->parts != NULL)
    {
      g_autofree char *key = g_strdup_printf ("%s %s", place, commodity);
      const LodeShare *known = g_hash_table_lookup (shock->exports, key);
      lost = known != NULL ? *known : lost;
    }
  else
    lost = (LodeShare){ 1, 1 };
  return (LodeShare){ lost.lower * shock->ask->share_pct / 100, lost.upper * shock->ask->share_pct / 100 };
}

/* What an importer loses. */
typedef struct
{
  gint64 id;
  double bought, lost_low, lost_high, share, bought_t, lost_t;
} Loser;

static int
by_loss (gconstpointer a, gconstpointer b)
{
  const Loser *x = a, *y = b;
  double all_x = x->share * x->bought, all_y = y->share * y->bought;
  if (all_x != all_y)
    return all_x > all_y ? -1 : 1;
  return x->id < y->id ? -1 : x->id > y->id;
}

static GArray *
find_losers (const Trade *trade, Product *product, const char *commodity)
{
  guint n = product->flows->len, n_countries = product->ids->len;
  g_autofree LodeShipment *shipments = g_new (LodeShipment, n + 1);
  g_autofree Loser *all = g_new0 (Loser, n_countries + 1);
  GArray *losers = g_array_new (FALSE, FALSE, sizeof (Loser));
  for (guint i = 0; i < n; i++)
    {
      const Flow *flow = &g_array_index (product->flows, Flow, i);
      LodeShare lost = lost_of (trade, flow, commodity);
      shipments[i] = (LodeShipment){ number_of (product, flow->exporter), number_of (product, flow->importer),
                                     flow->usd, lost.upper };
      Loser *loser = &all[shipments[i].importer];
      loser->lost_low += flow->usd * lost.lower;
      loser->bought_t += flow->t;
      loser->lost_t += flow->t * lost.upper;
    }
  g_autoptr (GArray) imports = lode_shortfall_trade (shipments, n, n_countries, trade->shock->ask->depth);
  for (guint i = 0; i < n_countries; i++)
    {
      const LodeImports *one = &g_array_index (imports, LodeImports, i);
      gint64 id = g_array_index (product->ids, gint64, i);
      Loser loser = { id, one->bought, all[i].lost_low, one->lost, one->share, all[i].bought_t, all[i].lost_t };
      gboolean drops_out = !trade->shock->is_measure && trade->shock->parts == NULL
                           && g_hash_table_contains (trade->places, GSIZE_TO_POINTER ((gsize) id));
      if ((one->lost > 0 || one->share >= NOTHING) && !drops_out)
        g_array_append_val (losers, loser);
    }
  g_array_sort (losers, by_loss);
  return losers;
}

static void
put_product (GString *json, LodeStmt *row)
{
  shock_row (json);
  shock_text (json, lode_stmt_text (row, HS_CODE));
  shock_text (json, lode_stmt_text (row, COMMODITY));
  shock_text (json, lode_stmt_text (row, COVERAGE));
  shock_number (json, (double) lode_stmt_integer (row, YEAR));
  shock_number (json, (double) lode_stmt_integer (row, REPORTER));
  shock_text (json, lode_stmt_text (row, SOURCE));
}

/* The sum over the product first, then the importers that lose most. */
static void
put_losers (const Trade *trade, LodeStmt *row, const Product *product, const GArray *losers)
{
  Shock *shock = trade->shock;
  double traded = 0, low = 0, high = 0;
  guint rows = shock->ask->rows == 0 ? losers->len : MIN (shock->ask->rows, losers->len), hit = 0;
  for (guint i = 0; i < product->flows->len; i++)
    traded += g_array_index (product->flows, Flow, i).usd;
  for (guint i = 0; i < losers->len; i++)
    {
      const Loser *loser = &g_array_index (losers, Loser, i);
      low += loser->lost_low;
      high += loser->lost_high;
      hit += loser->lost_high > 0;
    }
  put_product (shock->trade, row);
  shock_number (shock->trade, traded);
  shock_number (shock->trade, low);
  shock_number (shock->trade, high);
  shock_number (shock->trade, hit);
  for (guint i = 0; i < rows; i++)
    {
      const Loser *loser = &g_array_index (losers, Loser, i);
      put_product (shock->importers, row);
      shock_text (shock->importers, lode_stmt_text (row, STAGE));
      shock_number (shock->importers, (double) loser->id);
      shock_number (shock->importers, loser->bought);
      shock_number (shock->importers, loser->lost_low);
      shock_number (shock->importers, loser->lost_high);
      shock_number (shock->importers, 100 * loser->share);
      shock_number (shock->importers, loser->bought_t);
      shock_number (shock->importers, loser->lost_t);
    }
}

static gboolean
read_product (Trade *trade, LodeStmt *row, LodeStmt *flows, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (Flow)),
                     ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GHashTable) numbers = g_hash_table_new (NULL, NULL);
  Product product = { list, numbers, ids };
  if (!read_flows (trade, row, flows, &product, error))
    return FALSE;
  g_autoptr (GArray) losers = find_losers (trade, &product, lode_stmt_text (row, COMMODITY));
  if (losers->len > 0)
    put_losers (trade, row, &product, losers);
  return TRUE;
}

static gboolean
read_products (Trade *trade, GError **error)
{
  Shock *shock = trade->shock;
  const char *stage = shock->ask->stage, *ore = stage == NULL ? NULL : g_str_has_prefix (stage, "mine") ? "1" : "0";
  g_autofree char *commodities = shock_list (shock->commodities);
  gboolean row, fine;
  g_autoptr (LodeStmt) products = shock_ask (shock, "sql/shock/products.sql", error, "commodities", commodities, "year",
                                             shock->ask->year, "ore", ore, NULL);
  g_autoptr (LodeStmt) flows = products == NULL ? NULL : shock_ask (shock, "sql/shock/flows.sql", error, NULL);
  if (flows == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (products, &row, error)) && row)
    if (!read_product (trade, products, flows, error))
      return FALSE;
  return fine;
}

gboolean
shock_read_trade (Shock *shock, GError **error)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL), targets = g_hash_table_new (NULL, NULL);
  Trade trade = { shock, 0, places, targets };
  return lode_db_integer (shock->db, "SELECT id FROM entity WHERE key = 'aggregate/world'", 0, &trade.world, error)
         && find_ids (&trade, shock->places, places, error) && find_ids (&trade, shock->targets, targets, error)
         && (g_hash_table_size (places) == 0 || (shock->is_measure && shock->bites.upper <= 0)
             || read_products (&trade, error));
}
