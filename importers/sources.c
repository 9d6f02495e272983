/* sources - editions of publications; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "key", "kind", "title", "publisher", NULL };
  return lode_header_has (header, columns);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  LodeSource source = { 0 };
  g_autofree char *key = lode_record_dup (in, "key");
  g_autofree char *kind = lode_record_dup (in, "kind");
  g_autofree char *title = lode_record_dup (in, "title");
  g_autofree char *publisher = lode_record_dup (in, "publisher");
  g_autofree char *series = lode_record_dup (in, "series");
  g_autofree char *edition = lode_record_dup (in, "edition");
  g_autofree char *published_on = lode_record_dup (in, "published_on");
  g_autofree char *retrieved_on = lode_record_dup (in, "retrieved_on");
  g_autofree char *url = lode_record_dup (in, "url");
  g_autofree char *licence = lode_record_dup (in, "licence");
  g_autofree char *redistributable = lode_record_dup (in, "redistributable");
  g_autofree char *language = lode_record_dup (in, "language");
  g_autofree char *sha256 = lode_record_dup (in, "sha256");
  g_autofree char *note = lode_record_dup (in, "note");
  source = (LodeSource) { key,       kind, title,   publisher,       series,   edition, published_on,
                          retrieved_on, url,  licence, redistributable, language, sha256,  note };
  if (!lode_put_source (lode_run_store (run), &source, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (sources) = {
  .summary = "editions of publications: publisher, date, address, licence",
  .order = 10,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
