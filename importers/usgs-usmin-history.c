/* usgs-usmin-history - the table History of a USMIN release: from when to when a site was explored, developed, active. */
#include "importers/sites/usmin.h"

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "Site_ID", "Ftr_ID", "Ftr_Name", "Status", "StatDetail", "Year_From", "Year_To", NULL };
  return usmin_has (header, wanted);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_auto (UsminRow) r = { 0 };
  if (!usmin_row_read (run, in, "history", &r, error))
    return FALSE;
  g_autofree char *status = usmin_get (in, "Status");
  g_autofree char *detail = usmin_get (in, "StatDetail");
  g_autofree char *from = usmin_get (in, "Year_From");
  g_autofree char *to = usmin_get (in, "Year_To");
  const char *years[] = { from, to };
  g_autofree char *note = g_strconcat (detail == NULL ? "" : detail, detail == NULL || r.note == NULL ? "" : "; ", r.note, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (years); i++)
    if (years[i] != NULL && !g_regex_match_simple ("^[0-9]{4}$", years[i], 0, 0))
      return lode_fail (error, LODE_ERROR_DATA, "column %s: \"%s\" is not a year", i == 0 ? "Year_From" : "Year_To", years[i]);
  if (status == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column Status is empty");
  r.said.note = *note == '\0' ? NULL : note;
  return sites_say_text (&r.said, "has_status", status, from, to, error);
}

LODE_IMPORTER (usgs_usmin_history) = {
  .summary = "USGS USMIN mineral deposits: the table History, what was done when",
  .order = 48,
  .detect = detect,
  .state_size = sizeof (UsminState),
  .free_state = usmin_free_state,
  .begin = usmin_begin,
  .row = row,
};
