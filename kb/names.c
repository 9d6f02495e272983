#include "kb/names-private.h"

#include "kb/fold.h"
#include <string.h>

#define MATCH_SQL                                                                                                      \
  "WITH hit (entity_id, strength, why) AS ("                                                                           \
  "  SELECT id, 0, 'key' FROM entity WHERE key = ?1"                                                                   \
  "  UNION ALL SELECT id, 2, 'label \"' || label || '\"' FROM entity WHERE ?2 <> '' AND folded = ?2"                   \
  "  UNION ALL SELECT entity_id, CASE WHEN kind IN ('symbol', 'abbreviation') AND text = ?1 THEN 1"                     \
  "      WHEN kind IN ('common', 'official', 'symbol', 'abbreviation', 'transliteration') THEN 2 ELSE 3 END,"          \
  "      kind || ' name \"' || text || '\"' || CASE language WHEN '' THEN '' ELSE ' (' || language || ')' END"         \
  "    FROM name WHERE ?2 <> '' AND folded = ?2"                                                                       \
  "  UNION ALL SELECT entity_id, CASE WHEN code IN (?1, ?3) THEN 1 ELSE 2 END, 'code ' || scheme || ' ' || code"       \
  "    FROM identifier WHERE code IN (?1, ?3, upper(?3)) AND scheme LIKE ?5)"                                          \
  " SELECT e.key, e.kind, e.label, h.why, min(h.strength) FROM hit h JOIN entity e ON e.id = h.entity_id"              \
  " WHERE (?4 IS NULL OR instr(' ' || ?4 || ' ', ' ' || e.kind || ' ') > 0)"                                           \
  " GROUP BY e.id ORDER BY min(h.strength), e.key"

void
lode_match_free (LodeMatch *match)
{
  if (match == NULL)
    return;
  g_free (match->key);
  g_free (match->kind);
  g_free (match->label);
  g_free (match->why);
  g_free (match);
}

static void
free_match (gpointer match)
{
  lode_match_free (match);
}

LodeMatch *
lode_names_read (LodeStmt *stmt)
{
  LodeMatch *match = g_new0 (LodeMatch, 1);
  match->key = g_strdup (lode_stmt_text (stmt, 0));
  match->kind = g_strdup (lode_stmt_text (stmt, 1));
  match->label = g_strdup (lode_stmt_text (stmt, 2));
  return match;
}

/* "8110.10", as tariffs print it */
static gboolean
is_dotted (const char *text)
{
  static const char digits[] = "0123456789";
  return strspn (text, digits) == 4 && text[4] == '.' && strspn (text + 5, digits) == 2 && text[7] == '\0';
}

/* "HS 811010", "HS2022 811010" and "CAS 7440-36-0" name the code behind the word, in that scheme ("hs%"). */
static const char *
code_of (const char *text, const char **scheme_out)
{
  static const struct
  {
    const char *word, *scheme;
  } schemes[] = { { "hs", "hs%" },     { "hs6", "hs%" },   { "hs2022", "hs2022" },     { "hs2017", "hs2017" },
                  { "cas", "cas" },    { "iso", "iso%" },  { "iso2", "iso2" },         { "iso3", "iso3" },
                  { "m49", "m49" },    { "baci", "baci" }, { "comtrade", "comtrade" }, { "wikidata", "wikidata" } };
  const char *blank = strrchr (text, ' ');
  *scheme_out = is_dotted (text) ? "hs%" : "%";
  for (gsize i = 0; blank != NULL && i < G_N_ELEMENTS (schemes); i++)
    if (strlen (schemes[i].word) == (gsize) (blank - text)
        && g_ascii_strncasecmp (text, schemes[i].word, (gsize) (blank - text)) == 0)
      {
        *scheme_out = schemes[i].scheme;
        return blank + 1;
      }
  return text;
}

/* The words before the slash are few: from each the next is looked up, past all keys that begin with it ('0' follows '/'). */
static const char by_bare_key[]
    = "WITH RECURSIVE prefix (word) AS ("
      " SELECT (SELECT substr(key, 1, instr(key, '/') - 1) FROM entity ORDER BY key LIMIT 1)"
      " UNION ALL SELECT (SELECT substr(key, 1, instr(key, '/') - 1) FROM entity WHERE key >= word || '0' ORDER BY key LIMIT 1)"
      " FROM prefix WHERE word IS NOT NULL)"
      " SELECT e.key, e.kind, e.label, 'key' FROM prefix CROSS JOIN entity e ON e.key = prefix.word || '/' || ?1"
      " WHERE ?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || e.kind || ' ') > 0 ORDER BY e.key";

