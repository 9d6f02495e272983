/* kb/input.h: a table is the same whether it comes plain, packed or in an archive; what is damaged is refused. */
#include "tests/unit/test-archive.h"
#include "kb/input.h"

static const char table[] = "country,t\nChina,60000\n";

static char *
content (const char *path)
{
  g_autoptr (GError) error = NULL;
  FILE *stream = lode_input_open (path, &error);
  g_assert_no_error (error);
  return drain (stream);
}

#define assert_content(path, expected)                                                                                 \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *text_ = content (path);                                                                         \
      g_assert_cmpstr (text_, ==, expected);                                                                           \
    }                                                                                                                  \
  while (0)

static char *
write_packed (const Bench *bench, const char *name, int (*add_filter) (struct archive *))
{
  char *path = bench_file (bench, name);
  struct archive *raw = archive_write_new ();
  struct archive_entry *entry = archive_entry_new ();
  archive_write_set_format_raw (raw);
  g_assert_cmpint (add_filter (raw), <=, ARCHIVE_OK);
  g_assert_cmpint (archive_write_open_filename (raw, path), ==, ARCHIVE_OK);
  archive_entry_set_filetype (entry, AE_IFREG);
  g_assert_cmpint (archive_write_header (raw, entry), ==, ARCHIVE_OK);
  g_assert_cmpint (archive_write_data (raw, table, strlen (table)), ==, strlen (table));
  archive_entry_free (entry);
  g_assert_cmpint (archive_write_close (raw), ==, ARCHIVE_OK);
  archive_write_free (raw);
  return path;
}

static void
test_plain_and_packed (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *plain = bench_write (bench, "a.csv", table, -1);
  g_autofree char *gz = write_packed (bench, "a.csv.gz", archive_write_add_filter_gzip);
  g_autofree char *xz = write_packed (bench, "misnamed.csv", archive_write_add_filter_xz);
  assert_content (plain, table);
  assert_content (gz, table);
  assert_content (xz, table);
  g_auto (GStrv) members = lode_input_members (gz, NULL);
  g_assert_cmpuint (g_strv_length (members), ==, 1);
  g_assert_cmpstr (members[0], ==, gz);
  g_autofree char *name = lode_input_name (gz);
  g_assert_cmpstr (name, ==, "a.csv");
}

static void
test_zip (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *one = bench_zip (bench, "one.zip", (const char *[]){ "read.me", "no table", "in/a.csv", table, NULL });
  g_autofree char *two = bench_zip (bench, "two.zip", (const char *[]){ "a.csv", table, "b.csv", "x,y\n", NULL });
  g_autofree char *member = g_strconcat (two, "/b.csv", NULL);
  g_autofree char *absent = g_strconcat (two, "/c.csv", NULL);
  g_autofree char *name = lode_input_name (member);
  assert_content (one, table);
  assert_content (member, "x,y\n");
  g_assert_cmpstr (name, ==, "b.csv");
  g_auto (GStrv) members = lode_input_members (two, NULL);
  g_assert_cmpuint (g_strv_length (members), ==, 2);
  g_assert_cmpstr (members[1], ==, member);
  g_autoptr (GError) several = NULL;
  g_assert_null (lode_input_open (two, &several));
  assert_error (several, LODE_ERROR_DATA, "holds 2 tables, expected one; name it as FILE/MEMBER");
  g_autoptr (GError) none = NULL;
  g_assert_null (lode_input_open (absent, &none));
  assert_error (none, LODE_ERROR_DATA, "holds no member \"c.csv\"");
}

