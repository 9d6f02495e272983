/* kb/names.h: what a term means, what it may have meant, and the choice where it means several things. */
#include "tests/unit/test-support.h"
#include "kb/names.h"

/* The keys that @text finds, separated by blanks. */
static char *
found (const Bench *bench, const char *text, const char *kinds)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) matches = NULL;
  g_autoptr (GString) keys = g_string_new (NULL);
  g_assert_true (lode_names_find (bench->db, text, kinds, &matches, &error));
  g_assert_no_error (error);
  for (guint i = 0; i < matches->len; i++)
    {
      const LodeMatch *match = matches->pdata[i];
      g_assert_cmpint (match->distance, ==, 0);
      g_assert_nonnull (match->label);
      g_assert_true (g_str_has_prefix (match->key, match->kind));
      g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", match->key);
    }
  return g_strdup (keys->str);
}

#define assert_finds(bench, text, kinds, expected)                                                                     \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *keys_ = found (bench, text, kinds);                                                             \
      g_test_message ("\"%s\"", text);                                                                                 \
      g_assert_cmpstr (keys_, ==, expected);                                                                           \
    }                                                                                                                  \
  while (0)

static void
test_keys_and_names (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "commodity/antimony", NULL, "commodity/antimony");
  assert_finds (bench, "antimony", NULL, "commodity/antimony");
  assert_finds (bench, "  ANTIMONY ", NULL, "commodity/antimony");
  assert_finds (bench, "सुरमा", NULL, "commodity/antimony");
  assert_finds (bench, "锑", NULL, "commodity/antimony");
  assert_finds (bench, "ताँबा", NULL, "commodity/copper");
  assert_finds (bench, "एन्टीमनी", NULL, "commodity/antimony");
  assert_finds (bench, "امريكه", NULL, "country/USA");
  assert_finds (bench, "cote d'ivoire", NULL, "country/CIV");
  assert_finds (bench, "U.S.A.", NULL, "country/USA");
  assert_finds (bench, "Turkiye", NULL, "country/TUR");
  assert_finds (bench, "antinomy", NULL, "commodity/antimony");
  assert_finds (bench, "wolfram", NULL, "commodity/tungsten");
  assert_finds (bench, "Korea, Republic of", NULL, "country/KOR");
  assert_finds (bench, "Niger", NULL, "country/NER");
  assert_finds (bench, "Congo", NULL, "country/COD country/COG");
  assert_finds (bench, "antimon", NULL, "");
  assert_finds (bench, "", NULL, "");
  assert_finds (bench, "—", NULL, "");
  assert_finds (bench, "'; DROP TABLE name; --", NULL, "");
}

/* The words of a name in another order are that name; fewer words, or more, are not. */
static void
test_word_order (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "Korea South", NULL, "country/KOR");
  assert_finds (bench, "Republic of Korea", NULL, "country/KOR");
  assert_finds (bench, "Congo, Democratic Republic of the", NULL, "country/COD");
  assert_finds (bench, "Congo, Republic of", NULL, "country/COG");
  assert_finds (bench, "trioxide antimony", NULL, "material/antimony-trioxide");
  assert_finds (bench, "trioxide antimony", "country", "");
  assert_finds (bench, "Korea", NULL, "");
  assert_finds (bench, "Korea South South", NULL, "");
  assert_finds (bench, "Democratic Congo", NULL, "");
  assert_finds (bench, "of the", NULL, "");
}

static void
test_scripts (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "銻", NULL, "commodity/antimony");
  assert_finds (bench, "輝銻礦", NULL, "commodity/antimony");
  assert_finds (bench, "锡", NULL, "");
  assert_finds (bench, "TÜRKİYE", NULL, "country/TUR");
}

static void
test_codes_and_symbols (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "Sb", NULL, "commodity/antimony");
  assert_finds (bench, "SB", NULL, "country/SLB");
  assert_finds (bench, "sb", NULL, "commodity/antimony country/SLB");
  assert_finds (bench, "W", NULL, "commodity/tungsten");
  assert_finds (bench, "CHN", NULL, "country/CHN");
  assert_finds (bench, "cn", NULL, "country/CHN");
  assert_finds (bench, "7440-36-0", NULL, "commodity/antimony");
  assert_finds (bench, "CAS 7440-36-0", NULL, "commodity/antimony");
  assert_finds (bench, "811010", NULL, "product/hs-811010");
  assert_finds (bench, "HS 811010", NULL, "product/hs-811010");
  assert_finds (bench, "hs2022 811010", NULL, "product/hs-811010");
  assert_finds (bench, "M49 156", NULL, "country/CHN");
  assert_finds (bench, "ZZZ", NULL, "");
}

