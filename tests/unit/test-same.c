/* Judgements that two entities are one thing: they merge, they are taken back, and no row is rewritten. */
#include "tests/unit/test-support.h"
#include "kb/check.h"
#include "kb/names.h"

#define HEADER "key,subject,predicate,object,polarity,rank,rank_reason,source,note\n"

static Bench *
bench_with_copies (void)
{
  Bench *bench = bench_new ();
  bench_import_basics (bench);
  bench_import_text (bench, "entities-2.csv",
                     "key,kind,label,source\ncompany/acme,company,Acme Mining,news-1\ncompany/acme-ltd,company,Acme Mining Ltd,stat-2025\n"
                     "company/acme-plc,company,Acme Mines,stat-2026\n");
  bench_import_text (bench, "names-2.csv", "entity,kind,text,language,source\ncompany/acme,alias,Acme,en,news-1\ncompany/acme-ltd,alias,Acme,en,news-1\n");
  return bench;
}

static void
judge (const Bench *bench, const char *name, const char *row)
{
  g_autofree char *file = g_strconcat (name, ".csv", NULL);
  g_autofree char *text = g_strconcat (HEADER, row, "\n", NULL);
  LodeTally tally = bench_import_text (bench, file, text);
  g_assert_cmpuint (tally.quarantined, ==, 0);
  g_assert_cmpuint (tally.stored, ==, 1);
}

static void
assert_means (const Bench *bench, const char *text, const char *expected)
{
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GString) keys = g_string_new (NULL);
  g_assert_true (lode_names_find (bench->db, text, NULL, &matches, NULL));
  for (guint i = 0; i < matches->len; i++)
    g_string_append_printf (keys, "%s%s", i == 0 ? "" : " ", ((LodeMatch *) matches->pdata[i])->key);
  g_test_message ("%s", text);
  g_assert_cmpstr (keys->str, ==, expected);
}

#define MERGED "SELECT group_concat(key || '>' || canonical_key, ' ') FROM (SELECT * FROM entity_merged ORDER BY key)"

static void
test_merge (void)
{
  g_autoptr (Bench) bench = bench_with_copies ();
  g_autoptr (GPtrArray) matches = NULL;
  assert_means (bench, "Acme", "company/acme company/acme-ltd");
  assert_query_text (bench, MERGED, NULL);
  judge (bench, "j1", "j/1,company/acme-ltd,same_as,company/acme,positive,preferred,same register number,office-1,compared by hand");
  assert_query_text (bench, MERGED, "company/acme>company/acme company/acme-ltd>company/acme");
  assert_means (bench, "Acme", "company/acme");
  assert_means (bench, "Acme Mining Ltd", "company/acme");
  assert_means (bench, "company/acme-ltd", "company/acme");
  g_assert_true (lode_names_find (bench->db, "Acme Mining Ltd", NULL, &matches, NULL));
  assert_holds (((LodeMatch *) matches->pdata[0])->why, "company/acme-ltd, the same by j/1");
  assert_query_integer (bench, "SELECT count(*) FROM name n JOIN entity e ON e.id = n.entity_id WHERE e.key = 'company/acme-ltd'", 1);
  assert_query_text (bench, "SELECT judgement FROM entity_merged WHERE key = 'company/acme-ltd'", "j/1");
}

/* A claim that nobody has judged does not merge, nor does one that leaves it open. */
static void
test_not_merged (void)
{
  g_autoptr (Bench) bench = bench_with_copies ();
  judge (bench, "j1", "j/1,company/acme-ltd,same_as,company/acme,positive,normal,,news-1,");
  judge (bench, "j2", "j/2,company/acme-plc,same_as,company/acme,unsure,preferred,the registers differ,office-1,");
  assert_query_text (bench, MERGED, NULL);
  assert_means (bench, "Acme Mining Ltd", "company/acme-ltd");
  assert_query_text (bench, "SELECT polarity || merges FROM same_judgement WHERE key = 'j/2'", "unsure0");
  assert_query_text (bench, "SELECT sentence FROM statement_sentence WHERE key = 'j/2'",
                     "it is not sure that Acme Mines is the same as Acme Mining");
  assert_query_integer (bench, "SELECT count(*) FROM edge WHERE key = 'j/2'", 0);
}

static void
test_taken_back (void)
{
  g_autoptr (Bench) bench = bench_with_copies ();
  judge (bench, "j1", "j/1,company/acme-ltd,same_as,company/acme,positive,preferred,same address,news-1,");
  judge (bench, "j3", "j/3,company/acme,same_as,company/acme-ltd,negative,preferred,an older document,stat-2025,\"earlier, so it yields\"");
  assert_means (bench, "Acme", "company/acme");
  judge (bench, "j4", "j/4,company/acme-plc,same_as,company/acme-ltd,positive,preferred,same owner,news-1,");
  judge (bench, "j2", "j/2,company/acme-plc,same_as,company/acme-ltd,negative,normal,,office-1,");
  assert_means (bench, "Acme Mines", "company/acme");
  judge (bench, "j5", "j/5,company/acme-ltd,same_as,company/acme-plc,negative,preferred,the owner differs,stat-2026,");
  assert_means (bench, "Acme Mines", "company/acme-plc");
  assert_means (bench, "Acme", "company/acme");
  assert_query_integer (bench, "SELECT count(*) FROM statement WHERE predicate = 'same_as'", 5);
}

/* A judgement that is deprecated merges no longer; when it is believed again, it merges again. */
static void
test_deprecated (void)
{
  g_autoptr (Bench) bench = bench_with_copies ();
  judge (bench, "j1", "j/1,company/acme-ltd,same_as,company/acme,positive,preferred,same address,news-1,");
  assert_means (bench, "Acme", "company/acme");
  bench_exec (bench, "UPDATE statement SET rank = 'deprecated', rank_reason = 'withdrawn' WHERE key = 'j/1'");
  assert_query_text (bench, MERGED, NULL);
  assert_means (bench, "Acme", "company/acme company/acme-ltd");
  bench_exec (bench, "UPDATE statement SET rank = 'preferred' WHERE key = 'j/1'");
  assert_means (bench, "Acme", "company/acme");
}

static void
test_conflict (void)
{
  g_autoptr (Bench) bench = bench_with_copies ();
  const char *sql = "SELECT count(*) FROM finding WHERE rule = 'same-and-not-the-same' AND row_key = 'j/3'";
  judge (bench, "j1", "j/1,company/acme-ltd,same_as,company/acme,positive,preferred,same address,news-1,");
  judge (bench, "j2", "j/2,company/acme-plc,same_as,company/acme-ltd,positive,preferred,same address,news-1,");
  g_assert_true (lode_check_all (bench->db, NULL, NULL));
  assert_query_integer (bench, sql, 0);
  judge (bench, "j3", "j/3,company/acme-plc,same_as,company/acme,negative,preferred,two companies,office-1,");
  g_assert_true (lode_check_all (bench->db, NULL, NULL));
  assert_query_integer (bench, sql, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/same/a preferred judgement merges", test_merge);
  g_test_add_func ("/same/others do not", test_not_merged);
  g_test_add_func ("/same/a later denial takes it back", test_taken_back);
  g_test_add_func ("/same/so does deprecation", test_deprecated);
  g_test_add_func ("/same/a contradiction is found", test_conflict);
  return g_test_run ();
}
