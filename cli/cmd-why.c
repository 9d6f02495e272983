#include "cli/profile.h"

#include "kb/names.h"
#include <string.h>

/* What kind of thing has this key? "" when nothing has. */
static gboolean
find_kind (LodeCli *cli, const char *key, char **kind_out, GError **error)
{
  return lode_db_text (cli->db,
                       "SELECT coalesce((SELECT 'observation' FROM observation WHERE key = ?1),"
                       " (SELECT 'indicator' FROM indicator WHERE key = ?1), (SELECT 'statement' FROM statement WHERE key = ?1),"
                       " (SELECT 'statement' FROM evidence WHERE key = ?1), (SELECT 'source' FROM source WHERE 'source/' || key = ?1),"
                       " (SELECT 'trade' FROM source s JOIN document d ON d.source_id = s.id JOIN trade_block b ON b.document_id = d.id"
                       " WHERE ?1 LIKE 'trade/' || s.key || '/%' LIMIT 1), '')",
                       key, kind_out, error);
}

static gboolean
run (LodeCli *cli, GError **error)
{
  g_autofree char *kind = NULL;
  if (cli->n_words != 1)
    return lode_fail (error, LODE_ERROR_CALL, "expected one key, as `lode lookup` and `lode query` print them");
  if (cli->format != LODE_FORMAT_TABLE && cli->format != LODE_FORMAT_MD && cli->format != LODE_FORMAT_JSON)
    return lode_fail (error, LODE_ERROR_CALL, "an explanation is no single table; its formats are table, md and json");
  const char *key = cli->words[0];
  if (!cli_open (cli, LODE_DB_READ, error) || !find_kind (cli, key, &kind, error))
    return FALSE;
  if (*kind == '\0')
    return lode_fail (error, LODE_ERROR_NO, "no figure or statement has the key \"%s\"", key);
  CliProfile profile
      = { .cli = cli, .folder = "queries/why", .kind = kind, .parameter = "key", .key = key, .term = key,
          .records = TRUE };
  if (cli->format == LODE_FORMAT_JSON)
    {
      g_string_append (cli->out, "{\"ok\":true,\"key\":");
      lode_format_json_string (cli->out, key);
      g_string_append_printf (cli->out, ",\"kind\":\"%s\",\"sections\":[", kind);
    }
  gsize before = cli->out->len;
  return cli_put_profile (&profile, error)
         && (cli->out->len > before || lode_fail (error, LODE_ERROR_NO, "nothing in the store has the key \"%s\"", key));
}

LODE_COMMAND (why) = {
  .usage = "KEY",
  .summary = "Show the evidence behind a figure or statement",
  .text = "What the source prints, the conversion, source and edition with date, address and licence, the file's sha256 and the line or "
          "byte span, the quote with its translation, the import, every rival value and the rule by which one is current.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
