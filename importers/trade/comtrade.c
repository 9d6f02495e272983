#include "importers/trade/comtrade.h"

#include <math.h>
#include <string.h>

#define N_LAYOUTS 3

/* Names in each layout; compared without regard to capitals. */
static const char *const names[COMTRADE_COLUMNS][N_LAYOUTS] = {
  [COMTRADE_TYPE] = { "typeCode" },
  [COMTRADE_FREQUENCY] = { "freqCode" },
  [COMTRADE_CLASSIFICATION] = { "classificationCode", "Classification" },
  [COMTRADE_YEAR] = { "refYear", "Year", "year" },
  [COMTRADE_PERIOD] = { "period", "Period" },
  [COMTRADE_REPORTER] = { "reporterCode", "Reporter Code", "reporter" },
  [COMTRADE_PARTNER] = { "partnerCode", "Partner Code", "partner" },
  [COMTRADE_FLOW] = { "flowCode", "Trade Flow Code", "flow" },
  [COMTRADE_PRODUCT] = { "cmdCode", "Commodity Code", "cmd" },
  [COMTRADE_VALUE] = { "primaryValue", "Trade Value (US$)", "value" },
  [COMTRADE_WEIGHT] = { "netWgt", "Netweight (kg)", "netwgt" },
  [COMTRADE_QUANTITY] = { "qty", "Qty", "qty" },
  [COMTRADE_UNIT_CODE] = { "qtyUnitCode", "Qty Unit Code", "qtyunit" },
  [COMTRADE_UNIT] = { "qtyUnitAbbr", "Qty Unit" },
  [COMTRADE_SECOND_PARTNER] = { "partner2Code", "2nd Partner Code" },
  [COMTRADE_CUSTOMS] = { "customsCode", "Customs Proc. Code" },
  [COMTRADE_TRANSPORT] = { "motCode", "Mode of Transport Code" },
  [COMTRADE_SUPPLY] = { "mosCode" },
};

/* Columns that a layout must have to be known by; one of year and period besides. */
static const ComtradeColumn needed[] = { COMTRADE_REPORTER, COMTRADE_PARTNER, COMTRADE_FLOW, COMTRADE_PRODUCT, COMTRADE_VALUE };

static const char *const parts_of_a_flow[] = { "RX", "RM", "DX", "FM", "MIP", "XIP", "MOP", "XOP", "3", "4", NULL };

static int
find_column (const LodeHeader *header, const char *name)
{
  for (guint i = 0; name != NULL && i < header->n; i++)
    if (g_ascii_strcasecmp (header->names[i], name) == 0)
      return (int) i;
  return -1;
}

gboolean
comtrade_columns_find (const LodeHeader *header, ComtradeColumns *columns_out)
{
  for (int layout = 0; layout < N_LAYOUTS; layout++)
    {
      int *at = columns_out->at;
      for (int c = 0; c < COMTRADE_COLUMNS; c++)
        at[c] = find_column (header, names[c][layout]);
      gboolean fits = at[COMTRADE_YEAR] >= 0 || at[COMTRADE_PERIOD] >= 0;
      for (gsize i = 0; i < G_N_ELEMENTS (needed); i++)
        fits = fits && at[needed[i]] >= 0;
      if (fits)
        return TRUE;
    }
  return FALSE;
}

gboolean
comtrade_columns_mark_parts (const ComtradeColumns *columns)
{
  return columns->at[COMTRADE_SECOND_PARTNER] >= 0 && columns->at[COMTRADE_CUSTOMS] >= 0 && columns->at[COMTRADE_TRANSPORT] >= 0;
}

/* The cell without blanks; "" where there is no such column. */
static const char *
cell (const ComtradeColumns *columns, const LodeRecord *in, ComtradeColumn column)
{
  return columns->at[column] < 0 ? "" : g_strstrip (in->fields[columns->at[column]]);
}

static gboolean
unexpected (const ComtradeColumns *columns, const LodeRecord *in, ComtradeColumn column, const char *expected, GError **error)
{
  return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\", expected %s", in->header->names[columns->at[column]],
                    cell (columns, in, column), expected);
}

static gboolean
is_number (const char *text, gsize digits)
{
  return strlen (text) == digits && strspn (text, "0123456789") == digits;
}

void
comtrade_row_leave_out (ComtradeRow *row, const char *why)
{
  if (row->left_out == NULL)
    row->left_out = why;
}

/* Goods, by year, in the Harmonized System? */
static gboolean
read_kind (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  const char *type = cell (columns, in, COMTRADE_TYPE), *frequency = cell (columns, in, COMTRADE_FREQUENCY);
  const char *classification = cell (columns, in, COMTRADE_CLASSIFICATION);
  if (strcmp (type, "S") == 0)
    comtrade_row_leave_out (row, "services");
  else if (*type != '\0' && strcmp (type, "C") != 0)
    return unexpected (columns, in, COMTRADE_TYPE, "C; the cells may have moved by a column", error);
  if (strcmp (frequency, "M") == 0)
    comtrade_row_leave_out (row, "monthly figures");
  else if (*frequency != '\0' && strcmp (frequency, "A") != 0)
    return unexpected (columns, in, COMTRADE_FREQUENCY, "A or M; the cells may have moved by a column", error);
  if (strchr ("SBE", *classification) != NULL && *classification != '\0')
    comtrade_row_leave_out (row, "rows of another classification");
  else if (*classification != '\0' && *classification != 'H')
    return unexpected (columns, in, COMTRADE_CLASSIFICATION, "HS or H0 to H6", error);
  return TRUE;
}

