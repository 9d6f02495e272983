#include "importers/sites/tonnage.h"

#include <math.h>
#include <string.h>

static void
append (GString *note, const char *before, const char *amount, const char *unit)
{
  if (amount != NULL)
    g_string_append_printf (note, "%s%s%s%s%s", note->len == 0 ? "" : "; ", before, amount, unit == NULL ? "" : " ",
                            unit == NULL ? "" : unit);
}

/* "ore 93,000,000 tonnes; 0.5 percent; contained 35,000 tonnes lithium (Li)", as printed. */
static char *
printed_note (const LodeRecord *in, const char *remarks)
{
  GString *note = g_string_new (NULL);
  g_autofree char *material = usmin_get (in, "Material");
  g_autofree char *type = usmin_get (in, "Mat_Type");
  g_autofree char *amount = usmin_get (in, "Mat_Amnt");
  g_autofree char *unit = usmin_get (in, "Mat_Units");
  g_autofree char *grade = usmin_get (in, "Grade");
  g_autofree char *grade_unit = usmin_get (in, "Grade_Unit");
  g_autofree char *contained = usmin_get (in, "Contained");
  g_autofree char *contained_unit = usmin_get (in, "Cont_Units");
  g_autofree char *type_is = g_strconcat (type == NULL ? "amount" : type, " ", NULL);
  append (note, "", material, NULL);
  append (note, type_is, amount, unit);
  append (note, "grade ", grade, grade_unit);
  append (note, "contained ", contained, contained_unit);
  append (note, "", remarks, NULL);
  return g_string_free (note, FALSE);
}

static gboolean
is_tonnes (const LodeRecord *in, const char *column)
{
  g_autofree char *unit = usmin_get (in, column);
  return g_strcmp0 (unit, "metric tons") == 0 || g_strcmp0 (unit, "tonnes") == 0;
}

static gboolean
say_amount (UsminRow *row, const Tonnage *tonnage, const UsminAmount *amount, const char *commodity, const char *material, const char *suffix,
            GError **error)
{
  g_autofree char *qualifiers = g_strdup_printf ("commodity=%s; material=%s%s%s", commodity, material, tonnage->more,
                                                 amount->shared ? "; summable=no" : "");
  SitesRow said = row->said;
  said.qualifiers = qualifiers;
  return sites_say_value (&said, tonnage->predicate, amount->value, "t", suffix, amount->calculated ? "calculated" : NULL, tonnage->from,
                          tonnage->to, error);
}

gboolean
usmin_say_tonnage (LodeRun *run, const LodeRecord *in, UsminRow *row, const Tonnage *tonnage, GError **error)
{
  const UsminState *state = lode_run_state (run);
  UsminAmount contained, ore;
  g_autofree char *label = usmin_get (in, "CntSICom");
  g_autofree char *type = usmin_get (in, "Mat_Type");
  g_autofree char *note = printed_note (in, row->note);
  row->said.note = note;
  if (label == NULL || type == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column %s is empty", label == NULL ? "CntSICom" : "Mat_Type");
  const SitesMaterial *material = sites_material (&row->said, &state->materials, "usmin contained", label, error);
  if (material == NULL || !usmin_amount (in, "CntSIComAm", &contained, error) || !usmin_amount (in, "MatAmntSI", &ore, error))
    return FALSE;
  if (isnan (contained.value) || !is_tonnes (in, "CntSIComUt"))
    return lode_fail (error, LODE_ERROR_DATA, "columns CntSIComAm and CntSIComUt give no amount in metric tons");
  UsminAmount printed;
  if (!usmin_amount (in, "Mat_Amnt", &printed, error))
    return FALSE;
  ore.shared = ore.shared || printed.shared;
  const char *commodity = strchr (material->entities[0], '/') + 1;
  if (!say_amount (row, tonnage, &contained, commodity, label, NULL, error))
    return FALSE;
  return strcmp (type, "commodity") == 0 || !is_tonnes (in, "MatUnitsSI")
         || say_amount (row, tonnage, &ore, commodity, type, "ore", error);
}
