#include "cli/answer.h"

#include "cli/cite.h"
#include "kb/screen.h"
#include "kb/why.h"
#include <string.h>

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

/* What the answer was made from: below it, or beside it in an object, or alone where the format has room for one table. */
static gboolean
put_inputs (LodeCli *cli, LodeSection *inputs, const LodeTable *answer, GError **error)
{
  gboolean json = cli->format == LODE_FORMAT_JSON;
  gboolean both = json || cli->format == LODE_FORMAT_TABLE || cli->format == LODE_FORMAT_MD;
  if (json)
    g_string_append (cli->out, "{\"ok\":true,\"answer\":");
  if (both && !cli_put_table (cli, answer, error))
    return FALSE;
  if (json)
    g_string_append (cli->out, ",\"inputs\":");
  else if (both)
    g_string_append_printf (cli->out, cli->format == LODE_FORMAT_MD ? "\n## %s\n\n" : "\n%s\n\n", inputs->title);
  put_caption (cli, inputs->query, inputs->table);
  if (!cli_put_table (cli, inputs->table, error))
    return FALSE;
  g_string_append (cli->out, json ? "}\n" : "");
  return TRUE;
}

/* Sources that the question itself names, as a comparison of two editions does. */
static gboolean
cite_question (LodeCli *cli, const LodeQuery *query, GHashTable *arguments, GError **error)
{
  g_autoptr (GHashTable) values = cli->cites ? lode_query_values (cli->db, query, arguments, error) : NULL;
  for (guint i = 0; values != NULL && i < query->params->len; i++)
    {
      const LodeParam *p = query->params->pdata[i];
      const char *value = g_hash_table_lookup (values, p->name);
      if (strcmp (p->type, "source") == 0 && value != NULL)
        lode_citations_number (cli->citations, value);
    }
  return !cli->cites || values != NULL;
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
  g_autoptr (LodeSection) inputs = NULL;
  if (cli->options.explain && (inputs = lode_why_inputs (cli->db, query, arguments, error)) == NULL)
    return FALSE;
  if (!cite_question (cli, query, arguments, error) || !cli_cite_table (cli, table, error) || (inputs != NULL && !cli_cite_table (cli, inputs->table, error)))
    return FALSE;
  put_caption (cli, query, table);
  if (!(inputs == NULL ? cli_put_table (cli, table, error) : put_inputs (cli, inputs, table, error)))
    return FALSE;
  const char *day = cli->options.as_of;
  return table->rows->len > 0 || lode_fail (error, LODE_ERROR_NO, "%s: nothing in the store answers this%s%s", query->name,
                                            day == NULL ? "" : " as of ", day == NULL ? "" : day);
}
