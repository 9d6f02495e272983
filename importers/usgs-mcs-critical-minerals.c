/* usgs-mcs-critical-minerals - USGS Mineral Commodity Summaries: the tables of critical minerals.
 *
 * Salient figures, one mineral a row: `Source,Year,[Units,]Critical_mineral,Primary_prod,Secondary_prod,Prod_notes,
 * Apparent_Consumption,Consumption_Notes,Net_Import_Reliance,Primary_import_source...,Leading_source_country,Leading_country_prod,
 * Leading_source_precent_world,World_total_prod,World_prod_notes`. Without Units the figures are metric tons, as the metadata of the
 * release say. Output of the United States is domestic_production, of the leading country and of the world supply, the leading
 * country's share is share: the world tables of the same edition have the production, and no sum meets a figure twice.
 *
 * End uses: `Source,Critical Mineral,Primary Applications,Category_Note`; each row is a statement with the cell as its text. */
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
  gboolean uses;     /* the table of end uses */
  int import_source; /* column, -1: none */
} State;

static gboolean
has_uses (const LodeHeader *header)
{
  static const char *const columns[] = { "Critical Mineral", "Primary Applications", NULL };
  return usgs_column_with_prefix (header, "Source") >= 0 && lode_header_has (header, columns);
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "Source",
                                         "Year",
                                         "Critical_mineral",
                                         "Primary_prod",
                                         "Secondary_prod",
                                         "Apparent_Consumption",
                                         "Net_Import_Reliance",
                                         "Leading_source_country",
                                         "Leading_country_prod",
                                         "World_total_prod",
                                         NULL };
  return has_uses (header) || lode_header_has (header, columns);
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
  state->uses = has_uses (header);
  state->import_source = usgs_column_with_prefix (header, "Primary_import_source");
  return usgs_edition_put (run, state->edition, error);
}

/* What a column of the salient table holds. */
typedef struct
{
  const char *column, *note_column; /* without case and blanks */
  const char *measure, *stage;
  enum
  {
    HOME,
    LEADER,
    WORLD
  } place;
  gboolean percent;
} Column;

static const Column columns[] = {
  { "primary_prod", "prod_notes", "domestic_production", "primary", HOME, FALSE },
  { "secondary_prod", "prod_notes", "domestic_production", "secondary", HOME, FALSE },
  { "apparent_consumption", "consumption_notes", "consumption", "", HOME, FALSE },
  { "net_import_reliance", NULL, "reliance", "", HOME, TRUE },
  { "leading_country_prod", "world_prod_notes", "supply", "", LEADER, FALSE },
  { "leading_source_precent_world", "world_prod_notes", "share", "", LEADER, TRUE },
  { "leading_source_percent_world", "world_prod_notes", "share", "", LEADER, TRUE },
  { "world_total_prod", "world_prod_notes", "supply", "", WORLD, FALSE },
};

/* One row, taken apart. */
typedef struct
{
  const char *commodity, *form, *leader, *unit;
  char *period;
  gboolean estimated;
} Row;

/* The header as printed of a column named without case and blanks; NULL when there is none. */
static const char *
printed_name (const LodeHeader *header, const char *plain)
{
  for (guint i = 0; i < header->n; i++)
    if (g_ascii_strcasecmp (header->names[i], plain) == 0)
      return header->names[i];
  return NULL;
}