static gboolean
read_year (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  const char *period = cell (columns, in, COMTRADE_PERIOD), *year = cell (columns, in, COMTRADE_YEAR);
  if (is_number (period, 6))
    comtrade_row_leave_out (row, "monthly figures");
  else if (*period != '\0' && !is_number (period, 4))
    return unexpected (columns, in, COMTRADE_PERIOD, "a year", error);
  if (columns->at[COMTRADE_YEAR] >= 0 && !is_number (year, 4))
    return unexpected (columns, in, COMTRADE_YEAR, "a year", error);
  if (*period != '\0' && *year != '\0' && strncmp (period, year, 4) != 0)
    return unexpected (columns, in, COMTRADE_YEAR, "the year of the period", error);
  row->year = (guint) g_ascii_strtoull (*year != '\0' ? year : period, NULL, 10) % 10000;
  return row->year >= 1962 || unexpected (columns, in, *year != '\0' ? COMTRADE_YEAR : COMTRADE_PERIOD, "a year from 1962 on", error);
}

static gboolean
read_flow (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  const char *flow = cell (columns, in, COMTRADE_FLOW);
  row->is_import = strcmp (flow, "M") == 0 || strcmp (flow, "1") == 0;
  if (row->is_import || strcmp (flow, "X") == 0 || strcmp (flow, "2") == 0)
    return TRUE;
  if (!g_strv_contains (parts_of_a_flow, flow))
    return unexpected (columns, in, COMTRADE_FLOW, "M or X", error);
  comtrade_row_leave_out (row, "re-exports, re-imports and other parts of a flow");
  return TRUE;
}

/* Codes have an even number of digits: one with an odd number has lost its leading zero. */
static gboolean
read_product (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  const char *code = cell (columns, in, COMTRADE_PRODUCT);
  gsize digits = strlen (code);
  if (strcmp (code, "TOTAL") == 0 || g_str_has_prefix (code, "AG"))
    comtrade_row_leave_out (row, "totals, chapters and headings");
  else if (digits < 1 || digits > 12 || strspn (code, "0123456789") != digits)
    return row->left_out != NULL || unexpected (columns, in, COMTRADE_PRODUCT, "a code of the Harmonized System", error);
  else if (digits < 5)
    comtrade_row_leave_out (row, "totals, chapters and headings");
  else if (digits > 6)
    comtrade_row_leave_out (row, "national tariff lines");
  row->product = (guint) (g_ascii_strtoull (code, NULL, 10) % 1000000);
  return TRUE;
}

static void
read_parts (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row)
{
  static const struct
  {
    ComtradeColumn column;
    const char *all, *left_out;
  } parts[] = { { COMTRADE_SECOND_PARTNER, "0", "parts by second partner" },
                { COMTRADE_CUSTOMS, "C00", "parts by customs procedure" },
                { COMTRADE_TRANSPORT, "0", "parts by mode of transport" },
                { COMTRADE_SUPPLY, "0", "parts by mode of supply" } };
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      const char *code = cell (columns, in, parts[i].column);
      if (*code != '\0' && strcmp (code, "0") != 0 && strcmp (code, parts[i].all) != 0)
        comtrade_row_leave_out (row, parts[i].left_out);
    }
}

static gboolean
read_area (const ComtradeColumns *columns, const LodeRecord *in, ComtradeColumn column, guint *code_out, GError **error)
{
  guint64 code;
  if (!g_ascii_string_to_unsigned (cell (columns, in, column), 10, 0, 999, &code, NULL))
    return unexpected (columns, in, column, "a code of up to three digits", error);
  *code_out = (guint) code;
  return TRUE;
}

static gboolean
read_amount (const ComtradeColumns *columns, const LodeRecord *in, ComtradeColumn column, double *amount_out, GError **error)
{
  const char *text = cell (columns, in, column);
  *amount_out = NAN;
  if (*text == '\0' || strcmp (text, "NA") == 0)
    return TRUE;
  return (lode_plain_number (text, amount_out) && *amount_out >= 0)
         || unexpected (columns, in, column, "a plain number that is not negative", error);
}

static gboolean
read_amounts (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  double weight, quantity;
  if (!read_amount (columns, in, COMTRADE_VALUE, &row->value_usd, error) || !read_amount (columns, in, COMTRADE_WEIGHT, &weight, error)
      || !read_amount (columns, in, COMTRADE_QUANTITY, &quantity, error))
    return FALSE;
  if (isnan (row->value_usd))
    return unexpected (columns, in, COMTRADE_VALUE, "a value in US dollars", error);
  const char *unit = cell (columns, in, COMTRADE_UNIT);
  gboolean in_kg = strcmp (cell (columns, in, COMTRADE_UNIT_CODE), "8") == 0 || strcmp (unit, "kg") == 0
                   || strcmp (unit, "Weight in kilograms") == 0;
  double kg = weight > 0 ? weight : in_kg && quantity > 0 ? quantity : NAN;
  row->quantity_t = kg / 1000;
  return TRUE;
}

gboolean
comtrade_row_read (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error)
{
  *row = (ComtradeRow) { 0 };
  if (!read_kind (columns, in, row, error) || !read_year (columns, in, row, error) || !read_flow (columns, in, row, error)
      || !read_product (columns, in, row, error) || !read_area (columns, in, COMTRADE_REPORTER, &row->reporter, error)
      || !read_area (columns, in, COMTRADE_PARTNER, &row->partner, error))
    return FALSE;
  read_parts (columns, in, row);
  return row->left_out != NULL || read_amounts (columns, in, row, error);
}

gint64
comtrade_row_key (const ComtradeRow *row)
{
  return (((((gint64) row->year * 1000 + row->reporter) * 1000 + row->partner) * 1000000) + row->product) * 2 + row->is_import;
}