/* A key without its kind. */
static gboolean
find_bare_key (LodeDb *db, const char *text, const char *kinds, GPtrArray *matches, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_take (db, by_bare_key, error);
  gboolean row = TRUE;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "tt", text, kinds);
  while (row)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (!row)
        break;
      LodeMatch *match = lode_names_read (stmt);
      match->why = g_strdup (lode_stmt_text (stmt, 3));
      g_ptr_array_add (matches, match);
    }
  return TRUE;
}

/* What @folded or a code names, the strongest kind of match alone. */
static gboolean
find_exactly (LodeDb *db, const char *text, const char *folded, const char *kinds, GPtrArray *matches, GError **error)
{
  const char *scheme, *code = code_of (text, &scheme);
  g_autoptr (LodeStmt) stmt = lode_db_take (db, MATCH_SQL, error);
  if (stmt == NULL)
    return FALSE;
  g_auto (GStrv) parts = g_strsplit (code, ".", -1); /* HS 8110.10 is 811010 */
  g_autofree char *dotless = g_str_has_prefix (scheme, "hs") ? g_strjoinv ("", parts) : NULL;
  code = dotless != NULL ? dotless : code;
  lode_stmt_bind (stmt, "ttttt", text, folded, code, kinds, scheme);
  gint64 strength = -1;
  gboolean row;
  for (;;)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (!row || (strength >= 0 && lode_stmt_integer (stmt, 4) > strength))
        return TRUE;
      strength = lode_stmt_integer (stmt, 4);
      LodeMatch *match = lode_names_read (stmt);
      match->why = g_strdup (lode_stmt_text (stmt, 3));
      g_ptr_array_add (matches, match);
    }
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The words of @folded in alphabetical order, without those that "Gambia, The" and "Congo, Republic of" have or lack. */
static char *
sorted_words (const char *folded)
{
  static const char *const small[] = { "the", "of", "and", NULL };
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();
  for (char **word = words; *word != NULL; word++)
    if (!g_strv_contains (small, *word))
      g_ptr_array_add (kept, *word);
  g_ptr_array_sort (kept, compare_words);
  g_ptr_array_add (kept, NULL);
  return g_strjoinv (" ", (char **) kept->pdata);
}

/* Names that have just the words of @folded, in whatever order: "Korea South", "Congo, Democratic Republic of the". */
static gboolean
find_reordered (LodeDb *db, const char *folded, const char *kinds, GPtrArray *matches, GError **error)
{
  g_autofree char *wanted = sorted_words (folded);
  if (strchr (wanted, ' ') == NULL && strchr (folded, ' ') == NULL)
    return TRUE;
  g_autofree char *words = lode_names_words (wanted, FALSE);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (LodeStmt) stmt = words == NULL ? NULL : lode_db_take (db, LODE_NAMES_HITS, error);
  gboolean row = TRUE;
  if (stmt == NULL)
    return words == NULL;
  lode_stmt_bind (stmt, "ttt", words, kinds, "2000");
  while (lode_stmt_step (stmt, &row, error) && row)
    {
      g_autofree char *found = sorted_words (lode_stmt_text (stmt, 4));
      if (strcmp (found, wanted) != 0 || g_hash_table_contains (seen, lode_stmt_text (stmt, 0)))
        continue;
      LodeMatch *match = lode_names_read (stmt);
      match->why = g_strdup_printf ("the words of \"%s\"", lode_stmt_text (stmt, 3));
      g_hash_table_add (seen, match->key);
      g_ptr_array_add (matches, match);
    }
  return !row;
}

/* "d r c", as "D.R.C." folds -> "drc"; NULL when it is anything but initials. */
static char *
joined_initials (const char *folded)
{
  if (!g_regex_match_simple ("^[a-z]( [a-z])+$", folded, 0, 0))
    return NULL;
  g_auto (GStrv) letters = g_strsplit (folded, " ", -1);
  return g_strjoinv ("", letters);
}

/* An entity that is judged to be the same as another gives way to the one that stands for both. */
static gboolean
merge_one (LodeDb *db, LodeMatch *match, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_db_take (db,
                                            "SELECT c.key, c.kind, c.label, m.judgement FROM entity_merged m"
                                            " JOIN entity c ON c.id = m.canonical_id WHERE m.key = ?1 AND c.key <> ?1",
                                            error);
  gboolean row;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", match->key);
  if (!lode_stmt_step (stmt, &row, error))
    return FALSE;
  if (!row)
    return TRUE;
  g_autoptr (LodeMatch) old = g_memdup2 (match, sizeof *match), found = lode_names_read (stmt);
  match->why = g_strdup_printf ("%s of %s, the same by %s", old->why, old->key, lode_stmt_text (stmt, 3));
  match->key = g_steal_pointer (&found->key);
  match->kind = g_steal_pointer (&found->kind);
  match->label = g_steal_pointer (&found->label);
  return TRUE;
}

