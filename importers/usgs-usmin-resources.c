/* usgs-usmin-resources - the table Resources of a USMIN release: resources and reserves of deposits, as reports estimated them.
 *
 * The same ore may hold several commodities: a negative tonnage is one that several rows share. */
#include "importers/sites/tonnage.h"
#include <string.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[] = { "Site_ID",    "Ftr_ID",     "Material",   "Mat_Type",   "Mat_Amnt",  "CntSIComAm",
                                        "CntSIComUt", "Rsrc_Class", "Rsrc_Descr", "Rsrc_Code", NULL };
  return usmin_has (header, wanted);
}

static void
append (GString *more, const char *name, const char *value)
{
  if (value != NULL)
    g_string_append_printf (more, "; %s=%s", name, value);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_auto (UsminRow) r = { 0 };
  g_autoptr (GString) more = g_string_new (NULL);
  if (!usmin_row_read (run, in, "resources", &r, error))
    return FALSE;
  g_autofree char *class = usmin_get (in, "Rsrc_Class");
  g_autofree char *category = usmin_get (in, "Rsrc_Descr");
  g_autofree char *code = usmin_get (in, "Rsrc_Code");
  g_autofree char *year = usmin_get (in, "Rsrc_Date");
  gboolean reserve = g_strcmp0 (category, "Reserve") == 0;
  append (more, "class", class);
  append (more, "category", category);
  append (more, "code", code);
  append (more, "year", year);
  Tonnage tonnage = { .predicate = reserve ? "reserves_of" : "resources_of", .more = more->str };
  return usmin_say_tonnage (run, in, &r, &tonnage, error);
}

LODE_IMPORTER (usgs_usmin_resources) = {
  .summary = "USGS USMIN mineral deposits: the table Resources, tonnages by report",
  .order = 48,
  .detect = detect,
  .state_size = sizeof (UsminState),
  .free_state = usmin_free_state,
  .begin = usmin_begin,
  .row = row,
};
