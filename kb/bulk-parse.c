#include "kb/bulk-parse.h"

#include <math.h>
#include <string.h>

/* Lines end with a line break, and no field reaches over one: loops need no other end. */
static const char *
skip_blanks (const char *p)
{
  while (*p == ' ' || *p == '\t' || *p == '\r')
    p++;
  return p;
}

static gboolean
is_end (char c)
{
  return c == ',' || c == '\n';
}

static char *
fault_of (const char *field, const char *expected)
{
  const char *end = field;
  while (!is_end (*end))
    end++;
  g_autofree char *text = g_strndup (field, (gsize) (end - field));
  g_autofree char *valid = g_utf8_make_valid (g_strchomp (text), -1);
  return g_strdup_printf ("\"%s\" is not %s", valid, expected);
}

/* Read a number of digits below @limit; NULL when it is none. */
static const char *
read_code (const char *p, guint limit, guint *code_out)
{
  guint code = 0;
  p = skip_blanks (p);
  const char *start = p;
  for (; g_ascii_isdigit (*p) && code < limit; p++)
    code = code * 10 + (guint) (*p - '0');
  *code_out = code;
  if (p == start || code >= limit)
    return NULL;
  p = skip_blanks (p);
  return is_end (*p) ? p : NULL;
}

/* By the library: long numbers, exponents, signs; "NA" is no number. */
static const char *
read_odd_number (const char *start, double *value_out)
{
  char text[64], *end;
  const char *p = start;
  while (!is_end (*p))
    p++;
  gsize length = MIN ((gsize) (p - start), sizeof text - 1);
  memcpy (text, start, length);
  text[length] = '\0';
  g_strchomp (text);
  if (strcmp (text, "NA") == 0)
    return p;
  *value_out = g_ascii_strtod (text, &end);
  return end > text && *end == '\0' && isfinite (*value_out) ? p : NULL;
}

/* A plain decimal number, correctly rounded: digits as an integer below 2^53, divided by an exact power of ten. Nothing is no number. */
static const char *
read_number (const char *p, double *value_out)
{
  static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
  guint64 digits = 0;
  *value_out = NAN;
  p = skip_blanks (p);
  if (is_end (*p))
    return p;
  const char *start = p, *point = NULL;
  for (;; p++)
    {
      guint digit = (guint) (*p - '0');
      if (digit < 10)
        digits = digits * 10 + digit;
      else if (*p == '.' && point == NULL)
        point = p;
      else
        break;
    }
  gsize n = (gsize) (p - start) - (point != NULL);
  gsize decimals = point == NULL ? 0 : (gsize) (p - point - 1);
  const char *end = skip_blanks (p);
  if (n == 0 || n > 15 || !is_end (*end))
    return read_odd_number (start, value_out);
  *value_out = (double) digits / powers[decimals];
  return end;
}

static void
see (guint8 *states, guint code)
{
  if (states[code] == LODE_CODE_UNSEEN)
    __atomic_store_n (&states[code], LODE_CODE_NEW, __ATOMIC_RELAXED);
}

/* Read the field at @p into @flow; NULL with what was expected. */
static const char *
read_field (const LodeBulkLayout *layout, LodeBulkRole role, const char *p, LodeFlow *flow, const char **expected_out)
{
  guint code = 0;
  switch (role)
    {
    case LODE_BULK_YEAR:
      *expected_out = "a year";
      p = read_code (p, 1 << 12, &code);
      flow->year = code & 4095;
      return p;
    case LODE_BULK_EXPORTER:
    case LODE_BULK_IMPORTER:
      *expected_out = "a country code";
      p = read_code (p, LODE_BULK_COUNTRIES, &code);
      if (p != NULL)
        see (layout->countries, code);
      if (role == LODE_BULK_EXPORTER)
        flow->exporter = (guint16) code;
      else
        flow->importer_and_reporter = (guint16) (code << 2 | layout->reporter);
      return p;
    case LODE_BULK_PRODUCT:
      *expected_out = "a product code of at most six digits";
      p = read_code (p, 1000000, &code);
      if (p != NULL)
        see (layout->products, code);
      flow->product = code & (LODE_BULK_PRODUCTS - 1);
      return p;
    case LODE_BULK_VALUE:
      *expected_out = "a number";
      p = read_number (p, &flow->value_usd);
      flow->value_usd *= layout->usd_per_value;
      return p;
    case LODE_BULK_QUANTITY:
      *expected_out = "a number";
      p = read_number (p, &flow->quantity_t);
      flow->quantity_t *= layout->t_per_quantity;
      return p;
    default:
      while (!is_end (*p))
        p++;
      return p;
    }
}

/* Read the line at @p; NULL with the fault. */
static const char *
read_line (const LodeBulkLayout *layout, const char *p, LodeFlow *flow, char **fault_out)
{
  *flow = (LodeFlow) { .quantity_t = NAN };
  for (guint field = 0; field < layout->n_fields; field++)
    {
      const char *expected, *start = p;
      p = read_field (layout, layout->roles[field], p, flow, &expected);
      if (p == NULL)
        *fault_out = fault_of (start, expected);
      else if ((*p == '\n') != (field + 1 == layout->n_fields))
        *fault_out = g_strdup_printf ("%s fields than the header's %u", *p == '\n' ? "fewer" : "more", layout->n_fields);
      else
        p++;
      if (*fault_out != NULL)
        return NULL;
    }
  return p;
}

void
lode_bulk_parse (LodeBulkPiece *piece)
{
  guint room = (guint) ((piece->end - piece->start) / 24) + 1, n = 0;
  piece->flows = g_array_sized_new (FALSE, FALSE, sizeof (LodeFlow), room);
  g_array_set_size (piece->flows, room);
  for (const char *p = piece->start; p < piece->end; n++)
    {
      if (n == room)
        g_array_set_size (piece->flows, room += room / 2);
      p = read_line (piece->layout, p, &g_array_index (piece->flows, LodeFlow, n), &piece->fault);
      if (p == NULL)
        break;
    }
  g_array_set_size (piece->flows, n);
}
