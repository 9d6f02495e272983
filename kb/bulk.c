#include "kb/bulk.h"

#include "kb/bulk-parse.h"
#include "kb/input.h"
#include "kb/parallel.h"
#include <stdio.h>
#include <string.h>

#define PIECE (8 << 20)
#define PIECES 4     /* read, then parsed together */
#define PEEK (1 << 16)

typedef struct
{
  const char *name;
  FILE *stream;
  gint64 bytes;
  guint rows;
  LodeBulkLayout layout;
  const LodeBulkColumns *columns;
  const LodeBulkHooks *hooks;
  LodeTrades *trades;
  char *buffer;   /* of PIECES * PIECE bytes, and one more */
  gsize n, whole; /* bytes in it; bytes in its whole lines */
} Reader;

static int
role_of (const LodeBulkColumns *c, const char *name)
{
  const char *const names[] = { NULL, c->year, c->exporter, c->importer, c->product, c->value, c->quantity };
  for (int role = LODE_BULK_YEAR; role <= LODE_BULK_QUANTITY; role++)
    if (names[role] != NULL && strcmp (names[role], name) == 0)
      return role;
  return LODE_BULK_OTHER;
}

/* Understand the header at the start of @text; its length with the line break, or 0 when a column is missing. */
static gsize
read_header (const LodeBulkColumns *columns, const char *text, gsize n, LodeBulkLayout *layout)
{
  const char *end = memchr (text, '\n', n);
  guint roles_seen = 0;
  if (end == NULL)
    return 0;
  const char *start = n >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? text + 3 : text;
  g_autofree char *line = g_strndup (start, (gsize) (end - start));
  g_auto (GStrv) names = g_strsplit (line, ",", -1);
  layout->n_fields = g_strv_length (names);
  for (guint i = 0; i < layout->n_fields && i < LODE_BULK_FIELDS; i++)
    {
      g_autofree char *name = lode_text_clean (names[i]);
      layout->roles[i] = (guint8) role_of (columns, name);
      roles_seen |= 1u << layout->roles[i];
    }
  guint wanted = 1 << LODE_BULK_YEAR | 1 << LODE_BULK_EXPORTER | 1 << LODE_BULK_IMPORTER | 1 << LODE_BULK_PRODUCT
                 | 1 << LODE_BULK_VALUE;
  return layout->n_fields <= LODE_BULK_FIELDS && (roles_seen & wanted) == wanted ? (gsize) (end - text) + 1 : 0;
}

gboolean
lode_bulk_fits (const char *path, const LodeBulkColumns *columns)
{
  LodeBulkLayout layout;
  g_autofree char *head = g_malloc (PEEK);
  FILE *stream = lode_input_open (path, NULL);
  if (stream == NULL)
    return FALSE;
  gsize n = fread (head, 1, PEEK, stream);
  fclose (stream);
  return read_header (columns, head, n, &layout) > 0 && memchr (head, '"', n) == NULL;
}

