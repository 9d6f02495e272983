/* kb/verify.h: what is compared with the file, and that nothing is stored by it. */
#include "kb/verify.h"
#include "tests/unit/test-support.h"

#define HEADER "commodity,measure,stage,place,period,value,unit,flag,source\n"
#define ROWS "commodity/antimony,production,mine,country/CHN,2024,40,kt,reported,news-1\n" \
             "commodity/antimony,production,mine,country/TUR,2024,,t,withheld,news-1\n"

static void
assert_verdict (const Bench *bench, const char *key, const char *path, LodeVerdictKind kind, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeVerdict) verdict = lode_verify (bench->db, bench->path, key, path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (verdict->kind, ==, kind);
  g_assert_cmpstr (verdict->sentence, ==, sentence);
}

static void
test_figure (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autofree char *same = bench_write (bench, "figures.csv", HEADER ROWS, -1);
  g_autofree char *longer = bench_write (bench, "longer.csv", HEADER "\n" ROWS, -1);
  g_autofree char *other = bench_write (bench, "other.csv", HEADER "commodity/antimony,production,mine,country/CHN,2024,41,kt,reported,news-1\n", -1);
  g_assert_cmpuint (bench_import (bench, same).stored, ==, 2);
  g_autofree char *key = bench_text (bench, "SELECT key FROM observation WHERE flag = 'reported'");
  g_autofree char *withheld = bench_text (bench, "SELECT key FROM observation WHERE flag = 'withheld'");
  gint64 before = bench_integer (bench, "SELECT total_changes()");
  assert_verdict (bench, key, same, LODE_VERIFIED, "line 2 reads \"40\" kt, that is 40000 t");
  assert_verdict (bench, withheld, same, LODE_VERIFIED, "line 3 reads \"\" t (withheld)");
  assert_verdict (bench, key, longer, LODE_STANDS, "line 3 reads \"40\" kt, that is 40000 t; in the recorded file it is line 2");
  assert_verdict (bench, key, other, LODE_REFUTED, "another file: line 2 reads \"41\" kt, that is 41000 t, where the store has \"40\" kt, that is 40000 t");
  assert_verdict (bench, withheld, other, LODE_REFUTED, "another file, and no row of it gives this figure");
  g_assert_cmpint (bench_integer (bench, "SELECT total_changes()"), ==, before);
}

static void
test_quote (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autofree char *text = bench_write (bench, "text.txt", "und \xe2\x82\xac hier", -1);
  g_autofree char *other = bench_write (bench, "other.txt", "und nicht hier", -1);
  bench_import_text (bench, "claims.csv",
                     "key,subject,predicate,object,text,source,byte_offset,byte_length,quote\n"
                     "t/1,country/CHN,has_status,,paid,news-1,4,3,\xe2\x82\xac\n");
  assert_verdict (bench, "t/1", text, LODE_STANDS, "bytes 4 to 7 are the quoted words"); /* no hash of the source is recorded */
  assert_verdict (bench, "t/1", other, LODE_REFUTED, "another file: the quoted words do not stand in it");
}

static void
test_refusals (void)
{
  g_autoptr (GError) none = NULL, unreadable = NULL;
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  g_autofree char *file = bench_write (bench, "x.csv", HEADER ROWS, -1);
  g_assert_null (lode_verify (bench->db, bench->path, "nothing", file, &none));
  g_assert_error (none, LODE_ERROR, LODE_ERROR_NO);
  bench_import (bench, file);
  g_autofree char *key = bench_text (bench, "SELECT key FROM observation WHERE flag = 'reported'");
  g_autofree char *noise = bench_write (bench, "noise.csv", "a,b\n1,2\n", -1);
  g_assert_null (lode_verify (bench->db, bench->path, key, noise, &unreadable));
  g_assert_error (unreadable, LODE_ERROR, LODE_ERROR_DATA);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verify/figure", test_figure);
  g_test_add_func ("/verify/quote", test_quote);
  g_test_add_func ("/verify/refusals", test_refusals);
  return g_test_run ();
}
