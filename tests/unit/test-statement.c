/* kb/statement.h: statements merge where they say the same thing, and only there; what the vocabulary forbids is refused. */
#include "tests/unit/test-support.h"

typedef struct
{
  Bench *bench;
  LodeStore *store;
} Desk;

static void
desk_open (Desk *desk, gconstpointer data)
{
  (void) data;
  desk->bench = bench_new ();
  bench_import_basics (desk->bench);
  desk->store = bench_store (desk->bench);
}

static void
desk_close (Desk *desk, gconstpointer data)
{
  (void) data;
  lode_store_free (desk->store);
  bench_free (desk->bench);
}

static LodeClaim
presence (const char *key)
{
  return (LodeClaim) { .key = key, .subject = "person/a-minister", .predicate = "attended", .object = "event/ministerial",
                       .value = NAN, .value_max = NAN, .bound = "", .polarity = 1, .rank = "normal", .source = "news-1",
                       .byte_offset = -1, .byte_length = -1, .quote = "he came", .language = "en", .modality = "asserted",
                       .confidence = NAN };
}

static LodeClaim
count_of_delegations (const char *key, double value)
{
  LodeClaim claim = presence (key);
  claim.subject = "event/ministerial", claim.predicate = "attended_count", claim.object = NULL;
  claim.value = value, claim.unit = "count";
  return claim;
}

static LodePut
put (Desk *desk, const LodeClaim *claim)
{
  g_autoptr (GError) error = NULL;
  LodePut done = (LodePut) -1;
  g_assert_true (lode_put_claim (desk->store, claim, &done, &error));
  g_assert_no_error (error);
  return done;
}

static void
assert_claim_refused (Desk *desk, const LodeClaim *claim, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  LodePut done = (LodePut) -1;
  g_assert_false (lode_put_claim (desk->store, claim, &done, &error));
  assert_error (error, LODE_ERROR_DATA, sentence);
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM evidence WHERE key = '%s'", claim->key);
  assert_query_integer (desk->bench, sql, 0);
}

/* Refused when the evidence stands already: its row is undone with the import's savepoint. */
static void
assert_claim_refused_late (Desk *desk, const LodeClaim *claim, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  LodePut done = (LodePut) -1;
  bench_exec (desk->bench, "SAVEPOINT late");
  g_assert_false (lode_put_claim (desk->store, claim, &done, &error));
  assert_error (error, LODE_ERROR_DATA, sentence);
  bench_exec (desk->bench, "ROLLBACK TO late; RELEASE late");
}

static void
test_merge (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim first = presence ("test/1"), second = presence ("test/2");
  second.source = "office-1", second.quote = "the minister was present", second.modality = "implied";
  g_assert_cmpint (put (desk, &first), ==, LODE_STORED);
  g_assert_cmpint (put (desk, &second), ==, LODE_STORED);
  g_assert_cmpint (put (desk, &second), ==, LODE_UNCHANGED);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 1);
  assert_query_text (desk->bench, "SELECT key FROM statement", "test/1");
  assert_query_text (desk->bench,
                     "SELECT group_concat(e.key || ' ' || s.key || ' ' || quote, '; ') FROM (SELECT * FROM evidence ORDER BY key) e"
                     " JOIN source s ON s.id = e.source_id JOIN statement t ON t.id = e.statement_id",
                     "test/1 news-1 he came; test/2 office-1 the minister was present");
  assert_query_integer (desk->bench, "SELECT sum(line) FROM evidence", 14);
}

/* Each variant says something else than the first claim. */
static void
test_what_tells_apart (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim claims[] = { presence ("test/1"), presence ("test/2"), presence ("test/3"), presence ("test/4"),
                         presence ("test/5"), presence ("test/6"), presence ("test/7") };
  claims[1].polarity = -1;
  claims[2].predicate = "will_attend";
  claims[3].subject = "country/USA";
  claims[4].valid_from = "2026-02-04";
  claims[5].valid_to = "2026-02-04";
  claims[6].qualifiers = "role=host";
  for (gsize i = 0; i < G_N_ELEMENTS (claims); i++)
    g_assert_cmpint (put (desk, &claims[i]), ==, LODE_STORED);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 7);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement WHERE polarity = -1", 1);
  assert_query_text (desk->bench, "SELECT name || '=' || value FROM qualifier", "role=host");
}

