/* kb/fold.h: spellings that are one name, and names that differ however alike they look. */
#include "kb/fold.h"

typedef struct
{
  const char *a, *b;
} Pair;

static void
assert_same (const Pair *pairs, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *a = lode_fold (pairs[i].a), *b = lode_fold (pairs[i].b);
      g_test_message ("%s = %s", pairs[i].a, pairs[i].b);
      g_assert_cmpstr (a, ==, b);
      g_assert_cmpstr (a, !=, "");
    }
}

static void
assert_different (const Pair *pairs, gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *a = lode_fold (pairs[i].a), *b = lode_fold (pairs[i].b);
      g_test_message ("%s <> %s", pairs[i].a, pairs[i].b);
      g_assert_cmpstr (a, !=, b);
    }
}

static void
test_hindi (void)
{
  static const Pair same[] = {
    { "शहबाज़", "शहबाज" },
    { "शहबा\u095b", "शहबाज" },
    { "क़तर", "कतर" },
    { "फ़्लोराइट", "फ्लोराइट" },
    { "ताँबा", "तांबा" },
    { "नीतियाँ", "नीतियां" },
    { "ट्रम्प", "ट्रंप" },
    { "टङ्ग्स्टन", "टंग्स्टन" },
    { "एन्टिमोनी", "एंटिमोनी" },
    { "वॉशिंगटन", "वाशिंगटन" },
    { "ऑस्ट्रेलिया", "आस्ट्रेलिया" },
    { "रेयर\u200d अर्थ", "रेयर अर्थ" },
    { "पाकिस्तान।", "पाकिस्तान" },
    { "दुर्लभ-पृथ्वी", "दुर्लभ पृथ्वी" },
    { "व्हाइट हाउस", "वाइट हाउस" },
    { "नयी दिल्ली", "नई दिल्ली" },
    { "रुपये", "रुपए" },
    { "२०२६", "2026" },
    { "तत्त्व", "तत्व" },
    { "उज्ज्वल", "उज्वल" },
    { "ऍण्टीमनी", "एंटीमनी" },
  };
  static const Pair different[] = {
    { "सोना", "सीसा" }, { "चीन", "चिली" }, { "तांबा", "तंबा" }, { "भारत", "भरत" }, { "निकल", "नकल" }, { "मन", "मान" }, { "कम", "कर्म" },
    { "येन", "एन" }, { "दिल्ली", "दिली" },
  };
  assert_same (same, G_N_ELEMENTS (same));
  assert_different (different, G_N_ELEMENTS (different));
}

static void
test_urdu_and_arabic (void)
{
  static const Pair same[] = {
    { "پاكستان", "پاکستان" },            /* Arabic kaf */
    { "اينٹيمنی", "اینٹیمنی" },            /* Arabic yeh */
    { "امریكه", "امریکہ" },              /* heh */
    { "مَعادِن", "معادن" },               /* vowel marks */
    { "إثمد", "اثمد" },                  /* hamza */
    { "المعـــادن", "المعادن" },          /* tatweel */
    { "نحاسة", "نحاسه" },                /* teh marbuta */
    { "نایاب\u200cارضی", "نایابارضی" },
    { "کاپر،", "کاپر" },
    { "ٱلهند", "الهند" },                /* alef wasla */
    { "۲۰۲۶", "2026" },
  };
  static const Pair different[] = { { "سونا", "سیسہ" }, { "تانبا", "نحاس" }, { "ایران", "عراق" }, { "گیلیم", "کیلیم" } };
  assert_same (same, G_N_ELEMENTS (same));
  assert_different (different, G_N_ELEMENTS (different));
}

static void
test_chinese_and_others (void)
{
  static const Pair same[] = {
    { "稀土", " 稀土 " },   { "稀土、锑", "稀土 锑" }, { "\uff30\uff22", "PB" }, { "Сурьма", "сурьма" }, { "МЕДЬ", "медь" },
    { "銻", "锑" },         { "中國", "中国" },         { "稀土礦產", "稀土矿产" },     { "黃金", "黄金" },     { "銅", "铜" },
  };
  static const Pair different[] = { { "锑", "铜" }, { "锡", "锑" }, { "金", "黄金" }, { "カ", "ガ" }, { "медь", "цинк" } };
  assert_same (same, G_N_ELEMENTS (same));
  assert_different (different, G_N_ELEMENTS (different));
}

