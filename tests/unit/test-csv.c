/* kb/csv.h: files as publishers ship them are read to the last record, with physical lines; what is no table is refused. */
#include "tests/unit/test-support.h"
#include <unistd.h>

/* Read @text into "line:field|field" lines; the whole must be readable. */
static char *
read_all (const char *text, char delimiter)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text (text, "text.csv", delimiter, &error);
  g_assert_no_error (error);
  GString *all = g_string_new (NULL);
  for (const LodeRecord *record; lode_csv_next (csv, &record, &error) && record != NULL;)
    {
      g_autofree char *fields = g_strjoinv ("|", record->fields);
      g_string_append_printf (all, "%u:%s\n", record->line, fields);
    }
  g_assert_no_error (error);
  return g_string_free (all, FALSE);
}

#define assert_reads(text, expected)                                                                                   \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *all_ = read_all (text, ',');                                                                    \
      g_assert_cmpstr (all_, ==, expected);                                                                            \
    }                                                                                                                  \
  while (0)

/* Read until the refusal. Returns: it. @records_out: how many records came before it. */
static GError *
refusal (LodeCsv *csv, GError *opening, guint *records_out)
{
  GError *error = NULL;
  const LodeRecord *record = NULL;
  *records_out = 0;
  if (csv == NULL)
    return opening;
  while (lode_csv_next (csv, &record, &error) && record != NULL)
    ++*records_out;
  return error;
}

static void
assert_refused (const char *text, guint good_records, const char *sentence)
{
  GError *opening = NULL;
  guint records;
  g_autoptr (LodeCsv) csv = lode_csv_from_text (text, "text.csv", ',', &opening);
  g_autoptr (GError) error = refusal (csv, opening, &records);
  assert_error (error, LODE_ERROR_DATA, sentence);
  assert_holds (error->message, "text.csv");
  g_assert_cmpuint (records, ==, good_records);
}

static void
assert_file_refused (const char *path, const char *sentence)
{
  GError *opening = NULL;
  guint records;
  g_autoptr (LodeCsv) csv = lode_csv_open (path, ',', &opening);
  g_autoptr (GError) error = refusal (csv, opening, &records);
  assert_error (error, LODE_ERROR_DATA, sentence);
  assert_holds (error->message, path);
}

static void
test_header (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text ("\xef\xbb\xbf\"SOURCE\",  PROD_EST_ 2024 ,,\"a,b\",\n", "t", ',', &error);
  g_assert_no_error (error);
  const LodeHeader *header = lode_csv_header (csv);
  g_assert_cmpuint (header->n, ==, 5);
  g_assert_cmpstr (header->names[0], ==, "SOURCE");
  g_assert_cmpstr (header->names[1], ==, "PROD_EST_ 2024");
  g_assert_cmpstr (header->names[2], ==, "");
  g_assert_cmpstr (header->names[3], ==, "a,b");
  g_assert_null (header->names[5]);
  const LodeRecord *record;
  g_assert_true (lode_csv_next (csv, &record, &error));
  g_assert_null (record);
}

static void
test_byte_order_mark (void)
{
  assert_reads ("\xef\xbb\xbf" "a,b\n1,2\n", "2:1|2\n");
  assert_reads ("a,b\n\xef\xbb\xbf" "1,2\n", "2:\xef\xbb\xbf" "1|2\n");
}

static void
test_line_ends (void)
{
  assert_reads ("a,b\r\n1,2\r\n3,4\r\n", "2:1|2\n3:3|4\n");
  assert_reads ("a,b\n1,2\r\n3,4", "2:1|2\n3:3|4\n");
  assert_reads ("a,b\n1,\n,2\n", "2:1|\n3:|2\n");
}

static void
test_quotes (void)
{
  assert_reads ("a,b\n\"x,y\",\"say \"\"no\"\"\"\n\"\",\"  \t\"\n3,\" 4 \"\n", "2:x,y|say \"no\"\n4:3| 4 \n");
  assert_reads ("a,b\n1,  two  words \n", "2:1|  two  words \n");
}