static void
test_quantities (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim claims[] = { count_of_delegations ("test/1", 55), count_of_delegations ("test/2", 54), count_of_delegations ("test/3", 55),
                         count_of_delegations ("test/4", 55), count_of_delegations ("test/5", 50) };
  claims[2].bound = ">";
  claims[3].source = "office-1";
  claims[4].bound = "range", claims[4].value_max = 60;
  for (gsize i = 0; i < G_N_ELEMENTS (claims); i++)
    g_assert_cmpint (put (desk, &claims[i]), ==, LODE_STORED);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 4);
  assert_query_integer (desk->bench, "SELECT count(*) FROM evidence e JOIN statement s ON s.id = e.statement_id WHERE s.key = 'test/1'", 2);
  assert_query_integer (desk->bench, "SELECT value_max FROM statement WHERE bound = 'range'", 60);
}

static void
test_qualifiers (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim one = presence ("test/1"), other_order = presence ("test/2"), repeated = presence ("test/3"), word = presence ("test/4");
  one.qualifiers = "role=host; day=1";
  other_order.qualifiers = " day=1 ;role=host;";
  put (desk, &one);
  put (desk, &other_order);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 1);
  assert_query_integer (desk->bench, "SELECT count(*) FROM qualifier", 2);
  repeated.qualifiers = "day=1; day=2";
  assert_claim_refused (desk, &repeated, "qualifier");
  word.qualifiers = "host";
  assert_claim_refused (desk, &word, "qualifier \"host\" is not name=value");
}

static void
test_qualifier_blanks (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim close = presence ("test/1"), wide = presence ("test/2");
  close.qualifiers = "role=host";
  wide.qualifiers = "role = host";
  put (desk, &close);
  put (desk, &wide);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 1);
}

static void
test_rank (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim plain = presence ("test/1"), ranked = presence ("test/2"), opposite = presence ("test/3"), again = presence ("test/4");
  put (desk, &plain);
  ranked.rank = "deprecated", ranked.rank_reason = "the list refutes it";
  put (desk, &ranked);
  assert_query_text (desk->bench, "SELECT rank || ': ' || rank_reason FROM statement", "deprecated: the list refutes it");
  opposite.rank = "preferred", opposite.rank_reason = "an eyewitness";
  assert_claim_refused (desk, &opposite, "ranks the statement preferred");
  put (desk, &again);
  assert_query_text (desk->bench, "SELECT rank || ': ' || rank_reason FROM statement", "deprecated: the list refutes it");
  assert_query_integer (desk->bench, "SELECT count(*) FROM evidence", 3);
}

static void
test_rank_reason_stays (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim first = presence ("test/1"), second = presence ("test/2");
  first.rank = second.rank = "deprecated";
  first.rank_reason = "the list refutes it", second.rank_reason = "hearsay";
  put (desk, &first);
  put (desk, &second);
  assert_query_text (desk->bench, "SELECT rank_reason FROM statement", "the list refutes it");
}

static void
test_rank_needs_a_reason (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim bare = presence ("test/1"), unknown = presence ("test/2");
  bare.rank = "preferred";
  assert_claim_refused (desk, &bare, "column rank_reason is empty: the rank preferred needs a reason");
  bare.rank_reason = " \t";
  assert_claim_refused (desk, &bare, "column rank_reason is empty");
  bare.rank = "normal", bare.rank_reason = "it is so";
  assert_claim_refused_late (desk, &bare, "no other rank to take back");
  unknown.rank = "superb", unknown.rank_reason = "why not";
  assert_claim_refused (desk, &unknown, "column rank: \"superb\" is none of preferred, normal, deprecated");
  assert_query_integer (desk->bench, "SELECT count(*) FROM ranking", 0);
}

