/* usgs-mcs-world - USGS Mineral Commodity Summaries: world production, capacity and reserves.
 *
 * Three layouts have been published. 2023: a file per commodity, `Source,Country,Type,Prod_t_2021,Prod_t_est_2022,...`. 2025: one
 * file, `SOURCE,COMMODITY,COUNTRY,TYPE,UNIT_MEAS,PROD_2023,...`. 2026: one long file in Windows-1252,
 * `MCS chapter,Section,Commodity,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes,...`, of which the sections that begin
 * with "World" are read. The header decides which it is, the content which edition; what tables and places mean stands in
 * datasets/vocabulary/usgs_tables.csv and usgs_places.csv. */
#include "importers/usgs/columns.h"
#include "importers/usgs/edition.h"
#include "importers/usgs/labels.h"

#include <math.h>
#include <string.h>

typedef struct
{
  UsgsVocabulary vocabulary;
  UsgsLayout layout;
  GPtrArray *columns; /* of UsgsColumn */
  int edition;        /* 2025 */
  char *stem;
} State;

static void
free_state (void *data)
{
  State *state = data;
  usgs_vocabulary_clear (&state->vocabulary);
  g_clear_pointer (&state->columns, g_ptr_array_unref);
  g_free (state->stem);
}

static gboolean
detect (const LodeHeader *header)
{
  UsgsLayout layout;
  return usgs_layout_find (header, &layout);
}

/* The long file says its edition in the years of its rows, the others "MCS2025" in every row. */
static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  UsgsLayout layout;
  usgs_layout_find (in->header, &layout);
  if (layout != USGS_LONG)
    return usgs_edition_read (in, &state->edition, error);
  usgs_edition_of_long_row (in, &state->edition);
  return TRUE;
}