static void
test_physical_lines (void)
{
  assert_reads ("a,b\n1,\"one\ntwo\nthree\"\n4,5\n", "2:1|one\ntwo\nthree\n5:4|5\n");
  assert_reads ("a,b\r\n1,\"one\r\n\r\ntwo\"\r\n4,5\r\n", "2:1|one\r\n\r\ntwo\n5:4|5\n");
  assert_reads ("a,\"b\nc\"\n1,2\n", "3:1|2\n");
  assert_reads ("a,b\n\"\n\n\n\",2\n3,4\n", "2:\n\n\n|2\n6:3|4\n");
}

static void
test_empty_lines (void)
{
  assert_reads ("a,b\n\n\r\n1,2\n\n , \n3,4\n\n\n", "4:1|2\n7:3|4\n");
  assert_reads ("\n\na,b\n1,2\n", "4:1|2\n");
}

static void
test_lines_of_blanks (void)
{
  assert_reads ("a,b\n   \n1,2\n \t\n", "3:1|2\n");
}

static void
test_tabs (void)
{
  g_autofree char *all = read_all ("a\tb\n1,5\t\"x\ty\"\n", '\t');
  g_assert_cmpstr (all, ==, "2:1,5|x\ty\n");
}

/* Records that straddle the places where a reader's buffer ends: each offset puts another byte there. */
static void
test_every_offset (void)
{
  static const int buffers[] = { 4096, 8192, 65536 };
  g_autoptr (Bench) bench = bench_new_empty ();
  for (gsize b = 0; b < G_N_ELEMENTS (buffers); b++)
    for (int offset = -24; offset <= 2; offset++)
      {
        g_autoptr (GError) error = NULL;
        g_autofree char *filler = g_strnfill ((gsize) (buffers[b] + offset - 7), 'x');
        g_autofree char *text = g_strconcat ("a,b\n", filler, ",1\nC\xc3\xb4te,\"d\xe2\x80\x99\r\n\"\"I\"\"\"\r\nlast,9", NULL);
        g_autofree char *path = bench_write (bench, "long.csv", text, -1);
        g_autoptr (LodeCsv) csv = lode_csv_open (path, ',', &error);
        const LodeRecord *record;
        g_assert_true (lode_csv_next (csv, &record, &error));
        g_assert_cmpuint (strlen (record->fields[0]), ==, (gsize) (buffers[b] + offset - 7));
        g_assert_true (lode_csv_next (csv, &record, &error));
        g_assert_cmpstr (record->fields[0], ==, "Côte");
        g_assert_cmpstr (record->fields[1], ==, "d’\r\n\"I\"");
        g_assert_cmpuint (record->line, ==, 3);
        g_assert_true (lode_csv_next (csv, &record, &error));
        g_assert_cmpstr (record->fields[0], ==, "last");
        g_assert_cmpuint (record->line, ==, 5);
        g_assert_true (lode_csv_next (csv, &record, &error));
        g_assert_null (record);
      }
}

static void
test_many_records (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) text = g_string_new ("n,square\n");
  for (int i = 1; i <= 5000; i++)
    g_string_append_printf (text, "%d,%d\n", i, i * i);
  g_autoptr (LodeCsv) csv = lode_csv_from_text (text->str, "squares", ',', &error);
  const LodeRecord *record;
  for (guint i = 1; i <= 5000; i++)
    {
      g_assert_true (lode_csv_next (csv, &record, &error));
      g_assert_cmpuint (record->line, ==, i + 1);
      g_assert_cmpint (g_ascii_strtoll (record->fields[1], NULL, 10), ==, i * i);
    }
  g_assert_true (lode_csv_next (csv, &record, &error));
  g_assert_null (record);
}

static void
test_windows_1252 (void)
{
  assert_reads ("a,b\nC\xf4te d\x92Ivoire,\x80 5\n", "2:Côte d’Ivoire|€ 5\n");
  assert_reads ("a,b\nC\xc3\xb4te,na\xefve\xa0\x97\n", "2:Côte|naïve\u00a0—\n");
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text ("pa\xeds\n1\n", "t", ',', &error);
  g_assert_cmpstr (lode_csv_header (csv)->names[0], ==, "país");
  assert_refused ("a,b\n1,2\nx,\x81\n", 1, "text.csv:3: text is neither UTF-8 nor Windows-1252");
}

