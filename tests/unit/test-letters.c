/* kb/letters.h: what is written in other letters says its language. */
#include "kb/letters.h"

#include <string.h>

static void
assert_marks (const char *html, const char *expected)
{
  g_autoptr (GString) out = g_string_new (NULL);
  lode_letters_mark (out, html, strlen (html));
  g_assert_cmpstr (out->str, ==, expected);
}

static void
test_runs (void)
{
  assert_marks ("antimony, Türkiye", "antimony, Türkiye");
  assert_marks ("Sb सुरमा (hi)", "Sb <span lang=\"hi\">सुरमा</span> (hi)");
  assert_marks ("&#39;विदेश मंत्री&#39; is", "&#39;<span lang=\"hi\">विदेश मंत्री</span>&#39; is");
  assert_marks ("انٹیمنی 51 سرمہ!", "<span lang=\"ur\" dir=\"rtl\">انٹیمنی 51 سرمہ</span>!");
  assert_marks ("锑, 銻 and アンチモニー鉱", "<span lang=\"zh\">锑, 銻</span> and <span lang=\"ja\">アンチモニー鉱</span>");
  assert_marks ("鉱物の", "<span lang=\"ja\">鉱物の</span>");
  assert_marks ("сурьма सुरमा", "<span lang=\"ru\">сурьма</span> <span lang=\"hi\">सुरमा</span>");
}

static void
test_elements (void)
{
  assert_marks ("<q lang=\"hi\">सुरमा <b>सुरमा</b></q> सुरमा", "<q lang=\"hi\">सुरमा <b>सुरमा</b></q> <span lang=\"hi\">सुरमा</span>");
  assert_marks ("<q lang=\"hi\"><i lang=\"en\">the सुरमा</i></q>", "<q lang=\"hi\"><i lang=\"en\">the <span lang=\"hi\">सुरमा</span></i></q>");
  assert_marks ("<p>a<br>b<img alt=\"सुरमा\"></p>锑", "<p>a<br>b<img alt=\"सुरमा\"></p><span lang=\"zh\">锑</span>");
  assert_marks ("<option>锑</option><title>锑</title>", "<option>锑</option><title>锑</title>");
}

static void
test_faulty (void)
{
  assert_marks ("", "");
  assert_marks ("</p></p>锑<b", "</p></p><span lang=\"zh\">锑</span><b");
  assert_marks ("\xff\xe9\x94", "\xff\xe9\x94");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/letters/runs", test_runs);
  g_test_add_func ("/letters/elements", test_elements);
  g_test_add_func ("/letters/faulty", test_faulty);
  return g_test_run ();
}
