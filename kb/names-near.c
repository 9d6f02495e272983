/* Names near to what was typed: the index gives candidates, and each is told why it is one. */
#include "kb/names-private.h"

#include "kb/fold.h"
#include <stdlib.h>
#include <string.h>

#define MOST_PIECES 5000
#define MOST_WORDS 1000
#define MOST_SOUNDS 500
#define MOST_PREFIXES 100
#define MOST_HELD 12

/* Why a candidate is one, in the order in which they are shown at the same distance. */
typedef enum
{
  BEGINS,
  SLIP,
  WORD,
  HELD,
  SOUND,
  WORD_SOUND,
} Reason;

typedef struct
{
  const char *folded, *kinds;
  gunichar *typed;
  glong length;
  gboolean runs_on;
  GHashTable *nearest; /* key -> LodeMatch */
} Near;

/* Optimal string alignment distance (Damerau-Levenshtein without edits of edited pairs), cut off above @limit. */
static int
edit_distance (const gunichar *a, int n, const gunichar *b, int m, int limit)
{
  int rows[3 * (LODE_NAMES_LONGEST + 1)];
  if (abs (n - m) > limit || m > LODE_NAMES_LONGEST)
    return limit + 1;
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

/* @text  the name that is near; that of its label goes without saying */
static char *
say_why (Reason reason, int distance, const char *text, const char *label)
{
  gboolean is_label = strcmp (text, label) == 0;
  static const char *const slips[] = { "no", "one", "two", "three" };
  switch (reason)
    {
    case BEGINS:
      return is_label ? g_strdup ("begins with it") : g_strdup_printf ("\"%s\" begins with it", text);
    case SLIP:
      return g_strdup_printf ("%s letter%s from \"%s\"", slips[distance], distance == 1 ? "" : "s", text);
    case WORD:
      return is_label ? g_strdup ("has it in its name") : g_strdup_printf ("in \"%s\"", text);
    case HELD:
      return g_strdup_printf ("\"%s\" is in it", text);
    case SOUND:
      return g_strdup_printf ("sounds like \"%s\"", text);
    default:
      return g_strdup_printf ("sounds like a word of \"%s\"", text);
    }
}

static void
keep (Near *near, LodeStmt *stmt, Reason reason, int distance)
{
  const char *folded = lode_stmt_text (stmt, 4);
  glong extra = labs (g_utf8_strlen (folded, -1) - near->length);
  int rank = (int) reason * 1000 + (int) MIN (extra, 999);
  LodeMatch *known = g_hash_table_lookup (near->nearest, lode_stmt_text (stmt, 0));
  if (known != NULL && (known->distance < distance || (known->distance == distance && known->rank <= rank)))
    return;
  LodeMatch *match = lode_names_read (stmt);
  match->distance = distance;
  match->rank = rank;
  match->why = say_why (reason, distance, lode_stmt_text (stmt, 3), match->label);
  g_hash_table_replace (near->nearest, match->key, match);
}

static gboolean
begins_with_words (const char *folded, const char *words)
{
  gsize length = strlen (words);
  return strncmp (folded, words, length) == 0 && (folded[length] == '\0' || folded[length] == ' ');
}

/* Is each word of what was typed a whole word of @folded? Scripts without blanks have no words to cut. */
static gboolean
has_words (const Near *near, const char *folded)
{
  g_autofree char *padded = g_strdup_printf (" %s ", folded);
  g_auto (GStrv) words = g_strsplit (near->folded, " ", -1);
  gboolean all = TRUE;
  for (char **word = words; *word != NULL && all; word++)
    {
      g_autofree char *whole = g_strdup_printf (" %s ", *word);
      all = strstr (padded, whole) != NULL;
    }
  return all || near->runs_on;
}

static void
consider (Near *near, LodeStmt *stmt, Reason reason)
{
  const char *folded = lode_stmt_text (stmt, 4);
  glong n;
  int distance;
  g_autofree gunichar *form = NULL;
  switch (reason)
    {
    case SLIP:
      form = g_utf8_to_ucs4_fast (folded, -1, &n);
      distance = edit_distance (near->typed, (int) near->length, form, (int) n, lode_names_slips (n));
      if (distance <= lode_names_slips (n))
        keep (near, stmt, SLIP, distance);
      break;
    case HELD:
      keep (near, stmt, HELD, 2);
      break;
    case SOUND:
      keep (near, stmt, SOUND, 3);
      break;
    case WORD_SOUND:
      keep (near, stmt, WORD_SOUND, 4);
      break;
    default:
      keep (near, stmt, g_str_has_prefix (folded, near->folded) ? BEGINS : WORD,
            begins_with_words (folded, near->folded) || has_words (near, folded) ? 1 : 2);
    }
}

static gboolean
search (Near *near, LodeDb *db, const char *sql, const char *what, int most, Reason reason, GError **error)
{
  if (what == NULL || *what == '\0')
    return TRUE;
  g_autoptr (LodeStmt) stmt = lode_db_take (db, sql, error);
  g_autofree char *limit = g_strdup_printf ("%d", most);
  gboolean row = TRUE;
  if (stmt == NULL)
    return FALSE;
  lode_stmt_bind (stmt, "ttt", what, near->kinds, limit);
  while (lode_stmt_step (stmt, &row, error) && row)
    consider (near, stmt, reason);
  return !row;
}

/* Let the slips in @typed be at most @slips: where may piece @number of a form of @length stand? Near the place where it stood. */
static void
add_piece (GString *out, const Near *near, glong length, int number, int slips)
{
  int pieces = lode_names_slips (length) + 1;
  glong shift = near->length - length, start = number * length / pieces, n = (number + 1) * length / pieces - start;
  glong first = MAX (MAX (0, start - MIN (number, slips)), start + shift - MIN (pieces - 1 - number, slips));
  glong last = MIN (MIN (near->length - n, start + MIN (number, slips)), start + shift + MIN (pieces - 1 - number, slips));
  if (first > last)
    g_string_append (out, "\"_\""); /* nowhere: no form has this token */
  for (glong at = first; at <= last; at++)
    {
      g_string_append (out, at == first ? "(\"" : " OR \"");
      lode_names_piece (out, length, number, near->typed + at, n);
      g_string_append (out, at == last ? "\")" : "\"");
    }
}

/* At least @wanted of the pieces from @number on. */
static void
add_pieces (GString *out, const Near *near, glong length, int number, int wanted, int slips)
{
  int left = lode_names_slips (length) + 1 - number;
  g_string_append_c (out, '(');
  add_piece (out, near, length, number, slips);
  if (wanted > 1)
    {
      g_string_append (out, " AND ");
      add_pieces (out, near, length, number + 1, wanted - 1, slips);
    }
  if (left > wanted)
    {
      g_string_append (out, ") OR (");
      add_pieces (out, near, length, number + 1, wanted, slips);
    }
  g_string_append_c (out, ')');
}

/* A search for forms that @slips slips at most make what was typed; NULL when no form is cut for so many. */
static char *
pieces_of (const Near *near, int slips)
{
  g_autoptr (GString) out = g_string_new (NULL);
  for (glong length = MAX (2, near->length - slips); length <= MIN (near->length + slips, LODE_NAMES_LONGEST); length++)
    if (lode_names_slips (length) >= slips)
      {
        g_string_append (out, out->len == 0 ? "piece : ((" : " OR (");
        add_pieces (out, near, length, 0, lode_names_slips (length) + 1 - slips, slips);
        g_string_append_c (out, ')');
      }
  if (out->len == 0)
    return NULL;
  g_string_append_c (out, ')');
  return g_strdup (out->str);
}

/* Two letters swapped where a form is cut spoil two pieces with one slip: they are swapped back, and all must be whole. */
static gboolean
search_swapped (Near *near, LodeDb *db, GError **error)
{
  gunichar *typed = near->typed;
  int pieces = lode_names_slips (near->length) + 1;
  for (int i = 1; i < pieces; i++)
    {
      gunichar *cut = typed + i * near->length / pieces, c = cut[-1];
      cut[-1] = cut[0], cut[0] = c;
      g_autofree char *whole = pieces_of (near, 0);
      cut[0] = cut[-1], cut[-1] = c;
      if (!search (near, db, LODE_NAMES_HITS, whole, MOST_PIECES, SLIP, error))
        return FALSE;
    }
  return TRUE;
}

/* One slip is sought first: then most pieces are whole, which few forms share. More are sought only when that finds nothing. */
static gboolean
search_slips (Near *near, LodeDb *db, GError **error)
{
  if (near->length < 2 || near->length > LODE_NAMES_LONGEST || (near->runs_on && near->length < 4))
    return TRUE;
  for (int slips = 1; slips <= 3 && g_hash_table_size (near->nearest) == 0; slips++)
    {
      g_autofree char *pieces = pieces_of (near, slips);
      if (!search (near, db, LODE_NAMES_HITS, pieces, MOST_PIECES, SLIP, error)
          || (slips == 1 && !search_swapped (near, db, error)))
        return FALSE;
    }
  return TRUE;
}

static int
by_distance (gconstpointer a, gconstpointer b)
{
  const LodeMatch *x = *(LodeMatch *const *) a, *y = *(LodeMatch *const *) b;
  if (x->distance != y->distance)
    return x->distance - y->distance;
  return x->rank != y->rank ? x->rank - y->rank : strcmp (x->key, y->key);
}

static GPtrArray *
nearest_first (GHashTable *nearest, guint limit)
{
  GPtrArray *matches = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_match_free);
  GHashTableIter iter;
  gpointer match;
  g_hash_table_iter_init (&iter, nearest);
  while (g_hash_table_iter_next (&iter, NULL, &match))
    {
      g_hash_table_iter_steal (&iter);
      g_ptr_array_add (matches, match);
    }
  g_ptr_array_sort (matches, by_distance);
  /* what is one letter off needs no rhymes beside it */
  while (matches->len > 1 && ((LodeMatch *) matches->pdata[0])->distance == 1
         && ((LodeMatch *) matches->pdata[matches->len - 1])->distance > 2)
    g_ptr_array_set_size (matches, (int) matches->len - 1);
  if (matches->len > limit)
    g_ptr_array_set_size (matches, (int) limit);
  return matches;
}

