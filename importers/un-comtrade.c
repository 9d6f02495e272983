/* un-comtrade - UN Comtrade, yearly trade in goods by HS subheading. Three layouts: that of the interface and of Comtrade Plus
 * (`typeCode,freqCode,refPeriodId,...`, all or some of its columns), that of the older site (`Classification,Year,Period,...`, 35
 * columns), and short extracts (`year,reporter,partner,cmd,flow,value,netwgt`).
 *
 * Stored: imports and exports of six-digit codes, by partner and with the world; who reported stands in the row. Left out, and counted:
 * what is part of another row (re-exports, customs procedures, modes of transport, second partners), chapters and headings, months.
 * A file without the columns that tell parts apart repeats its keys: the largest value of a key is the total, and it alone is stored.
 * In a file with them a repeated key is refused. Value: primaryValue, in US dollars. Quantity: the net weight, or the quantity where that is
 * in kilograms; 0 means that none is known. Source: UN Comtrade, https://comtradeplus.un.org. */
#include "importers/trade/codes.h"

#include <math.h>
#include <string.h>

typedef enum
{
  TYPE,
  FREQUENCY,
  CLASSIFICATION,
  YEAR,
  PERIOD,
  REPORTER,
  PARTNER,
  FLOW,
  PRODUCT,
  VALUE,
  WEIGHT,
  QUANTITY,
  UNIT_CODE,
  UNIT,
  SECOND_PARTNER,
  CUSTOMS,
  TRANSPORT,
  SUPPLY,
  N_COLUMNS
} Column;

#define N_LAYOUTS 3

/* Names in each layout; compared without regard to capitals. */
static const char *const names[N_COLUMNS][N_LAYOUTS] = {
  [TYPE] = { "typeCode" },
  [FREQUENCY] = { "freqCode" },
  [CLASSIFICATION] = { "classificationCode", "Classification" },
  [YEAR] = { "refYear", "Year", "year" },
  [PERIOD] = { "period", "Period" },
  [REPORTER] = { "reporterCode", "Reporter Code", "reporter" },
  [PARTNER] = { "partnerCode", "Partner Code", "partner" },
  [FLOW] = { "flowCode", "Trade Flow Code", "flow" },
  [PRODUCT] = { "cmdCode", "Commodity Code", "cmd" },
  [VALUE] = { "primaryValue", "Trade Value (US$)", "value" },
  [WEIGHT] = { "netWgt", "Netweight (kg)", "netwgt" },
  [QUANTITY] = { "qty", "Qty", "qty" },
  [UNIT_CODE] = { "qtyUnitCode", "Qty Unit Code", "qtyunit" },
  [UNIT] = { "qtyUnitAbbr", "Qty Unit" },
  [SECOND_PARTNER] = { "partner2Code", "2nd Partner Code" },
  [CUSTOMS] = { "customsCode", "Customs Proc. Code" },
  [TRANSPORT] = { "motCode", "Mode of Transport Code" },
  [SUPPLY] = { "mosCode" },
};

/* Columns that a layout must have to be known by; one of year and period besides. */
static const Column needed[] = { REPORTER, PARTNER, FLOW, PRODUCT, VALUE };

static const char *const parts_of_a_flow[] = { "RX", "RM", "DX", "FM", "MIP", "XIP", "MOP", "XOP", "3", "4", NULL };

typedef struct
{
  gboolean ready;
  int at[N_COLUMNS];
  gboolean parts_are_marked;
  GHashTable *totals; /* guint64 key -> Total, where parts are not marked */
} State;

/* The largest value of a key, and where it stands first. */
typedef struct
{
  double value;
  guint line;
} Total;

/* A row of goods by year, read but not looked up. */
typedef struct
{
  guint year, reporter, partner, product;
  gboolean is_import;
  double value_usd, quantity_t;
  const char *left_out; /* why, or NULL */
} Row;

static void
free_state (void *data)
{
  State *state = data;
  g_clear_pointer (&state->totals, g_hash_table_unref);
}

static int
find_column (const LodeHeader *header, const char *name)
{
  for (guint i = 0; name != NULL && i < header->n; i++)
    if (g_ascii_strcasecmp (header->names[i], name) == 0)
      return (int) i;
  return -1;
}

