#include "kb/csv.h"
#include "kb/input.h"
#include "kb/json.h"
#include "tests/unit/test-support.h"
#include <glib/gstdio.h>
#include <string.h>

/* The records of @json as the reader of tables gives them: "name=value name=value|..."; or the sentence of the error. */
static char *
read_records (const char *json)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp (NULL, &path, NULL);
  g_assert_cmpint (fd, >=, 0);
  g_close (fd, NULL);
  g_assert_true (g_file_set_contents (path, json, -1, NULL));
  GString *seen = g_string_new (NULL);
  g_autoptr (LodeCsv) csv = lode_csv_open (path, ',', &error);
  const LodeRecord *row = NULL;
  while (csv != NULL && lode_csv_next (csv, &row, &error) && row != NULL)
    {
      for (guint i = 0; i < row->header->n; i++)
        g_string_append_printf (seen, "%s=%s ", row->header->names[i], row->fields[i]);
      g_string_append_printf (seen, "@%u|", row->line);
    }
  if (error != NULL)
    g_string_append (seen, strstr (error->message, ": ") + 2);
  g_unlink (path);
  return g_string_free (seen, FALSE);
}

static void
assert_records (const char *json, const char *expected)
{
  g_autofree char *seen = read_records (json);
  g_assert_cmpstr (seen, ==, expected);
}

static void
test_records (void)
{
  assert_records ("[{\"a\":1,\"b\":\"x, \\\"y\\\"\\nz\"},{\"b\":null,\"c\":true}]", "a=1 b=x, \"y\" z c= @2|a= b= c=true @3|");
  assert_records ("{\"count\":2,\"data\":[{\"n\":0.1},{\"n\":1e300},{\"n\":-7},{\"n\":2.0}]}", "n=0.1 @2|n=1e+300 @3|n=-7 @4|n=2 @5|");
  assert_records (" \n [ {\"list\":[1,2.50,\"x\"],\"inner\":{\"k\":null}}]", "list=[1,2.5,\"x\"] inner={\"k\":null} @2|");
  assert_records ("\xef\xbb\xbf[{\"a\":\"é\"}]", "a=é @2|");
}

static void
test_features (void)
{
  assert_records ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"n\":\"A\"},\"geometry\":{\"type\":\"Point\","
                  "\"coordinates\":[61.210817091725744,2]}}]}",
                  "n=A geometry={\"type\":\"Point\",\"coordinates\":[61.210817091725744,2]} @2|");
}

static void
test_refused (void)
{
  assert_records ("{\"a\":[{\"x\":1}],\"b\":[{\"y\":1}]}", "this JSON holds no list of records, or several");
  assert_records ("{\"a\":[1,2]}", "this JSON holds no list of records, or several");
  assert_records ("[{\"a\":1},3]", "entry 2 of the list is not an object as the others are");
  g_autofree char *cut = read_records ("[{\"a\":1},{\"a\"");
  g_assert_true (g_str_has_prefix (cut, "is not whole JSON"));
  g_autofree char *open = g_strnfill (70, '[');
  g_autofree char *deep = g_strconcat ("[{\"a\":", open, NULL);
  assert_records (deep, "lists and objects are nested more than 64 deep");
  g_autofree char *quoted = g_strconcat ("[{\"a\":\"\\\"", open, "\"}]", NULL);
  g_autofree char *whole = g_strconcat ("a=\"", open, " @2|", NULL);
  assert_records (quoted, whole);
}

static void
test_begins (void)
{
  g_assert_true (lode_json_begins ("{\"a\"", 4));
  g_assert_true (lode_json_begins ("\xef\xbb\xbf [\n {", 8));
  g_assert_false (lode_json_begins ("{a}", 3));
  g_assert_false (lode_json_begins ("[year],value", 12));
  g_assert_false (lode_json_begins ("a,b", 3));
  g_assert_false (lode_json_begins ("", 0));
}

static void
assert_shape (const char *text, const char *expected)
{
  g_autoptr (GError) error = NULL;
  gboolean good = lode_json_check_shape (text, &error);
  g_assert_cmpint (good, ==, expected == NULL);
  g_assert_cmpstr (error == NULL ? NULL : error->message, ==, expected);
}

static void
test_shapes (void)
{
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}", NULL);
  assert_shape ("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[180,0],[-180,90],[1,-90],[180,0]]]]}", NULL);
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}", "a ring of the outline is not closed");
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}", "a ring of the outline has fewer than four positions");
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,91],[1,1],[0,0]]]}",
                "the outline goes through longitude 1, latitude 91, expected degrees");
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[\"1\",1],[1,1],[0,0]]]}",
                "a position of the outline is not a longitude and a latitude");
  assert_shape ("{\"type\":\"Polygon\",\"coordinates\":[]}", "a polygon of the outline has no ring");
  assert_shape ("{\"type\":\"MultiPolygon\"}", "the outline has no polygon");
  assert_shape ("{\"type\":7}", "the outline is a \"\", expected Polygon or MultiPolygon");
  assert_shape ("POLYGON ((0 0))", "the outline is not a GeoJSON geometry");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/records", test_records);
  g_test_add_func ("/json/features", test_features);
  g_test_add_func ("/json/refused", test_refused);
  g_test_add_func ("/json/begins", test_begins);
  g_test_add_func ("/json/shapes", test_shapes);
  return g_test_run ();
}