static const char by_prefix[]
    = "SELECT * FROM (SELECT e.key, e.kind, e.label, n.text, n.folded FROM name n JOIN entity e ON e.id = n.entity_id"
      " WHERE n.folded >= ?1 AND n.folded < ?1 || char(1114111)"
      " AND (?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || e.kind || ' ') > 0) LIMIT CAST(?3 AS INTEGER))"
      " UNION ALL SELECT * FROM (SELECT key, kind, label, label, folded FROM entity"
      " WHERE folded >= ?1 AND folded < ?1 || char(1114111)"
      " AND (?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || kind || ' ') > 0) LIMIT CAST(?3 AS INTEGER))";

static const char by_form[]
    = "SELECT e.key, e.kind, e.label, n.text, n.folded FROM name n JOIN entity e ON e.id = n.entity_id"
      " WHERE n.folded = ?1 AND (?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || e.kind || ' ') > 0)"
      " UNION ALL SELECT key, kind, label, label, folded FROM entity"
      " WHERE folded = ?1 AND (?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || kind || ' ') > 0) LIMIT CAST(?3 AS INTEGER)";

/* Names that what was typed begins or ends with, as "Zijin Mining" does with "Zijin"; short words begin too much. */
static gboolean
search_held (Near *near, LodeDb *db, GError **error)
{
  const glong least = 4;
  int most = MOST_HELD;
  for (const char *blank = strchr (near->folded, ' '); blank != NULL && most-- > 0; blank = strchr (blank + 1, ' '))
    {
      g_autofree char *first = g_strndup (near->folded, (gsize) (blank - near->folded));
      const char *rest = blank + 1;
      if ((g_utf8_strlen (first, -1) >= least && !search (near, db, by_form, first, MOST_PREFIXES, HELD, error))
          || (g_utf8_strlen (rest, -1) >= least && !search (near, db, by_form, rest, MOST_PREFIXES, HELD, error)))
        return FALSE;
    }
  return TRUE;
}