/* A later source judges otherwise: its rank counts, whichever is loaded first, and what was before stays. */
static void
test_rank_of_the_latest (Desk *desk, gconstpointer data)
{
  gboolean late_first = GPOINTER_TO_INT (data);
  LodeClaim early = presence ("test/1"), late = presence ("test/2");
  bench_exec (desk->bench, "UPDATE source SET published_on = CASE key WHEN 'news-1' THEN '2026-02' ELSE '2026-03-01' END");
  early.rank = "preferred", early.rank_reason = "an eyewitness";
  late.rank = "deprecated", late.rank_reason = "the list refutes it", late.source = "office-1";
  put (desk, late_first ? &late : &early);
  put (desk, late_first ? &early : &late);
  assert_query_text (desk->bench, "SELECT rank || ': ' || rank_reason FROM statement", "deprecated: the list refutes it");
  assert_query_text (desk->bench, "SELECT group_concat(rank || ' ' || rank_was || ' ' || rank_now || ' ' || reason, '; ') FROM ranking",
                     late_first ? "deprecated normal deprecated the list refutes it; preferred deprecated deprecated an eyewitness"
                                : "preferred normal preferred an eyewitness; deprecated preferred deprecated the list refutes it");
  g_assert_cmpint (put (desk, &early), ==, LODE_UNCHANGED);
  g_assert_cmpint (put (desk, &late), ==, LODE_UNCHANGED);
  assert_query_integer (desk->bench, "SELECT count(*) FROM ranking", 2);
}

/* The same evidence may judge again; taking a rank back needs a reason as giving it does. */
static void
test_rank_taken_back (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim claim = presence ("test/1"), bare = presence ("test/1");
  claim.rank = "deprecated", claim.rank_reason = "the list refutes it";
  put (desk, &claim);
  claim.rank_reason = "the list and a photograph refute it";
  g_assert_cmpint (put (desk, &claim), ==, LODE_STORED);
  assert_query_text (desk->bench, "SELECT rank_reason FROM statement", "the list and a photograph refute it");
  g_autoptr (GError) error = NULL;
  LodePut done;
  g_assert_false (lode_put_claim (desk->store, &bare, &done, &error));
  assert_error (error, LODE_ERROR_DATA, "\"test/1\" ranked the statement deprecated, and taking that back needs a reason");
  claim.rank = "normal", claim.rank_reason = "the list was of another day";
  g_assert_cmpint (put (desk, &claim), ==, LODE_STORED);
  g_assert_cmpint (put (desk, &claim), ==, LODE_UNCHANGED);
  assert_query_text (desk->bench, "SELECT s.rank || ': ' || s.rank_reason || ', ' || coalesce(e.rank, 'none') FROM statement s, evidence e",
                     "normal: the list was of another day, none");
  assert_query_text (desk->bench, "SELECT group_concat(rank_was || ' ' || rank_now, '; ') FROM ranking",
                     "normal deprecated; deprecated deprecated; deprecated normal");
}

static void
test_vocabulary (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim unknown = presence ("test/1"), object = presence ("test/2"), subject = presence ("test/3"), text = presence ("test/4");
  unknown.predicate = "slept_through";
  assert_claim_refused (desk, &unknown, "\"slept_through\" is not a predicate of the vocabulary");
  object.object = "country/USA";
  assert_claim_refused (desk, &object, "a country (country/USA) cannot be the object of attended, which takes: event");
  subject.predicate = "holds_office", subject.subject = "country/USA", subject.object = NULL, subject.text = "minister";
  assert_claim_refused (desk, &subject, "country/USA cannot be the subject of holds_office, which takes: person");
  text.object = NULL, text.text = "a meeting";
  assert_claim_refused (desk, &text, "cannot be the object of attended");
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 0);
}

static void
test_missing_parts (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim source = presence ("test/1"), subject = presence ("test/2"), object = presence ("test/3"), claim = presence ("test/4");
  LodeClaim nobody = presence ("test/5"), both = presence ("test/6"), half = presence ("test/7"), sure = presence ("test/8");
  source.source = "nowhere";
  assert_claim_refused (desk, &source, "no source has the key \"nowhere\"");
  subject.subject = "person/nobody";
  assert_claim_refused (desk, &subject, "no entity has the key \"person/nobody\"");
  object.object = "event/never";
  assert_claim_refused (desk, &object, "no entity has the key \"event/never\"");
  claim.predicate = "indicates", claim.subject = "claim:test/none";
  assert_claim_refused (desk, &claim, "no claim has the key \"test/none\"");
  nobody.modality = "attributed";
  assert_claim_refused (desk, &nobody, "an_attribution_names_somebody");
  both.date = "2026-02-04";
  assert_claim_refused (desk, &both, "one_object");
  half.byte_offset = 12;
  assert_claim_refused (desk, &half, "a_span_has_both_ends");
  sure.confidence = 1.5;
  assert_claim_refused (desk, &sure, "confidence_is_0_to_1");
}