static void
test_latin (void)
{
  static const Pair same[] = {
    { "Côte d’Ivoire", "Cote d'Ivoire" },
    { "CÔTE D’IVOIRE", "cote d ivoire" },
    { "Co\u0302te d\u2019Ivoire", "Côte d’Ivoire" },
    { "Türkiye", "turkiye" },
    { "São Tomé & Príncipe", "Sao Tome, Principe" },
    { "tungstène", "TUNGSTENE" },
    { "Congo (Kinshasa)", "congo, kinshasa" },
    { "  Korea,\u00a0Republic of ", "korea republic of" },
    { "U.S.-led", "u s led" },
    { "Straße", "STRASSE" },
    { "re\ufb01nery", "refinery" },
    { "Øresund", "oresund" },
    { "Łódź", "lodz" },
    { "Færøerne", "faeroerne" },
    { "TÜRKİYE", "türkiye" },
    { "ＵＳＡ", "usa" },
    { "soft\u00adware", "software" },
  };
  static const Pair different[] = {
    { "Niger", "Nigeria" },
    { "Iran", "Tigran" },
    { "Iran", "Iraq" },
    { "Congo (Kinshasa)", "Congo (Brazzaville)" },
    { "Guinea", "Guinea-Bissau" },
    { "Austria", "Australia" },
    { "tin", "tine" },
    { "HS 2611", "HS 26 11" },
    { "Dominica", "Dominican" },
  };
  assert_same (same, G_N_ELEMENTS (same));
  assert_different (different, G_N_ELEMENTS (different));
}

static void
test_exact_forms (void)
{
  static const Pair forms[] = {
    { "Côte d’Ivoire", "cote d ivoire" }, { "ट्रम्प", "ट्रंप" }, { "शहबाज़ शरीफ़", "शहबाज शरीफ" }, { "", "" }, { " -- ", "" }, { "—", "" },
    { "Sb2O3", "sb2o3" },                 { "(a) [b]", "a b" },
  };
  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *folded = lode_fold (forms[i].a), *again = lode_fold (folded);
      g_assert_cmpstr (folded, ==, forms[i].b);
      g_assert_cmpstr (again, ==, folded);
    }
}

static void
assert_sounds (const char *text, const char *expected)
{
  g_auto (GStrv) sounds = lode_fold_sounds (text);
  g_autofree char *joined = g_strjoinv (" ", sounds);
  g_test_message ("%s", text);
  g_assert_cmpstr (joined, ==, expected);
}

static void
test_sounds (void)
{
  assert_sounds ("Kazakhstan", "kzkstn");
  assert_sounds ("Kazakstan", "kzkstn");
  assert_sounds ("S. Jaishankar", "szsnkr zsnkr");
  assert_sounds ("जयशंकर", "zsnkr");
  assert_sounds ("शहबाज़", "sbz");
  assert_sounds ("Shehbaz", "sbz");
  assert_sounds ("antimony", "antmn");
  assert_sounds ("सुरमा", "srm");
  assert_sounds ("сурьма", "srm");
  assert_sounds ("کوبالٹ", "kblt");
  assert_sounds ("cobalt", "kblt");
  assert_sounds ("tin", "");
  assert_sounds ("", "");
}

/* Traditional Chinese stays where the table is not wanted, and any other text comes out alike. */
static void
test_as_written (void)
{
  static const char *const alike[] = { "Côte d’Ivoire", "ट्रम्प", "锑", "پاكستان" };
  g_autofree char *written = lode_fold_as_written ("銻，Sb");
  g_assert_cmpstr (written, ==, "銻 sb");
  for (gsize i = 0; i < G_N_ELEMENTS (alike); i++)
    {
      g_autofree char *a = lode_fold (alike[i]), *b = lode_fold_as_written (alike[i]);
      g_assert_cmpstr (a, ==, b);
    }
  g_autofree char *broken = lode_fold ("anti\xff mony");
  g_assert_cmpstr (broken, ==, "anti mony");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fold/Hindi", test_hindi);
  g_test_add_func ("/fold/Urdu and Arabic", test_urdu_and_arabic);
  g_test_add_func ("/fold/Chinese, Japanese, Russian", test_chinese_and_others);
  g_test_add_func ("/fold/Latin", test_latin);
  g_test_add_func ("/fold/folding twice changes nothing", test_exact_forms);
  g_test_add_func ("/fold/how names sound", test_sounds);
  g_test_add_func ("/fold/Chinese as written", test_as_written);
  return g_test_run ();
}
