/* documents - published files whose figures other tables carry over; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "file", "source", "sha256", "size", NULL };
  return lode_header_has (header, columns) && lode_header_find (header, "commodity") < 0;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  gint64 id;
  g_autofree char *file = lode_record_dup (in, "file");
  g_autofree char *source = lode_record_dup (in, "source");
  g_autofree char *sha256 = lode_record_dup (in, "sha256");
  g_autofree char *size = lode_record_dup (in, "size");
  if (file == NULL || source == NULL || sha256 == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "file, source and sha256 must be filled in");
  LodeStore *store = lode_run_store (run);
  gboolean known = lode_find_document (store, source, file, &id, NULL);
  if (!lode_put_document (store, source, file, sha256, size == NULL ? 0 : g_ascii_strtoll (size, NULL, 10), &id, error))
    return FALSE;
  lode_run_count (run, known ? LODE_UNCHANGED : LODE_STORED);
  return TRUE;
}

LODE_IMPORTER (documents) = {
  .summary = "published files: name, source, sha256, size",
  .order = 15,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
