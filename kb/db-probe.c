/* What sums add up. Part of kb/db.h. */
#include "kb/db-probe.h"
#include "kb/db-private.h"

#include <math.h>
#include <string.h>

#define MAX_TAGS 1000000

typedef struct
{
  const char *words[LODE_N_MIXES]; /* interned in the probe; of LODE_MIX_TOTAL the role, of LODE_MIX_SOURCE the source */
  const char *key, *identity, *thing;
  double tagged;
  gboolean is_newest;
} Tag;

struct LodeProbe
{
  GStringChunk *chunk;
  GHashTable *by_key;    /* key -> Tag */
  GHashTable *by_value;  /* bits of the tagged value -> Tag */
  GHashTable *last;      /* bits of a value -> bits of the last value that stands for it */
  GHashTable *mixed[LODE_N_MIXES]; /* sets of words */
};

/* One group of a statement with what it has added so far. */
typedef struct
{
  GHashTable *words[LODE_N_MIXES]; /* sets */
  GHashTable *stages;              /* thing -> stage */
  GHashTable *figures;             /* identity -> Tag */
} Group;

typedef struct
{
  Group *group;
  double real;
  gint64 integer, count;
  gboolean is_real;
} Sum;

static guint64
bits_of (double value)
{
  guint64 bits;
  memcpy (&bits, &value, sizeof bits);
  return bits;
}

static void
put_bits (GHashTable *table, guint64 key, gpointer value)
{
  guint64 *copy = g_memdup2 (&key, sizeof key);
  g_hash_table_insert (table, copy, value);
}

/* A value next to @value that no other figure has; never @value itself, which views may hold untagged. */
static double
free_value (LodeProbe *probe, double value)
{
  guint64 bits = bits_of (value);
  const guint64 *last = g_hash_table_lookup (probe->last, &bits);
  double from = value, next;
  if (last != NULL)
    memcpy (&from, last, sizeof from);
  next = from;
  do
    next = nextafter (next, INFINITY);
  while (g_hash_table_contains (probe->by_value, &(guint64) { bits_of (next) }));
  put_bits (probe->last, bits, g_memdup2 (&(guint64) { bits_of (next) }, sizeof (guint64)));
  return next;
}

static const char *
intern (LodeProbe *probe, sqlite3_value *value)
{
  const char *text = (const char *) sqlite3_value_text (value);
  return text == NULL ? "" : g_string_chunk_insert_const (probe->chunk, text);
}

/* lode_tag (value, key, identity, source, is_newest, unit, basis, measure, stage, thing, role, year) */
static void
tag_value (sqlite3_context *context, int count, sqlite3_value **v)
{
  LodeProbe *probe = sqlite3_user_data (context);
  (void) count;
  double value = sqlite3_value_double (v[0]);
  if (sqlite3_value_type (v[0]) == SQLITE_NULL || value == 0 || g_hash_table_size (probe->by_key) >= MAX_TAGS)
    {
      sqlite3_result_value (context, v[0]);
      return;
    }
  const char *key = intern (probe, v[1]);
  Tag *tag = g_hash_table_lookup (probe->by_key, key);
  if (tag == NULL)
    {
      static const int columns[] = { [LODE_MIX_UNIT] = 5, [LODE_MIX_BASIS] = 6, [LODE_MIX_MEASURE] = 7, [LODE_MIX_STAGE] = 8,
                                     [LODE_MIX_YEAR] = 11, [LODE_MIX_TOTAL] = 10, [LODE_MIX_EDITION] = 3, [LODE_MIX_SOURCE] = 3 };
      tag = g_new0 (Tag, 1);
      for (int i = 0; i < LODE_N_MIXES; i++)
        tag->words[i] = intern (probe, v[columns[i]]);
      tag->key = key, tag->identity = intern (probe, v[2]), tag->thing = intern (probe, v[9]);
      tag->is_newest = sqlite3_value_int (v[4]) != 0;
      tag->tagged = free_value (probe, value);
      g_hash_table_insert (probe->by_key, (gpointer) key, tag);
      put_bits (probe->by_value, bits_of (tag->tagged), tag);
    }
  sqlite3_result_double (context, tag->tagged);
}

