#include "kb/xlsx-private.h"

#include <string.h>

/* What a spreadsheet can hold: more is damage. */
#define ROWS_LIMIT 1048576
#define COLUMNS_LIMIT 16384

/* A sheet being written as text. */
typedef struct
{
  const char *file;   /* for messages */
  GPtrArray *strings; /* the workbook's shared strings */
  LodeXlsxStyles *styles;
  FILE *out;
  guint row, column;  /* next to be written, from 1 */
} Sheet;

static int
stream_read (void *context, char *buffer, int size)
{
  size_t n = fread (buffer, 1, (size_t) size, context);
  return n == 0 && ferror ((FILE *) context) ? -1 : (int) n;
}

static int
stream_close (void *context)
{
  return fclose (context);
}

static void
ignore_xml_error (void *context, xmlErrorPtr error)
{
  (void) context, (void) error;
}

xmlTextReaderPtr
lode_xlsx_reader (const char *file, const char *part, GError **error)
{
  FILE *stream = lode_archive_stream (file, FALSE, part, error);
  if (stream == NULL)
    return NULL;
  xmlSetStructuredErrorFunc (NULL, (xmlStructuredErrorFunc) ignore_xml_error);
  /* no network, no entity expansion; the parts of a workbook need neither */
  return xmlReaderForIO (stream_read, stream_close, stream, NULL, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
}

gboolean
lode_xlsx_is (xmlTextReaderPtr reader, const char *name, int type)
{
  return xmlTextReaderNodeType (reader) == type
         && strcmp ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
}

gboolean
lode_xlsx_has (const char *file, const char *part)
{
  FILE *stream = lode_archive_stream (file, FALSE, part, NULL);
  if (stream != NULL)
    fclose (stream);
  return stream != NULL;
}

char *
lode_xlsx_attribute (xmlTextReaderPtr reader, const char *name)
{
  xmlChar *value = xmlTextReaderGetAttribute (reader, (const xmlChar *) name);
  char *copy = g_strdup ((const char *) value);
  xmlFree (value);
  return copy;
}

/* The text of all <t> inside the current element, without phonetic hints; stops at its end. */
static char *
rich_text (xmlTextReaderPtr reader, const char *element)
{
  GString *text = g_string_new (NULL);
  gboolean phonetic = FALSE, in_t = FALSE;
  if (xmlTextReaderIsEmptyElement (reader))
    return g_string_free (text, FALSE);
  while (xmlTextReaderRead (reader) == 1 && !lode_xlsx_is (reader, element, XML_READER_TYPE_END_ELEMENT))
    {
      if (lode_xlsx_is (reader, "rPh", XML_READER_TYPE_ELEMENT))
        phonetic = TRUE;
      else if (lode_xlsx_is (reader, "rPh", XML_READER_TYPE_END_ELEMENT))
        phonetic = FALSE;
      else if (lode_xlsx_is (reader, "t", XML_READER_TYPE_ELEMENT))
        in_t = !xmlTextReaderIsEmptyElement (reader);
      else if (lode_xlsx_is (reader, "t", XML_READER_TYPE_END_ELEMENT))
        in_t = FALSE;
      else if (in_t && !phonetic && xmlTextReaderHasValue (reader))
        g_string_append (text, (const char *) xmlTextReaderConstValue (reader));
    }
  return g_string_free (text, FALSE);
}

/* A workbook of numbers alone has none; damaged ones must not turn into numbers of strings. */
static GPtrArray *
read_shared_strings (const char *file, GError **error)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  if (!lode_xlsx_has (file, "xl/sharedStrings.xml"))
    return g_steal_pointer (&strings);
  xmlTextReaderPtr reader = lode_xlsx_reader (file, "xl/sharedStrings.xml", error);
  if (reader == NULL)
    return NULL;
  int code;
  while ((code = xmlTextReaderRead (reader)) == 1)
    if (lode_xlsx_is (reader, "si", XML_READER_TYPE_ELEMENT))
      g_ptr_array_add (strings, rich_text (reader, "si"));
  xmlFreeTextReader (reader);
  if (code == 0)
    return g_steal_pointer (&strings);
  lode_fail (error, LODE_ERROR_DATA, "%s: the texts of the workbook are damaged near number %u", file, strings->len);
  return NULL;
}