gboolean
lode_names_merge (LodeDb *db, GPtrArray *matches, GError **error)
{
  gint64 judged = 0;
  if (!lode_db_integer (db,
                        "SELECT EXISTS (SELECT 1 FROM statement WHERE predicate = 'same_as' AND polarity = 1 AND rank = 'preferred')",
                        0, &judged, error))
    return FALSE;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; judged && i < matches->len;)
    {
      LodeMatch *match = matches->pdata[i];
      if (!merge_one (db, match, error))
        return FALSE;
      if (g_hash_table_contains (seen, match->key))
        {
          g_ptr_array_remove_index (matches, i);
          continue;
        }
      g_hash_table_add (seen, match->key);
      i++;
    }
  return TRUE;
}

/* The Harmonized System has a code called Mercury: a product code gives way to a thing of the same name. */
static void
drop_products (GPtrArray *matches)
{
  gboolean others = FALSE;
  for (guint i = 0; i < matches->len; i++)
    others = others || strcmp (((LodeMatch *) matches->pdata[i])->kind, "product") != 0;
  for (guint i = matches->len; others && i-- > 0;)
    if (strcmp (((LodeMatch *) matches->pdata[i])->kind, "product") == 0)
      g_ptr_array_remove_index (matches, i);
}

gboolean
lode_names_find (LodeDb *db, const char *text, const char *kinds, GPtrArray **matches_out, GError **error)
{
  g_autoptr (GPtrArray) matches = g_ptr_array_new_with_free_func (free_match);
  g_autofree char *written = lode_fold_as_written (text);
  if (!find_exactly (db, text, written, kinds, matches, error))
    return FALSE;
  if (matches->len == 0)
    {
      g_autofree char *folded = lode_fold (text), *initials = joined_initials (folded);
      if ((strcmp (folded, written) != 0 && !find_exactly (db, text, folded, kinds, matches, error))
          || (matches->len == 0 && initials != NULL && !find_exactly (db, initials, initials, kinds, matches, error))
          || (matches->len == 0 && !find_reordered (db, folded, kinds, matches, error)))
        return FALSE;
    }
  if (matches->len == 0 && !find_bare_key (db, text, kinds, matches, error))
    return FALSE;
  drop_products (matches);
  if (!lode_names_merge (db, matches, error))
    return FALSE;
  *matches_out = g_steal_pointer (&matches);
  return TRUE;
}

/* "Antimony (commodity/antimony): one letter from "Antimony"; ..." */
static char *
list_matches (GPtrArray *matches)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < matches->len; i++)
    {
      const LodeMatch *match = matches->pdata[i];
      g_string_append_printf (list, "%s%s (%s): %s", i == 0 ? "" : "; ", match->label, match->key, match->why);
    }
  return g_string_free (list, FALSE);
}

/* "country, company or facility" */
static char *
kinds_in_words (const char *kinds)
{
  g_auto (GStrv) words = g_strsplit (kinds, " ", -1);
  GString *text = g_string_new (words[0]);
  for (char **word = words + 1; words[0] != NULL && *word != NULL; word++)
    g_string_append_printf (text, "%s%s", word[1] == NULL ? " or " : ", ", *word);
  return g_string_free (text, FALSE);
}

/* Nothing among @kinds is called @text: say what else is, or what is called nearly so. */
static gboolean
fail_unknown (LodeDb *db, const char *text, const char *kinds, GError **error)
{
  g_autoptr (GPtrArray) others = NULL, near = NULL;
  if ((kinds != NULL && !lode_names_find (db, text, NULL, &others, error)) || !lode_names_suggest (db, text, kinds, 5, &near, error))
    return FALSE;
  g_autofree char *wanted = kinds == NULL ? NULL : kinds_in_words (kinds), *suggestions = list_matches (near);
  const LodeMatch *other = others != NULL && others->len == 1 ? others->pdata[0] : NULL;
  g_autofree char *is = other == NULL ? NULL : g_strdup_printf (": it names %s (%s)", other->label, other->key);
  return lode_fail (error, LODE_ERROR_NO, "%s%s is called \"%s\"%s%s%s", wanted == NULL ? "nothing" : "no ", wanted == NULL ? "" : wanted,
                    text, is == NULL ? "" : is, near->len == 0 ? "" : "; did you mean ", suggestions);
}

LodeMatch *
lode_names_resolve (LodeDb *db, const char *text, const char *kinds, GError **error)
{
  g_autoptr (GPtrArray) matches = NULL;
  if (!lode_names_find (db, text, kinds, &matches, error))
    return NULL;
  if (matches->len == 1)
    return g_ptr_array_steal_index (matches, 0);
  if (matches->len == 0)
    {
      fail_unknown (db, text, kinds, error);
      return NULL;
    }
  g_autofree char *choices = list_matches (matches);
  lode_fail (error, LODE_ERROR_NO, "\"%s\" names several things; say which: %s", text, choices);
  return NULL;
}