static Group *
group_new (void)
{
  Group *group = g_new0 (Group, 1);
  for (int i = 0; i < LODE_N_MIXES; i++)
    group->words[i] = g_hash_table_new (NULL, NULL);
  group->stages = g_hash_table_new (NULL, NULL);
  group->figures = g_hash_table_new (NULL, NULL);
  return group;
}

static void
note_pair (Group *group, LodeMix mix, const char *one, const char *other)
{
  g_hash_table_add (group->words[mix], (gpointer) one);
  g_hash_table_add (group->words[mix], (gpointer) other);
}

/* @group adds @tag to what it has. */
static void
note (Group *group, const Tag *tag)
{
  g_hash_table_add (group->words[LODE_MIX_UNIT], (gpointer) tag->words[LODE_MIX_UNIT]);
  g_hash_table_add (group->words[LODE_MIX_MEASURE], (gpointer) tag->words[LODE_MIX_MEASURE]);
  g_hash_table_add (group->words[LODE_MIX_TOTAL], (gpointer) tag->words[LODE_MIX_TOTAL]);
  if (*tag->words[LODE_MIX_BASIS] != '\0')
    g_hash_table_add (group->words[LODE_MIX_BASIS], (gpointer) tag->words[LODE_MIX_BASIS]);
  if (*tag->words[LODE_MIX_YEAR] != '\0')
    g_hash_table_add (group->words[LODE_MIX_YEAR], (gpointer) tag->words[LODE_MIX_YEAR]);
  const char *stage = g_hash_table_lookup (group->stages, tag->thing);
  if (stage != NULL && stage != tag->words[LODE_MIX_STAGE])
    note_pair (group, LODE_MIX_STAGE, stage, tag->words[LODE_MIX_STAGE]);
  g_hash_table_insert (group->stages, (gpointer) tag->thing, (gpointer) tag->words[LODE_MIX_STAGE]);
  const Tag *same = g_hash_table_lookup (group->figures, tag->identity);
  if (same == NULL)
    g_hash_table_insert (group->figures, (gpointer) tag->identity, (gpointer) tag);
  else if (same != tag)
    note_pair (group, same->is_newest && tag->is_newest ? LODE_MIX_SOURCE : LODE_MIX_EDITION, same->words[LODE_MIX_SOURCE],
               tag->words[LODE_MIX_SOURCE]);
}

/* What @group has mixed is what the statement has mixed. */
static void
group_end (LodeProbe *probe, Group *group)
{
  const char *total = g_string_chunk_insert_const (probe->chunk, "total");
  for (int i = 0; i < LODE_N_MIXES; i++)
    {
      GHashTableIter iter;
      gpointer word;
      gboolean mixed = g_hash_table_size (group->words[i]) > 1 && (i != LODE_MIX_TOTAL || g_hash_table_contains (group->words[i], total));
      g_hash_table_iter_init (&iter, group->words[i]);
      while (mixed && g_hash_table_iter_next (&iter, &word, NULL))
        g_hash_table_add (probe->mixed[i], word);
      g_hash_table_unref (group->words[i]);
    }
  g_hash_table_unref (group->stages);
  g_hash_table_unref (group->figures);
  g_free (group);
}

static void
add (Sum *sum, sqlite3_value *value, int sign)
{
  if (sqlite3_value_numeric_type (value) != SQLITE_INTEGER)
    sum->is_real = TRUE;
  else
    sum->integer += sign * sqlite3_value_int64 (value);
  sum->real += sign * sqlite3_value_double (value);
  sum->count += sign;
}

