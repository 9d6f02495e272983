#include "cli/profile.h"

#include "kb/names.h"
#include <string.h>

/* What kind of thing has this key? "" when nothing has. */
static gboolean
find_kind (LodeCli *cli, const char *key, char **kind_out, GError **error)
{
  return lode_db_text (cli->db,
                       "SELECT coalesce((SELECT 'observation' FROM observation WHERE key = ?1),"
                       " (SELECT 'statement' FROM statement WHERE key = ?1), (SELECT 'statement' FROM evidence WHERE key = ?1),"
                       " (SELECT 'trade' FROM entity p JOIN entity x ON x.key = 'country/' || substr(?1, 19, 3)"
                       "  JOIN entity m ON m.key = 'country/' || substr(?1, 23) JOIN trade_flow t ON t.product_id = p.id"
                       "  AND t.year = CAST(substr(?1, 14, 4) AS INTEGER) AND t.exporter_id = x.id AND t.importer_id = m.id"
                       "  WHERE ?1 LIKE 'trade/______/____/___/___' AND p.key = 'product/hs-' || substr(?1, 7, 6)), '')",
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
  return cli_put_profile (&profile, error);
}

LODE_COMMAND (why) = {
  .usage = "KEY",
  .summary = "Show the evidence behind a figure or statement",
  .text = "What the source prints, the conversion, source and edition with date, address and licence, the file's sha256 and the line or "
          "byte span, the quote with its translation, the import, every rival value and the rule by which one is current.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