static gboolean
put_column (LodeRun *run, const LodeRecord *in, const Row *r, const Column *c, GError **error)
{
  LodeFigure figure;
  gboolean exporter = FALSE;
  g_autofree char *text = lode_text_clean (usgs_cell (in, c->column));
  gboolean reliance = strcmp (c->measure, "reliance") == 0;
  const char *unit_text = c->percent ? "percent" : r->unit;
  const LodeUnit *unit = lode_unit_find (unit_text);
  if (reliance ? !usgs_reliance_read (text, &figure, &exporter, error) : !lode_figure_read (text, &figure))
    return reliance ? FALSE : lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a figure", text);
  if (unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a known unit", unit_text);
  if (c->place == LEADER && r->leader == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "a figure of the leading country, which is not known");
  if (strcmp (figure.flag, "blank") == 0)
    return TRUE;
  g_autofree char *note = usgs_notes_join (exporter ? USGS_NET_EXPORTER : NULL,
                                           c->note_column == NULL ? NULL : usgs_cell (in, c->note_column));
  LodeObservation seen
      = { .commodity = r->commodity,
          .form = r->form,
          .measure = c->measure,
          .stage = c->stage,
          .basis = "",
          .place = c->place == HOME     ? "country/USA"
                   : c->place == LEADER ? r->leader
                                        : "aggregate/world",
          .detail = "table of critical minerals",
          .period = r->period,
          .value = figure.value,
          .value_max = figure.value_max,
          .bound = figure.bound,
          .flag = r->estimated && !isnan (figure.value) && (figure.value != 0 || *figure.bound != '\0') ? "estimated"
                                                                                                        : figure.flag,
          .unit = unit,
          .original_value = text,
          .original_unit = unit_text,
          .note = note,
          .column = printed_name (in->header, c->column) };
  return lode_run_put_observation (run, &seen, error);
}

/* The years of the sources stand in the header ("..._2021-24") or in the note ("Average 2020 to 2023."). */
static gboolean
source_years (const char *column, const char *note, int *first, int *last, GError **error)
{
  g_autoptr (GRegex) regex = g_regex_new ("\\bAverage ([0-9]{4}) to ([0-9]{4})\\b", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (usgs_years_read (column, first, last))
    return TRUE;
  if (!g_regex_match (regex, note, 0, &match))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\": expected the years of the import sources", note);
  g_autofree char *from = g_match_info_fetch (match, 1);
  g_autofree char *to = g_match_info_fetch (match, 2);
  *first = (int) g_ascii_strtoll (from, NULL, 10);
  *last = (int) g_ascii_strtoll (to, NULL, 10);
  return TRUE;
}

static gboolean
put_import_sources (LodeRun *run, const LodeRecord *in, const Row *r, GError **error)
{
  State *state = lode_run_state (run);
  UsgsImportSource source = { .commodity = r->commodity, .form = r->form };
  if (state->import_source < 0)
    return TRUE;
  g_autofree char *printed = lode_text_clean (in->fields[state->import_source]);
  g_autofree char *note = usgs_notes_join (usgs_cell (in, "import_source_notes"), NULL);
  g_auto (GStrv) names = usgs_sources_split (printed);
  if (*names != NULL
      && !source_years (in->header->names[state->import_source], note == NULL ? "" : note, &source.first, &source.last,
                        error))
    return FALSE;
  source.printed = printed;
  source.note = note;
  for (guint i = 0; names[i] != NULL; i++)
    {
      source.label = names[i];
      source.rank = i + 1;
      if (!usgs_import_source_put (run, state->edition, "critical-minerals", &source, error))
        return FALSE;
    }
  return TRUE;
}

/* Store what a row of the salient table holds; a cell that cannot be read is set aside alone. */
static gboolean
put_cells (LodeRun *run, const LodeRecord *in, const Row *r, GError **error)
{
  State *state = lode_run_state (run);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autoptr (GError) reason = NULL;
      const char *name = printed_name (in->header, columns[i].column);
      if (name != NULL && !put_column (run, in, r, &columns[i], &reason)
          && !lode_run_quarantine (run, in, name, g_steal_pointer (&reason), error))
        return FALSE;
    }
  g_autoptr (GError) reason = NULL;
  return put_import_sources (run, in, r, &reason)
         || lode_run_quarantine (run, in, in->header->names[state->import_source], g_steal_pointer (&reason), error);
}

static gboolean
salient_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  int first, last;
  const char *commodity, *year = usgs_cell (in, "year");
  g_autofree char *form = NULL;
  g_autofree char *unit = lode_record_dup (in, "Units");
  g_autofree char *leader = lode_record_dup (in, "Leading_source_country");
  Row r = { .unit = unit == NULL ? "metric tons" : unit, .estimated = strstr (year, "_estimate") != NULL };
  if (!usgs_years_read (year, &first, &last) || first != last)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a year such as 2024_estimated", year);
  if (!usgs_commodity_resolve (run, usgs_cell (in, "critical_mineral"), &commodity, &form, error)
      || (leader != NULL && !lode_run_resolve (run, leader, "country", &r.leader, error)))
    return FALSE;
  r.commodity = commodity;
  r.form = form;
  g_autofree char *period = usgs_period (first, last);
  r.period = period;
  return put_cells (run, in, &r, error);
}

static gboolean
use_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  const char *commodity;
  g_autofree char *form = NULL;
  g_autofree char *printed = lode_record_dup (in, "Primary Applications");
  g_autofree char *note = lode_record_dup (in, "Category_Note");
  if (!usgs_commodity_resolve (run, lode_record_get (in, "Critical Mineral"), &commodity, &form, error))
    return FALSE;
  if (printed == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "no applications are given");
  g_autofree char *text = g_strdup (printed);
  if (g_str_has_suffix (text, "."))
    text[strlen (text) - 1] = '\0';
  g_autofree char *qualifiers = *form == '\0' ? NULL : g_strconcat ("form=", form, NULL);
  LodeClaim claim = {
    .subject = commodity, .predicate = "used_in", .text = text, .qualifiers = qualifiers, .quote = printed, .note = note
  };
  return usgs_statement_put (run, state->edition, "end-use", 1, &claim, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  return state->uses ? use_row (run, in, error) : salient_row (run, in, error);
}

LODE_IMPORTER (usgs_mcs_critical_minerals)
= {
  .summary = "USGS Mineral Commodity Summaries: critical minerals, figures and end uses",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .scan = scan,
  .begin = begin,
  .row = row,
};
