/* bgs-world-mineral-statistics - World Mineral Statistics of the British Geological Survey, as its OGC interface gives them: 28 columns in an
 * order that differs from file to file, a row for each country, year and kind of material.
 *
 * `quantity` is the figure; `quantity_in_book_style` prints it, "-----" for nil and "..." for not available; `sdmx_code` N means more than 0
 * and less than 0.5. Footnote * marks an estimate. What a label and a footnote say about form, stage and basis stands in
 * datasets/vocabulary/bgs_tables.csv, odd names of places in bgs_places.csv. "NAME, mine" in metal content needs no row there.
 * The last year of a file is taken for its edition; the Survey publishes a year's figures two years later. */
#include "kb/importer.h"

#include <math.h>
#include <string.h>

typedef struct
{
  char *commodity_label, *sub_label, *note_label;
  char *commodity, *form, *stage, *basis;
} Table;

typedef struct
{
  char *place, *detail, *note;
} Place;

typedef struct
{
  GPtrArray *tables; /* of Table */
  GHashTable *places; /* label -> Place */
  int last_year;
} State;

static void
free_table (gpointer data)
{
  Table *t = data;
  char *strings[] = { t->commodity_label, t->sub_label, t->note_label, t->commodity, t->form, t->stage, t->basis };
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
  g_free (t);
}

static void
free_place (gpointer data)
{
  Place *place = data;
  g_free (place->place);
  g_free (place->detail);
  g_free (place->note);
  g_free (place);
}

static void
free_state (void *data)
{
  State *state = data;
  g_clear_pointer (&state->tables, g_ptr_array_unref);
  g_clear_pointer (&state->places, g_hash_table_unref);
}

static char *
text_of (const LodeRecord *row, const char *column)
{
  return g_strdup (lode_record_get (row, column));
}

static gboolean
add_table (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  Table *t = g_new (Table, 1);
  *t = (Table) { .commodity_label = text_of (row, "commodity_label"),
                 .sub_label = text_of (row, "sub_label"),
                 .note_label = text_of (row, "note_label"),
                 .commodity = text_of (row, "commodity"),
                 .form = text_of (row, "form"),
                 .stage = text_of (row, "stage"),
                 .basis = text_of (row, "basis") };
  g_ptr_array_add (data, t);
  return TRUE;
}

static gboolean
add_place (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  Place *place = g_new (Place, 1);
  *place = (Place) { text_of (row, "place"), text_of (row, "detail"), text_of (row, "note") };
  g_hash_table_insert (data, text_of (row, "label"), place);
  return TRUE;
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const wanted[]
      = { "bgs_statistic_type_trans", "bgs_commodity_trans",    "bgs_sub_commodity_trans", "country_trans",
          "country_iso3_code",        "year",                   "units",                   "quantity",
          "quantity_in_book_style",   "sdmx_code",              "concat_figure_notes_code", "concat_figure_notes_text",
          "concat_table_notes_text",  NULL };
  return lode_header_has (header, wanted);
}

/* "1971-01-01 00:00:00" or "1971". */
static gboolean
read_year (const LodeRecord *in, int *year_out, GError **error)
{
  const char *text = lode_record_get (in, "year");
  if (!g_regex_match_simple ("^ *(1[89]|20)[0-9]{2}(-01-01([ T]00:00:00Z?)?)? *$", text, 0, 0))
    return lode_fail (error, LODE_ERROR_DATA, "column year: \"%s\", expected a year such as 1971-01-01 00:00:00", text);
  *year_out = (int) g_ascii_strtoll (text, NULL, 10);
  return TRUE;
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) error;
  State *state = lode_run_state (run);
  int year;
  if (read_year (in, &year, NULL))
    state->last_year = MAX (state->last_year, year);
  return TRUE;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  State *state = lode_run_state (run);
  state->tables = g_ptr_array_new_with_free_func (free_table);
  state->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_place);
  if (state->last_year == 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: no row has a year", lode_run_file_name (run));
  g_autofree char *edition = g_strdup_printf ("%d", state->last_year);
  g_autofree char *key = g_strdup_printf ("bgs-world-mineral-statistics-%d", state->last_year);
  g_autofree char *title = g_strdup_printf ("World Mineral Statistics, data to %d", state->last_year);
  g_autofree char *published = g_strdup_printf ("%d", state->last_year + 2);
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = title,
                        .publisher = "British Geological Survey",
                        .series = "bgs-world-mineral-statistics",
                        .edition = edition,
                        .published_on = published,
                        .url = "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/",
                        .licence = "BGS terms of use; not redistributed with lode",
                        .redistributable = "no",
                        .language = "en",
                        .note = "the file does not say when it was published; figures of a year come out two years later" };
  return lode_vocabulary_each ("bgs_tables", add_table, state->tables, error)
         && lode_vocabulary_each ("bgs_places", add_place, state->places, error) && lode_run_set_source (run, &source, error);
}