/* Fill the buffer behind the rest of the last round, and find the end of its last whole line. */
static gboolean
fill (Reader *r, GError **error)
{
  memmove (r->buffer, r->buffer + r->whole, r->n - r->whole);
  r->n -= r->whole;
  gsize got = fread (r->buffer + r->n, 1, (gsize) PIECES * PIECE - r->n, r->stream);
  if (ferror (r->stream))
    return lode_fail (error, LODE_ERROR_DATA, "%s: cannot be read to its end", r->name);
  r->n += got;
  r->bytes += (gint64) got;
  const char *last = memrchr (r->buffer, '\n', r->n);
  r->whole = last == NULL ? 0 : (gsize) (last - r->buffer) + 1;
  if (r->whole == 0 && r->n > 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: the file ends without a line break: it is cut off", r->name, r->rows + 2);
  return TRUE;
}

static void
parse_piece (guint i, gpointer data)
{
  lode_bulk_parse (&((LodeBulkPiece *) data)[i]);
}

/* Cut the whole lines of the buffer, from @start, into at most PIECES of them. */
static guint
cut (Reader *r, gsize start, LodeBulkPiece *pieces)
{
  guint n = 0;
  for (char *p = r->buffer + start, *end = r->buffer + r->whole; p < end;)
    {
      char *stop = end - p > PIECE && n + 1 < PIECES ? (char *) memchr (p + PIECE, '\n', (gsize) (end - p - PIECE)) + 1 : end;
      pieces[n++] = (LodeBulkPiece) { .layout = &r->layout, .start = p, .end = stop };
      p = stop;
    }
  return n;
}

/* Ask about the codes that are new; TRUE when a code of this or an earlier round is unknown. */
static gboolean
ask_codes (guint8 *states, guint n, gboolean (*ask) (gpointer data, guint code, char **reason_out), gpointer data, char **reasons)
{
  for (guint8 *p = states; (p = memchr (p, LODE_CODE_NEW, (gsize) (states + n - p))) != NULL; p++)
    *p = ask (data, (guint) (p - states), &reasons[p - states]) ? LODE_CODE_KNOWN : LODE_CODE_UNKNOWN;
  return memchr (states, LODE_CODE_UNKNOWN, n) != NULL;
}

/* The codes that could not be told, and why. */
typedef struct
{
  char **countries, **products;
} Reasons;

static gboolean
set_aside (const Reader *r, const char *row, guint line, LodeBulkRole role, const char *reason, GError **error)
{
  g_autofree char *text = g_strndup (row, strcspn (row, "\r\n"));
  g_auto (GStrv) fields = g_strsplit (text, ",", -1);
  const char *const columns[] = { NULL, NULL, r->columns->exporter, r->columns->importer, r->columns->product };
  for (guint i = 0; i < r->layout.n_fields; i++)
    if (r->layout.roles[i] == role)
      return r->hooks->quarantine (r->hooks->data, line, columns[role], g_strstrip (fields[i]), text, reason, error);
  return TRUE;
}

/* Quarantine the rows of a piece that have unknown codes, and drop their flows. */
static gboolean
drop_unknown (const Reader *r, const LodeBulkPiece *piece, guint first_line, const Reasons *why, GError **error)
{
  LodeFlow *flows = (LodeFlow *) (void *) piece->flows->data;
  const char *row = piece->start;
  guint kept = 0;
  for (guint i = 0; i < piece->flows->len; i++, row = (const char *) rawmemchr (row, '\n') + 1)
    {
      LodeFlow f = flows[i];
      guint importer = f.importer_and_reporter >> 2;
      LodeBulkRole role = LODE_BULK_OTHER;
      const char *reason = NULL;
      if (r->layout.countries[f.exporter] == LODE_CODE_UNKNOWN)
        role = LODE_BULK_EXPORTER, reason = why->countries[f.exporter];
      else if (r->layout.countries[importer] == LODE_CODE_UNKNOWN)
        role = LODE_BULK_IMPORTER, reason = why->countries[importer];
      else if (r->layout.products[f.product] == LODE_CODE_UNKNOWN)
        role = LODE_BULK_PRODUCT, reason = why->products[f.product];
      else
        flows[kept++] = f;
      if (role != LODE_BULK_OTHER && !set_aside (r, row, first_line + i, role, reason, error))
        return FALSE;
    }
  g_array_set_size (piece->flows, kept);
  return TRUE;
}

/* Take what the threads have read, in the order of the file. */
static gboolean
collect (Reader *r, LodeBulkPiece *pieces, guint n, const Reasons *why, GError **error)
{
  gboolean done = TRUE;
  gboolean unknown = ask_codes (r->layout.countries, LODE_BULK_COUNTRIES, r->hooks->country, r->hooks->data, why->countries);
  unknown |= ask_codes (r->layout.products, LODE_BULK_PRODUCTS, r->hooks->product, r->hooks->data, why->products);
  for (guint i = 0; i < n; i++)
    {
      guint first_line = r->rows + 2;
      r->rows += pieces[i].flows->len;
      if (done && pieces[i].fault != NULL)
        done = lode_fail (error, LODE_ERROR_DATA, "%s:%u: %s", r->name, r->rows + 2, pieces[i].fault);
      done = done && (!unknown || drop_unknown (r, &pieces[i], first_line, why, error));
      lode_trades_take (r->trades, pieces[i].flows);
      g_free (pieces[i].fault);
    }
  return done;
}

static gboolean
read_round (Reader *r, gsize start, const Reasons *why, GError **error)
{
  LodeBulkPiece pieces[PIECES];
  guint n = cut (r, start, pieces);
  lode_parallel (n, parse_piece, pieces);
  if (!collect (r, pieces, n, why, error))
    return FALSE;
  if (r->hooks->progress != NULL && !r->hooks->progress (r->hooks->data, r->bytes, r->hooks->all_bytes, r->rows))
    return lode_fail (error, LODE_ERROR_INTERRUPTED, "%s: interrupted; nothing of it was stored", r->name);
  return lode_trades_length (r->trades) < LODE_TRADES_LIMIT || r->hooks->flush (r->hooks->data, error);
}

static gboolean
read_rounds (Reader *r, const Reasons *why, GError **error)
{
  if (!fill (r, error))
    return FALSE;
  gsize start = read_header (r->columns, r->buffer, r->n, &r->layout);
  if (start == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: cannot be read as a table of trade flows", r->name);
  do
    if (!read_round (r, start, why, error) || !fill (r, error))
      return FALSE;
  while ((start = 0, r->n > 0));
  return TRUE;
}

static void
free_reasons (char **reasons, guint n)
{
  for (guint i = 0; i < n; i++)
    g_free (reasons[i]);
  g_free (reasons);
}

gboolean
lode_bulk_read (const char *path, const LodeBulkColumns *columns, LodeTrades *trades, const LodeBulkHooks *hooks,
                guint *rows_out, GError **error)
{
  FILE *stream = lode_input_open (path, error);
  if (stream == NULL)
    return FALSE;
  Reasons why = { g_new0 (char *, LODE_BULK_COUNTRIES), g_new0 (char *, LODE_BULK_PRODUCTS) };
  Reader r = { .name = path,
               .stream = stream,
               .columns = columns,
               .hooks = hooks,
               .trades = trades,
               .buffer = g_malloc ((gsize) PIECES * PIECE + 1),
               .layout = { .usd_per_value = columns->usd_per_value,
                           .t_per_quantity = columns->t_per_quantity,
                           .reporter = columns->reporter,
                           .countries = g_malloc0 (LODE_BULK_COUNTRIES),
                           .products = g_malloc0 (LODE_BULK_PRODUCTS) } };
  gboolean done = read_rounds (&r, &why, error);
  *rows_out = r.rows;
  fclose (stream);
  free_reasons (why.countries, LODE_BULK_COUNTRIES);
  free_reasons (why.products, LODE_BULK_PRODUCTS);
  g_free (r.layout.countries);
  g_free (r.layout.products);
  g_free (r.buffer);
  return done;
}
