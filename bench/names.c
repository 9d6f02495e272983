/* names LODE STORE - what it costs to find a name among a million, and a whole look-up beside the sqlite3 shell.
 *
 * Makes STORE when it is not there: 200,000 invented companies with five more names each. The names come from a fixed seed, so
 * every run asks the same. Prints the median and the worst of each question, and the time that is allowed for the median. */
#include "kb/names.h"
#include "kb/schema.h"
#include "kb/store.h"
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>

#define ENTITIES 200000
#define NAMES_EACH 5
#define QUESTIONS 400
#define PROCESSES 60
#define SEED 20260204

static const char *const syllables[] = { "an", "ba", "cor", "dal", "el", "fer", "gan", "hol", "in", "jor", "kal", "lin", "mar", "nor", "ol", "per",
                                         "qua", "ros", "sil", "tan", "ur", "ver", "wes", "xan", "yor", "zin", "mo", "ti", "be", "ra" };
static const char *const tails[] = { "Mining", "Metals", "Resources", "Minerals", "Holdings", "Group", "Gold", "Lithium", "Tungsten" };

static void
stop_on (GError *error)
{
  if (error == NULL)
    return;
  fprintf (stderr, "bench/names: %s\n", error->message);
  exit (1);
}

static void
add_word (GString *out, GRand *random)
{
  gsize start = out->len;
  for (int n = g_rand_int_range (random, 2, 5); n > 0; n--)
    g_string_append (out, syllables[g_rand_int_range (random, 0, G_N_ELEMENTS (syllables))]);
  out->str[start] = g_ascii_toupper (out->str[start]);
}

static char *
invent (GRand *random)
{
  g_autoptr (GString) name = g_string_new (NULL);
  add_word (name, random);
  if (g_rand_boolean (random))
    {
      g_string_append_c (name, ' ');
      add_word (name, random);
    }
  if (g_rand_boolean (random))
    g_string_append_printf (name, " %s", tails[g_rand_int_range (random, 0, G_N_ELEMENTS (tails))]);
  return g_strdup (name->str);
}

static void
fill (LodeDb *db)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED);
  g_autofree char *sha256 = g_strnfill (64, 'a');
  gint64 document = 0;
  LodePut put;
  g_autoptr (LodeStore) first = lode_store_new (db, 0);
  lode_put_document (first, NULL, "invented", sha256, 0, &document, &error);
  stop_on (error);
  lode_db_run (db, &error, "INSERT INTO import_run (document_id, importer, version, imported_at) VALUES (?1, 'bench', '0', '2026-01-01')", "i",
               document);
  stop_on (error);
  g_autoptr (LodeStore) store = lode_store_new (db, lode_db_last_id (db));
  for (int i = 0; i < ENTITIES; i++)
    {
      g_autofree char *key = g_strdup_printf ("company/c%d", i), *label = invent (random);
      lode_put_entity (store, &(LodeEntity){ .key = key, .kind = "company", .label = label }, &put, &error);
      for (int n = 0; n < NAMES_EACH && error == NULL; n++)
        {
          g_autofree char *text = invent (random);
          lode_put_name (store, &(LodeName){ .entity = key, .kind = "alias", .text = text, .language = "en" }, &put, &error);
        }
      stop_on (error);
    }
}

