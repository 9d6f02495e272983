/* Dates in a workbook are numbers of days: only the format of the cell tells them apart (ECMA-376 part 1, 18.8.30). */
#include "kb/xlsx-private.h"

#include "kb/figure.h"
#include <string.h>

struct LodeXlsxStyles
{
  gboolean since_1904;
  GHashTable *dates; /* ids of the workbook's own formats that show dates */
  GArray *formats;   /* of each cell style: its format's id */
};

/* A format shows a date when a day or year stands in it outside of quotation marks, brackets and escapes. */
static gboolean
shows_date (const char *code)
{
  gboolean quoted = FALSE;
  for (; *code != '\0'; code++)
    if (*code == '"')
      quoted = !quoted;
    else if (quoted)
      continue;
    else if (*code == '\\' && code[1] != '\0')
      code++;
    else if (*code == '[' && strchr (code, ']') != NULL)
      code = strchr (code, ']');
    else if (strchr ("dDyY", *code) != NULL)
      return TRUE;
  return FALSE;
}

static void
read_format (LodeXlsxStyles *styles, xmlTextReaderPtr reader)
{
  g_autofree char *id = lode_xlsx_attribute (reader, "numFmtId");
  g_autofree char *code = lode_xlsx_attribute (reader, "formatCode");
  if (id != NULL && code != NULL && shows_date (code))
    g_hash_table_add (styles->dates, GUINT_TO_POINTER ((guint) g_ascii_strtoull (id, NULL, 10)));
}

static gboolean
read_styles (LodeXlsxStyles *styles, const char *file, GError **error)
{
  if (!lode_xlsx_has (file, "xl/styles.xml"))
    return TRUE;
  xmlTextReaderPtr reader = lode_xlsx_reader (file, "xl/styles.xml", error);
  int code = reader == NULL ? -1 : 1;
  gboolean in_cells = FALSE;
  while (code == 1 && (code = xmlTextReaderRead (reader)) == 1)
    if (lode_xlsx_is (reader, "numFmt", XML_READER_TYPE_ELEMENT))
      read_format (styles, reader);
    else if (lode_xlsx_is (reader, "cellXfs", XML_READER_TYPE_ELEMENT))
      in_cells = TRUE;
    else if (lode_xlsx_is (reader, "cellXfs", XML_READER_TYPE_END_ELEMENT))
      in_cells = FALSE;
    else if (in_cells && lode_xlsx_is (reader, "xf", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *id = lode_xlsx_attribute (reader, "numFmtId");
        guint format = id == NULL ? 0 : (guint) g_ascii_strtoull (id, NULL, 10);
        g_array_append_val (styles->formats, format);
      }
  xmlFreeTextReader (reader);
  return code == 0 || (reader != NULL && lode_fail (error, LODE_ERROR_DATA, "%s: the styles of the workbook are damaged", file));
}

static gboolean
read_epoch (LodeXlsxStyles *styles, const char *file, GError **error)
{
  xmlTextReaderPtr reader = lode_xlsx_reader (file, "xl/workbook.xml", error);
  if (reader == NULL)
    return FALSE;
  while (xmlTextReaderRead (reader) == 1)
    if (lode_xlsx_is (reader, "workbookPr", XML_READER_TYPE_ELEMENT))
      {
        g_autofree char *value = lode_xlsx_attribute (reader, "date1904");
        styles->since_1904 = g_strcmp0 (value, "1") == 0 || g_strcmp0 (value, "true") == 0;
      }
  xmlFreeTextReader (reader);
  return TRUE;
}

LodeXlsxStyles *
lode_xlsx_styles_load (const char *file, GError **error)
{
  LodeXlsxStyles *styles = g_new0 (LodeXlsxStyles, 1);
  styles->dates = g_hash_table_new (NULL, NULL);
  styles->formats = g_array_new (FALSE, FALSE, sizeof (guint));
  if (read_epoch (styles, file, error) && read_styles (styles, file, error))
    return styles;
  lode_xlsx_styles_free (styles);
  return NULL;
}

void
lode_xlsx_styles_free (LodeXlsxStyles *styles)
{
  if (styles == NULL)
    return;
  g_hash_table_unref (styles->dates);
  g_array_unref (styles->formats);
  g_free (styles);
}

static gboolean
is_date (const LodeXlsxStyles *styles, const char *style)
{
  guint64 index = style == NULL ? 0 : g_ascii_strtoull (style, NULL, 10);
  if (index >= styles->formats->len)
    return FALSE;
  guint format = g_array_index (styles->formats, guint, index);
  return (format >= 14 && format <= 17) || format == 22 || g_hash_table_contains (styles->dates, GUINT_TO_POINTER (format));
}

/* Day 1 is 1900-01-01, and spreadsheets believe in a 1900-02-29: until then their days are one behind. NULL: no date. */
static char *
date_text (gboolean since_1904, double days)
{
  if (!(days >= 1 && days < 2958466) || (!since_1904 && days >= 60 && days < 61))
    return NULL;
  g_autoptr (GDateTime) epoch = since_1904 ? g_date_time_new_utc (1904, 1, 1, 0, 0, 0)
                                           : g_date_time_new_utc (1899, 12, days < 60 ? 31 : 30, 0, 0, 0);
  gint64 seconds = (gint64) (days * 86400 + 0.5);
  g_autoptr (GDateTime) day = g_date_time_add_days (epoch, (int) (seconds / 86400));
  g_autoptr (GDateTime) time = g_date_time_add_seconds (day, (double) (seconds % 86400));
  return g_date_time_format (time, seconds % 86400 == 0 ? "%Y-%m-%d" : "%Y-%m-%d %H:%M:%S");
}

char *
lode_xlsx_number (const LodeXlsxStyles *styles, const char *style, const char *number)
{
  double value;
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  if (!lode_plain_number (number, &value))
    return g_strdup (number);
  char *date = is_date (styles, style) ? date_text (styles->since_1904, value) : NULL;
  if (date != NULL)
    return date;
  if (strlen (number) <= 15)
    return g_strdup (number);
  return g_strdup (g_ascii_formatd (text, sizeof text, "%.15g", value));
}