static void
test_nul_bytes (void)
{
  static const char in_row[] = "a,b\n1,2\n3,\0004\n", in_header[] = "a,\0b\n1,2\n", at_end[] = "a,b\n1,2\n\0";
  static const char utf16[] = "\xff\xfe" "a\0,\0b\0\n\0";
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *row = bench_write (bench, "row.csv", in_row, sizeof in_row - 1);
  g_autofree char *header = bench_write (bench, "header.csv", in_header, sizeof in_header - 1);
  g_autofree char *end = bench_write (bench, "end.csv", at_end, sizeof at_end - 1);
  g_autofree char *wide = bench_write (bench, "utf16.csv", utf16, sizeof utf16 - 1);
  assert_file_refused (row, ":3: holds a NUL byte");
  assert_file_refused (header, ":1: holds a NUL byte");
  assert_file_refused (end, ":3: holds a NUL byte");
  assert_file_refused (wide, ":1: holds a NUL byte");
}

static void
test_damaged_quotes (void)
{
  assert_refused ("a,b\n1,2\n3,\"open\n5,6\n7,8\n", 1, "text.csv:3: the file ends inside a quoted field");
  assert_refused ("a,\"b\n1,2\n", 0, "text.csv:1: the file ends inside a quoted field");
  assert_refused ("a,b\n1,2\n3,x\"y\n", 1, "text.csv:3: a quotation mark stands where none may stand");
  assert_refused ("a,b\n1,2\n3,\"x\"y\n", 1, "text.csv:3: a quotation mark stands where none may stand");
}

static void
test_open_quote_of_a_large_file (void)
{
  g_autoptr (GString) text = g_string_new ("a,b\n1,2\n3,\"open\n");
  for (int i = 0; i < 600000; i++)
    g_string_append (text, "1234,5678\n");
  assert_refused (text->str, 1, "text.csv:3: a quote is opened here and not closed");
}

static char *
row_of (guint fields)
{
  GString *row = g_string_new ("c0");
  for (guint i = 1; i < fields; i++)
    g_string_append_printf (row, ",c%u", i);
  g_string_append_c (row, '\n');
  return g_string_free (row, FALSE);
}

static void
test_field_counts (void)
{
  g_autofree char *wide = row_of (95), *header = row_of (64);
  g_autofree char *text = g_strconcat (header, header, wide, NULL);
  assert_refused (text, 1, "text.csv:3: 95 fields, expected the header's 64");
  assert_refused ("a,b,c\n1,2,3,4\n", 0, "text.csv:2: 4 fields, expected the header's 3");
  assert_refused ("a,b,c\n1,2,3,,\n", 0, "text.csv:2: 5 fields, expected the header's 3");
  assert_refused ("a,b,c\n1,2\n", 0, "text.csv:2: 2 fields, expected the header's 3");
  assert_refused ("a,b,c\n1,2,3\n1,2", 1, "text.csv:3: 2 fields, expected the header's 3 (the file is cut off)");
}

static void
test_trailing_comma (void)
{
  assert_reads ("a,b,c\n1,2,3,\n4,5,,\n6,7,8\n", "2:1|2|3\n3:4|5|\n4:6|7|8\n");
}

static void
test_repeated_columns (void)
{
  g_autoptr (LodeCsv) csv = lode_csv_from_text ("a,b, a \n1,2,3\n", "text.csv", ',', NULL);
  g_assert_cmpuint (lode_csv_header (csv)->repeated, ==, 3);
  g_assert_cmpstr (lode_csv_header (csv)->names[2], ==, "a (column 3)");
  assert_reads ("a,,\n1,2,3\n", "2:1|2|3\n");
}

