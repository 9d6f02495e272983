/* usgs-mcs-reliance - USGS Mineral Commodity Summaries: the figure of net import reliance of the United States.
 *
 * `Source,Import_Share_Rank,Commodity,Net_Import_Reliance_pct_2022,Major_Import_Sources_2018_2021`; editions call the second column
 * Import_Share_Order too, name other years, and may add Notes. A row gives a reliance, and the countries that supplied most, in
 * descending order, without shares: each is a statement with its rank, and the note of the reliance has them as a list. */
#include "importers/usgs/columns.h"
#include "importers/usgs/commodity.h"
#include "importers/usgs/edition.h"
#include "importers/usgs/reliance.h"
#include "importers/usgs/statements.h"

#include <math.h>
#include <string.h>

typedef struct
{
  int edition;
  int reliance, sources; /* columns */
  char *year, *source_years;
  int first, last; /* of the sources */
} State;

static void
free_state (void *data)
{
  State *state = data;
  g_free (state->year);
  g_free (state->source_years);
}

static gboolean
detect (const LodeHeader *header)
{
  int first, last;
  int reliance = usgs_column_with_prefix (header, "Net_Import_Reliance_pct_");
  int sources = usgs_column_with_prefix (header, "Major_Import_Sources_");
  return reliance >= 0 && sources >= 0 && usgs_years_read (header->names[reliance], &first, &last) && first == last
         && usgs_years_read (header->names[sources], &first, &last) && usgs_column_with_prefix (header, "Source") >= 0
         && usgs_column_with_prefix (header, "Commodity") >= 0;
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  return usgs_edition_read (in, &state->edition, error);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  int first, last;
  state->reliance = usgs_column_with_prefix (header, "Net_Import_Reliance_pct_");
  state->sources = usgs_column_with_prefix (header, "Major_Import_Sources_");
  usgs_years_read (header->names[state->reliance], &first, &last);
  state->year = usgs_period (first, last);
  usgs_years_read (header->names[state->sources], &state->first, &state->last);
  state->source_years = usgs_period (state->first, state->last);
  return usgs_edition_put (run, state->edition, error);
}

/* One row, taken apart. */
typedef struct
{
  const char *commodity;
  char *form;
  char **sources;
  char *note;
} Row;

static gboolean
put_reliance (LodeRun *run, const LodeRecord *in, const Row *r, GError **error)
{
  State *state = lode_run_state (run);
  LodeFigure figure;
  gboolean exporter;
  const char *cell = in->fields[state->reliance];
  if (!usgs_reliance_read (cell, &figure, &exporter, error))
    return FALSE;
  g_autofree char *text = lode_text_clean (cell);
  g_autofree char *list = g_strjoinv (", ", r->sources);
  g_autofree char *about = g_strdup_printf ("major import sources %s: %s", state->source_years, list);
  g_autofree char *with_list = usgs_notes_join (*list == '\0' ? NULL : about, r->note);
  g_autofree char *note = usgs_notes_join (exporter ? USGS_NET_EXPORTER : NULL, with_list);
  LodeObservation seen = { .commodity = r->commodity,
                           .form = r->form,
                           .measure = "reliance",
                           .stage = "",
                           .basis = "",
                           .place = "country/USA",
                           .detail = "figure of net import reliance",
                           .period = state->year,
                           .value = figure.value,
                           .value_max = figure.value_max,
                           .bound = figure.bound,
                           .flag = figure.flag,
                           .unit = lode_unit_find ("%"),
                           .original_value = text,
                           .original_unit = "pct",
                           .note = note,
                           .column = in->header->names[state->reliance] };
  return lode_run_put_observation (run, &seen, error);
}

static gboolean
put_row (LodeRun *run, const LodeRecord *in, const Row *r, GError **error)
{
  State *state = lode_run_state (run);
  if (!put_reliance (run, in, r, error))
    return FALSE;
  g_autofree char *printed = lode_text_clean (in->fields[state->sources]);
  for (guint i = 0; r->sources[i] != NULL; i++)
    {
      g_autoptr (GError) reason = NULL;
      UsgsImportSource source
          = { r->commodity, r->form, r->sources[i], i + 1, state->first, state->last, printed, r->note };
      if (!usgs_import_source_put (run, state->edition, "reliance", &source, &reason)
          && !lode_run_quarantine (run, in, in->header->names[state->sources], g_steal_pointer (&reason), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  const char *commodity;
  g_autofree char *form = NULL;
  if (!usgs_commodity_resolve (run, usgs_cell (in, "commodity"), &commodity, &form, error))
    return FALSE;
  g_auto (GStrv) sources = usgs_sources_split (in->fields[state->sources]);
  g_autofree char *note = usgs_notes_join (usgs_cell (in, "notes"), NULL);
  Row r = { .commodity = commodity, .form = form, .sources = sources, .note = note };
  return put_row (run, in, &r, error);
}

LODE_IMPORTER (usgs_mcs_reliance)
= {
  .summary = "USGS Mineral Commodity Summaries: the figure of net import reliance",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
