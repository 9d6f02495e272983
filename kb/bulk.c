#include "kb/bulk.h"

#include <math.h>
#include <string.h>

#define MAX_FIELDS 32
#define CODES (1 << 20)        /* six digits */
#define PROGRESS_ROWS 65536

/* A file being read. */
typedef struct
{
  const char *name, *start, *at, *end;
  const LodeBulkColumns *columns;
  const LodeBulkHooks *hooks;
  LodeTrades *trades;
  int year, exporter, importer, product, value, quantity; /* field numbers, -1: none */
  guint n_fields, line, rows;
  int *countries, *products; /* code -> number; 0 not asked yet, -1 unknown, else number + 1 */
} Reader;

typedef struct
{
  const char *start, *end;
} Field;

static int
find_column (char **names, const char *wanted)
{
  for (int i = 0; wanted != NULL && names[i] != NULL; i++)
    {
      g_autofree char *name = lode_text_clean (names[i]);
      if (strcmp (name, wanted) == 0)
        return i;
    }
  return -1;
}

/* Take the header line; FALSE when a column is missing. */
static gboolean
read_header (Reader *r)
{
  const char *end = memchr (r->at, '\n', (size_t) (r->end - r->at));
  if (end == NULL)
    return FALSE;
  if (g_str_has_prefix (r->at, "\xef\xbb\xbf"))
    r->at += 3;
  g_autofree char *line = g_strndup (r->at, (gsize) (end - r->at));
  g_auto (GStrv) names = g_strsplit (g_strchomp (line), ",", -1);
  r->n_fields = g_strv_length (names);
  r->year = find_column (names, r->columns->year);
  r->exporter = find_column (names, r->columns->exporter);
  r->importer = find_column (names, r->columns->importer);
  r->product = find_column (names, r->columns->product);
  r->value = find_column (names, r->columns->value);
  r->quantity = find_column (names, r->columns->quantity);
  r->at = end + 1;
  r->line = 1;
  return r->n_fields <= MAX_FIELDS && r->year >= 0 && r->exporter >= 0 && r->importer >= 0 && r->product >= 0 && r->value >= 0;
}

static gboolean
map_file (Reader *r, const char *path, GMappedFile **map_out)
{
  *map_out = g_mapped_file_new (path, FALSE, NULL);
  if (*map_out == NULL || g_mapped_file_get_length (*map_out) == 0)
    return FALSE;
  r->name = path;
  r->start = r->at = g_mapped_file_get_contents (*map_out);
  r->end = r->at + g_mapped_file_get_length (*map_out);
  return TRUE;
}

gboolean
lode_bulk_fits (const char *path, const LodeBulkColumns *columns)
{
  Reader r = { .columns = columns };
  GMappedFile *map;
  gboolean fits = map_file (&r, path, &map) && read_header (&r)
                  && memchr (r.at, '"', MIN ((size_t) (r.end - r.at), 65536)) == NULL;
  if (map != NULL)
    g_mapped_file_unref (map);
  return fits;
}

static void
trim (Field *f)
{
  while (f->start < f->end && (*f->start == ' ' || *f->start == '\t'))
    f->start++;
  while (f->end > f->start && (f->end[-1] == ' ' || f->end[-1] == '\t' || f->end[-1] == '\r'))
    f->end--;
}

static gboolean
fail_field (const Reader *r, const Field *f, const char *what, GError **error)
{
  return lode_fail (error, LODE_ERROR_DATA, "%s:%u: \"%.*s\" is not %s", r->name, r->line, (int) (f->end - f->start), f->start,
                    what);
}

static gboolean
read_code (const Reader *r, const Field *f, guint *code_out, GError **error)
{
  guint code = 0;
  const char *p = f->start;
  for (; p < f->end && g_ascii_isdigit (*p) && code < CODES / 10; p++)
    code = code * 10 + (guint) (*p - '0');
  if (p != f->end || p == f->start)
    return fail_field (r, f, "a code of at most six digits", error);
  *code_out = code;
  return TRUE;
}

/* A plain decimal number, correctly rounded: digits as an integer below 2^53, divided by an exact power of ten. Longer ones, exponents
 * and signs go through the library. Nothing, "NA" and "NaN" are no number. */
static gboolean
read_number (const Reader *r, const Field *f, double *value_out, GError **error)
{
  static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15 };
  guint64 digits = 0;
  int n = 0, decimals = 0;
  gboolean point = FALSE;
  const char *p = f->start;
  *value_out = NAN;
  if (p == f->end || (f->end - p == 2 && memcmp (p, "NA", 2) == 0))
    return TRUE;
  for (; p < f->end && n <= 15; p++)
    if (g_ascii_isdigit (*p))
      {
        digits = digits * 10 + (guint64) (*p - '0');
        n++;
        decimals += point;
      }
    else if (*p == '.' && !point)
      point = TRUE;
    else
      break;
  if (p == f->end && n > 0 && n <= 15)
    {
      *value_out = (double) digits / powers[decimals];
      return TRUE;
    }
  char buffer[64], *end;
  gsize length = MIN ((gsize) (f->end - f->start), sizeof buffer - 1);
  memcpy (buffer, f->start, length);
  buffer[length] = '\0';
  *value_out = g_ascii_strtod (buffer, &end);
  return (*end == '\0' && length > 0 && isfinite (*value_out)) || fail_field (r, f, "a number", error);
}

