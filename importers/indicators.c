/* indicators - numbers about countries that no commodity has, with the place in the published file where each stands; docs/formats.md */
#include "kb/importer.h"
#include <math.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "indicator", "label", "place", "period", "value", "source", NULL };
  return lode_header_has (header, columns);
}

static const char *
optional (const LodeRecord *in, const char *column)
{
  const char *field = lode_record_get (in, column);
  return field == NULL || *field == '\0' ? NULL : field;
}

/* The first of the columns that must be filled in and is not, or NULL. */
static const char *
find_gap (const LodeRecord *in)
{
  static const char *const needed[] = { "indicator", "label", "place", "period", "value", "source", NULL };
  for (const char *const *column = needed; *column != NULL; column++)
    if (optional (in, *column) == NULL)
      return *column;
  return NULL;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodePut put;
  const char *gap = find_gap (in), *file = optional (in, "file");
  if (gap != NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column %s is empty", gap);
  LodeIndicator figure = { .source = optional (in, "source"),
                           .name = optional (in, "indicator"),
                           .label = optional (in, "label"),
                           .place = optional (in, "place"),
                           .period = optional (in, "period"),
                           .original_value = optional (in, "value"),
                           .document_id = lode_run_document (run),
                           .line = in->line };
  if (file != NULL)
    {
      figure.line = (guint) g_ascii_strtoull (optional (in, "line") == NULL ? "" : optional (in, "line"), NULL, 10);
      figure.column = optional (in, "column");
    }
  if (!lode_record_number (in, "value", &figure.value, error)
      || (file != NULL && !lode_find_document (lode_run_store (run), figure.source, file, &figure.document_id, error))
      || !lode_put_indicator (lode_run_store (run), &figure, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (indicators) = {
  .summary = "numbers about countries: indicator, label, place, period, value",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
