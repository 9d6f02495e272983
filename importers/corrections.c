/* corrections - what is not to be believed as printed: `key,value,unit,why,said_by,status`; docs/formats.md */
#include "kb/importer.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "key", "value", "unit", "why", "said_by", "status", NULL };
  return lode_header_has (header, columns);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  g_autofree char *key = lode_record_dup (in, "key");
  g_autofree char *unit = lode_record_dup (in, "unit");
  g_autofree char *why = lode_record_dup (in, "why");
  g_autofree char *said_by = lode_record_dup (in, "said_by");
  g_autofree char *status = lode_record_dup (in, "status");
  LodeCorrection correction
      = { .observation_key = key, .unit = lode_unit_find (unit), .why = why, .said_by = said_by, .status = status };
  if (correction.unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a known unit", unit == NULL ? "" : unit);
  if (!lode_record_number (in, "value", &correction.value, error)
      || !lode_put_correction (lode_run_store (run), &correction, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (corrections) = {
  .summary = "figures that are not to be believed as printed: value, why, who says so, status",
  .order = 70,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
