#include "kb/names.h"

#include "kb/fold.h"
#include <stdlib.h>
#include <string.h>

#define MATCH_SQL                                                                                                      \
  "WITH hit (entity_id, strength, why) AS ("                                                                           \
  "  SELECT id, 0, 'key' FROM entity WHERE key = ?1"                                                                   \
  "  UNION ALL SELECT id, 2, 'label' FROM entity WHERE ?2 <> '' AND lode_fold(label) = ?2"                             \
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

static LodeMatch *
read_match (LodeStmt *stmt)
{
  LodeMatch *match = g_new0 (LodeMatch, 1);
  match->key = g_strdup (lode_stmt_text (stmt, 0));
  match->kind = g_strdup (lode_stmt_text (stmt, 1));
  match->label = g_strdup (lode_stmt_text (stmt, 2));
  match->why = g_strdup (lode_stmt_text (stmt, 3));
  return match;
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
  *scheme_out = "%";
  for (gsize i = 0; blank != NULL && i < G_N_ELEMENTS (schemes); i++)
    if (strlen (schemes[i].word) == (gsize) (blank - text)
        && g_ascii_strncasecmp (text, schemes[i].word, (gsize) (blank - text)) == 0)
      {
        *scheme_out = schemes[i].scheme;
        return blank + 1;
      }
  return text;
}

gboolean
lode_names_find (LodeDb *db, const char *text, const char *kinds, GPtrArray **matches_out, GError **error)
{
  g_autoptr (GPtrArray) matches = g_ptr_array_new_with_free_func (free_match);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, MATCH_SQL, NULL, error);
  if (stmt == NULL)
    return FALSE;
  g_autofree char *folded = lode_fold (text);
  const char *scheme, *typed = code_of (text, &scheme);
  g_auto (GStrv) parts = g_strsplit (typed, ".", -1); /* HS 8110.10 is 811010 */
  g_autofree char *code = g_str_has_prefix (scheme, "hs") ? g_strjoinv ("", parts) : g_strdup (typed);
  lode_stmt_bind (stmt, "ttttt", text, folded, code, kinds, scheme);
  gint64 strength = -1;
  gboolean row;
  for (;;)
    {
      if (!lode_stmt_step (stmt, &row, error))
        return FALSE;
      if (!row || (strength >= 0 && lode_stmt_integer (stmt, 4) > strength))
        break;
      strength = lode_stmt_integer (stmt, 4);
      g_ptr_array_add (matches, read_match (stmt));
    }
  *matches_out = g_steal_pointer (&matches);
  return TRUE;
}