/* Are all of @wanted among the figure's footnotes? Both are joined by bars. */
static gboolean
has_notes (const char *notes, const char *wanted)
{
  g_auto (GStrv) all = g_strsplit (notes, "|", -1);
  g_auto (GStrv) each = g_strsplit (wanted, "|", -1);
  for (char **note = each; *note != NULL; note++)
    if (!g_strv_contains ((const char *const *) all, *note))
      return FALSE;
  return TRUE;
}

/* The row of the vocabulary whose labels fit; one that asks for footnotes fits better, the last best. */
static const Table *
find_table (const State *state, const char *commodity, const char *sub, const char *notes)
{
  const Table *found = NULL;
  for (guint i = 0; i < state->tables->len; i++)
    {
      const Table *t = state->tables->pdata[i];
      if (strcmp (t->commodity_label, commodity) == 0 && strcmp (t->sub_label, sub) == 0
          && (*t->note_label == '\0' ? found == NULL : has_notes (notes, t->note_label)))
        found = t;
    }
  return found;
}

/* What is measured. @seen gets strings of the vocabulary, or of the run. */
static gboolean
read_table (LodeRun *run, const LodeRecord *in, LodeObservation *seen, GError **error)
{
  g_autofree char *commodity = lode_text_clean (lode_record_get (in, "bgs_commodity_trans"));
  g_autofree char *sub = lode_text_clean (lode_record_get (in, "bgs_sub_commodity_trans"));
  const char *units = lode_record_get (in, "units");
  const Table *table = find_table (lode_run_state (run), commodity, sub, lode_record_get (in, "concat_figure_notes_text"));
  if (table != NULL)
    {
      seen->commodity = table->commodity;
      seen->form = table->form;
      seen->stage = table->stage;
      seen->basis = table->basis;
      return (strstr (units, "content") == NULL) || strcmp (table->basis, "gross") != 0
             || lode_fail (error, LODE_ERROR_DATA, "column units: \"%s\", expected gross weight of %s %s", units, commodity, sub);
    }
  if (*sub == '\0' && g_str_has_suffix (commodity, ", mine") && strstr (units, "(metal content)") != NULL)
    {
      commodity[strlen (commodity) - strlen (", mine")] = '\0';
      seen->form = "";
      seen->stage = "mine";
      seen->basis = "content";
      return lode_run_resolve (run, commodity, "commodity", &seen->commodity, error);
    }
  return lode_fail (error, LODE_ERROR_DATA, "no table is known for commodity \"%s\", kind \"%s\"; it would have to be in bgs_tables.csv",
                    commodity, sub);
}

static gboolean
read_measure (const LodeRecord *in, LodeObservation *seen, GError **error)
{
  static const char *const measures[][2] = { { "Production", "production" }, { "Imports", "import" }, { "Exports", "export" } };
  const char *type = lode_record_get (in, "bgs_statistic_type_trans");
  for (gsize i = 0; i < G_N_ELEMENTS (measures); i++)
    if (strcmp (type, measures[i][0]) == 0)
      {
        seen->measure = measures[i][1];
        return TRUE;
      }
  return lode_fail (error, LODE_ERROR_DATA, "column bgs_statistic_type_trans: \"%s\", expected Production, Imports or Exports", type);
}