static gboolean
set_aside (const Reader *r, const Field *fields, const Field *f, const char *column, const char *reason, GError **error)
{
  g_autofree char *found = g_strndup (f->start, (gsize) (f->end - f->start));
  g_autofree char *row = g_strndup (fields[0].start, (gsize) (fields[r->n_fields - 1].end - fields[0].start));
  return r->hooks->quarantine (r->hooks->data, r->line, column, found, row, reason, error);
}

/* What a code stands for, asked once for each code. @number_out is -1 when the row has been set aside. */
static gboolean
resolve (const Reader *r, int *known, int (*ask) (gpointer, guint, char **), const Field *fields, const Field *f,
         const char *column, int *number_out, GError **error)
{
  guint code;
  if (!read_code (r, f, &code, error))
    return FALSE;
  g_autofree char *reason = NULL;
  if (known[code] <= 0)
    {
      int number = ask (r->hooks->data, code, &reason);
      known[code] = number < 0 ? -1 : number + 1;
    }
  *number_out = known[code] < 0 ? -1 : known[code] - 1;
  return *number_out >= 0 || set_aside (r, fields, f, column, reason, error);
}

static gboolean
store_row (const Reader *r, Field *fields, GError **error)
{
  int exporter, importer = -1, product = -1;
  guint year;
  double value, quantity = NAN;
  if (!read_code (r, &fields[r->year], &year, error)
      || !resolve (r, r->countries, r->hooks->country, fields, &fields[r->exporter], r->columns->exporter, &exporter, error)
      || (exporter >= 0
          && !resolve (r, r->countries, r->hooks->country, fields, &fields[r->importer], r->columns->importer, &importer, error))
      || (importer >= 0
          && !resolve (r, r->products, r->hooks->product, fields, &fields[r->product], r->columns->product, &product, error))
      || !read_number (r, &fields[r->value], &value, error)
      || (r->quantity >= 0 && !read_number (r, &fields[r->quantity], &quantity, error)))
    return FALSE;
  if (year > 4095)
    return fail_field (r, &fields[r->year], "a year", error);
  if (product >= 0)
    lode_trades_add (r->trades, (guint) product, (int) year, (guint) exporter, (guint) importer, r->columns->reporter,
                     value * r->columns->usd_per_value, quantity * r->columns->t_per_quantity);
  return TRUE;
}

/* Cut the next line into fields; @more_out is FALSE at the end of the file. */
static gboolean
split_row (Reader *r, Field *fields, gboolean *more_out, GError **error)
{
  guint n = 0;
  *more_out = r->at < r->end;
  if (!*more_out)
    return TRUE;
  r->line++;
  const char *p = r->at, *start = p;
  for (; p < r->end && *p != '\n'; p++)
    if (*p == ',')
      {
        if (n < MAX_FIELDS)
          fields[n] = (Field) { start, p };
        n++;
        start = p + 1;
      }
    else if (*p == '\0')
      return lode_fail (error, LODE_ERROR_DATA, "%s:%u: holds a NUL byte, expected text", r->name, r->line);
  if (n < MAX_FIELDS)
    fields[n] = (Field) { start, p };
  n++;
  if (p == r->end)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: the file ends without a line break: it is cut off", r->name, r->line);
  r->at = p + 1;
  if (n != r->n_fields)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: %u fields, expected the header's %u", r->name, r->line, n, r->n_fields);
  for (guint i = 0; i < n; i++)
    trim (&fields[i]);
  return TRUE;
}

static gboolean
pause_reading (Reader *r, GError **error)
{
  if (r->rows % PROGRESS_ROWS == 0 && r->hooks->progress != NULL
      && !r->hooks->progress (r->hooks->data, r->at - r->start, r->end - r->start, r->rows))
    return lode_fail (error, LODE_ERROR_INTERRUPTED, "%s: interrupted; nothing of it was stored", r->name);
  return lode_trades_length (r->trades) < LODE_TRADES_LIMIT || r->hooks->flush (r->hooks->data, error);
}

static gboolean
read_rows (Reader *r, GError **error)
{
  Field fields[MAX_FIELDS];
  gboolean more;
  for (;;)
    {
      if (!split_row (r, fields, &more, error))
        return FALSE;
      if (!more)
        return TRUE;
      r->rows++;
      if (!store_row (r, fields, error) || !pause_reading (r, error))
        return FALSE;
    }
}

gboolean
lode_bulk_read (const char *path, const LodeBulkColumns *columns, LodeTrades *trades, const LodeBulkHooks *hooks,
                guint *rows_out, GError **error)
{
  Reader r = { .columns = columns, .hooks = hooks, .trades = trades };
  GMappedFile *map;
  gboolean done = map_file (&r, path, &map) && read_header (&r);
  if (!done)
    lode_fail (error, LODE_ERROR_DATA, "%s: cannot be read as a table of trade flows", path);
  r.countries = g_new0 (int, CODES);
  r.products = g_new0 (int, CODES);
  done = done && read_rows (&r, error);
  *rows_out = r.rows;
  g_free (r.countries);
  g_free (r.products);
  if (map != NULL)
    g_mapped_file_unref (map);
  return done;
}