/* Value of attribute @wanted of the first element whose attribute @name is @value; relationship parts and workbooks. */
static char *
find_attribute (const char *file, const char *part, const char *element, const char *name, const char *value,
                const char *wanted, GError **error)
{
  char *found = NULL;
  xmlTextReaderPtr reader = lode_xlsx_reader (file, part, error);
  while (reader != NULL && found == NULL && xmlTextReaderRead (reader) == 1)
    if (lode_xlsx_is (reader, element, XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *here = lode_xlsx_attribute (reader, name);
        if (g_strcmp0 (here, value) == 0)
          found = lode_xlsx_attribute (reader, wanted);
      }
  xmlFreeTextReader (reader);
  return found;
}

char **
lode_xlsx_sheets (const char *file, GError **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();
  xmlTextReaderPtr reader = lode_xlsx_reader (file, "xl/workbook.xml", error);
  if (reader == NULL)
    return NULL;
  int code;
  while ((code = xmlTextReaderRead (reader)) == 1)
    if (lode_xlsx_is (reader, "sheet", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *name = lode_xlsx_attribute (reader, "name");
        g_ptr_array_add (sheets, g_strconcat (file, "/", name, NULL));
      }
  xmlFreeTextReader (reader);
  g_ptr_array_add (sheets, NULL);
  if (code == 0)
    return (char **) g_ptr_array_free (g_steal_pointer (&sheets), FALSE);
  g_ptr_array_set_free_func (sheets, g_free);
  lode_fail (error, LODE_ERROR_DATA, "%s: the list of sheets is damaged", file);
  return NULL;
}

/* "BC12" -> 55. */
static guint
column_of (const char *reference)
{
  guint column = 0;
  for (; g_ascii_isalpha (*reference); reference++)
    column = column * 26 + (guint) (g_ascii_toupper (*reference) - 'A' + 1);
  return column;
}

static void
put_cell (Sheet *sheet, guint column, const char *text)
{
  for (; sheet->column < column; sheet->column++)
    fputc (',', sheet->out);
  gboolean quoted = strpbrk (text, ",\"\r\n") != NULL;
  if (quoted)
    fputc ('"', sheet->out);
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        fputc ('"', sheet->out);
      fputc (*p == '\n' || *p == '\r' ? ' ' : *p, sheet->out);
    }
  if (quoted)
    fputc ('"', sheet->out);
}

/* What stands in <v> of a cell, NULL when nothing does; stops at the cell's end. */
static char *
raw_value (xmlTextReaderPtr reader)
{
  char *value = NULL;
  gboolean in_v = FALSE;
  while (xmlTextReaderRead (reader) == 1 && !lode_xlsx_is (reader, "c", XML_READER_TYPE_END_ELEMENT))
    {
      if (lode_xlsx_is (reader, "v", XML_READER_TYPE_ELEMENT))
        in_v = !xmlTextReaderIsEmptyElement (reader);
      else if (lode_xlsx_is (reader, "v", XML_READER_TYPE_END_ELEMENT))
        in_v = FALSE;
      else if (in_v && value == NULL && xmlTextReaderHasValue (reader))
        value = g_strdup ((const char *) xmlTextReaderConstValue (reader));
    }
  return value;
}

/* The value of a cell; stops at its end. NULL with an error: it refers to a text that the workbook does not have. */
static char *
cell_text (xmlTextReaderPtr reader, const Sheet *sheet, GError **error)
{
  g_autofree char *type = lode_xlsx_attribute (reader, "t");
  g_autofree char *style = lode_xlsx_attribute (reader, "s");
  if (xmlTextReaderIsEmptyElement (reader))
    return g_strdup ("");
  if (g_strcmp0 (type, "inlineStr") == 0)
    return rich_text (reader, "c");
  g_autofree char *value = raw_value (reader);
  if (value == NULL)
    return g_strdup ("");
  if (type == NULL || strcmp (type, "n") == 0)
    return lode_xlsx_number (sheet->styles, style, value);
  if (strcmp (type, "s") != 0)
    return g_steal_pointer (&value);
  char *end;
  guint64 index = g_ascii_strtoull (value, &end, 10);
  if (*end == '\0' && index < sheet->strings->len)
    return g_strdup (sheet->strings->pdata[index]);
  lode_fail (error, LODE_ERROR_DATA, "%s: row %u refers to text number %s, and the workbook has %u", sheet->file, sheet->row, value,
             sheet->strings->len);
  return NULL;
}

static gboolean
put_cells (xmlTextReaderPtr reader, Sheet *sheet, GError **error)
{
  guint next = 1;
  while (xmlTextReaderRead (reader) == 1 && !lode_xlsx_is (reader, "row", XML_READER_TYPE_END_ELEMENT))
    if (lode_xlsx_is (reader, "c", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *reference = lode_xlsx_attribute (reader, "r");
        guint column = reference == NULL ? next : column_of (reference);
        if (column < next || column > COLUMNS_LIMIT)
          return lode_fail (error, LODE_ERROR_DATA, "%s: row %u has the cell %s where none may stand", sheet->file, sheet->row, reference);
        g_autofree char *text = cell_text (reader, sheet, error);
        if (text == NULL)
          return FALSE;
        put_cell (sheet, column, text);
        next = column + 1;
      }
  return TRUE;
}

static gboolean
put_row (xmlTextReaderPtr reader, Sheet *sheet, GError **error)
{
  g_autofree char *number = lode_xlsx_attribute (reader, "r");
  guint64 row = number == NULL ? sheet->row : g_ascii_strtoull (number, NULL, 10);
  if (row < sheet->row || row > ROWS_LIMIT)
    return lode_fail (error, LODE_ERROR_DATA, "%s: row %s follows row %u", sheet->file, number, sheet->row - 1);
  for (; sheet->row < row; sheet->row++)
    fputc ('\n', sheet->out);
  sheet->column = 1;
  if (!xmlTextReaderIsEmptyElement (reader) && !put_cells (reader, sheet, error))
    return FALSE;
  fputc ('\n', sheet->out);
  sheet->row++;
  return TRUE;
}

static gboolean
put_sheet (const char *part, Sheet *sheet, GError **error)
{
  xmlTextReaderPtr reader = lode_xlsx_reader (sheet->file, part, error);
  if (reader == NULL)
    return FALSE;
  int code;
  gboolean good = TRUE;
  while (good && (code = xmlTextReaderRead (reader)) == 1)
    if (lode_xlsx_is (reader, "row", XML_READER_TYPE_ELEMENT))
      good = put_row (reader, sheet, error);
  xmlFreeTextReader (reader);
  if (good && code < 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: the sheet is damaged near row %u", sheet->file, sheet->row);
  if (good && (fflush (sheet->out) != 0 || ferror (sheet->out)))
    return lode_fail (error, LODE_ERROR_STORE, "%s: the temporary file cannot be written", sheet->file);
  return good;
}

/* The part of the workbook that holds the sheet of that name. */
static char *
find_part (const char *file, const char *sheet, GError **error)
{
  g_autofree char *id = find_attribute (file, "xl/workbook.xml", "sheet", "name", sheet, "r:id", error);
  if (id == NULL)
    {
      if (error != NULL && *error == NULL)
        lode_fail (error, LODE_ERROR_DATA, "%s: has no sheet \"%s\"", file, sheet);
      return NULL;
    }
  g_autofree char *target = find_attribute (file, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target", error);
  if (target == NULL && error != NULL && *error == NULL)
    lode_fail (error, LODE_ERROR_DATA, "%s: the sheet \"%s\" stands nowhere in the workbook", file, sheet);
  if (target == NULL)
    return NULL;
  return *target == '/' ? g_strdup (target + 1) : g_strconcat ("xl/", target, NULL);
}

FILE *
lode_xlsx_open (const char *file, const char *sheet, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *part = find_part (file, sheet, &reason);
  g_autoptr (GPtrArray) strings = part == NULL ? NULL : read_shared_strings (file, &reason);
  LodeXlsxStyles *styles = strings == NULL ? NULL : lode_xlsx_styles_load (file, &reason);
  FILE *out = styles == NULL ? NULL : tmpfile ();
  if (styles != NULL && out == NULL)
    lode_fail (&reason, LODE_ERROR_STORE, "no temporary file can be made");
  Sheet text = { .file = file, .strings = strings, .styles = styles, .out = out, .row = 1 };
  gboolean good = out != NULL && put_sheet (part, &text, &reason);
  lode_xlsx_styles_free (styles);
  if (good)
    {
      rewind (out);
      return out;
    }
  if (out != NULL)
    fclose (out);
  g_propagate_error (error, g_steal_pointer (&reason));
  return NULL;
}
