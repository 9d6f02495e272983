/** Rows of UN Comtrade in any of its layouts: which columns a file has, and what a row says. */
#pragma once
#include "kb/importer.h"

typedef enum
{
  COMTRADE_TYPE,
  COMTRADE_FREQUENCY,
  COMTRADE_CLASSIFICATION,
  COMTRADE_YEAR,
  COMTRADE_PERIOD,
  COMTRADE_REPORTER,
  COMTRADE_PARTNER,
  COMTRADE_FLOW,
  COMTRADE_PRODUCT,
  COMTRADE_VALUE,
  COMTRADE_WEIGHT,
  COMTRADE_QUANTITY,
  COMTRADE_UNIT_CODE,
  COMTRADE_UNIT,
  COMTRADE_SECOND_PARTNER,
  COMTRADE_CUSTOMS,
  COMTRADE_TRANSPORT,
  COMTRADE_SUPPLY,
  COMTRADE_COLUMNS
} ComtradeColumn;

/** Where the columns of a file stand; -1: it has no such column. */
typedef struct
{
  int at[COMTRADE_COLUMNS];
} ComtradeColumns;

/** A row, read but with its codes not looked up. */
typedef struct
{
  guint year, reporter, partner, product;
  gboolean is_import;
  double value_usd, quantity_t; /**< quantity NAN: not stated */
  const char *left_out;         /**< static: rows of this kind are not stored; NULL for those that are */
} ComtradeRow;

/** Find the columns of a layout. Returns: FALSE when @header is of none. */
gboolean comtrade_columns_find (const LodeHeader *header, ComtradeColumns *columns_out);

/** Returns: TRUE when the file has all the columns that tell the parts of a total apart. */
gboolean comtrade_columns_mark_parts (const ComtradeColumns *columns);

/** Read a row into @row. Amounts of rows that are left out are not looked at.
 *  Returns: FALSE with LODE_ERROR_DATA naming column, what was found, what was expected. */
gboolean comtrade_row_read (const ComtradeColumns *columns, const LodeRecord *in, ComtradeRow *row, GError **error);

/** Say that a row will not be stored; the first reason stands. */
void comtrade_row_leave_out (ComtradeRow *row, const char *why);

/** Returns: a number that rows of one flow and reporter have in common. */
gint64 comtrade_row_key (const ComtradeRow *row);