gboolean
lode_names_complete (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out, GError **error)
{
  g_autofree char *folded = lode_fold (text);
  g_autoptr (GHashTable) nearest = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) lode_match_free);
  Near near = { .folded = folded, .kinds = kinds, .length = g_utf8_strlen (folded, -1), .nearest = nearest };
  if (!search (&near, db, by_prefix, folded, MOST_PREFIXES, BEGINS, error))
    return FALSE;
  *matches_out = nearest_first (nearest, limit);
  return TRUE;
}

gboolean
lode_names_suggest (LodeDb *db, const char *text, const char *kinds, guint limit, GPtrArray **matches_out,
                    GError **error)
{
  g_autofree char *folded = lode_fold (text);
  Near near = { .folded = folded, .kinds = kinds };
  g_autofree gunichar *typed = g_utf8_to_ucs4_fast (folded, -1, &near.length);
  near.typed = typed;
  near.runs_on = lode_fold_runs_on (typed[0]);
  g_autoptr (GHashTable) nearest = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) lode_match_free);
  near.nearest = nearest;
  gboolean whole = near.length >= 3 || near.runs_on;
  g_autofree char *words = whole ? lode_names_words (folded, TRUE) : NULL;
  /* the sounds of Chinese names are for those who type pinyin */
  g_auto (GStrv) sounds = near.runs_on ? NULL : lode_fold_sounds (text);
  const char *sound = sounds == NULL ? NULL : sounds[0];
  g_autofree char *alike = sound == NULL ? NULL : g_strdup_printf ("sound : \"0_%s\"", sound);
  g_autofree char *rhyme = sound == NULL ? NULL : g_strdup_printf ("sound : \"%s\"", sound);
  if (!search_slips (&near, db, error)
      || !search (&near, db, by_prefix, whole ? folded : NULL, MOST_PREFIXES, BEGINS, error)
      || !search (&near, db, LODE_NAMES_HITS, words, MOST_WORDS, WORD, error)
      || !search_held (&near, db, error)
      || !search (&near, db, LODE_NAMES_HITS, alike, MOST_SOUNDS, SOUND, error)
      || !search (&near, db, LODE_NAMES_HITS, rhyme, MOST_SOUNDS, WORD_SOUND, error))
    return FALSE;
  g_autoptr (GPtrArray) matches = nearest_first (nearest, limit);
  if (!lode_names_merge (db, matches, error))
    return FALSE;
  *matches_out = g_steal_pointer (&matches);
  return TRUE;
}
