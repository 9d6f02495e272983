/* observations - measured quantities, with the place in the published file where each stands; docs/formats.md */
#include "kb/importer.h"
#include <math.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "commodity", "measure", "place", "period", "value", "unit", "flag", "source", NULL };
  return lode_header_has (header, columns);
}

static const char *
text (const LodeRecord *in, const char *column)
{
  const char *field = lode_record_get (in, column);
  return field == NULL ? "" : field;
}

static const char *
optional (const LodeRecord *in, const char *column)
{
  const char *field = text (in, column);
  return *field == '\0' ? NULL : field;
}

/* Where the figure stands: in the published file that the row names, or in the row itself. */
static gboolean
find_document (LodeRun *run, const LodeRecord *in, LodeObservation *seen, GError **error)
{
  LodeStore *store = lode_run_store (run);
  const char *file = optional (in, "file"), *sha256 = optional (in, "sha256");
  if (file == NULL)
    {
      seen->document_id = lode_run_document (run);
      seen->line = in->line;
      return TRUE;
    }
  seen->line = (guint) g_ascii_strtoull (text (in, "line"), NULL, 10);
  seen->column = optional (in, "column");
  return sha256 == NULL ? lode_find_document (store, seen->source, file, &seen->document_id, error)
                        : lode_put_document (store, seen->source, file, sha256, 0, &seen->document_id, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  LodeObservation seen = { .source = text (in, "source"),
                           .commodity = text (in, "commodity"),
                           .form = text (in, "form"),
                           .measure = text (in, "measure"),
                           .stage = text (in, "stage"),
                           .basis = text (in, "basis"),
                           .place = text (in, "place"),
                           .partner = optional (in, "partner"),
                           .detail = text (in, "detail"),
                           .period = text (in, "period"),
                           .bound = text (in, "bound"),
                           .flag = text (in, "flag"),
                           .unit = lode_unit_find (text (in, "unit")),
                           .original_value = lode_record_get (in, "original_value"),
                           .original_unit = lode_record_get (in, "original_unit"),
                           .note = optional (in, "note") };
  if (seen.unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a known unit", text (in, "unit"));
  if (seen.original_value == NULL)
    seen.original_value = text (in, "value");
  if (seen.original_unit == NULL)
    seen.original_unit = text (in, "unit");
  if (!lode_record_number (in, "value", &seen.value, error) || !lode_record_number (in, "value_max", &seen.value_max, error)
      || !find_document (run, in, &seen, error)
      || !lode_put_observation (lode_run_store (run), &seen, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (observations) = {
  .summary = "measured quantities: commodity, measure, stage, place, period, value, unit",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
