/* lode - the command line. */
#include "cli/cite.h"

#include "kb/embed.h"
#include "kb/version.h"
#include <locale.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define X(symbol, name) extern LODE_COMMAND (symbol);
#include "commands.list"
#undef X

const LodeCommand *const *
cli_commands (void)
{
#define X(symbol, name) +1
  enum
  {
    N = 0
#include "commands.list"
  };
#undef X
  static LodeCommand commands[N];
  static const LodeCommand *list[N + 1];
  if (list[0] != NULL)
    return list;
  guint i = 0;
#define X(symbol, word)                                                                                                \
  commands[i] = lode_command_##symbol;                                                                                 \
  commands[i].name = word;                                                                                             \
  list[i] = &commands[i];                                                                                              \
  i++;
#include "commands.list"
#undef X
  return list;
}

static const LodeCommand *
find_command (const char *name)
{
  for (const LodeCommand *const *c = cli_commands (); *c != NULL; c++)
    if (strcmp ((*c)->name, name) == 0)
      return *c;
  return NULL;
}

/* Parse the options behind the command's name into @cli; @help_out (out): the user asked for help. */
static gboolean
parse (LodeCli *cli, const LodeCommand *command, char **arguments, gboolean *help_out, GError **error)
{
  g_autofree GOptionEntry *entries = cli_option_entries (&cli->options, command->takes);
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_set_strict_posix (context, FALSE);
  for (char **word = arguments; *word != NULL && strcmp (*word, "--") != 0; word++)
    {
      *help_out = *help_out || strcmp (*word, "--help") == 0 || strcmp (*word, "-h") == 0;
      if (strcmp (*word, "--cite") == 0) /* GOption knows no option with a value that may be left out */
        {
          g_free (*word);
          *word = g_strdup ("--cite=text");
        }
    }
  if (*help_out)
    return TRUE;
  g_autoptr (GError) parse_error = NULL;
  if (!g_option_context_parse_strv (context, &arguments, &parse_error))
    return lode_fail (error, LODE_ERROR_CALL, "%s; see `lode help %s`", parse_error->message, command->name);
  guint first = arguments[0] != NULL ? 1 : 0;
  if (arguments[first] != NULL && strcmp (arguments[first], "--") == 0)
    first++;
  cli->words = arguments + first;
  cli->n_words = g_strv_length (cli->words);
  if ((command->takes & LODE_TAKES_REPORT) != 0)
    return TRUE;
  const char *format = cli->options.format == NULL ? "table" : cli->options.format;
  cli->is_network = (command->takes & LODE_TAKES_WALK) != 0 && lode_network_find (format, &cli->network);
  if (cli->is_network || lode_format_find (format, &cli->format, error))
    return TRUE;
  if (error != NULL && (command->takes & LODE_TAKES_WALK) != 0)
    g_prefix_error (error, "beside the networks graphml and dot, ");
  return FALSE;
}

static gboolean
write_out (LodeCli *cli, GError **error)
{
  if (cli->options.output != NULL)
    {
      g_autoptr (GError) write_error = NULL;
      if (!g_file_set_contents (cli->options.output, cli->out->str, (gssize) cli->out->len, &write_error))
        return lode_fail (error, LODE_ERROR_CALL, "%s", write_error->message);
    }
  else if (cli->cites && cli->cite_style != LODE_CITE_TEXT)
    g_string_truncate (cli->out, 0);
  const GString *shown = cli->options.output != NULL ? cli->references : g_string_append (cli->out, cli->references->str);
  if (fwrite (shown->str, 1, shown->len, stdout) != shown->len || fflush (stdout) != 0)
    return lode_fail (error, LODE_ERROR_CALL, "cannot write the answer to standard output");
  return TRUE;
}

/* Write what the command said, then its error; returns the exit status. */
static int
finish (LodeCli *cli, const LodeCommand *command, GError *error)
{
  if (error != NULL && cli->format == LODE_FORMAT_JSON && cli->out->len == 0)
    {
      g_string_append (cli->out, "{\"ok\":false,\"error\":");
      lode_format_json_string (cli->out, error->message);
      g_string_append (cli->out, "}\n");
    }
  g_autoptr (GError) write_error = NULL;
  if (cli->out->len > 0 && !write_out (cli, &write_error) && error == NULL)
    error = write_error;
  if (error == NULL)
    return 0;
  g_printerr ("lode %s: %s\n", command->name, error->message);
  return error->domain == LODE_ERROR ? error->code : LODE_ERROR_STORE;
}

static int
run (const LodeCommand *command, char **arguments)
{
  LodeCli cli = { .out = g_string_new (NULL), .references = g_string_new (NULL), .options = { .limit = 1000, .timeout = 30, .share = 100, .port = 8470 } };
  gboolean help = FALSE;
  GError *error = NULL;
  if (parse (&cli, command, arguments, &help, &error))
    {
      if (help && strcmp (command->name, "query") == 0 && arguments[1] != NULL && *arguments[1] != '-')
        cli_help_topic (cli.out, arguments[1], &error);
      else if (help)
        cli_help_command (cli.out, command);
      else if (cli_cite_start (&cli, &error) && command->run (&cli, &error))
        cli_cite_end (&cli, &error);
    }
  int status = finish (&cli, command, error);
  g_clear_error (&error);
  lode_db_free (cli.db);
  g_string_free (cli.out, TRUE);
  lode_citations_free (cli.citations);
  g_string_free (cli.references, TRUE);
  g_free (cli.options.cite);
  g_free (cli.options.db);
  g_free (cli.options.format);
  g_free (cli.options.output);
  g_free (cli.options.as_of);
  g_free (cli.options.source);
  g_free (cli.options.commodity);
  g_free (cli.options.verify);
  g_free (cli.options.via);
  g_free (cli.options.on);
  g_free (cli.options.remove);
  g_free (cli.options.measure);
  g_free (cli.options.stage);
  g_free (cli.options.year);
  g_free (cli.options.section);
  return status;
}

/* A command lives for milliseconds: giving memory back and asking for it again is a tenth of that. */
static void
keep_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_TOP_PAD, 4 << 20);
  mallopt (M_TRIM_THRESHOLD, 64 << 20);
#endif
}

int
main (int argc, char **argv)
{
  keep_memory ();
  setlocale (LC_ALL, "");
  signal (SIGPIPE, SIG_DFL); /* `lode ... | head` ends quietly */
  const char *name = argc > 1 ? argv[1] : "help";
  if (strcmp (name, "--version") == 0)
    {
      printf ("lode %s (schema %d)\n", LODE_VERSION, (int) lode_schema_version ());
      return 0;
    }
  static char help[] = "help";
  if (strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0)
    name = argv[1] = help; /* `lode --help query` is `lode help query` */
  const LodeCommand *command = find_command (name);
  g_autofree char *path = g_strdup_printf ("queries/%s.sql", name);
  g_auto (GStrv) arguments = g_strdupv (argc > 1 ? argv + 1 : argv);
  if (command == NULL && lode_embed_text (path) != NULL)
    {
      /* `lode timeline ...` is short for `lode query timeline ...` */
      command = find_command ("query");
      g_strfreev (arguments);
      arguments = g_strdupv (argv);
    }
  if (command == NULL)
    {
      g_printerr ("lode: no command or question is called \"%s\"; `lode help` and `lode query` list them\n", name);
      return LODE_ERROR_CALL;
    }
  return run (command, arguments);
}
