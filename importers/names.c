/* names - what entities are called in any language, and their codes; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "entity", "kind", "text", NULL };
  return lode_header_has (header, columns);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  g_autofree char *entity = lode_record_dup (in, "entity");
  g_autofree char *kind = lode_record_dup (in, "kind");
  g_autofree char *text = lode_record_dup (in, "text");
  g_autofree char *language = lode_record_dup (in, "language");
  g_autofree char *scheme = lode_record_dup (in, "scheme");
  g_autofree char *source = lode_record_dup (in, "source");
  g_autofree char *note = lode_record_dup (in, "note");
  if (entity == NULL || kind == NULL || text == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "entity, kind and text must be filled in");
  LodeName name = { entity, kind, text, language, scheme, source, note };
  if (!lode_put_name (lode_run_store (run), &name, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (names) = {
  .summary = "names in any language, aliases, misspellings and codes of entities",
  .order = 30,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