static void
sum_step (sqlite3_context *context, int count, sqlite3_value **v)
{
  Sum *sum = sqlite3_aggregate_context (context, sizeof *sum);
  LodeProbe *probe = sqlite3_user_data (context);
  (void) count;
  if (sum == NULL || sqlite3_value_type (v[0]) == SQLITE_NULL)
    return;
  add (sum, v[0], 1);
  guint64 bits = bits_of (sqlite3_value_double (v[0]));
  const Tag *tag = g_hash_table_lookup (probe->by_value, &bits);
  if (tag == NULL)
    return;
  if (sum->group == NULL)
    sum->group = group_new ();
  note (sum->group, tag);
}

static void
sum_inverse (sqlite3_context *context, int count, sqlite3_value **v)
{
  Sum *sum = sqlite3_aggregate_context (context, sizeof *sum);
  (void) count;
  if (sum != NULL && sqlite3_value_type (v[0]) != SQLITE_NULL)
    add (sum, v[0], -1);
}

static void
sum_value (sqlite3_context *context)
{
  const Sum *sum = sqlite3_aggregate_context (context, 0);
  if (sum == NULL || sum->count == 0)
    sqlite3_result_null (context);
  else if (sum->is_real)
    sqlite3_result_double (context, sum->real);
  else
    sqlite3_result_int64 (context, sum->integer);
}

static void
average_value (sqlite3_context *context)
{
  const Sum *sum = sqlite3_aggregate_context (context, 0);
  if (sum == NULL || sum->count == 0)
    sqlite3_result_null (context);
  else
    sqlite3_result_double (context, sum->real / (double) sum->count);
}

static void
total_value (sqlite3_context *context)
{
  const Sum *sum = sqlite3_aggregate_context (context, 0);
  sqlite3_result_double (context, sum == NULL ? 0 : sum->real);
}

static void
sum_end (sqlite3_context *context)
{
  Sum *sum = sqlite3_aggregate_context (context, 0);
  if (sum != NULL && sum->group != NULL)
    group_end (sqlite3_user_data (context), g_steal_pointer (&sum->group));
}

#define END(name)                                                                                                      \
  static void name##_end (sqlite3_context *context)                                                                    \
  {                                                                                                                    \
    name##_value (context);                                                                                            \
    sum_end (context);                                                                                                 \
  }
END (average)
END (total)

static void
plain_end (sqlite3_context *context)
{
  sum_value (context);
  sum_end (context);
}

LodeProbe *
lode_probe_new (LodeDb *db)
{
  LodeProbe *probe = g_new0 (LodeProbe, 1);
  probe->chunk = g_string_chunk_new (65536);
  probe->by_key = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  probe->by_value = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  probe->last = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (int i = 0; i < LODE_N_MIXES; i++)
    probe->mixed[i] = g_hash_table_new (NULL, NULL);
  sqlite3_create_function (db->handle, "lode_tag", 12, SQLITE_UTF8, probe, tag_value, NULL, NULL);
  sqlite3_create_window_function (db->handle, "sum", 1, SQLITE_UTF8, probe, sum_step, plain_end, sum_value, sum_inverse, NULL);
  sqlite3_create_window_function (db->handle, "avg", 1, SQLITE_UTF8, probe, sum_step, average_end, average_value, sum_inverse, NULL);
  sqlite3_create_window_function (db->handle, "total", 1, SQLITE_UTF8, probe, sum_step, total_end, total_value, sum_inverse, NULL);
  return probe;
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

char *
lode_probe_mixed (const LodeProbe *probe, LodeMix mix)
{
  guint n;
  g_autofree gpointer *words = g_hash_table_get_keys_as_array (probe->mixed[mix], &n);
  if (n == 0)
    return NULL;
  qsort (words, n, sizeof *words, compare_words);
  GString *text = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", *(char *) words[i] == '\0' ? "none" : (char *) words[i]);
  return g_string_free (text, FALSE);
}

void
lode_probe_free (LodeProbe *probe)
{
  if (probe == NULL)
    return;
  g_hash_table_unref (probe->by_value);
  g_hash_table_unref (probe->by_key);
  g_hash_table_unref (probe->last);
  for (int i = 0; i < LODE_N_MIXES; i++)
    g_hash_table_unref (probe->mixed[i]);
  g_string_chunk_free (probe->chunk);
  g_free (probe);
}
