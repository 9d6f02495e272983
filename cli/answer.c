#include "cli/answer.h"

#include "kb/query.h"
#include "kb/screen.h"

static void
put_caption (LodeCli *cli, const LodeQuery *query, LodeTable *table)
{
  g_autoptr (GString) caption = g_string_new (NULL);
  if (cli->format != LODE_FORMAT_TABLE || cli->options.no_header)
    return;
  lode_query_trim (query, table);
  lode_screen_fold (table, caption);
  if (caption->len > 0)
    {
      lode_screen_paragraph (cli->out, caption->str, 0, cli_width ());
      g_string_append_c (cli->out, '\n');
    }
}

gboolean
cli_answer (LodeCli *cli, const char *name, char *const *words, GError **error)
{
  g_autoptr (LodeQuery) query = lode_query_find (name, error);
  g_autoptr (GHashTable) arguments = query == NULL ? NULL : lode_query_arguments (words, error);
  if (arguments == NULL || !cli_open (cli, LODE_DB_READ, error))
    return FALSE;
  g_autoptr (LodeTable) table = lode_query_run (cli->db, query, arguments, 0, error);
  if (table == NULL)
    return FALSE;
  put_caption (cli, query, table);
  if (!cli_put_table (cli, table, error))
    return FALSE;
  return table->rows->len > 0 || lode_fail (error, LODE_ERROR_NO, "%s: nothing in the store answers this", query->name);
}