static void
test_kinds (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "Georgia", NULL, "country/GEO place/georgia");
  assert_finds (bench, "Georgia", "country", "country/GEO");
  assert_finds (bench, "Georgia", "commodity country", "country/GEO");
  assert_finds (bench, "Georgia", "commodity", "");
  assert_finds (bench, "Georgia", "count", "");
  assert_finds (bench, "sb", "country", "country/SLB");
}

static void
test_why (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) by_name = NULL, by_code = NULL;
  bench_import_basics (bench);
  g_assert_true (lode_names_find (bench->db, "सुरमा", NULL, &by_name, &error));
  g_assert_true (lode_names_find (bench->db, "HS 811010", NULL, &by_code, &error));
  g_assert_cmpuint (by_name->len, ==, 1);
  g_assert_cmpuint (by_code->len, ==, 1);
  assert_holds (((LodeMatch *) by_name->pdata[0])->why, "name \"सुरमा\" (hi)");
  assert_holds (((LodeMatch *) by_code->pdata[0])->why, "811010");
}

static void
test_suggestions (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) near = NULL, few = NULL, none = NULL, countries = NULL;
  bench_import_basics (bench);
  g_assert_true (lode_names_suggest (bench->db, "antimoney", NULL, 5, &near, &error));
  g_assert_cmpuint (near->len, >=, 1);
  g_assert_cmpstr (((LodeMatch *) near->pdata[0])->key, ==, "commodity/antimony");
  g_assert_cmpint (((LodeMatch *) near->pdata[0])->distance, ==, 1);
  for (guint i = 1; i < near->len; i++)
    g_assert_cmpint (((LodeMatch *) near->pdata[i - 1])->distance, <=, ((LodeMatch *) near->pdata[i])->distance);
  g_assert_true (lode_names_suggest (bench->db, "congo", NULL, 1, &few, &error));
  g_assert_cmpuint (few->len, ==, 1);
  g_assert_true (lode_names_suggest (bench->db, "xylophone", NULL, 5, &none, &error));
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (lode_names_suggest (bench->db, "iram", "country", 5, &countries, &error));
  g_assert_cmpuint (countries->len, >=, 1);
  g_assert_cmpstr (((LodeMatch *) countries->pdata[0])->key, ==, "country/IRN");
  g_assert_no_error (error);
}

/* What @text suggests first, and why; NULL when nothing. */
static char *
first_suggestion (const Bench *bench, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) near = NULL;
  g_assert_true (lode_names_suggest (bench->db, text, NULL, 5, &near, &error));
  g_assert_no_error (error);
  if (near->len == 0)
    return NULL;
  const LodeMatch *match = near->pdata[0];
  return g_strdup_printf ("%s: %s", match->key, match->why);
}

#define assert_suggests(bench, text, expected)                                                                         \
  do                                                                                                                   \
    {                                                                                                                  \
      g_autofree char *first_ = first_suggestion (bench, text);                                                        \
      g_test_message ("\"%s\"", text);                                                                                 \
      g_assert_cmpstr (first_, ==, expected);                                                                          \
    }                                                                                                                  \
  while (0)

static void
test_reasons (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_suggests (bench, "antimoy", "commodity/antimony: one letter from \"antimony\"");
  assert_suggests (bench, "tungesten", "commodity/tungsten: one letter from \"tungsten\"");
  assert_suggests (bench, "tungestan", "commodity/tungsten: two letters from \"tungsten\"");
  assert_suggests (bench, "Soloman Iland", "country/SLB: three letters from \"Solomon Islands\"");
  assert_suggests (bench, "Ivoire", "country/CIV: has it in its name");
  assert_suggests (bench, "Solom", "country/SLB: begins with it");
  assert_suggests (bench, "辉", "commodity/antimony: \"辉锑矿\" begins with it");
  assert_suggests (bench, "矿", "commodity/antimony: in \"辉锑矿\"");
  assert_suggests (bench, "锑矿", "commodity/antimony: in \"辉锑矿\"");
  assert_suggests (bench, "礦", "commodity/antimony: in \"辉锑矿\"");
  assert_suggests (bench, "कोबाल्ट", "commodity/cobalt: sounds like \"cobalt\"");
  assert_suggests (bench, "Курбаль", NULL);
  assert_suggests (bench, "Iran Holding plc", "country/IRN: \"Iran\" is in it");
  assert_suggests (bench, "Irna", "country/IRN: one letter from \"Iran\"");
  assert_suggests (bench, "Iarn", "country/IRN: one letter from \"Iran\"");
  assert_suggests (bench, "锡", NULL);
  assert_suggests (bench, "", NULL);
  assert_suggests (bench, "—", NULL);
  assert_suggests (bench, "\" OR word : \"", NULL);
}

