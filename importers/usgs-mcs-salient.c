/* usgs-mcs-salient - USGS Mineral Commodity Summaries: salient statistics of the United States.
 *
 * Editions up to 2025 ship a file per commodity, `DataSource,Commodity,Year,USprod_Mine_t,Imports_Oxide_t,...,NIR_pct`, whose headers name
 * measure, form and unit: importers/usgs/salient.h reads them with the words of datasets/vocabulary/usgs_salient_words.csv; headers that
 * are damaged in print stand in usgs_salient_headers.csv. From 2026 on the sections "Salient Statistics" of the one long file have them.
 * What labels are of one series stands in usgs_salient_series.csv.
 *
 * Production goes under domestic_production, so that it never adds to the world tables' rows. The newest year of an edition is an
 * estimate: the publication marks it so, its files do not. "E" says net exporter: a reliance below nothing. */
#include "importers/usgs/columns.h"
#include "importers/usgs/commodity.h"
#include "importers/usgs/edition.h"
#include "importers/usgs/labels.h"
#include "importers/usgs/salient.h"
#include "importers/usgs/series.h"

#include <math.h>
#include <string.h>

typedef struct
{
  UsgsWords words;
  GHashTable *series; /* of usgs_series_load () */
  gboolean is_long;
  int edition;
  char *label;        /* commodity of a file, normalised */
  GPtrArray *columns; /* of UsgsSalientColumn */
} State;

static void
free_state (void *data)
{
  State *state = data;
  usgs_words_clear (&state->words);
  g_clear_pointer (&state->series, g_hash_table_unref);
  g_clear_pointer (&state->columns, g_ptr_array_unref);
  g_free (state->label);
}

static gboolean
named (const LodeHeader *header, guint i, const char *name)
{
  return i < header->n && g_ascii_strcasecmp (header->names[i], name) == 0;
}

static gboolean
is_long (const LodeHeader *header)
{
  UsgsLayout layout;
  return usgs_layout_find (header, &layout) && layout == USGS_LONG;
}

static gboolean
detect (const LodeHeader *header)
{
  return is_long (header)
         || (header->n > 3 && (named (header, 0, "DataSource") || named (header, 0, "Source")) && named (header, 1, "Commodity")
             && named (header, 2, "Year"));
}

