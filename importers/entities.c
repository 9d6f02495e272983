/* entities - the nodes of the graph; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "key", "kind", "label", NULL };
  return lode_header_has (header, columns) && lode_header_find (header, "publisher") < 0;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  g_autofree char *key = lode_record_dup (in, "key");
  g_autofree char *kind = lode_record_dup (in, "kind");
  g_autofree char *label = lode_record_dup (in, "label");
  g_autofree char *description = lode_record_dup (in, "description");
  g_autofree char *source = lode_record_dup (in, "source");
  LodeEntity entity = { key, kind, label, description, source };
  if (!lode_put_entity (lode_run_store (run), &entity, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (entities) = {
  .summary = "commodities, countries, companies, events ... : key, kind, label",
  .order = 20,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
