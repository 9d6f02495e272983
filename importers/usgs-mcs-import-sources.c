/* usgs-mcs-import-sources - USGS Mineral Commodity Summaries: from where the United States imports, with shares in percent.
 *
 * Two layouts. The sections "Import Sources" of the long file of 2026 (`MCS chapter,Section,Commodity,Country,Statistics,
 * Statistics_detail,Unit,Year,Value,Notes,...`), where Statistics_detail is the form and Year a range ("2021-24"); rows of other
 * sections are left alone. And the figure of major import sources, `Source,Commodity,Import_Source_2021_24,Percent,NIR,
 * Critical_Mineral`, whose NIR is not read: it repeats the reliance of other tables without its bound.
 *
 * Shares are averages over the years of the range. A cell that names several countries ("China, Germany, and Russia") gives one share
 * of all of them, without a partner. */
#include "importers/usgs/columns.h"
#include "importers/usgs/commodity.h"
#include "importers/usgs/edition.h"
#include "importers/usgs/labels.h"
#include "importers/usgs/reliance.h"

#include <math.h>
#include <string.h>

typedef struct
{
  int edition;
  int source;   /* column of the figure; -1: the long file */
  gboolean any; /* a row of import sources was seen */
} State;

static gboolean
detect (const LodeHeader *header)
{
  static const char *const figure[] = { "Source", "Commodity", "Percent", NULL };
  UsgsLayout layout;
  int first, last;
  int source = usgs_column_with_prefix (header, "Import_Source_");
  if (usgs_layout_find (header, &layout) && layout == USGS_LONG)
    return TRUE;
  return source >= 0 && lode_header_has (header, figure) && usgs_years_read (header->names[source], &first, &last);
}

static gboolean
is_import (const LodeRecord *in)
{
  return g_str_has_prefix (usgs_cell (in, "section"), "Import");
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  if (usgs_column_with_prefix (in->header, "Import_Source_") >= 0)
    return usgs_edition_read (in, &state->edition, error);
  state->any |= is_import (in);
  usgs_edition_of_long_row (in, &state->edition);
  return TRUE;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  state->source = usgs_column_with_prefix (header, "Import_Source_");
  if (state->source < 0 && !state->any)
    return TRUE; /* all rows are other importers' */
  if (state->edition == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: no row tells the edition", lode_run_file_name (run));
  return usgs_edition_put (run, state->edition, error);
}

/* Whether a label is nothing but names of countries: "China, Germany, and Russia". */
static gboolean
is_list_of_countries (LodeRun *run, const char *label)
{
  g_autoptr (GString) plain = g_string_new (label);
  const char *country;
  g_string_replace (plain, ", and ", ", ", 0);
  g_string_replace (plain, " and ", ", ", 0);
  g_auto (GStrv) names = usgs_sources_split (plain->str);
  for (char **name = names; *name != NULL; name++)
    if (!lode_run_resolve (run, *name, "country", &country, NULL))
      return FALSE;
  return g_strv_length (names) > 1;
}

/* "Germanium dioxide (Ge content)" -> "germanium dioxide (Ge content)"; "" where it only repeats the commodity. */
static char *
form_of (const char *commodity_label, const char *commodity_form, const char *detail)
{
  g_autofree char *plain = usgs_label (detail);
  g_autofree char *whole = usgs_label (commodity_label);
  g_autofree char *form = lode_text_clean (detail);
  if (*plain == '\0' || strcmp (plain, "all") == 0 || strcmp (plain, whole) == 0)
    return g_strdup (commodity_form);
  if (g_ascii_isupper (form[0]) && g_ascii_islower (form[1]))
    form[0] = g_ascii_tolower (form[0]);
  return *commodity_form == '\0' ? g_steal_pointer (&form) : g_strconcat (commodity_form, ", ", form, NULL);
}

/* What a row of either layout gives. */
typedef struct
{
  const char *commodity, *form_detail, *source, *years, *value, *unit, *column, *detail;
  char *note;
} Share;

static gboolean
put_share (LodeRun *run, const Share *s, GError **error)
{
  LodeFigure figure;
  int first, last;
  const char *commodity, *partner = NULL;
  g_autofree char *commodity_form = NULL;
  g_autoptr (GError) no_country = NULL;
  const LodeUnit *unit = lode_unit_find (s->unit);
  if (!usgs_commodity_resolve (run, s->commodity, &commodity, &commodity_form, error))
    return FALSE;
  gboolean list = !usgs_source_resolve (run, s->source, &partner, &no_country);
  if (list && !is_list_of_countries (run, s->source))
    {
      g_propagate_error (error, g_steal_pointer (&no_country));
      return FALSE;
    }
  if (!lode_figure_read (s->value, &figure))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a share in percent", s->value);
  if (!usgs_years_read (s->years, &first, &last))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a range of years such as 2021-24", s->years);
  if (unit == NULL || strcmp (unit->canonical, "%") != 0)
    return lode_fail (error, LODE_ERROR_DATA, "unit \"%s\", expected percent", s->unit);
  g_autofree char *form = form_of (s->commodity, commodity_form, s->form_detail);
  g_autofree char *period = usgs_period (first, last);
  g_autofree char *text = lode_text_clean (s->value);
  g_autofree char *names = lode_text_clean (s->source);
  g_autofree char *together = g_strconcat (names, " together", NULL);
  gboolean estimated = !isnan (figure.value) && s->note != NULL && g_str_has_prefix (s->note, "Estimated");
  LodeObservation seen = { .commodity = commodity,
                           .form = form,
                           .measure = "import_share",
                           .stage = "",
                           .basis = "",
                           .place = "country/USA",
                           .partner = list ? NULL : partner,
                           .detail = list ? together : s->detail,
                           .period = period,
                           .value = figure.value,
                           .value_max = figure.value_max,
                           .bound = figure.bound,
                           .flag = estimated ? "estimated" : figure.flag,
                           .unit = unit,
                           .original_value = text,
                           .original_unit = s->unit,
                           .note = s->note,
                           .column = s->column };
  return lode_run_put_observation (run, &seen, error);
}

static gboolean
long_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  if (!is_import (in))
    {
      lode_run_skip (run);
      return TRUE;
    }
  g_autofree char *note = usgs_notes_join (usgs_cell (in, "notes"), usgs_cell (in, "othernotes"));
  Share share = { .commodity = usgs_cell (in, "commodity"),
                  .form_detail = usgs_cell (in, "statistics_detail"),
                  .source = usgs_cell (in, "country"),
                  .years = usgs_cell (in, "year"),
                  .value = usgs_cell (in, "value"),
                  .unit = usgs_cell (in, "unit"),
                  .column = "Value",
                  .detail = "",
                  .note = note };
  return put_share (run, &share, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  if (state->source < 0)
    return long_row (run, in, error);
  Share share = { .commodity = usgs_cell (in, "commodity"),
                  .form_detail = "",
                  .source = in->fields[state->source],
                  .years = in->header->names[state->source],
                  .value = usgs_cell (in, "percent"),
                  .unit = "percent",
                  .column = "Percent",
                  .detail = "figure of major import sources" };
  return put_share (run, &share, error);
}

LODE_IMPORTER (usgs_mcs_import_sources)
= {
  .summary = "USGS Mineral Commodity Summaries: shares of the sources of imports",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .scan = scan,
  .begin = begin,
  .row = row,
};