static gboolean
is_blank (const LodeRecord *in)
{
  for (guint i = 0; i < in->header->n; i++)
    if (strspn (in->fields[i], " ") != strlen (in->fields[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_salient (const LodeRecord *in)
{
  return g_str_has_prefix (usgs_cell (in, "section"), "Salient");
}

static gboolean
scan_file_row (State *state, const LodeRecord *in, GError **error)
{
  g_autofree char *source = lode_text_clean (in->fields[0]), *label = usgs_label (in->fields[1]);
  int edition = g_ascii_strncasecmp (source, "MCS", 3) == 0 && strlen (source) == 7 ? (int) g_ascii_strtoll (source + 3, NULL, 10) : 0;
  if (edition < 1996 || (state->edition != 0 && state->edition != edition))
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: column %s: \"%s\", expected one edition such as MCS2025 in all rows", in->file,
                      in->line, in->header->names[0], source);
  if (state->label != NULL && strcmp (state->label, label) != 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: column Commodity: \"%s\", expected one commodity in all rows", in->file, in->line,
                      in->fields[1]);
  state->edition = edition;
  if (state->label == NULL)
    state->label = g_steal_pointer (&label);
  return TRUE;
}

/* The long file names no edition: its newest year is the year before. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  state->is_long = is_long (in->header);
  if (!state->is_long)
    return is_blank (in) || scan_file_row (state, in, error);
  g_autofree char *year = lode_text_clean (usgs_cell (in, "year"));
  if (is_salient (in) && strspn (year, "0123456789") == 4)
    state->edition = MAX (state->edition, (int) g_ascii_strtoll (year, NULL, 10) + 1);
  return TRUE;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  if (state->edition == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no row of salient statistics", lode_run_file_name (run));
  if (!usgs_words_load (&state->words, error) || (state->series = usgs_series_load (error)) == NULL)
    return FALSE;
  if (!state->is_long)
    state->columns = usgs_salient_columns (&state->words, header, &(UsgsSalientFile) { state->edition, state->label });
  return usgs_edition_put (run, state->edition, error);
}

static char *
plain_figure (const char *text)
{
  g_autofree char *clean = lode_text_clean (text);
  g_autoptr (GString) plain = g_string_new (clean);
  g_string_replace (plain, "\u2212", "-", 0);
  g_string_replace (plain, "\u00a0", " ", 0);
  return g_strdup (plain->str);
}

/* "Less than 50,000 tons" is a bound, in tons whatever the column's unit is. */
static gboolean
read_less_than (const char *plain, LodeFigure *figure_out, const LodeUnit **unit_out)
{
  static const char less[] = "Less than ";
  const char *number = plain + strlen (less);
  if (!g_str_has_prefix (plain, less) || !g_ascii_isdigit (*number))
    return FALSE;
  gsize digits = strspn (number, "0123456789,.");
  g_autofree char *bound = g_strdup_printf ("<%.*s", (int) digits, number);
  const char *word = number + digits + strspn (number + digits, " ");
  g_autofree char *unit = g_strndup (word, strcspn (word, ". "));
  const LodeUnit *found = lode_unit_find (unit);
  if (found == NULL || strcmp (found->dimension, (*unit_out)->dimension) != 0)
    return FALSE;
  *unit_out = found;
  return lode_figure_read (bound, figure_out);
}

/* Spreadsheets make -4 of a footnote "(4)", and nothing of a price below half a dollar: neither is a figure. A shipment from a stockpile
 * may be negative, and a reliance. */
static gboolean
is_possible (const char *measure, const LodeFigure *figure, GError **error)
{
  static const char *const signed_measures[] = { "shipments", "reliance", "stocks", "supply", NULL };
  if (figure->value < 0 && !g_strv_contains (signed_measures, measure))
    return lode_fail (error, LODE_ERROR_DATA, "%g is below nothing, which a figure of %s cannot be", figure->value, measure);
  return figure->value != 0 || strcmp (measure, "price") != 0 || *figure->bound != '\0'
         || lode_fail (error, LODE_ERROR_DATA, "a price of 0 is no price");
}

/* @unit_inout: the column's unit; the figure's own where it names one. */
static gboolean
read_figure (const char *text, const char *measure, LodeFigure *figure_out, const LodeUnit **unit_inout, const char **note_out,
             GError **error)
{
  g_autofree char *plain = plain_figure (text);
  *note_out = NULL;
  if (strcmp (measure, "reliance") == 0 && strcmp (plain, "E") == 0)
    {
      *note_out = "E: net exporter";
      *figure_out = (LodeFigure) { 0, NAN, "<", "reported" };
      return TRUE;
    }
  *figure_out = (LodeFigure) { NAN, NAN, "", "unquantified" };
  if (g_str_has_prefix (plain, "Variable") || read_less_than (plain, figure_out, unit_inout))
    return TRUE;
  if (*plain == '-' && lode_plain_number (plain, &figure_out->value))
    {
      figure_out->flag = "reported";
      return TRUE;
    }
  return lode_figure_read (plain, figure_out) || lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a figure", text);
}

/* What the layouts tell of a figure. */
typedef struct
{
  const char *commodity, *measure, *stage, *detail, *text, *year, *note, *column, *unit_text;
  const char *label; /* as printed, where the column does not say it */
  const LodeUnit *unit;
  LodeFigure figure;
} Seen;

static gboolean
put (LodeRun *run, const Seen *seen, GError **error)
{
  const State *state = lode_run_state (run);
  g_autofree char *clean = lode_text_clean (seen->text);
  UsgsSeries series = { seen->commodity, seen->measure, seen->stage == NULL ? "" : seen->stage, seen->detail };
  gboolean renamed = usgs_series_find (state->series, &series) && seen->label != NULL;
  g_autofree char *printed = renamed ? g_strdup_printf ("%s%sPrinted as \"%s\".", seen->note == NULL ? "" : seen->note,
                                                        seen->note == NULL ? "" : " -- ", seen->label)
                                     : g_strdup (seen->note);
  LodeObservation observation = { .commodity = series.commodity,
                                  .form = "",
                                  .measure = series.measure,
                                  .stage = series.stage,
                                  .basis = "",
                                  .place = "country/USA",
                                  .detail = series.detail,
                                  .period = seen->year,
                                  .value = seen->figure.value,
                                  .value_max = seen->figure.value_max,
                                  .bound = seen->figure.bound,
                                  .flag = seen->figure.flag,
                                  .unit = seen->unit,
                                  .original_value = clean,
                                  .original_unit = seen->unit_text,
                                  .note = printed,
                                  .column = seen->column };
  return lode_run_put_observation (run, &observation, error);
}

static gboolean
put_cell (LodeRun *run, const LodeRecord *in, const UsgsSalientColumn *column, const char *commodity, const char *form, GError **error)
{
  const State *state = lode_run_state (run);
  const char *note;
  g_autofree char *year = lode_text_clean (in->fields[2]);
  if (column->fault != NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s", column->fault);
  if (column->commodity != NULL)
    form = ""; /* the header says which of the chapter's commodities it is */
  Seen seen = { .commodity = column->commodity != NULL ? column->commodity : commodity,
                .measure = column->measure,
                .stage = column->stage,
                .text = in->fields[column->index],
                .year = year,
                .column = in->header->names[column->index],
                .unit_text = column->unit->label,
                .unit = column->unit };
  if (!read_figure (seen.text, seen.measure, &seen.figure, &seen.unit, &note, error)
      || !is_possible (seen.measure, &seen.figure, error))
    return FALSE;
  if (strcmp (seen.figure.flag, "blank") == 0)
    return TRUE;
  if (strcmp (seen.figure.flag, "reported") == 0 && (int) g_ascii_strtoll (year, NULL, 10) == state->edition - 1)
    seen.figure.flag = "estimated";
  g_autofree char *detail = g_strjoin (*form != '\0' && *column->detail != '\0' ? ", " : "", form, column->detail, NULL);
  g_autofree char *notes
      = g_strjoin (column->note != NULL && note != NULL ? " -- " : "", note == NULL ? "" : note, column->note == NULL ? "" : column->note, NULL);
  seen.detail = detail;
  seen.note = *notes == '\0' ? NULL : notes;
  return put (run, &seen, error);
}

static gboolean
file_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  const char *commodity;
  g_autofree char *form = NULL, *year = lode_text_clean (in->fields[2]);
  if (is_blank (in))
    {
      lode_run_leave_out (run, "blank rows");
      return TRUE;
    }
  if (strlen (year) != 4 || strspn (year, "0123456789") != 4)
    return lode_fail (error, LODE_ERROR_DATA, "column Year: \"%s\" is not a year", in->fields[2]);
  if (!usgs_commodity_resolve (run, in->fields[1], &commodity, &form, error))
    return FALSE;
  for (guint i = 0; i < state->columns->len; i++)
    {
      const UsgsSalientColumn *column = state->columns->pdata[i];
      g_autoptr (GError) reason = NULL;
      const char *cell = in->fields[column->index];
      if (strspn (cell, " ") != strlen (cell) && !put_cell (run, in, column, commodity, form, &reason)
          && !lode_run_quarantine (run, in, in->header->names[column->index], g_steal_pointer (&reason), error))
        return FALSE;
    }
  return TRUE;
}

/* "s" and a note "Less than 500 carats." */
static char *
figure_text (const LodeRecord *in)
{
  const char *value = usgs_cell (in, "value"), *less = strstr (usgs_cell (in, "notes"), "Less than ");
  return g_strdup (strcmp (value, "s") == 0 && less != NULL && strstr (less, "unit") == NULL ? less : value);
}

static gboolean
long_figure (LodeRun *run, const LodeRecord *in, const char *commodity, const char *form, GError **error)
{
  const State *state = lode_run_state (run);
  g_autofree char *statistics = usgs_label (usgs_cell (in, "statistics"));
  g_autofree char *kind = usgs_salient_kind (&state->words, in);
  g_autofree char *text = figure_text (in);
  g_autofree char *year = lode_text_clean (usgs_cell (in, "year"));
  const char *measure = g_hash_table_lookup (state->words.measures, statistics), *told;
  g_autofree char *first = g_strndup (kind, strcspn (kind, " ,:("));
  Seen seen = { .commodity = commodity,
                .measure = measure,
                .text = usgs_cell (in, "value"),
                .label = usgs_cell (in, "statistics_detail"),
                .year = year,
                .column = "Value",
                .unit_text = usgs_cell (in, "unit"),
                .unit = lode_unit_find (usgs_cell (in, "unit")) };
  if (measure == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column Statistics: \"%s\" is no known measure", usgs_cell (in, "statistics"));
  /* "Sold or used: million square feet" says its unit; the column Unit has the chapter's */
  const LodeUnit *told_unit = lode_unit_find (kind);
  if (told_unit != NULL && seen.unit != NULL && strcmp (told_unit->dimension, seen.unit->dimension) != 0)
    seen.unit = told_unit;
  if (seen.unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column Unit: \"%s\" is not a known unit", seen.unit_text);
  if (strcmp (measure, "employment") == 0)
    seen.unit = lode_unit_find ("jobs");
  if (strcmp (measure, "domestic_production") == 0)
    seen.stage = g_hash_table_lookup (state->words.stages, first);
  g_autofree char *said = seen.stage == NULL ? g_strdup (kind) : usgs_salient_behind_stage (kind);
  UsgsCell cell = { .layout = USGS_LONG, .text = text, .note = usgs_cell (in, "notes"), .family = measure, .year = year };
  g_autoptr (GError) odd = NULL;
  if (!usgs_cell_read (&cell, &seen.figure, &odd) && !read_figure (text, measure, &seen.figure, &seen.unit, &told, error))
    return FALSE;
  g_autofree char *detail = g_strjoin (*form != '\0' && *said != '\0' ? ", " : "", form, said, NULL);
  seen.detail = detail;
  seen.note = *cell.note == '\0' ? NULL : cell.note;
  return put (run, &seen, error);
}

static gboolean
long_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const char *commodity;
  g_autofree char *form = NULL;
  if (!is_salient (in))
    {
      lode_run_skip (run);
      return TRUE;
    }
  g_autofree char *year = lode_text_clean (usgs_cell (in, "year"));
  if (strlen (year) != 4 || strspn (year, "0123456789") != 4)
    return lode_fail (error, LODE_ERROR_DATA, "column Year: \"%s\" is not a year", usgs_cell (in, "year"));
  return usgs_commodity_resolve (run, usgs_cell (in, "commodity"), &commodity, &form, error)
         && long_figure (run, in, commodity, form, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const State *state = lode_run_state (run);
  return state->is_long ? long_row (run, in, error) : file_row (run, in, error);
}

LODE_IMPORTER (usgs_mcs_salient) = {
  .summary = "USGS Mineral Commodity Summaries: salient statistics of the United States",
  .order = 60,
  .ends_with_newline = TRUE,
  .repeated_columns = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
