/* Part of kb/db.h. */
#include "kb/db-page.h"

#include <math.h>
#include <string.h>

void
lode_page_number (guint8 *to, guint64 value, guint bytes)
{
  while (bytes-- > 0)
    {
      to[bytes] = (guint8) value;
      value >>= 8;
    }
}

/* SQLite's variable-length integer, at most 8 bytes here; returns its length. */
static guint
put_varint (guint8 *to, guint64 value)
{
  guint n = 1;
  for (guint64 rest = value >> 7; rest > 0; rest >>= 7)
    n++;
  for (guint i = n; i-- > 0; value >>= 7)
    to[i] = (guint8) ((value & 0x7f) | (i + 1 < n ? 0x80 : 0));
  return n;
}

/* The serial type of a value, and its bytes. A real that is a whole number is kept as one, as SQLite does. */
static guint8
put_value (guint8 **at, const LodeValue *value)
{
  static const guint bytes_of_type[] = { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0 };
  guint64 bits;
  gint64 integer = value->integer;
  guint8 type;
  if (value->type == LODE_NULL || (value->type == LODE_REAL && isnan (value->real)))
    return 0;
  if (value->type == LODE_REAL && fabs (value->real) < 0x1p47 && (double) (gint64) value->real == value->real)
    integer = (gint64) value->real;
  else if (value->type == LODE_REAL)
    {
      memcpy (&bits, &value->real, sizeof bits);
      lode_page_number (*at, bits, 8);
      *at += 8;
      return 7;
    }
  guint64 size = integer < 0 ? ~(guint64) integer : (guint64) integer;
  if (integer == 0 || integer == 1)
    type = integer == 0 ? 8 : 9;
  else
    type = size < 0x80 ? 1 : size < 0x8000 ? 2 : size < 0x800000 ? 3 : size < 0x80000000u ? 4 : size < (guint64) 1 << 47 ? 5 : 6;
  lode_page_number (*at, (guint64) integer, bytes_of_type[type]);
  *at += bytes_of_type[type];
  return type;
}

/* A row as a cell of a leaf, before @end; returns where it starts. */
static guint8 *
put_cell (guint8 *end, const LodeValue *values, guint n, gsize rowid)
{
  guint8 body[LODE_PAGE_COLUMNS * 8], head[32], types[LODE_PAGE_COLUMNS], *at = body;
  for (guint c = 0; c < n; c++)
    types[c] = put_value (&at, &values[c]);
  gsize size = (gsize) (at - body);
  guint length = put_varint (head, 1 + n + size);
  length += put_varint (head + length, rowid);
  head[length++] = (guint8) (1 + n);
  memcpy (head + length, types, n);
  length += n;
  memcpy (end - size, body, size);
  memcpy (end - size - length, head, length);
  return end - size - length;
}

gsize
lode_page_capacity (guint n_columns)
{
  /* two bytes in the list of cells; sizes of payload, row number and record head; a type and eight bytes for each value */
  return (LODE_PAGE - 8) / (2 + 1 + 5 + 1 + n_columns * 9);
}

void
lode_page_leaf (const LodeNumbers *rows, gsize first, gsize n, guint8 *page)
{
  LodeValue values[LODE_PAGE_COLUMNS];
  guint8 *content = page + LODE_PAGE;
  for (gsize i = 0; i < n; i++)
    {
      rows->fill (rows->data, first + i, values);
      content = put_cell (content, values, rows->n_columns, first + i + 1);
      lode_page_number (page + 8 + 2 * i, (guint64) (content - page), 2);
    }
  page[0] = 13;
  lode_page_number (page + 3, n, 2);
  lode_page_number (page + 5, (guint64) (content - page), 2);
}

void
lode_page_interior (gsize child, gsize n, gsize first_row, gsize rows_below, guint8 *page)
{
  guint8 *content = page + LODE_PAGE;
  for (gsize i = 0; i + 1 < n; i++)
    {
      guint8 cell[16];
      lode_page_number (cell, child + i, 4);
      guint length = 4 + put_varint (cell + 4, first_row + (i + 1) * rows_below);
      content -= length;
      memcpy (content, cell, length);
      lode_page_number (page + 12 + 2 * i, (guint64) (content - page), 2);
    }
  page[0] = 5;
  lode_page_number (page + 3, n - 1, 2);
  lode_page_number (page + 5, (guint64) (content - page), 2);
  lode_page_number (page + 8, child + n - 1, 4);
}