static gboolean
find_columns (const LodeHeader *header, int at[N_COLUMNS])
{
  for (int layout = 0; layout < N_LAYOUTS; layout++)
    {
      for (int c = 0; c < N_COLUMNS; c++)
        at[c] = find_column (header, names[c][layout]);
      gboolean fits = at[YEAR] >= 0 || at[PERIOD] >= 0;
      for (gsize i = 0; i < G_N_ELEMENTS (needed); i++)
        fits = fits && at[needed[i]] >= 0;
      if (fits)
        return TRUE;
    }
  return FALSE;
}

static gboolean
detect (const LodeHeader *header)
{
  int at[N_COLUMNS];
  return find_columns (header, at);
}

static State *
state_get (LodeRun *run, const LodeHeader *header)
{
  State *state = lode_run_state (run);
  if (state->ready)
    return state;
  state->ready = TRUE;
  find_columns (header, state->at);
  state->parts_are_marked = state->at[SECOND_PARTNER] >= 0 && state->at[CUSTOMS] >= 0 && state->at[TRANSPORT] >= 0;
  state->totals = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  return state;
}

/* The cell without blanks; "" where there is no such column. */
static const char *
cell (const State *state, const LodeRecord *in, Column column)
{
  return state->at[column] < 0 ? "" : g_strstrip (in->fields[state->at[column]]);
}

static gboolean
unexpected (const State *state, const LodeRecord *in, Column column, const char *expected, GError **error)
{
  return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\", expected %s", in->header->names[state->at[column]],
                    cell (state, in, column), expected);
}

static gboolean
is_number (const char *text, gsize digits)
{
  return strlen (text) == digits && strspn (text, "0123456789") == digits;
}

/* The first reason stands. */
static void
leave_out (Row *row, const char *why)
{
  if (row->left_out == NULL)
    row->left_out = why;
}

/* Goods, by year, in the Harmonized System? */
static gboolean
read_kind (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  const char *type = cell (state, in, TYPE), *frequency = cell (state, in, FREQUENCY);
  const char *classification = cell (state, in, CLASSIFICATION);
  if (strcmp (type, "S") == 0)
    leave_out (row, "services");
  else if (*type != '\0' && strcmp (type, "C") != 0)
    return unexpected (state, in, TYPE, "C; the cells may have moved by a column", error);
  if (strcmp (frequency, "M") == 0)
    leave_out (row, "monthly figures");
  else if (*frequency != '\0' && strcmp (frequency, "A") != 0)
    return unexpected (state, in, FREQUENCY, "A or M; the cells may have moved by a column", error);
  if (strchr ("SBE", *classification) != NULL && *classification != '\0')
    leave_out (row, "rows of another classification");
  else if (*classification != '\0' && *classification != 'H')
    return unexpected (state, in, CLASSIFICATION, "HS or H0 to H6", error);
  return TRUE;
}

static gboolean
read_year (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  const char *period = cell (state, in, PERIOD), *year = cell (state, in, YEAR);
  if (is_number (period, 6))
    leave_out (row, "monthly figures");
  else if (*period != '\0' && !is_number (period, 4))
    return unexpected (state, in, PERIOD, "a year", error);
  if (state->at[YEAR] >= 0 && !is_number (year, 4))
    return unexpected (state, in, YEAR, "a year", error);
  if (*period != '\0' && *year != '\0' && strncmp (period, year, 4) != 0)
    return unexpected (state, in, YEAR, "the year of the period", error);
  row->year = (guint) g_ascii_strtoull (*year != '\0' ? year : period, NULL, 10) % 10000;
  return row->year >= 1962 || unexpected (state, in, *year != '\0' ? YEAR : PERIOD, "a year from 1962 on", error);
}

static gboolean
read_flow (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  const char *flow = cell (state, in, FLOW);
  row->is_import = strcmp (flow, "M") == 0 || strcmp (flow, "1") == 0;
  if (row->is_import || strcmp (flow, "X") == 0 || strcmp (flow, "2") == 0)
    return TRUE;
  if (!g_strv_contains (parts_of_a_flow, flow))
    return unexpected (state, in, FLOW, "M or X", error);
  leave_out (row, "re-exports, re-imports and other parts of a flow");
  return TRUE;
}

