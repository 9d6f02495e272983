/* kb/names.h against the shipped names: pairs of what people write and what they mean, or do not mean. */
#include "kb/csv.h"
#include "kb/names.h"
#include "kb/schema.h"
#include <locale.h>
#include <string.h>

#define PAIRS "tests/data/name-pairs.tsv"
#define MIN_PRECISION 1.0
#define MIN_RECALL 0.97

typedef struct
{
  int same, other, found, wrong;
} Score;

static LodeDb *
open_store (void)
{
  const char *folder = g_getenv ("LODE_BUILD");
  g_autofree char *path = g_build_filename (folder == NULL ? "build" : folder, "tests", "store.db", NULL);
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_test_skip ("the store of the shipped datasets is not there: make build/tests/store.db");
      return NULL;
    }
  g_autoptr (GError) error = NULL;
  LodeDb *db = lode_schema_open (path, LODE_DB_READ, &error);
  g_assert_no_error (error);
  return db;
}

/* What @typed is taken for: a key, or NULL when nothing or several things have that name. */
static char *
meaning (LodeDb *db, const char *typed)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) matches = NULL;
  g_assert_true (lode_names_find (db, typed, NULL, &matches, &error));
  g_assert_no_error (error);
  return matches->len == 1 ? g_strdup (((LodeMatch *) matches->pdata[0])->key) : NULL;
}

static void
judge (LodeDb *db, const LodeRecord *pair, Score *score)
{
  const char *typed = lode_record_get (pair, "typed"), *entity = lode_record_get (pair, "entity");
  gboolean same = strcmp (lode_record_get (pair, "verdict"), "same") == 0;
  g_autofree char *found = meaning (db, typed);
  gboolean taken = g_strcmp0 (found, entity) == 0;
  score->same += same;
  score->other += !same;
  score->found += same && taken;
  score->wrong += same ? found != NULL && !taken : taken;
  if (same && !taken)
    g_test_message ("missed: \"%s\" is %s; found %s", typed, entity, found == NULL ? "nothing, or several" : found);
  if (!same && taken)
    g_test_message ("mistaken: \"%s\" is not %s", typed, entity);
}

/* Every entity of the list is in the store, or a pair about it would say nothing. */
static void
assert_known (LodeDb *db, const char *key)
{
  g_autofree char *found = NULL;
  g_assert_true (lode_db_text (db, "SELECT key FROM entity WHERE key = ?1", key, &found, NULL));
  g_assert_cmpstr (found, ==, key);
}

static void
test_pairs (void)
{
  g_autoptr (LodeDb) db = open_store ();
  g_autoptr (GError) error = NULL;
  const LodeRecord *pair;
  Score score = { 0 };
  if (db == NULL)
    return;
  g_autoptr (LodeCsv) csv = lode_csv_open (PAIRS, '\t', &error);
  g_assert_no_error (error);
  while (lode_csv_next (csv, &pair, &error) && pair != NULL)
    {
      assert_known (db, lode_record_get (pair, "entity"));
      judge (db, pair, &score);
    }
  g_assert_no_error (error);
  double precision = (double) score.found / MAX (1, score.found + score.wrong);
  double recall = (double) score.found / MAX (1, score.same);
  g_test_message ("%d pairs that match, %d that do not: precision %.4f, recall %.4f", score.same, score.other, precision, recall);
  g_assert_cmpint (score.same + score.other, >=, 300);
  g_assert_cmpint (score.other, >=, 100);
  g_assert_cmpfloat (precision, >=, MIN_PRECISION);
  g_assert_cmpfloat (recall, >=, MIN_RECALL);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8"); /* so that a missed name is shown as it is */
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/pairs", test_pairs);
  return g_test_run ();
}
