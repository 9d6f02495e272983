#include "kb/csv.h"

#include "kb/input.h"
#include <csv.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* A record longer than this is an open quote that swallows the file, not a record. */
#define RECORD_LIMIT (4 * 1024 * 1024)

struct LodeCsv
{
  char *name;
  FILE *stream;
  struct csv_parser parser;
  char *buffer;        /* one physical line, from getline */
  size_t capacity;
  guint line;          /* physical lines read so far */
  gsize record_bytes;  /* of the record being read */
  gint64 bytes, size;  /* read so far, and of how many (0: not known) */
  gboolean ended;      /* the row callback ran */
  gboolean merged;     /* ... and another row began on the same line */
  gboolean cut;
  gboolean sheet;      /* of a spreadsheet: a preamble, ragged rows */
  GString *preamble;
  GPtrArray *fields;   /* of the record being read */
  GPtrArray *current;  /* of the record handed out */
  LodeHeader header;
  LodeRecord record;
};

static void
on_field (void *text, size_t length, void *data)
{
  LodeCsv *csv = data;
  csv->merged = csv->merged || csv->ended;
  g_ptr_array_add (csv->fields, g_strndup (text, length));
}

static void
on_row (int terminator, void *data)
{
  (void) terminator;
  ((LodeCsv *) data)->ended = TRUE;
}

static int
no_space (unsigned char c)
{
  (void) c;
  return 0;
}

/* Windows-1252 leaves five bytes undefined; text that holds one of them is in neither encoding. */
static gboolean
to_utf8 (LodeCsv *csv, char **field, GError **error)
{
  if (g_utf8_validate (*field, -1, NULL))
    return TRUE;
  char *utf8 = g_convert (*field, -1, "UTF-8", "CP1252", NULL, NULL, NULL);
  if (utf8 == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: text is neither UTF-8 nor Windows-1252", csv->name,
                      csv->record.line);
  g_free (*field);
  *field = utf8;
  return TRUE;
}

/* Read one physical line into the parser. Returns FALSE on error; @more_out is FALSE at the end of the file. */
static gboolean
feed_line (LodeCsv *csv, gboolean *more_out, GError **error)
{
  ssize_t length = getline (&csv->buffer, &csv->capacity, csv->stream);
  *more_out = length >= 0;
  if (length < 0)
    {
      if (ferror (csv->stream))
        return lode_fail (error, LODE_ERROR_DATA, "%s: %s", csv->name, g_strerror (errno));
      if (csv_fini (&csv->parser, on_field, on_row, csv) != 0)
        return lode_fail (error, LODE_ERROR_DATA, "%s:%u: the file ends inside a quoted field", csv->name,
                          csv->record.line);
      return TRUE;
    }
  csv->line++;
  csv->cut = csv->buffer[length - 1] != '\n';
  csv->record_bytes += (gsize) length;
  csv->bytes += length;
  if (memchr (csv->buffer, '\0', (size_t) length) != NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: holds a NUL byte, expected text", csv->name, csv->line);
  if (csv->record_bytes > RECORD_LIMIT)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: a quote is opened here and not closed", csv->name,
                      csv->record.line);
  const char *start = csv->buffer;
  if (csv->line == 1 && length >= 3 && memcmp (start, "\xef\xbb\xbf", 3) == 0)
    start += 3;
  size_t size = (size_t) (csv->buffer + length - start);
  if (csv_parse (&csv->parser, start, size, on_field, on_row, csv) != size)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: a quotation mark stands where none may stand", csv->name,
                      csv->line);
  return !csv->merged
         || lode_fail (error, LODE_ERROR_DATA, "%s:%u: a carriage return without a line feed stands in the line", csv->name,
                       csv->line);
}

/* Read one record into csv->fields; leaves it empty at the end of the file. */
static gboolean
read_record (LodeCsv *csv, GError **error)
{
  g_ptr_array_set_size (csv->fields, 0);
  csv->ended = FALSE;
  csv->record_bytes = 0;
  csv->record.line = csv->line + 1;
  gboolean more = TRUE;
  while (!csv->ended && more)
    {
      if (!feed_line (csv, &more, error))
        return FALSE;
      /* libcsv says nothing of an empty line between records */
      if (!csv->ended && csv->fields->len == 0 && more && csv->buffer[strspn (csv->buffer, "\r\n")] == '\0'
          && csv->record_bytes <= 2)
        {
          csv->record.line = csv->line + 1;
          csv->record_bytes = 0;
        }
    }
  for (guint i = 0; i < csv->fields->len; i++)
    if (!to_utf8 (csv, (char **) &csv->fields->pdata[i], error))
      return FALSE;
  return TRUE;
}

static guint
count_filled (const LodeCsv *csv)
{
  guint filled = 0;
  for (guint i = 0; i < csv->fields->len; i++)
    filled += *(const char *) csv->fields->pdata[i] != '\0';
  return filled;
}

/* Titles and dates stand above the table of a spreadsheet; they are kept as the preamble. */
static gboolean
skip_preamble (LodeCsv *csv, GError **error)
{
  while (csv->sheet && csv->fields->len > 0 && count_filled (csv) < 3)
    {
      for (guint i = 0; i < csv->fields->len; i++)
        if (*(const char *) csv->fields->pdata[i] != '\0')
          g_string_append_printf (csv->preamble, "%s\n", (const char *) csv->fields->pdata[i]);
      if (!read_record (csv, error))
        return FALSE;
    }
  return TRUE;
}