static void
test_no_table (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *missing = bench_file (bench, "missing.csv");
  g_autofree char *empty = bench_write (bench, "empty.csv", "", 0);
  g_autofree char *blank = bench_write (bench, "blank.csv", "\n\r\n\n", -1);
  assert_file_refused (bench->folder, "is a directory");
  assert_file_refused (missing, "No such file");
  assert_file_refused (empty, "is empty, expected a header line");
  assert_file_refused (blank, "is empty, expected a header line");
}

static void
test_unreadable (void)
{
  if (geteuid () == 0)
    {
      g_test_skip ("root may read every file");
      return;
    }
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *path = bench_write (bench, "secret.csv", "a,b\n1,2\n", -1);
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_file_refused (path, "Permission denied");
}

static void
assert_cut (const char *text, gboolean expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text (text, "text.csv", ',', &error);
  const LodeRecord *record;
  guint records = 0;
  while (lode_csv_next (csv, &record, &error) && record != NULL)
    records++;
  g_assert_no_error (error);
  g_assert_cmpuint (records, ==, 2);
  g_assert_cmpint (lode_csv_is_cut (csv), ==, expected);
}

static void
test_cut (void)
{
  assert_cut ("a,b\n1,2\n3,4\n", FALSE);
  assert_cut ("a,b\r\n1,2\r\n3,4\r\n", FALSE);
  assert_cut ("a,b\n1,2\n3,\"4\n\"\n\n", FALSE);
  assert_cut ("a,b\n1,2\n3,4", TRUE);
  assert_cut ("a,b\n1,2\n3,", TRUE);
}

/* Old Macintosh line ends: either every line is a record, or the file is refused; never one long header or merged rows. */
static void
test_lone_carriage_returns (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text ("a,b\r1,2\r3,4\r", "text.csv", ',', &error);
  if (csv != NULL)
    g_assert_cmpuint (lode_csv_header (csv)->n, ==, 2);
  else
    g_assert_error (error, LODE_ERROR, LODE_ERROR_DATA);
}

static void
test_carriage_return_in_a_row (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeCsv) csv = lode_csv_from_text ("a,b\n1\r2\n", "text.csv", ',', &error);
  const LodeRecord *record = NULL;
  g_assert_false (lode_csv_next (csv, &record, &error));
  g_assert_error (error, LODE_ERROR, LODE_ERROR_DATA);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/names of columns are cleaned", test_header);
  g_test_add_func ("/csv/a byte-order mark is no part of the header", test_byte_order_mark);
  g_test_add_func ("/csv/line ends may be of either kind", test_line_ends);
  g_test_add_func ("/csv/quoted fields hold commas and quotes", test_quotes);
  g_test_add_func ("/csv/lines are counted as they stand in the file", test_physical_lines);
  g_test_add_func ("/csv/empty lines are skipped and counted", test_empty_lines);
  g_test_add_func ("/csv/lines of blanks only are skipped", test_lines_of_blanks);
  g_test_add_func ("/csv/tabs may divide", test_tabs);
  g_test_add_func ("/csv/a record may stand anywhere in the file", test_every_offset);
  g_test_add_func ("/csv/five thousand records", test_many_records);
  g_test_add_func ("/csv/Windows-1252 becomes UTF-8 field by field", test_windows_1252);
  g_test_add_func ("/csv/NUL bytes are refused", test_nul_bytes);
  g_test_add_func ("/csv/damaged quotes are refused", test_damaged_quotes);
  g_test_add_func ("/csv/a quote that swallows a large file is refused", test_open_quote_of_a_large_file);
  g_test_add_func ("/csv/rows wider or narrower than the header are refused", test_field_counts);
  g_test_add_func ("/csv/a comma behind the last cell is no cell", test_trailing_comma);
  g_test_add_func ("/csv/a repeated column is refused", test_repeated_columns);
  g_test_add_func ("/csv/what is no table is refused", test_no_table);
  g_test_add_func ("/csv/an unreadable file is refused", test_unreadable);
  g_test_add_func ("/csv/a last line without line break is noticed", test_cut);
  g_test_add_func ("/csv/lone carriage returns do not make one long header", test_lone_carriage_returns);
  g_test_add_func ("/csv/a carriage return in a row does not merge two rows", test_carriage_return_in_a_row);
  return g_test_run ();
}
