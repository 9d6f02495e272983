#include "kb/xlsx.h"

#include "kb/xlsx-private.h"
#include <string.h>

/* A sheet being written as text. */
typedef struct
{
  GPtrArray *strings; /* the workbook's shared strings */
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

static xmlTextReaderPtr
reader_open (const char *file, const char *part, GError **error)
{
  FILE *stream = lode_archive_stream (file, FALSE, part, error);
  if (stream == NULL)
    return NULL;
  xmlSetStructuredErrorFunc (NULL, (xmlStructuredErrorFunc) ignore_xml_error);
  /* no network, no entity expansion; the parts of a workbook need neither */
  return xmlReaderForIO (stream_read, stream_close, stream, NULL, NULL, XML_PARSE_NONET | XML_PARSE_HUGE);
}

static gboolean
is_element (xmlTextReaderPtr reader, const char *name, int type)
{
  return xmlTextReaderNodeType (reader) == type
         && strcmp ((const char *) xmlTextReaderConstLocalName (reader), name) == 0;
}

static char *
attribute (xmlTextReaderPtr reader, const char *name)
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
  while (xmlTextReaderRead (reader) == 1 && !is_element (reader, element, XML_READER_TYPE_END_ELEMENT))
    {
      if (is_element (reader, "rPh", XML_READER_TYPE_ELEMENT))
        phonetic = TRUE;
      else if (is_element (reader, "rPh", XML_READER_TYPE_END_ELEMENT))
        phonetic = FALSE;
      else if (is_element (reader, "t", XML_READER_TYPE_ELEMENT))
        in_t = !xmlTextReaderIsEmptyElement (reader);
      else if (is_element (reader, "t", XML_READER_TYPE_END_ELEMENT))
        in_t = FALSE;
      else if (in_t && !phonetic && xmlTextReaderHasValue (reader))
        g_string_append (text, (const char *) xmlTextReaderConstValue (reader));
    }
  return g_string_free (text, FALSE);
}

static GPtrArray *
read_shared_strings (const char *file)
{
  GPtrArray *strings = g_ptr_array_new_with_free_func (g_free);
  xmlTextReaderPtr reader = reader_open (file, "xl/sharedStrings.xml", NULL);
  while (reader != NULL && xmlTextReaderRead (reader) == 1)
    if (is_element (reader, "si", XML_READER_TYPE_ELEMENT))
      g_ptr_array_add (strings, rich_text (reader, "si"));
  xmlFreeTextReader (reader);
  return strings;
}

/* Value of attribute @wanted of the first element whose attribute @name is @value; relationship parts and workbooks. */
static char *
find_attribute (const char *file, const char *part, const char *element, const char *name, const char *value,
                const char *wanted, GError **error)
{
  char *found = NULL;
  xmlTextReaderPtr reader = reader_open (file, part, error);
  while (reader != NULL && found == NULL && xmlTextReaderRead (reader) == 1)
    if (is_element (reader, element, XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *here = attribute (reader, name);
        if (g_strcmp0 (here, value) == 0)
          found = attribute (reader, wanted);
      }
  xmlFreeTextReader (reader);
  return found;
}

char **
lode_xlsx_sheets (const char *file, GError **error)
{
  g_autoptr (GPtrArray) sheets = g_ptr_array_new ();
  xmlTextReaderPtr reader = reader_open (file, "xl/workbook.xml", error);
  if (reader == NULL)
    return NULL;
  while (xmlTextReaderRead (reader) == 1)
    if (is_element (reader, "sheet", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *name = attribute (reader, "name");
        g_ptr_array_add (sheets, g_strconcat (file, "/", name, NULL));
      }
  xmlFreeTextReader (reader);
  g_ptr_array_add (sheets, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&sheets), FALSE);
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

/* The value of a cell; stops at its end. */
static char *
cell_text (xmlTextReaderPtr reader, const Sheet *sheet)
{
  g_autofree char *type = attribute (reader, "t");
  g_autofree char *value = NULL;
  if (xmlTextReaderIsEmptyElement (reader))
    return g_strdup ("");
  if (g_strcmp0 (type, "inlineStr") == 0)
    return rich_text (reader, "c");
  gboolean in_v = FALSE;
  while (xmlTextReaderRead (reader) == 1 && !is_element (reader, "c", XML_READER_TYPE_END_ELEMENT))
    {
      if (is_element (reader, "v", XML_READER_TYPE_ELEMENT))
        in_v = TRUE;
      else if (is_element (reader, "v", XML_READER_TYPE_END_ELEMENT))
        in_v = FALSE;
      else if (in_v && xmlTextReaderHasValue (reader))
        value = g_strdup ((const char *) xmlTextReaderConstValue (reader));
    }
  if (value == NULL)
    return g_strdup ("");
  guint64 index = g_ascii_strtoull (value, NULL, 10);
  if (g_strcmp0 (type, "s") == 0 && index < sheet->strings->len)
    return g_strdup (sheet->strings->pdata[index]);
  return g_steal_pointer (&value);
}

static void
put_row (xmlTextReaderPtr reader, Sheet *sheet)
{
  g_autofree char *number = attribute (reader, "r");
  guint row = number == NULL ? sheet->row : (guint) g_ascii_strtoull (number, NULL, 10);
  for (; sheet->row < row; sheet->row++)
    fputc ('\n', sheet->out);
  sheet->column = 1;
  gboolean empty = xmlTextReaderIsEmptyElement (reader);
  while (!empty && xmlTextReaderRead (reader) == 1 && !is_element (reader, "row", XML_READER_TYPE_END_ELEMENT))
    if (is_element (reader, "c", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *reference = attribute (reader, "r");
        guint column = reference == NULL ? sheet->column : column_of (reference);
        g_autofree char *text = cell_text (reader, sheet);
        put_cell (sheet, column, text);
      }
  fputc ('\n', sheet->out);
  sheet->row++;
}

static gboolean
put_sheet (const char *file, const char *part, Sheet *sheet, GError **error)
{
  xmlTextReaderPtr reader = reader_open (file, part, error);
  int code = reader == NULL ? -1 : 1;
  while (code == 1)
    {
      code = xmlTextReaderRead (reader);
      if (code == 1 && is_element (reader, "row", XML_READER_TYPE_ELEMENT))
        put_row (reader, sheet);
    }
  if (reader != NULL && code < 0)
    lode_fail (error, LODE_ERROR_DATA, "%s: the sheet is damaged near row %u", file, sheet->row);
  xmlFreeTextReader (reader);
  return code == 0;
}

FILE *
lode_xlsx_open (const char *file, const char *sheet, GError **error)
{
  g_autofree char *id = find_attribute (file, "xl/workbook.xml", "sheet", "name", sheet, "r:id", error);
  if (id == NULL)
    {
      if (error != NULL && *error == NULL)
        lode_fail (error, LODE_ERROR_DATA, "%s: has no sheet \"%s\"", file, sheet);
      return NULL;
    }
  g_autofree char *target = find_attribute (file, "xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target", error);
  if (target == NULL)
    return NULL;
  g_autofree char *part = *target == '/' ? g_strdup (target + 1) : g_strconcat ("xl/", target, NULL);
  g_autoptr (GPtrArray) strings = read_shared_strings (file);
  Sheet text = { .strings = strings, .out = tmpfile (), .row = 1 };
  if (text.out == NULL)
    {
      lode_fail (error, LODE_ERROR_STORE, "no temporary file can be made");
      return NULL;
    }
  if (put_sheet (file, part, &text, error))
    {
      rewind (text.out);
      return text.out;
    }
  fclose (text.out);
  return NULL;
}