static void
test_statements_about_statements (Desk *desk, gconstpointer data)
{
  (void) data;
  LodeClaim first = presence ("test/1"), again = presence ("test/2"), about = presence ("test/3"), same = presence ("test/4");
  put (desk, &first);
  again.source = "office-1";
  put (desk, &again);
  about.subject = "claim:test/1", about.predicate = "interpreted_as", about.object = NULL, about.text = "a thaw";
  put (desk, &about);
  /* the other evidence of the first statement names the same statement */
  same.subject = "claim:test/2", same.predicate = "interpreted_as", same.object = NULL, same.text = "a thaw";
  put (desk, &same);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement", 2);
  assert_query_integer (desk->bench, "SELECT count(*) FROM statement WHERE subject_statement_id IS NOT NULL AND subject_id IS NULL", 1);
}

static void
test_same_key_other_statement (Desk *desk, gconstpointer data)
{
  (void) data;
  g_autoptr (GError) error = NULL;
  LodeClaim first = presence ("test/1"), other = presence ("test/1");
  LodePut done;
  put (desk, &first);
  other.subject = "country/USA";
  g_assert_false (lode_put_claim (desk->store, &other, &done, &error));
  g_assert_error (error, LODE_ERROR, LODE_ERROR_DATA);
  assert_query_integer (desk->bench, "SELECT count(*) FROM evidence", 1);
}

static void
test_links (Desk *desk, gconstpointer data)
{
  (void) data;
  g_autoptr (GError) error = NULL, self = NULL, kind = NULL, missing = NULL;
  LodeClaim came = presence ("test/1"), stayed = presence ("test/2");
  LodePut done = (LodePut) -1;
  stayed.polarity = -1;
  put (desk, &came);
  put (desk, &stayed);
  g_assert_true (lode_put_link (desk->store, "test/2", "contradicts", "test/1", "one of them errs", "office-1", &done, &error));
  g_assert_cmpint (done, ==, LODE_STORED);
  g_assert_true (lode_put_link (desk->store, "test/2", "contradicts", "test/1", NULL, NULL, &done, &error));
  g_assert_cmpint (done, ==, LODE_UNCHANGED);
  g_assert_false (lode_put_link (desk->store, "test/1", "supports", "test/1", NULL, NULL, &done, &self));
  assert_error (self, LODE_ERROR_DATA, "a_link_joins_two");
  g_assert_false (lode_put_link (desk->store, "test/1", "mocks", "test/2", NULL, NULL, &done, &kind));
  assert_error (kind, LODE_ERROR_DATA, "link_kind_is_known");
  g_assert_false (lode_put_link (desk->store, "test/1", "supports", "test/9", NULL, NULL, &done, &missing));
  assert_error (missing, LODE_ERROR_DATA, "no claim has the key \"test/9\"");
  assert_query_text (desk->bench,
                     "SELECT f.key || ' ' || kind || ' ' || t.key || ': ' || note FROM statement_link l JOIN statement f ON f.id = l.from_id"
                     " JOIN statement t ON t.id = l.to_id",
                     "test/2 contradicts test/1: one of them errs");
}

#define add(name, function) g_test_add ("/statement/" name, Desk, NULL, desk_open, function, desk_close)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add ("two claims of one statement are two pieces of evidence", test_merge);
  add ("what tells statements apart", test_what_tells_apart);
  add ("quantities", test_quantities);
  add ("qualifiers count, their order does not", test_qualifiers);
  add ("blanks in qualifiers do not count", test_qualifier_blanks);
  add ("a rank is taken over, the opposite refused", test_rank);
  add ("the reason of a rank is not overwritten", test_rank_reason_stays);
  add ("a rank needs a reason", test_rank_needs_a_reason);
  g_test_add ("/statement/the rank of the latest source counts", Desk, GINT_TO_POINTER (FALSE), desk_open, test_rank_of_the_latest, desk_close);
  g_test_add ("/statement/also when it is loaded first", Desk, GINT_TO_POINTER (TRUE), desk_open, test_rank_of_the_latest, desk_close);
  add ("a rank is taken back with a reason", test_rank_taken_back);
  add ("the vocabulary decides", test_vocabulary);
  add ("missing parts are named", test_missing_parts);
  add ("statements about statements", test_statements_about_statements);
  add ("a key says one thing", test_same_key_other_statement);
  add ("links", test_links);
  return g_test_run ();
}
