#include "cli/profile.h"

#include "kb/names.h"
#include "kb/screen.h"
#include "kb/verify.h"
#include "kb/why.h"
#include <string.h>

/* One line says how it is, the rest what was compared. What is not confirmed is also the error of the call. */
static gboolean
put_verdict (LodeCli *cli, const LodeVerdict *verdict, GError **error)
{
  const char *word = lode_verdict_word (verdict->kind);
  if (cli->format == LODE_FORMAT_JSON)
    {
      g_string_append_printf (cli->out, "{\"ok\":true,\"verdict\":\"%s\",\"sentence\":", word);
      lode_format_json_string (cli->out, verdict->sentence);
      g_string_append (cli->out, ",\"compared\":");
      lode_format_write (verdict->facts, LODE_FORMAT_JSON, TRUE, 0, NULL, cli->out);
      g_string_append (cli->out, "}\n");
    }
  else if (cli->format == LODE_FORMAT_TABLE)
    {
      g_string_append_printf (cli->out, "%s: %s\n\n", word, verdict->sentence);
      lode_screen_records (verdict->facts, cli_width (), cli->out);
    }
  else if (!cli_put_table (cli, verdict->facts, error))
    return FALSE;
  return verdict->kind <= LODE_STANDS || lode_fail (error, LODE_ERROR_NO, "%s: %s", word, verdict->sentence);
}

static gboolean
verify (LodeCli *cli, const char *key, GError **error)
{
  g_autofree char *store = cli_store_path (cli);
  g_autoptr (LodeVerdict) verdict
      = cli_open (cli, LODE_DB_READ, error) ? lode_verify (cli->db, store, key, cli->options.verify, error) : NULL;
  return verdict != NULL && put_verdict (cli, verdict, error);
}

/* Who types a name instead of a key is told where names are looked up. */
static GPtrArray *
read_sections (LodeCli *cli, const char *key, char **kind_out, GError **error)
{
  g_autoptr (GError) failure = NULL;
  g_autoptr (GPtrArray) named = NULL;
  GPtrArray *sections = lode_why_read (cli->db, key, kind_out, &failure);
  if (sections != NULL)
    return sections;
  if (g_error_matches (failure, LODE_ERROR, LODE_ERROR_NO) && lode_names_find (cli->db, key, NULL, &named, NULL) && named->len > 0)
    lode_fail (error, LODE_ERROR_NO, "%s; it is a name: `lode lookup %s` shows figures with their keys", failure->message, key);
  else
    g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  g_autofree char *kind = NULL;
  if (cli->n_words != 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one key, as `lode lookup` and `lode query` print them");
  const char *key = cli->words[0];
  if (cli->options.verify != NULL)
    return verify (cli, key, error);
  if (cli->format != LODE_FORMAT_TABLE && cli->format != LODE_FORMAT_MD && cli->format != LODE_FORMAT_JSON)
    return lode_fail (error, LODE_ERROR_CALL, "an explanation is no single table; its formats are table, md and json");
  g_autoptr (GPtrArray) sections = NULL;
  if (!cli_open (cli, LODE_DB_READ, error) || (cli->cites && !lode_citations_add_key (cli->citations, cli->db, key, error))
      || (sections = read_sections (cli, key, &kind, error)) == NULL)
    return FALSE;
  if (cli->format == LODE_FORMAT_JSON)
    {
      g_string_append (cli->out, "{\"ok\":true,\"key\":");
      lode_format_json_string (cli->out, key);
      g_string_append_printf (cli->out, ",\"kind\":\"%s\",\"sections\":[", kind);
    }
  CliProfile profile = { .cli = cli, .term = key, .records = strcmp (kind, "derived") != 0 };
  return cli_put_profile (&profile, sections, error);
}

LODE_COMMAND (why) = {
  .usage = "KEY",
  .summary = "Show the evidence behind a figure or statement",
  .text = "What the source prints, the conversion, source and edition with date, address and licence, the file's sha256 and the line or "
          "byte span, the quote with its translation, the import, every rival value and the rule by which one is current. Of a figure that was "
          "computed: the inputs and the method.\n\n"
          "--verify FILE compares with the file itself, packed or unpacked: it is read again, and the figure, the sum of the flows or the bytes of "
          "the quote must be the same at the same place. Another file than the one that was read is said to be one. Exits with 1 when "
          "FILE does not say this.",
  .takes = LODE_TAKES_FORMAT | LODE_TAKES_VERIFY,
  .run = run,
};
