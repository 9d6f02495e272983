/* kb/embed.h: the texts in the program are there, whole, and listed in order. */
#include "tests/unit/test-support.h"
#include "kb/embed.h"

static void
test_text (void)
{
  const char *text = lode_embed_text ("datasets/vocabulary/predicates.csv");
  assert_holds (text, "predicate,label,inverse_label");
  g_assert_true (text == lode_embed_text ("datasets/vocabulary/predicates.csv"));
  g_assert_null (lode_embed_text ("datasets/vocabulary/predicates"));
  g_assert_null (lode_embed_text ("queries"));
  g_assert_null (lode_embed_text (""));
}

static void
test_same_as_the_file (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *file = NULL;
  g_file_get_contents ("sql/schema/10-source.sql", &file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (lode_embed_text ("sql/schema/10-source.sql"), ==, file);
}

static void
test_list (void)
{
  g_auto (GStrv) schema = lode_embed_list ("sql/schema");
  g_auto (GStrv) queries = lode_embed_list ("queries");
  g_auto (GStrv) none = lode_embed_list ("sql/nonsense");
  g_assert_cmpstr (schema[0], ==, "sql/schema/00-meta.sql");
  g_assert_cmpuint (g_strv_length (schema), >=, 5);
  for (guint i = 1; schema[i] != NULL; i++)
    g_assert_cmpstr (schema[i - 1], <, schema[i]);
  g_assert_true (g_strv_contains ((const char *const *) queries, "queries/producers.sql"));
  for (char **query = queries; *query != NULL; query++)
    g_assert_nonnull (lode_embed_text (*query));
  g_assert_nonnull (none);
  g_assert_null (none[0]);
}

static void
assert_name (const char *path, const char *expected)
{
  g_autofree char *name = lode_embed_name (path);
  g_assert_cmpstr (name, ==, expected);
}

static void
test_name (void)
{
  assert_name ("queries/producers.sql", "producers");
  assert_name ("sql/schema/10-source.sql", "10-source");
  assert_name ("a.b/c.d.sql", "c.d");
  assert_name ("README", "README");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/embed/texts", test_text);
  g_test_add_func ("/embed/a text is that of its file", test_same_as_the_file);
  g_test_add_func ("/embed/lists", test_list);
  g_test_add_func ("/embed/names", test_name);
  return g_test_run ();
}
