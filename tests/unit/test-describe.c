/* kb/describe.h: what views, tables and columns mean. */
#include "kb/describe.h"
#include "tests/unit/test-support.h"

static char *
meaning (const LodeTable *table, const char *column)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (strcmp (lode_table_cell (table, i, 1)->text, column) == 0)
      return g_strdup_printf ("%s: %s", lode_table_cell (table, i, 2)->text, lode_table_cell (table, i, 3)->text);
  return g_strdup ("no such column");
}

static void
assert_meaning (const Bench *bench, const char *relation, const char *column, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) table = lode_describe_columns (bench->db, relation, &error);
  g_assert_no_error (error);
  g_autofree char *found = meaning (table, column);
  if (strstr (found, wanted) == NULL)
    g_error ("%s.%s means \"%s\", expected \"%s\"", relation, column, found, wanted);
}

static void
test_columns (void)
{
  g_autoptr (Bench) bench = bench_new ();
  assert_meaning (bench, "production", "quantity", "as unit says: how much");
  assert_meaning (bench, "trade_total", "value_usd", "USD: value of the goods");
  assert_meaning (bench, "trade", "role", "flow (between countries)");
  assert_meaning (bench, "observation_text", "role", "country, total");
  assert_meaning (bench, "observation", "key", "leads to the evidence: lode why KEY (short and the same in every store");
  assert_meaning (bench, "Observation", "key", "leads to the evidence");
  assert_meaning (bench, "source", "kind", "who speaks");
}

static void
test_every_column_of_every_view (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) table = lode_describe_columns (bench->db, NULL, &error);
  g_assert_no_error (error);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'view'", table->rows->len);
  g_assert_cmpuint (table->rows->len, >, 300);
  for (guint i = 0; i < table->rows->len; i++)
    g_assert_nonnull (lode_table_cell (table, i, 3)->text);
}

static void
test_relations (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeTable) views = lode_describe_relations (bench->db, FALSE, &error);
  g_assert_no_error (error);
  g_autoptr (LodeTable) tables = lode_describe_relations (bench->db, TRUE, &error);
  g_assert_no_error (error);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE type = 'view'", views->rows->len);
  assert_query_integer (bench, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'name_search%' AND name NOT LIKE 'sqlite%'",
                        tables->rows->len);
  g_autofree char *row = lode_describe_row ("capacity");
  g_assert_cmpstr (row, ==, "One row per country, year and edition: what plants could produce in a year.");
  g_autofree char *none = lode_describe_row ("no_such_view");
  g_assert_null (none);
}

static void
test_unknown (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_assert_null (lode_describe_columns (bench->db, "producton", &error));
  assert_error (error, LODE_ERROR_CALL, "no view or table is called \"producton\"; the views are: ");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/describe/a column has a unit and a meaning", test_columns);
  g_test_add_func ("/describe/so has every column of every view", test_every_column_of_every_view);
  g_test_add_func ("/describe/what a row is", test_relations);
  g_test_add_func ("/describe/an unknown name", test_unknown);
  return g_test_run ();
}
