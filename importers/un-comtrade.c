/* un-comtrade - UN Comtrade, yearly trade in goods by HS subheading. Three layouts: that of the interface and of Comtrade Plus
 * (`typeCode,freqCode,refPeriodId,...`, all or some of its columns), that of the older site (`Classification,Year,Period,...`, 35
 * columns), and short extracts (`year,reporter,partner,cmd,flow,value,netwgt`).
 *
 * Stored: imports and exports of six-digit codes, by partner and with the world; who reported stands in the row. Left out, and counted:
 * what is part of another row (re-exports, customs procedures, modes of transport, second partners) or the sum of others (chapters, headings,
 * the European Union), months.
 * A file without the columns that tell parts apart repeats its keys: the largest value of a key is the total, and it alone is stored.
 * In a file with them a repeated key is refused. Value: primaryValue, in US dollars. Quantity: the net weight, or the quantity where that is
 * in kilograms; 0 means that none is known. Source: UN Comtrade, https://comtradeplus.un.org. */
#include "importers/trade/codes.h"
#include "importers/trade/comtrade.h"

/* The largest value of a key, and where it stands first. */
typedef struct
{
  double value;
  guint line;
} Total;

typedef struct
{
  gboolean ready;
  ComtradeColumns columns;
  gboolean parts_are_marked;
  GHashTable *totals; /* key -> Total, where parts are not marked */
} State;

static void
free_state (void *data)
{
  State *state = data;
  g_clear_pointer (&state->totals, g_hash_table_unref);
}

static gboolean
detect (const LodeHeader *header)
{
  ComtradeColumns columns;
  return comtrade_columns_find (header, &columns);
}

static State *
state_get (LodeRun *run, const LodeHeader *header)
{
  State *state = lode_run_state (run);
  if (state->ready)
    return state;
  state->ready = TRUE;
  comtrade_columns_find (header, &state->columns);
  state->parts_are_marked = comtrade_columns_mark_parts (&state->columns);
  state->totals = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return state;
}

/* Where parts are not marked: find the largest value of each key. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) error;
  State *state = state_get (run, in->header);
  ComtradeRow row;
  if (state->parts_are_marked || !comtrade_row_read (&state->columns, in, &row, NULL) || row.left_out != NULL)
    return TRUE;
  gint64 key = comtrade_row_key (&row);
  Total *total = g_hash_table_lookup (state->totals, &key);
  if (total == NULL)
    g_hash_table_insert (state->totals, g_memdup2 (&key, sizeof key), total = g_new0 (Total, 1));
  if (total->line == 0 || row.value_usd > total->value)
    *total = (Total) { row.value_usd, in->line };
  return TRUE;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  state_get (run, header);
  LodeSource source = { .key = "un-comtrade",
                        .kind = "statistics",
                        .title = "UN Comtrade: yearly trade in goods",
                        .publisher = "United Nations Statistics Division",
                        .series = "un-comtrade",
                        .url = "https://comtradeplus.un.org",
                        .licence = "UN Comtrade terms of use; not redistributed with lode",
                        .redistributable = "no",
                        .language = "en",
                        .note = "the file does not say when it was downloaded" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = state_get (run, in->header);
  ComtradeRow read;
  const char *reporter, *partner, *product;
  if (!comtrade_row_read (&state->columns, in, &read, error))
    return FALSE;
  gint64 key = comtrade_row_key (&read);
  const Total *total = g_hash_table_lookup (state->totals, &key);
  if (trade_area_is_union (read.reporter) || trade_area_is_union (read.partner))
    comtrade_row_leave_out (&read, "rows of the European Union beside its members");
  if (read.left_out == NULL && total != NULL && total->line != in->line)
    comtrade_row_leave_out (&read, "repeats of a flow, of which the largest value counts");
  if (read.left_out != NULL)
    {
      lode_run_leave_out (run, read.left_out);
      return TRUE;
    }
  if (read.reporter == 0)
    return lode_fail (error, LODE_ERROR_DATA, "the reporter is 0, the world; expected a country");
  if (!trade_area_by_code (run, read.reporter, &reporter, error) || !trade_area_by_code (run, read.partner, &partner, error)
      || !trade_product (run, read.product, &product, error))
    return FALSE;
  LodeTrade flow = { .product = product,
                     .exporter = read.is_import ? partner : reporter,
                     .importer = read.is_import ? reporter : partner,
                     .year = (int) read.year,
                     .reporter = read.is_import ? LODE_BY_IMPORTER : LODE_BY_EXPORTER,
                     .value_usd = read.value_usd,
                     .quantity_t = read.quantity_t };
  return lode_run_put_trade (run, &flow, error);
}

LODE_IMPORTER (un_comtrade) = {
  .summary = "UN Comtrade: yearly imports and exports by partner and HS6",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
