/* The prompt of `lode sql`: lines with history and completion by libedit, which is loaded here, at its first use. */
#include "cli/prompt.h"

#include "cli/sql.h"
#include "kb/describe.h"
#include "kb/lazy.h"
#include <editline/readline.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EDIT(name) LODE_LAZY (LODE_LIBEDIT, name, G_STRINGIFY (name))
#define HISTORY_LINES 1000

typedef struct
{
  LodeCli *cli;
  char *history; /* the file */
  gboolean timer;
} Prompt;

static const char *const dots[] = { ".help", ".mode", ".quit", ".schema", ".timer", NULL };
static const char *const formats[] = { "csv", "json", "md", "ndjson", "table", "tsv", NULL };

/* Words that can be completed; and what Ctrl-C stops: signal handlers and libedit know no data of ours. */
static GPtrArray *words;
static LodeDb *volatile running;
static volatile sig_atomic_t interrupted;

static void
on_interrupt (int signal_number)
{
  (void) signal_number;
  interrupted = 1;
  if (running != NULL)
    lode_db_interrupt (running);
}

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return g_ascii_strcasecmp (*(char *const *) a, *(char *const *) b);
}

/* The words of SQL, the views, the tables and the columns of the views. */
static void
collect_words (LodeDb *db)
{
  g_autoptr (LodeTable) columns = lode_describe_columns (db, NULL, NULL), tables = lode_describe_relations (db, TRUE, NULL);
  g_auto (GStrv) keywords = lode_db_keywords ();
  g_autoptr (GHashTable) set = g_hash_table_new (g_str_hash, g_str_equal);
  for (char **word = keywords; *word != NULL; word++)
    g_hash_table_add (set, *word);
  for (guint i = 0; columns != NULL && i < columns->rows->len; i++)
    for (guint j = 0; j < 2; j++)
      g_hash_table_add (set, lode_table_cell (columns, i, j)->text);
  for (guint i = 0; tables != NULL && i < tables->rows->len; i++)
    g_hash_table_add (set, lode_table_cell (tables, i, 0)->text);
  GHashTableIter iter;
  gpointer word;
  words = g_ptr_array_new_with_free_func (g_free);
  g_hash_table_iter_init (&iter, set);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    g_ptr_array_add (words, g_strdup (word));
  g_ptr_array_sort (words, compare_words);
}

/* The next word that begins with @start; @state is 0 at the first call. libedit frees it, so it is not GLib's. */
static char *
next_word (const char *start, int state)
{
  static guint at;
  const char *line = EDIT (rl_line_buffer);
  const char *const *list = *line != '.' ? NULL : strchr (line, ' ') == NULL ? dots : g_str_has_prefix (line, ".mode") ? formats : NULL;
  at = state == 0 ? 0 : at;
  while (list != NULL ? list[at] != NULL : at < words->len)
    {
      const char *word = list != NULL ? list[at] : words->pdata[at];
      at++;
      if (g_ascii_strncasecmp (word, start, strlen (start)) == 0)
        return strdup (word);
    }
  return NULL;
}

static char **
complete (const char *start, int from, int to)
{
  (void) from, (void) to;
  EDIT (rl_attempted_completion_over) = 1; /* no names of files */
  return EDIT (rl_completion_matches) (start, next_word);
}

/* Write what stands in cli->out, or the error. */
static void
flush (LodeCli *cli, GError *error)
{
  fwrite (cli->out->str, 1, cli->out->len, stdout);
  fflush (stdout);
  g_string_truncate (cli->out, 0);
  if (error != NULL)
    g_printerr ("lode sql: %s\n", error->message);
}