static void
test_sheet_choice (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *book = bench_workbook (bench, "book.xlsx", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", NULL);
  g_autofree char *sheet = g_strconcat (book, "/Data", NULL);
  g_autofree char *name = lode_input_name (sheet);
  assert_content (sheet, "1\n");
  g_assert_true (lode_input_is_sheet (book));
  g_assert_true (lode_input_is_sheet (sheet));
  g_assert_cmpstr (name, ==, "book.xlsx/Data");
  g_autofree char *chosen = lode_input_sheet (sheet);
  g_assert_cmpstr (chosen, ==, "Data");
  g_assert_null (lode_input_sheet (book));
  g_autoptr (GError) several = NULL;
  g_assert_null (lode_input_open (book, &several));
  assert_error (several, LODE_ERROR_DATA, "holds 2 tables");
  g_autofree char *zip = bench_zip (bench, "renamed.xlsx", (const char *[]){ "a.csv", table, NULL });
  g_assert_false (lode_input_is_sheet (zip));
  assert_content (zip, table);
  g_autofree char *text = bench_write (bench, "text.xlsx", table, -1);
  g_assert_false (lode_input_is_sheet (text));
  assert_content (text, table);
}

static void
test_encodings (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autofree char *bom = bench_write (bench, "bom.csv", "\xef\xbb\xbfname,t\nT\xc3\xbcrkiye,1\n", -1);
  g_autofree char *ansi = bench_write (bench, "ansi.csv", "name,t\nC\xf4te d\x92Ivoire,1\n", -1);
  g_autoptr (LodeCsv) first = lode_csv_open (bom, ',', NULL);
  g_autoptr (LodeCsv) second = lode_csv_open (ansi, ',', NULL);
  const LodeRecord *row;
  g_assert_cmpstr (lode_csv_header (first)->names[0], ==, "name");
  g_assert_true (lode_csv_next (first, &row, NULL));
  g_assert_cmpstr (row->fields[0], ==, "T\u00fcrkiye");
  g_assert_true (lode_csv_next (second, &row, NULL));
  g_assert_cmpstr (row->fields[0], ==, "C\u00f4te d\u2019Ivoire");
}

/* Cut @path to @percent of its length. */
static char *
cut (const Bench *bench, const char *path, const char *name, gsize percent)
{
  g_autofree char *bytes = NULL;
  gsize length;
  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  return bench_write (bench, name, bytes, (gssize) (length * percent / 100));
}

static void
test_cut (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  GString *rows = g_string_new (NULL);
  for (guint i = 1; i <= 4000; i++)
    g_string_append_printf (rows, "<row r=\"%u\"><c r=\"A%u\"><v>%u</v></c></row>", i, i, i * 7919 % 10007);
  g_autofree char *book = bench_workbook (bench, "book.xlsx", rows->str, NULL);
  g_autofree char *zip = bench_zip (bench, "long.zip", (const char *[]){ "a.csv", rows->str, NULL });
  g_autofree char *short_book = cut (bench, book, "cut.xlsx", 60);
  g_autofree char *short_zip = cut (bench, zip, "cut.zip", 60);
  g_autofree char *sheet = g_strconcat (short_book, "/Data", NULL);
  g_autoptr (GError) of_book = NULL, of_zip = NULL, of_hash = NULL;
  g_assert_null (lode_input_open (sheet, &of_book));
  assert_error (of_book, LODE_ERROR_DATA, "cut.xlsx");
  g_assert_null (lode_input_members (short_zip, &of_zip));
  assert_error (of_zip, LODE_ERROR_DATA, "cut.zip");
  g_autofree char *member = g_strconcat (short_zip, "/a.csv", NULL), *sha256 = NULL;
  gint64 size;
  g_assert_false (lode_input_hash (member, &sha256, &size, &of_hash));
  assert_error (of_hash, LODE_ERROR_DATA, "cannot be read to its end");
  g_string_free (rows, TRUE);
}

static void
test_no_file (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autoptr (GError) folder = NULL, absent = NULL;
  g_autofree char *nothing = bench_file (bench, "none.xlsx/Data");
  g_assert_null (lode_input_open (bench->folder, &folder));
  assert_error (folder, LODE_ERROR_DATA, "is a directory, expected a file");
  g_assert_null (lode_input_open (nothing, &absent));
  assert_error (absent, LODE_ERROR_DATA, "none.xlsx/Data");
}

static void
test_hash (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autoptr (GError) error = NULL;
  g_autofree char *plain = bench_write (bench, "a.csv", table, -1);
  g_autofree char *gz = write_packed (bench, "a.csv.gz", archive_write_add_filter_gzip);
  g_autofree char *zip = bench_zip (bench, "a.zip", (const char *[]){ "a.csv", table, NULL });
  g_autofree char *of_plain = NULL, *of_gz = NULL, *of_zip = NULL;
  gint64 size = 0;
  g_assert_true (lode_input_hash (plain, &of_plain, &size, &error));
  g_assert_cmpint (size, ==, strlen (table));
  g_assert_true (lode_input_hash (gz, &of_gz, &size, &error));
  g_assert_true (lode_input_hash (zip, &of_zip, &size, &error));
  g_autofree char *expected = g_compute_checksum_for_string (G_CHECKSUM_SHA256, table, -1);
  g_assert_cmpstr (of_plain, ==, expected);
  g_assert_cmpstr (of_gz, ==, expected);
  g_assert_cmpstr (of_zip, ==, expected);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/input/plain and packed, by the bytes alone", test_plain_and_packed);
  g_test_add_func ("/input/members of an archive", test_zip);
  g_test_add_func ("/input/sheets of a workbook, and what only looks like one", test_sheet_choice);
  g_test_add_func ("/input/byte-order mark and Windows-1252", test_encodings);
  g_test_add_func ("/input/a cut file is refused", test_cut);
  g_test_add_func ("/input/no file", test_no_file);
  g_test_add_func ("/input/the hash is that of the unpacked bytes", test_hash);
  return g_test_run ();
}