/* Optimal string alignment distance (Damerau-Levenshtein without edits of edited pairs), cut off above @limit. */
static int
edit_distance (const gunichar *a, int n, const gunichar *b, int m, int limit)
{
  if (abs (n - m) > limit)
    return limit + 1;
  g_autofree int *rows = g_new (int, 3 * (gsize) (m + 1));
  int *before = rows, *last = rows + m + 1, *now = rows + 2 * (m + 1);
  for (int j = 0; j <= m; j++)
    last[j] = j;
  for (int i = 1; i <= n; i++)
    {
      now[0] = i;
      int best = i;
      for (int j = 1; j <= m; j++)
        {
          now[j] = MIN (MIN (last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = MIN (now[j], before[j - 2] + 1);
          best = MIN (best, now[j]);
        }
      if (best > limit)
        return limit + 1;
      int *oldest = before;
      before = last, last = now, now = oldest;
    }
  return last[m];
}

static int
by_distance (gconstpointer a, gconstpointer b)
{
  const LodeMatch *x = *(LodeMatch *const *) a, *y = *(LodeMatch *const *) b;
  return x->distance != y->distance ? x->distance - y->distance : strcmp (x->key, y->key);
}

/* Distance of a stored name from what was typed: edits, or 1 beyond the limit for a name that begins with it. */
static int
closeness (const char *name, const gunichar *typed, glong length, const char *folded, int limit)
{
  glong n;
  g_autofree gunichar *other = g_utf8_to_ucs4_fast (name, -1, &n);
  int distance = edit_distance (typed, (int) length, other, (int) n, limit);
  if (distance > limit && length >= 3 && g_str_has_prefix (name, folded))
    return limit + 1;
  return distance > limit ? -1 : distance;
}

static void
keep_nearest (GHashTable *nearest, LodeStmt *stmt, int distance)
{
  LodeMatch *known = g_hash_table_lookup (nearest, lode_stmt_text (stmt, 0));
  if (known != NULL && known->distance <= distance)
    return;
  LodeMatch *match = read_match (stmt);
  match->distance = distance;
  g_hash_table_replace (nearest, match->key, match);
}

gboolean
lode_names_suggest (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out,
                    GError **error)
{
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (db,
                         "SELECT e.key, e.kind, e.label, 'near \"' || n.text || '\"', n.folded FROM name n"
                         " JOIN entity e ON e.id = n.entity_id WHERE ?1 IS NULL OR instr(' ' || ?1 || ' ', ' ' || e.kind || ' ') > 0"
                         " UNION ALL SELECT key, kind, label, 'near \"' || label || '\"', lode_fold(label) FROM entity"
                         " WHERE ?1 IS NULL OR instr(' ' || ?1 || ' ', ' ' || kind || ' ') > 0",
                         NULL, error);
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "t", kinds);
  g_autofree char *folded = lode_fold (text);
  glong length;
  g_autofree gunichar *typed = g_utf8_to_ucs4_fast (folded, -1, &length);
  int edits = length <= 3 ? 1 : length <= 8 ? 2 : 3;
  g_autoptr (GHashTable) nearest = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_match);
  gboolean row = TRUE;
  while (lode_stmt_step (stmt, &row, error) && row)
    {
      int distance = closeness (lode_stmt_text (stmt, 4), typed, length, folded, edits);
      if (distance >= 0)
        keep_nearest (nearest, stmt, distance);
    }
  if (row)
    return FALSE;
  GPtrArray *matches = g_ptr_array_new_with_free_func (free_match);
  GHashTableIter iter;
  gpointer match;
  g_hash_table_iter_init (&iter, nearest);
  while (g_hash_table_iter_next (&iter, NULL, &match))
    {
      g_hash_table_iter_steal (&iter);
      g_ptr_array_add (matches, match);
    }
  g_ptr_array_sort (matches, by_distance);
  if (matches->len > limit)
    g_ptr_array_set_size (matches, (int) limit);
  *matches_out = matches;
  return TRUE;
}

static char *
list_matches (GPtrArray *matches)
{
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < matches->len; i++)
    {
      const LodeMatch *match = matches->pdata[i];
      g_string_append_printf (list, "%s%s (%s)", i == 0 ? "" : ", ", match->label, match->key);
    }
  return g_string_free (list, FALSE);
}

LodeMatch *
lode_names_resolve (LodeDb *db, const char *text, const char *kinds, GError **error)
{
  g_autoptr (GPtrArray) matches = NULL;
  if (!lode_names_find (db, text, kinds, &matches, error))
    return NULL;
  if (matches->len == 1)
    return g_ptr_array_steal_index (matches, 0);
  if (matches->len > 1)
    {
      g_autofree char *choices = list_matches (matches);
      lode_fail (error, LODE_ERROR_NO, "\"%s\" names several things; say which: %s", text, choices);
      return NULL;
    }
  g_autoptr (GPtrArray) near = NULL;
  if (!lode_names_suggest (db, text, kinds, 5, &near, error))
    return NULL;
  g_autofree char *suggestions = list_matches (near);
  lode_fail (error, LODE_ERROR_NO, "nothing%s%s is called \"%s\"%s%s", kinds == NULL ? "" : " among ",
             kinds == NULL ? "" : kinds, text, near->len == 0 ? "" : "; did you mean ", suggestions);
  return NULL;
}