/* As with every slip that is forgiven: whichever letter is left out, put in, wrong, or swapped with the next, the name is suggested. */
static void
test_every_slip (void)
{
  static const char *const names[] = { "Iran", "cobalt", "zirconium", "Solomon Islands" };
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    for (gsize at = 0; at < strlen (names[i]); at++)
      for (int kind = 0; kind < 4; kind++)
        {
          g_autofree char *before = g_strndup (names[i], at);
          const char swapped[] = { names[i][at + 1], names[i][at], '\0' };
          if (kind == 3 && (swapped[0] == '\0' || swapped[0] == ' ' || swapped[1] == ' '))
            continue;
          const char *instead = kind == 0 ? "" : kind == 3 ? swapped : "q";
          g_autofree char *typed = g_strconcat (before, instead, names[i] + at + (kind == 1 ? 0 : kind == 3 ? 2 : 1), NULL);
          g_autofree char *first = first_suggestion (bench, typed);
          g_test_message ("%s", typed);
          assert_holds (first, names[i]);
        }
}

static void
test_complete (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GPtrArray) matches = NULL, none = NULL, countries = NULL;
  bench_import_basics (bench);
  g_assert_true (lode_names_complete (bench->db, "Ge", NULL, 10, &matches, NULL));
  g_assert_cmpuint (matches->len, ==, 4);
  g_assert_cmpstr (((LodeMatch *) matches->pdata[0])->label, ==, "Germany");
  g_assert_true (lode_names_complete (bench->db, "Ge", "country", 1, &countries, NULL));
  g_assert_cmpuint (countries->len, ==, 1);
  g_assert_true (lode_names_complete (bench->db, "xyl", NULL, 10, &none, NULL));
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_swapped_letters (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) near = NULL;
  bench_import_basics (bench);
  g_assert_true (lode_names_suggest (bench->db, "cobatl", NULL, 5, &near, &error));
  g_assert_cmpuint (near->len, ==, 1);
  g_assert_cmpstr (((LodeMatch *) near->pdata[0])->key, ==, "commodity/cobalt");
  g_assert_cmpint (((LodeMatch *) near->pdata[0])->distance, ==, 1);
}

static void
test_resolve (void)
{
  g_autoptr (Bench) bench = bench_new ();
  g_autoptr (GError) several = NULL, nothing = NULL, no_suggestion = NULL;
  bench_import_basics (bench);
  g_autoptr (LodeMatch) one = lode_names_resolve (bench->db, "Georgia", "country", NULL);
  g_assert_cmpstr (one->key, ==, "country/GEO");
  g_assert_cmpstr (one->label, ==, "Georgia");
  g_assert_null (lode_names_resolve (bench->db, "Georgia", NULL, &several));
  assert_error (several, LODE_ERROR_NO, "country/GEO");
  assert_error (several, LODE_ERROR_NO, "place/georgia");
  g_assert_null (lode_names_resolve (bench->db, "tungstan", NULL, &nothing));
  assert_error (nothing, LODE_ERROR_NO, "tungstan");
  assert_error (nothing, LODE_ERROR_NO, "commodity/tungsten");
  g_assert_null (lode_names_resolve (bench->db, "xylophone", NULL, &no_suggestion));
  assert_error (no_suggestion, LODE_ERROR_NO, "xylophone");
  g_assert_null (strstr (no_suggestion->message, "did you mean"));
}

/* A scheme before a code is part of what was asked: CAS 811010 is not HS 811010. */
static void
test_scheme_of_a_code (void)
{
  g_autoptr (Bench) bench = bench_new ();
  bench_import_basics (bench);
  assert_finds (bench, "CAS 811010", NULL, "");
  assert_finds (bench, "HS 156", NULL, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/names/keys and names in any script", test_keys_and_names);
  g_test_add_func ("/names/words in another order", test_word_order);
  g_test_add_func ("/names/traditional Chinese, Turkish capitals", test_scripts);
  g_test_add_func ("/names/suggestions say why", test_reasons);
  g_test_add_func ("/names/every slip is forgiven", test_every_slip);
  g_test_add_func ("/names/completion", test_complete);
  g_test_add_func ("/names/codes and symbols", test_codes_and_symbols);
  g_test_add_func ("/names/kinds narrow the search", test_kinds);
  g_test_add_func ("/names/a match says why", test_why);
  g_test_add_func ("/names/suggestions, nearest first", test_suggestions);
  g_test_add_func ("/names/swapped letters are one edit", test_swapped_letters);
  g_test_add_func ("/names/one meaning, several, none", test_resolve);
  g_test_add_func ("/names/a code counts in its scheme only", test_scheme_of_a_code);
  return g_test_run ();
}
