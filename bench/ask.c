/* ask DATABASE - times questions in process, as lode itself asks them.
 *
 * Reads lines of tab-separated fields from standard input: a label, SQL, and NAME=VALUE for each of its parameters; or, for SQL, @NAME for
 * the canned query of that name. Prints label, median microseconds and rows. */
#include "kb/db.h"
#include "kb/embed.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RUNS 15
#define LONG_US 2000000 /* of all runs of a question together */

static gint64
run_once (LodeDb *db, const char *sql, char **arguments, guint *rows_out, GError **error)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, sql, NULL, error);
  gboolean more = stmt != NULL;
  *rows_out = 0;
  for (char **argument = arguments; stmt != NULL && *argument != NULL; argument++)
    {
      g_auto (GStrv) pair = g_strsplit (*argument, "=", 2);
      lode_stmt_bind_named (stmt, pair[0], pair[1], strspn (pair[1], "0123456789") == strlen (pair[1]));
    }
  while (more && lode_stmt_step (stmt, &more, error) && more)
    {
      for (int c = 0; c < lode_stmt_columns (stmt); c++)
        lode_stmt_text (stmt, c);
      ++*rows_out;
    }
  return g_get_monotonic_time () - start;
}

static int
by_size (gconstpointer a, gconstpointer b)
{
  gint64 x = *(const gint64 *) a, y = *(const gint64 *) b;
  return (x > y) - (x < y);
}

static gboolean
ask (LodeDb *db, char **fields, GError **error)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *path = fields[1][0] == '@' ? g_strdup_printf ("queries/%s.sql", fields[1] + 1) : NULL;
  const char *sql = path == NULL ? fields[1] : lode_embed_text (path);
  guint rows = 0;
  gint64 spent = 0;
  if (sql == NULL)
    return lode_fail (error, LODE_ERROR_CALL, "%s: no such query", path);
  while (times->len < 1 || (times->len < RUNS && spent < LONG_US))
    {
      gint64 time = run_once (db, sql, fields + 2, &rows, error);
      if (*error != NULL)
        return FALSE;
      spent += time;
      g_array_append_val (times, time);
    }
  g_array_sort (times, by_size);
  printf ("%s\t%" G_GINT64_FORMAT "\t%u\n", fields[0], g_array_index (times, gint64, times->len / 2), rows);
  return TRUE;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LodeDb) db = argc == 2 ? lode_db_open (argv[1], LODE_DB_READ, &error) : NULL;
  char line[65536];
  while (db != NULL && fgets (line, sizeof line, stdin) != NULL)
    {
      g_auto (GStrv) fields = g_strsplit (g_strchomp (line), "\t", -1);
      if (g_strv_length (fields) >= 2 && !ask (db, fields, &error))
        break;
    }
  if (error == NULL && db != NULL)
    return 0;
  fprintf (stderr, "ask: %s\n", error == NULL ? "usage: ask DATABASE < questions" : error->message);
  return 2;
}
