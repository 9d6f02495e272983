/* kb/xlsx.h: what stands in a workbook comes out as text, and a damaged one is refused. */
#include "tests/unit/test-archive.h"
#include "kb/input.h"
#include "kb/xlsx.h"

static char *
sheet_text (const char *path, const char *sheet)
{
  g_autoptr (GError) error = NULL;
  FILE *stream = lode_xlsx_open (path, sheet, &error);
  g_assert_no_error (error);
  return drain (stream);
}

#define assert_rows(bench, rows, strings, expected)                                                                    \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *path_ = bench_workbook (bench, "a.xlsx", rows, strings);                                        \
      g_autofree char *text_ = sheet_text (path_, "Data");                                                             \
      g_assert_cmpstr (text_, ==, expected);                                                                           \
    }                                                                                                                  \
  while (0)

#define assert_refused(bench, rows, strings, why)                                                                      \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autoptr (GError) error_ = NULL;                                                                                \
      g_autofree char *path_ = bench_workbook (bench, "a.xlsx", rows, strings);                                        \
      g_assert_null (lode_xlsx_open (path_, "Data", &error_));                                                         \
      assert_error (error_, LODE_ERROR_DATA, why);                                                                     \
    }                                                                                                                  \
  while (0)

static void
test_texts (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  assert_rows (bench, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>",
               "<si><t>tin, refined</t></si><si><r><t>cop</t></r><r><t>per</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>",
               "copper,\"tin, refined\"\n");
  assert_rows (bench,
               "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>say \"no\"</t></is></c><c r=\"B1\" t=\"str\"><f>A1</f><v>a\nb</v></c>"
               "<c r=\"C1\" t=\"e\"><v>#N/A</v></c><c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"inlineStr\"><is><t> \u2026 &lt;1</t></is></c></row>",
               NULL, "\"say \"\"no\"\"\",\"a b\",#N/A,1, \u2026 <1\n");
}

static void
test_places (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  assert_rows (bench, "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"/><c r=\"E2\" t=\"s\"><v></v></c><c r=\"F2\"><v>2</v></c></row>"
                      "<row r=\"5\"/><row><c><v>7</v></c><c><v>8</v></c></row><row r=\"8\"><c r=\"AB8\"><v>9</v></c></row>",
               NULL, "\n,1,,,,2\n\n\n\n7,8\n\n,,,,,,,,,,,,,,,,,,,,,,,,,,,9\n");
}

static void
test_numbers (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  assert_rows (bench, "<row r=\"1\"><c r=\"A1\"><v>0.14000000000000001</v></c><c r=\"B1\" t=\"n\"><v>18.943999999999999</v></c>"
                      "<c r=\"C1\"><v>1.63000011444</v></c><c r=\"D1\"><v>-74.801100000000005</v></c><c r=\"E1\"><v>-1.5E-3</v></c>"
                      "<c r=\"F1\"><v>12345678</v></c><c r=\"G1\" t=\"str\"><v>0.14000000000000001</v></c></row>",
               NULL, "0.14,18.944,1.63000011444,-74.8011,-1.5E-3,12345678,0.14000000000000001\n");
}

static void
test_dates (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  const char *styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d mmm yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]0 &quot;days&quot;\"/>"
                       "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                       "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/></cellXfs>";
  const char *rows = "<row r=\"1\"><c r=\"A1\"><v>45020</v></c><c r=\"B1\" s=\"1\"><v>45020</v></c><c r=\"C1\" s=\"2\"><v>59</v></c>"
                     "<c r=\"D1\" s=\"3\"><v>45020</v></c><c r=\"E1\" s=\"4\"><v>45020.75</v></c><c r=\"F1\" s=\"1\"><v>61</v></c>"
                     "<c r=\"G1\" s=\"1\"><v>60</v></c><c r=\"H1\" s=\"1\"><v>-3</v></c><c r=\"I1\" s=\"99\"><v>5</v></c></row>";
  g_autofree char *path = bench_workbook_styled (bench, "a.xlsx", rows, NULL, styles, "");
  g_autofree char *text = sheet_text (path, "Data");
  g_assert_cmpstr (text, ==, "45020,2023-04-04,1900-02-28,45020,2023-04-04 18:00:00,1900-03-01,60,-3,5\n");
  g_autofree char *mac = bench_workbook_styled (bench, "b.xlsx", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43558</v></c></row>", NULL, styles,
                                                "date1904=\"1\"");
  g_autofree char *day = sheet_text (mac, "Data");
  g_assert_cmpstr (day, ==, "2023-04-04\n");
}

static void
test_damage (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  assert_refused (bench, "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c></row>", "<si><t>a</t></si><si><t>b</t></si>",
                  "row 3 refers to text number 2, and the workbook has 2");
  assert_refused (bench, "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", "<si><t>a</t></si><si><t>b", "the texts of the workbook are damaged");
  assert_refused (bench, "<row r=\"3\"/><row r=\"3\"/>", NULL, "row 3 follows row 3");
  assert_refused (bench, "<row r=\"4000000000\"/>", NULL, "row 4000000000 follows row 0");
  assert_refused (bench, "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>", NULL, "cell A1 where none may stand");
  assert_refused (bench, "<row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row>", NULL, "cell ZZZZZ1 where none may stand");
  assert_refused (bench, "<row r=\"1\"/><row r=\"2\"><c><v>1</v></wrong>", NULL, "the sheet is damaged near row");
}

static void
test_sheets (void)
{
  g_autoptr (Bench) bench = bench_new_empty ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = bench_workbook (bench, "a.xlsx", "<row r=\"1\"/>", NULL);
  g_auto (GStrv) sheets = lode_xlsx_sheets (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (sheets), ==, 2);
  g_assert_true (g_str_has_suffix (sheets[0], "a.xlsx/Front"));
  g_assert_true (g_str_has_suffix (sheets[1], "a.xlsx/Data"));
  g_autofree char *front = sheet_text (path, "Front");
  g_assert_cmpstr (front, ==, "");
  g_assert_null (lode_xlsx_open (path, "data", &error));
  assert_error (error, LODE_ERROR_DATA, "has no sheet \"data\"");
  g_autoptr (GError) broken = NULL;
  g_autofree char *bad = bench_zip (bench, "bad.xlsx", (const char *[]){ "xl/workbook.xml", "<workbook><sheets><sheet name=\"A\"", NULL });
  g_assert_null (lode_xlsx_sheets (bad, &broken));
  assert_error (broken, LODE_ERROR_DATA, "the list of sheets is damaged");
  g_autoptr (GError) lost = NULL;
  g_autofree char *dangling = bench_zip (
      bench, "lost.xlsx",
      (const char *[]){ "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" r:id=\"rId1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels", "<Relationships/>", NULL });
  g_assert_null (lode_xlsx_open (dangling, "A", &lost));
  assert_error (lost, LODE_ERROR_DATA, "stands nowhere in the workbook");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xlsx/shared, inline, computed texts and errors", test_texts);
  g_test_add_func ("/xlsx/missing cells and rows keep their places", test_places);
  g_test_add_func ("/xlsx/numbers without binary noise", test_numbers);
  g_test_add_func ("/xlsx/dates by the format of the cell", test_dates);
  g_test_add_func ("/xlsx/damage is refused, not guessed at", test_damage);
  g_test_add_func ("/xlsx/sheets by name", test_sheets);
  return g_test_run ();
}