/* A place by the vocabulary, else by its name, else by its code. Name and code must not speak of two countries. */
static gboolean
read_place (LodeRun *run, const LodeRecord *in, LodeObservation *seen, const char **note_out, GError **error)
{
  const State *state = lode_run_state (run);
  g_autofree char *label = lode_text_clean (lode_record_get (in, "country_trans"));
  g_autofree char *code = lode_text_clean (lode_record_get (in, "country_iso3_code"));
  g_autofree char *coded = g_strconcat ("ISO3 ", code, NULL);
  g_autoptr (GError) unknown_name = NULL;
  const char *by_code = NULL;
  const Place *odd = g_hash_table_lookup (state->places, label);
  *note_out = odd == NULL ? "" : odd->note;
  if (odd != NULL)
    {
      seen->place = odd->place;
      seen->detail = odd->detail;
      return TRUE;
    }
  gboolean coded_known = *code != '\0' && lode_run_resolve (run, coded, "country", &by_code, NULL);
  gboolean named_known = lode_run_resolve (run, label, "country", &seen->place, &unknown_name);
  if (named_known && coded_known && strcmp (seen->place, by_code) != 0)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is %s, the code %s beside it is %s", label, seen->place, code, by_code);
  if (!named_known && !coded_known)
    {
      g_propagate_error (error, g_steal_pointer (&unknown_name));
      return FALSE;
    }
  if (!named_known)
    seen->place = by_code;
  return TRUE;
}

static gboolean
read_figure (const LodeRecord *in, LodeObservation *seen, GError **error)
{
  const char *quantity = lode_record_get (in, "quantity"), *status = lode_record_get (in, "sdmx_code");
  const char *printed = lode_record_get (in, "quantity_in_book_style");
  gboolean estimated = has_notes (lode_record_get (in, "concat_figure_notes_code"), "*");
  seen->value = seen->value_max = NAN;
  seen->bound = "";
  seen->flag = estimated ? "estimated" : "reported";
  seen->original_value = *printed == '\0' ? quantity : printed;
  if (strcmp (status, "O") == 0 || (*quantity == '\0' && strcmp (printed, "...") == 0))
    {
      seen->flag = "not_available";
      return *quantity == '\0' || lode_fail (error, LODE_ERROR_DATA, "column quantity: \"%s\", expected none where none is available", quantity);
    }
  if (strcmp (status, "A") != 0 && strcmp (status, "N") != 0)
    return lode_fail (error, LODE_ERROR_DATA, "column sdmx_code: \"%s\", expected A, N or O", status);
  if (!lode_plain_number (quantity, &seen->value) || seen->value < 0)
    return lode_fail (error, LODE_ERROR_DATA, "column quantity: \"%s\", expected a plain number", quantity);
  if (strcmp (printed, "-----") == 0 && seen->value != 0)
    return lode_fail (error, LODE_ERROR_DATA, "column quantity: \"%s\", expected 0 where nil is printed", quantity);
  if (strcmp (status, "N") == 0)
    {
      seen->value = 0.5;
      seen->bound = "<";
    }
  return TRUE;
}

/* "tonnes (metal content)" -> tonnes */
static gboolean
read_unit (const LodeRecord *in, LodeObservation *seen, GError **error)
{
  seen->original_unit = lode_record_get (in, "units");
  g_autofree char *text = g_strndup (seen->original_unit, strcspn (seen->original_unit, "("));
  seen->unit = lode_unit_find (g_strstrip (text));
  return seen->unit != NULL || lode_fail (error, LODE_ERROR_DATA, "column units: \"%s\" is not a known unit", seen->original_unit);
}

/* The footnotes of the figure, what the vocabulary adds, and those of the table. NULL for none. */
static char *
join_notes (const LodeRecord *in, const char *of_place)
{
  const char *of_figure = lode_record_get (in, "concat_figure_notes_text"), *whole = lode_record_get (in, "concat_table_notes_text");
  const char *parts[] = { of_figure, of_place, whole };
  GString *note = g_string_new (NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (note, "%s%s%s", note->len > 0 ? " -- " : "", parts[i] == whole ? "table: " : "", parts[i]);
  g_string_replace (note, "|", " / ", 0);
  return g_string_free (note, note->len == 0);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  LodeObservation seen = { .detail = "", .column = "quantity" };
  const char *of_place;
  int year;
  if (!read_year (in, &year, error) || !read_measure (in, &seen, error) || !read_table (run, in, &seen, error)
      || !read_place (run, in, &seen, &of_place, error) || !read_unit (in, &seen, error) || !read_figure (in, &seen, error))
    return FALSE;
  g_autofree char *period = g_strdup_printf ("%d", year);
  g_autofree char *note = join_notes (in, of_place);
  seen.period = period;
  seen.note = note;
  return lode_run_put_observation (run, &seen, error);
}

LODE_IMPORTER (bgs_world_mineral_statistics) = {
  .summary = "BGS World Mineral Statistics: production by country and year",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