static void
make_store (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *unfinished = g_strconcat (path, ".new", NULL);
  gint64 start = g_get_monotonic_time ();
  g_remove (unfinished);
  {
    g_autoptr (LodeDb) db = lode_schema_open (unfinished, LODE_DB_CREATE, &error);
    stop_on (error);
    lode_db_begin (db, &error);
    stop_on (error);
    fill (db);
    lode_db_exec (db, "INSERT INTO name_search (name_search) VALUES ('optimize')", &error);
    stop_on (error);
    lode_db_commit (db, &error);
    stop_on (error);
  }
  if (g_rename (unfinished, path) != 0)
    exit (1);
  printf ("made the store in %.1f s\n", (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
}

static char *
with_slip (const char *name, GRand *random)
{
  gsize at = 1 + g_rand_int_range (random, 0, (int) strlen (name) - 2);
  g_autofree char *before = g_strndup (name, at);
  switch (g_rand_int_range (random, 0, 3))
    {
    case 0:
      return g_strconcat (before, name + at + 1, NULL);
    case 1:
      return g_strconcat (before, "k", name + at, NULL);
    default:
      return g_strconcat (before, "u", name + at + 1, NULL);
    }
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;
  return x < y ? -1 : x > y;
}

static double
median (GArray *times)
{
  g_array_sort (times, compare_times);
  return g_array_index (times, double, times->len / 2);
}

typedef enum
{
  EXACT,
  PREFIX,
  FUZZY,
} Question;

static gboolean
ask (LodeDb *db, Question question, const char *text, GPtrArray **matches, GError **error)
{
  switch (question)
    {
    case EXACT:
      return lode_names_find (db, text, NULL, matches, error);
    case PREFIX:
      return lode_names_complete (db, text, NULL, 10, matches, error);
    default:
      return lode_names_suggest (db, text, NULL, 5, matches, error);
    }
}

static void
measure (LodeDb *db, Question question, const char *what, double allowed_ms, GPtrArray *names)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED + 1);
  guint answered = 0;
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GPtrArray) matches = NULL;
      const char *name = names->pdata[i];
      g_autofree char *text = question == FUZZY ? with_slip (name, random) : g_strndup (name, question == PREFIX ? 5 : strlen (name));
      gint64 start = g_get_monotonic_time ();
      ask (db, question, text, &matches, &error);
      double ms = (double) (g_get_monotonic_time () - start) / 1000;
      stop_on (error);
      g_array_append_val (times, ms);
      answered += matches->len > 0;
    }
  double middle = median (times), worst = g_array_index (times, double, times->len - 1);
  printf ("%-28s %9.3f ms %9.3f ms   allowed %4.0f ms  %s  (%u of %u answered)\n", what, middle, worst, allowed_ms,
          middle < allowed_ms ? "ok" : "TOO SLOW", answered, names->len);
}

static double
run_ms (char **words)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  for (int i = 0; i < PROCESSES; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_spawn_sync (NULL, words, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL, NULL,
                    NULL, NULL);
      double ms = (double) (g_get_monotonic_time () - start) / 1000;
      g_array_append_val (times, ms);
    }
  return median (times);
}

static void
compare_processes (char *lode, char *path, char *name, char *slip)
{
  double base = run_ms ((char *[]){ "sqlite3", path, "select 1", NULL });
  double schema = run_ms ((char *[]){ "sqlite3", path, "select count(*) from meta", NULL });
  double found = run_ms ((char *[]){ lode, "lookup", "--db", path, name, NULL });
  double near = run_ms ((char *[]){ lode, "lookup", "--db", path, slip, NULL });
  double help = run_ms ((char *[]){ lode, "help", NULL });
  printf ("%-28s %9.3f ms   1.00\n", "sqlite3 STORE 'select 1'", base);
  printf ("%-28s %9.3f ms   %.2f\n", "sqlite3, one table read", schema, schema / base);
  printf ("%-28s %9.3f ms   %.2f\n", "lode lookup, suggestions", near, near / base);
  printf ("%-28s %9.3f ms   %.2f\n", "lode lookup, whole profile", found, found / base);
  printf ("%-28s %9.3f ms   %.2f\n", "lode help, no store", help, help / base);
}

static GPtrArray *
some_names (LodeDb *db)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *sql = g_strdup_printf ("SELECT text FROM name WHERE id %% %d = 7", ENTITIES * NAMES_EACH / QUESTIONS);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, &error);
  gboolean row = TRUE;
  stop_on (error);
  while (lode_stmt_step (stmt, &row, &error) && row)
    g_ptr_array_add (names, g_strdup (lode_stmt_text (stmt, 0)));
  stop_on (error);
  return names;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  if (argc != 3)
    return fprintf (stderr, "usage: names LODE STORE\n"), 2;
  if (!g_file_test (argv[2], G_FILE_TEST_EXISTS))
    make_store (argv[2]);
  g_autoptr (LodeDb) db = lode_schema_open (argv[2], LODE_DB_READ, &error);
  stop_on (error);
  g_autoptr (GPtrArray) names = some_names (db);
  g_autoptr (GRand) random = g_rand_new_with_seed (SEED + 2);
  g_autofree char *slip = with_slip (names->pdata[0], random);
  printf ("%-28s %12s %12s\n", "among a million names", "median", "worst");
  measure (db, EXACT, "exact", 1, names);
  measure (db, PREFIX, "prefix of 5 letters", 2, names);
  measure (db, FUZZY, "a letter wrong", 20, names);
  compare_processes (argv[1], argv[2], names->pdata[0], slip);
  return 0;
}