static void
add_column (LodeCsv *csv, guint i)
{
  g_autofree char *name = lode_text_clean (csv->fields->pdata[i]);
  gboolean repeated = FALSE;
  for (guint j = 0; j < i && *name != '\0'; j++)
    repeated = repeated || strcmp (name, csv->header.names[j]) == 0;
  csv->header.names[i] = repeated ? g_strdup_printf ("%s (column %u)", name, i + 1) : g_strdup (name);
  if (repeated && !csv->sheet && csv->header.repeated == 0)
    csv->header.repeated = i + 1;
}

static gboolean
read_header (LodeCsv *csv, GError **error)
{
  if (!read_record (csv, error) || !skip_preamble (csv, error))
    return FALSE;
  if (csv->fields->len == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: is empty, expected a header line", csv->name);
  csv->header.n = csv->fields->len;
  csv->header.names = g_new0 (char *, csv->header.n + 1);
  for (guint i = 0; i < csv->header.n; i++)
    add_column (csv, i);
  return TRUE;
}

static LodeCsv *
reader_new (FILE *stream, const char *name, char delimiter, gboolean sheet, GError **error)
{
  g_autoptr (LodeCsv) csv = g_new0 (LodeCsv, 1);
  csv->name = g_strdup (name);
  csv->stream = stream;
  csv->sheet = sheet;
  csv->preamble = g_string_new (NULL);
  csv->fields = g_ptr_array_new_with_free_func (g_free);
  csv->current = g_ptr_array_new_with_free_func (g_free);
  if (csv_init (&csv->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL) != 0)
    g_error ("libcsv cannot start");
  csv_set_delim (&csv->parser, (unsigned char) delimiter);
  csv_set_space_func (&csv->parser, no_space);
  if (!read_header (csv, error))
    return NULL;
  return g_steal_pointer (&csv);
}

LodeCsv *
lode_csv_open (const char *path, char delimiter, GError **error)
{
  FILE *stream = lode_input_open (path, error);
  struct stat status;
  if (stream == NULL)
    return NULL;
  gboolean sheet = lode_input_is_sheet (path);
  LodeCsv *csv = reader_new (stream, path, sheet ? ',' : delimiter, sheet, error);
  if (csv != NULL && fileno (stream) >= 0 && fstat (fileno (stream), &status) == 0)
    csv->size = status.st_size;
  return csv;
}

LodeCsv *
lode_csv_from_text (const char *text, const char *name, char delimiter, GError **error)
{
  /* fmemopen does not write in mode "r"; its signature merely lacks the const. */
  FILE *stream = fmemopen ((void *) (guintptr) text, MAX (strlen (text), 1), "rb");
  g_return_val_if_fail (stream != NULL, NULL);
  return reader_new (stream, name, delimiter, FALSE, error);
}

const char *
lode_csv_preamble (const LodeCsv *csv)
{
  return csv->preamble->str;
}

const LodeHeader *
lode_csv_header (const LodeCsv *csv)
{
  return &csv->header;
}

/* The rows of a sheet end at their last filled cell, or behind it: make them as wide as the header. */
static void
fit_to_header (LodeCsv *csv)
{
  while (csv->fields->len < csv->header.n)
    g_ptr_array_add (csv->fields, g_strdup (""));
  while (csv->fields->len > csv->header.n && *(const char *) csv->fields->pdata[csv->fields->len - 1] == '\0')
    g_ptr_array_remove_index (csv->fields, csv->fields->len - 1);
}

/* Some publishers end each row, though not the header, with a comma: what stands behind it is no cell. */
static void
drop_trailing_comma (LodeCsv *csv)
{
  if (csv->fields->len == csv->header.n + 1 && *(const char *) csv->fields->pdata[csv->header.n] == '\0')
    g_ptr_array_remove_index (csv->fields, csv->header.n);
}

static gboolean
is_blank (const LodeCsv *csv)
{
  for (guint i = 0; i < csv->fields->len; i++)
    if (((const char *) csv->fields->pdata[i])[strspn (csv->fields->pdata[i], " \t\r\n")] != '\0')
      return FALSE;
  return TRUE;
}

/* Hand out the record that was read; its strings live until the next one is. */
static void
hand_out (LodeCsv *csv)
{
  GPtrArray *filled = csv->fields;
  csv->fields = csv->current;
  csv->current = filled;
  g_ptr_array_add (csv->current, NULL);
  csv->record = (LodeRecord) { .file = csv->name,
                               .line = csv->record.line,
                               .header = &csv->header,
                               .fields = (char **) csv->current->pdata };
}

gboolean
lode_csv_next (LodeCsv *csv, const LodeRecord **record_out, GError **error)
{
  *record_out = NULL;
  do
    {
      if (!read_record (csv, error))
        return FALSE;
      if (csv->fields->len == 0)
        return TRUE;
    }
  while (is_blank (csv));
  if (csv->sheet)
    fit_to_header (csv);
  drop_trailing_comma (csv);
  if (csv->fields->len != csv->header.n)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: %u fields, expected the header's %u%s", csv->name, csv->record.line,
                      csv->fields->len, csv->header.n, csv->cut ? " (the file is cut off)" : "");
  hand_out (csv);
  *record_out = &csv->record;
  return TRUE;
}

gboolean
lode_csv_is_cut (const LodeCsv *csv)
{
  return csv->cut;
}

gint64
lode_csv_bytes (const LodeCsv *csv)
{
  return csv->bytes;
}

gint64
lode_csv_size (const LodeCsv *csv)
{
  return csv->size;
}

void
lode_csv_free (LodeCsv *csv)
{
  if (csv == NULL)
    return;
  fclose (csv->stream);
  g_string_free (csv->preamble, TRUE);
  csv_free (&csv->parser);
  free (csv->buffer);
  g_ptr_array_unref (csv->fields);
  g_ptr_array_unref (csv->current);
  g_strfreev (csv->header.names);
  g_free (csv->name);
  g_free (csv);
}