static void
answer (Prompt *prompt, const char *sql)
{
  LodeCli *cli = prompt->cli;
  gint64 start = g_get_monotonic_time ();
  gboolean more = TRUE;
  while (more && cli_sql_is_any (cli, sql))
    {
      g_autoptr (GError) error = NULL;
      running = cli->db;
      more = cli_sql_run (cli, sql, &sql, &error);
      running = NULL;
      flush (cli, error);
    }
  if (prompt->timer)
    printf ("%.3f s\n", (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
}

static gboolean
show_schema (LodeCli *cli, const char *name, GError **error)
{
  g_autoptr (LodeTable) table = *name == '\0' ? lode_describe_relations (cli->db, FALSE, error) : lode_describe_columns (cli->db, name, error);
  if (table == NULL)
    return FALSE;
  if (*name != '\0')
    lode_table_drop_column (table, 0);
  return cli_put_table (cli, table, error);
}

static void
help (GString *out)
{
  g_string_append (out, "Statements end with a semicolon. Ctrl-C stops one that runs; Ctrl-D ends.\n"
                        ".help           this\n"
                        ".mode FORMAT    table, csv, tsv, json, ndjson or md\n"
                        ".quit           end\n"
                        ".schema [VIEW]  the views, or the columns of one and what they mean\n"
                        ".timer          say how long each answer took, or no longer\n");
}

/* Do what a line such as ".mode csv" says. Returns: FALSE when it ends the prompt. */
static gboolean
obey (Prompt *prompt, const char *line)
{
  LodeCli *cli = prompt->cli;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) parts = g_strsplit (line, " ", 2);
  const char *word = parts[1] == NULL ? "" : g_strstrip (parts[1]);
  if (strcmp (parts[0], ".quit") == 0 || strcmp (parts[0], ".exit") == 0)
    return FALSE;
  if (strcmp (parts[0], ".help") == 0)
    help (cli->out);
  else if (strcmp (parts[0], ".mode") == 0)
    lode_format_find (word, &cli->format, &error);
  else if (strcmp (parts[0], ".schema") == 0)
    show_schema (cli, word, &error);
  else if (strcmp (parts[0], ".timer") == 0)
    prompt->timer = !prompt->timer;
  else
    lode_fail (&error, LODE_ERROR_CALL, "%s is none of .help .mode .quit .schema .timer", parts[0]);
  flush (cli, error);
  return TRUE;
}

/* Take in a line; @sql is what has been typed of a statement so far. Returns: FALSE when it ends the prompt. */
static gboolean
take (Prompt *prompt, GString *sql, const char *line)
{
  if (*line != '\0')
    EDIT (add_history) (line);
  if (sql->len == 0 && *line == '.')
    {
      g_autofree char *command = g_strstrip (g_strdup (line));
      return obey (prompt, command);
    }
  g_string_append_printf (sql, "%s%s", sql->len > 0 ? "\n" : "", line);
  if (sql->len == strspn (sql->str, " \t\n"))
    g_string_truncate (sql, 0);
  if (!lode_db_is_complete (sql->str))
    return TRUE;
  answer (prompt, sql->str);
  g_string_truncate (sql, 0);
  return TRUE;
}

static void
start_editing (Prompt *prompt)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "lode", NULL);
  g_mkdir_with_parents (folder, 0700);
  prompt->history = g_build_filename (folder, "sql-history", NULL);
  EDIT (using_history) ();
  EDIT (stifle_history) (HISTORY_LINES);
  EDIT (read_history) (prompt->history);
  EDIT (rl_attempted_completion_function) = complete;
  collect_words (prompt->cli->db);
}

gboolean
cli_prompt (LodeCli *cli, GError **error)
{
  Prompt prompt = { .cli = cli };
  g_autoptr (GString) sql = g_string_new (NULL);
  struct sigaction action = { .sa_handler = on_interrupt }, before;
  (void) error;
  start_editing (&prompt);
  sigaction (SIGINT, &action, &before);
  puts ("`.help` says what can be asked; statements end with a semicolon.");
  for (gboolean more = TRUE; more;)
    {
      interrupted = 0;
      char *line = EDIT (readline) (sql->len == 0 ? "lode> " : "  ... ");
      if (line == NULL && interrupted)
        {
          g_string_truncate (sql, 0);
          putchar ('\n');
          continue;
        }
      more = line != NULL && take (&prompt, sql, line);
      if (line == NULL)
        putchar ('\n');
      free (line);
    }
  sigaction (SIGINT, &before, NULL);
  EDIT (write_history) (prompt.history);
  g_clear_pointer (&words, g_ptr_array_unref);
  g_free (prompt.history);
  return TRUE;
}
