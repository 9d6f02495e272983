/* links - how one statement bears on another; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "from", "kind", "to", NULL };
  return lode_header_has (header, columns);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  g_autofree char *from = lode_record_dup (in, "from");
  g_autofree char *kind = lode_record_dup (in, "kind");
  g_autofree char *to = lode_record_dup (in, "to");
  g_autofree char *note = lode_record_dup (in, "note");
  g_autofree char *source = lode_record_dup (in, "source");
  if (from == NULL || to == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "from and to must name claims");
  if (!lode_put_link (lode_run_store (run), from, kind, to, note, source, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (links) = {
  .summary = "statement contradicts, supports, corrects, supersedes, causes, refines statement",
  .order = 50,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