/* "mcs2023-lead_world.csv" -> "lead", if it is of this edition; NULL for any other name. */
static char *
stem_of (const char *file_name, int edition)
{
  g_autofree char *lower = g_ascii_strdown (file_name, -1);
  g_autofree char *prefix = g_strdup_printf ("mcs%d-", edition);
  if (!g_str_has_prefix (lower, prefix) || !g_str_has_suffix (lower, "_world.csv"))
    return NULL;
  const char *start = lower + strlen (prefix);
  return g_strndup (start, strlen (start) - strlen ("_world.csv"));
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  usgs_layout_find (header, &state->layout);
  state->columns = usgs_columns_new (header);
  if (state->edition == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no row of world production or reserves", lode_run_file_name (run));
  state->stem = stem_of (lode_run_file_name (run), state->edition);
  return usgs_vocabulary_load (&state->vocabulary, error) && usgs_edition_put (run, state->edition, error);
}

/* The place of a row: from the vocabulary of odd labels, else by name. */
static gboolean
read_place (LodeRun *run, const char *text, const UsgsPlace **place_out, const char **key_out, GError **error)
{
  State *state = lode_run_state (run);
  g_autofree char *label = usgs_label (text);
  *place_out = g_hash_table_lookup (state->vocabulary.places, label);
  if (*place_out != NULL)
    {
      *key_out = (*place_out)->place;
      return TRUE;
    }
  g_autofree char *clean = lode_text_clean (text);
  return lode_run_resolve (run, clean, "country", key_out, error);
}

/* Notes of a stored figure: as printed, then what the vocabulary adds. */
static char *
join_notes (const char *printed, const UsgsPlace *place, const UsgsTable *table, const LodeUnit *printed_unit,
            const LodeUnit *unit)
{
  g_autofree char *clean = lode_text_clean (printed == NULL ? "" : printed);
  GString *note = g_string_new (clean);
  if (place != NULL && *place->note != '\0')
    g_string_append_printf (note, "%s%s", note->len > 0 ? " -- " : "", place->note);
  if (*table->unit != '\0' && unit != printed_unit)
    g_string_append_printf (note, "%sunit printed as %s, read as %s", note->len > 0 ? " -- " : "",
                            printed_unit == NULL ? "nothing" : printed_unit->label, unit->label);
  if (note->len > 0)
    return g_string_free (note, FALSE);
  g_string_free (note, TRUE);
  return NULL;
}

/* Everything about one cell that a row of any layout gives. */
typedef struct
{
  UsgsSpot spot;
  UsgsCell cell;
  const char *place, *unit_text, *column;
  const UsgsPlace *odd_place;
} Figure;

static gboolean
no_table (const Figure *f, const LodeFigure *figure, GError **error)
{
  if (strcmp (figure->flag, "blank") == 0 || strcmp (figure->flag, "not_applicable") == 0)
    return TRUE; /* a column that this table does not have */
  return lode_fail (error, LODE_ERROR_DATA, "no table \"%s\" with %s is known for commodity \"%s\"", f->spot.table,
                    f->spot.family, f->spot.commodity != NULL ? f->spot.commodity : "(not named in the row)");
}

static gboolean
put_figure (LodeRun *run, const Figure *f, GError **error)
{
  State *state = lode_run_state (run);
  LodeFigure figure;
  if (!usgs_cell_read (&f->cell, &figure, error))
    return FALSE;
  const UsgsTable *table = usgs_vocabulary_find (&state->vocabulary, &f->spot);
  if (table == NULL)
    return no_table (f, &figure, error);
  if (strcmp (figure.flag, "blank") == 0 && strcmp (table->measure, "production") != 0)
    return TRUE;
  const LodeUnit *printed_unit = lode_unit_find (f->unit_text);
  const LodeUnit *unit = *table->unit != '\0' ? lode_unit_find (table->unit) : printed_unit;
  if (unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a known unit", f->unit_text);
  g_autofree char *year = g_strndup (f->cell.year, strcspn (f->cell.year, "_"));
  g_autofree char *text = lode_text_clean (f->cell.text);
  g_autofree char *note = join_notes (f->cell.note, f->odd_place, table, printed_unit, unit);
  const UsgsPlace *odd = f->odd_place;
  LodeObservation seen = { .commodity = table->commodity,
                           .form = odd != NULL && *odd->form != '\0' ? odd->form : table->form,
                           .measure = table->measure,
                           .stage = table->stage,
                           .basis = table->basis,
                           .place = f->place,
                           .detail = odd == NULL ? "" : odd->detail,
                           .period = year,
                           .value = figure.value,
                           .value_max = figure.value_max,
                           .bound = figure.bound,
                           .flag = figure.flag,
                           .unit = unit,
                           .original_value = text,
                           .original_unit = f->unit_text,
                           .note = note,
                           .column = f->column };
  return lode_run_put_observation (run, &seen, error);
}

static gboolean
long_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  Figure f = { .unit_text = usgs_cell (in, "unit"), .column = "Value" };
  const char *section = usgs_cell (in, "section");
  if (g_str_has_prefix (section, "Salient") || g_str_has_prefix (section, "Import"))
    {
      lode_run_skip (run);
      return TRUE;
    }
  if (!g_str_has_prefix (section, "World"))
    return lode_fail (error, LODE_ERROR_DATA, "section \"%s\" is not known", section);
  State *state = lode_run_state (run);
  g_autofree char *commodity = usgs_label (usgs_cell (in, "commodity"));
  g_autofree char *label = g_strconcat (usgs_cell (in, "statistics"), ": ", usgs_cell (in, "statistics_detail"), NULL);
  g_autofree char *table = usgs_table_label (label);
  g_autofree char *family = usgs_label (usgs_cell (in, "statistics"));
  g_autofree char *year = lode_text_clean (usgs_cell (in, "year"));
  if (!usgs_vocabulary_knows (&state->vocabulary, commodity))
    return lode_fail (error, LODE_ERROR_DATA, "commodity \"%s\" is not known", usgs_cell (in, "commodity"));
  if (strspn (year, "0123456789") != 4)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a year", usgs_cell (in, "year"));
  if (!read_place (run, usgs_cell (in, "country"), &f.odd_place, &f.place, error))
    return FALSE;
  f.spot = (UsgsSpot) { .commodity = commodity, .table = table, .family = family };
  f.cell = (UsgsCell) { .layout = USGS_LONG,
                        .text = usgs_cell (in, "value"),
                        .note = usgs_cell (in, "notes"),
                        .family = family,
                        .year = year };
  return put_figure (run, &f, error);
}

static gboolean
header_row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  const char *type = usgs_cell (in, "type"), *place;
  const UsgsPlace *odd_place;
  g_autofree char *table = usgs_table_label (type);
  g_autofree char *raw = usgs_label (type);
  g_autofree char *commodity = state->layout == USGS_WIDE ? usgs_label (usgs_cell (in, "commodity")) : NULL;
  g_autofree char *before = g_strdup_printf ("%d", state->edition - 1);
  if (commodity != NULL && !usgs_vocabulary_knows (&state->vocabulary, commodity))
    return lode_fail (error, LODE_ERROR_DATA, "commodity \"%s\" is not known", usgs_cell (in, "commodity"));
  if (!read_place (run, usgs_cell (in, "country"), &odd_place, &place, error))
    return FALSE;
  for (guint i = 0; i < state->columns->len; i++)
    {
      const UsgsColumn *c = state->columns->pdata[i];
      Figure f = { .place = place, .odd_place = odd_place, .column = in->header->names[c->index] };
      f.unit_text = usgs_unit_text (state->layout, in, c);
      f.spot = (UsgsSpot) { .commodity = commodity,
                            .stem = state->stem,
                            .wanted = lode_run_option (run, "commodity"),
                            .table = table,
                            .column_key = c->key,
                            .family = c->family };
      f.cell = (UsgsCell) { .layout = state->layout,
                            .text = in->fields[c->index],
                            .note = c->note_index < 0 ? NULL : in->fields[c->note_index],
                            .family = c->family,
                            .year = c->year != NULL ? c->year : before,
                            .column_estimated = c->estimated,
                            .table_estimated = g_str_has_suffix (raw, ", estimated") };
      g_autoptr (GError) reason = NULL;
      if (!put_figure (run, &f, &reason)
          && !lode_run_quarantine (run, in, f.column, g_steal_pointer (&reason), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  const State *state = lode_run_state (run);
  return state->layout == USGS_LONG ? long_row (run, in, error) : header_row (run, in, error);
}

LODE_IMPORTER (usgs_mcs_world) = {
  .summary = "USGS Mineral Commodity Summaries: world production, capacity, reserves",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