/* Codes have an even number of digits: one with an odd number has lost its leading zero. */
static gboolean
read_product (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  const char *code = cell (state, in, PRODUCT);
  gsize digits = strlen (code);
  if (strcmp (code, "TOTAL") == 0 || g_str_has_prefix (code, "AG"))
    leave_out (row, "totals, chapters and headings");
  else if (digits < 1 || digits > 12 || strspn (code, "0123456789") != digits)
    return row->left_out != NULL || unexpected (state, in, PRODUCT, "a code of the Harmonized System", error);
  else if (digits < 5)
    leave_out (row, "totals, chapters and headings");
  else if (digits > 6)
    leave_out (row, "national tariff lines");
  row->product = (guint) (g_ascii_strtoull (code, NULL, 10) % 1000000);
  return TRUE;
}

static void
read_parts (const State *state, const LodeRecord *in, Row *row)
{
  static const struct
  {
    Column column;
    const char *all, *left_out;
  } parts[] = { { SECOND_PARTNER, "0", "parts by second partner" },
                { CUSTOMS, "C00", "parts by customs procedure" },
                { TRANSPORT, "0", "parts by mode of transport" },
                { SUPPLY, "0", "parts by mode of supply" } };
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *code = cell (state, in, parts[i].column);
      if (*code != '\0' && strcmp (code, "0") != 0 && strcmp (code, parts[i].all) != 0)
        leave_out (row, parts[i].left_out);
    }
}

static gboolean
read_area (const State *state, const LodeRecord *in, Column column, guint *code_out, GError **error)
{
  guint64 code;
  if (!g_ascii_string_to_unsigned (cell (state, in, column), 10, 0, 999, &code, NULL))
    return unexpected (state, in, column, "a code of up to three digits", error);
  *code_out = (guint) code;
  return TRUE;
}

static gboolean
read_amount (const State *state, const LodeRecord *in, Column column, double *amount_out, GError **error)
{
  const char *text = cell (state, in, column);
  *amount_out = NAN;
  if (*text == '\0' || strcmp (text, "NA") == 0)
    return TRUE;
  return (lode_plain_number (text, amount_out) && *amount_out >= 0)
         || unexpected (state, in, column, "a plain number that is not negative", error);
}

static gboolean
read_amounts (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  double weight, quantity;
  if (!read_amount (state, in, VALUE, &row->value_usd, error) || !read_amount (state, in, WEIGHT, &weight, error)
      || !read_amount (state, in, QUANTITY, &quantity, error))
    return FALSE;
  if (isnan (row->value_usd))
    return unexpected (state, in, VALUE, "a value in US dollars", error);
  const char *unit = cell (state, in, UNIT);
  gboolean in_kg = strcmp (cell (state, in, UNIT_CODE), "8") == 0 || strcmp (unit, "kg") == 0 || strcmp (unit, "Weight in kilograms") == 0;
  double kg = weight > 0 ? weight : in_kg && quantity > 0 ? quantity : NAN;
  row->quantity_t = kg / 1000;
  return TRUE;
}

/* Everything but what codes stand for. Amounts of rows that are left out are not looked at. */
static gboolean
read_row (const State *state, const LodeRecord *in, Row *row, GError **error)
{
  if (!read_kind (state, in, row, error) || !read_year (state, in, row, error) || !read_flow (state, in, row, error)
      || !read_product (state, in, row, error) || !read_area (state, in, REPORTER, &row->reporter, error)
      || !read_area (state, in, PARTNER, &row->partner, error))
    return FALSE;
  read_parts (state, in, row);
  return row->left_out != NULL || read_amounts (state, in, row, error);
}

static gint64
key_of (const Row *row)
{
  return (((((gint64) row->year * 1000 + row->reporter) * 1000 + row->partner) * 1000000) + row->product) * 2 + row->is_import;
}

/* Where parts are not marked: find the largest value of each key. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) error;
  State *state = state_get (run, in->header);
  Row row = { 0 };
  if (state->parts_are_marked || !read_row (state, in, &row, NULL) || row.left_out != NULL)
    return TRUE;
  gint64 key = key_of (&row);
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
  Row read = { 0 };
  const char *reporter, *partner, *product;
  if (!read_row (state, in, &read, error))
    return FALSE;
  gint64 key = key_of (&read);
  const Total *total = g_hash_table_lookup (state->totals, &key);
  if (read.left_out == NULL && total != NULL && total->line != in->line)
    read.left_out = "repeats of a flow, of which the largest value counts";
  if (read.left_out != NULL)
    {
      lode_run_leave_out (run, read.left_out);
      return TRUE;
    }
  if (read.reporter == 0)
    return unexpected (state, in, REPORTER, "a country", error);
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
