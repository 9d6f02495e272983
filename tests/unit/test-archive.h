/** Archives and workbooks made for a test, byte by byte the same each time. */
#pragma once
#include "tests/unit/test-support.h"
#include <archive.h>
#include <archive_entry.h>

/** Write a zip file of @parts: name, text, name, text ..., NULL. Returns: its path. To free. */
static inline char *
bench_zip (const Bench *bench, const char *name, const char *const *parts)
{
  char *path = bench_file (bench, name);
  struct archive *zip = archive_write_new ();
  archive_write_set_format_zip (zip);
  g_assert_cmpint (archive_write_open_filename (zip, path), ==, ARCHIVE_OK);
  for (; *parts != NULL; parts += 2)
    {
      struct archive_entry *entry = archive_entry_new ();
      archive_entry_set_pathname (entry, parts[0]);
      archive_entry_set_size (entry, (la_int64_t) strlen (parts[1]));
      archive_entry_set_filetype (entry, AE_IFREG);
      archive_entry_set_perm (entry, 0644);
      g_assert_cmpint (archive_write_header (zip, entry), ==, ARCHIVE_OK);
      g_assert_cmpint (archive_write_data (zip, parts[1], strlen (parts[1])), ==, strlen (parts[1]));
      archive_entry_free (entry);
    }
  g_assert_cmpint (archive_write_close (zip), ==, ARCHIVE_OK);
  archive_write_free (zip);
  return path;
}

#define BOOK_NS "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

/** Write a workbook of one visible sheet "Data" behind an empty one "Front".
 *
 *  @rows     the <row> elements of Data
 *  @strings  the <si> elements of the shared strings, or NULL for none
 *  @styles   the content of <styleSheet>, or NULL for none
 *  @epoch    attributes of <workbookPr>
 *  Returns: its path. To free. */
static inline char *
bench_workbook_styled (const Bench *bench, const char *name, const char *rows, const char *strings, const char *styles, const char *epoch)
{
  g_autofree char *book = g_strdup_printf (
      "<workbook " BOOK_NS " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr %s/><sheets>"
      "<sheet name=\"Front\" sheetId=\"1\" r:id=\"rId7\" state=\"hidden\"/><sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
      epoch);
  g_autofree char *data = g_strconcat ("<worksheet " BOOK_NS "><sheetData>", rows, "</sheetData></worksheet>", NULL);
  g_autofree char *texts = g_strconcat ("<sst " BOOK_NS ">", strings, "</sst>", NULL);
  g_autofree char *sheet = g_strconcat ("<styleSheet " BOOK_NS ">", styles, "</styleSheet>", NULL);
  const char *parts[16] = {
    "[Content_Types].xml", "<Types/>", "xl/workbook.xml", book, "xl/_rels/workbook.xml.rels",
    "<Relationships><Relationship Id=\"rId7\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"rId2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>",
    "xl/worksheets/sheet1.xml", "<worksheet " BOOK_NS "><sheetData/></worksheet>", "xl/worksheets/sheet2.xml", data
  };
  guint n = 10;
  if (strings != NULL)
    parts[n++] = "xl/sharedStrings.xml", parts[n++] = texts;
  if (styles != NULL)
    parts[n++] = "xl/styles.xml", parts[n++] = sheet;
  return bench_zip (bench, name, parts);
}

static inline char *
bench_workbook (const Bench *bench, const char *name, const char *rows, const char *strings)
{
  return bench_workbook_styled (bench, name, rows, strings, NULL, "");
}

/** Returns: all that @stream gives; closes it. To free. */
static inline char *
drain (FILE *stream)
{
  GString *text = g_string_new (NULL);
  int c;
  while ((c = fgetc (stream)) != EOF)
    g_string_append_c (text, (char) c);
  g_assert_false (ferror (stream));
  fclose (stream);
  return g_string_free (text, FALSE);
}
