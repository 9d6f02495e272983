/* fred-series - a price series as FRED ships it: `DATE,PCOPPUSDM` or `observation_date,PCOPPUSDM`.
 *
 * FRED revises its series; a download is the edition of its last month.
 * The file holds neither unit nor commodity: its second header is the series id, and datasets/vocabulary/fred_series.csv says
 * what the series is. A point or nothing means that there is no value for the month. Source: FRED, Federal Reserve Bank of
 * St. Louis; IMF Primary Commodity Prices. */
#include "kb/importer.h"
#include <math.h>
#include <string.h>

typedef struct
{
  const char *wanted; /* series id */
  char last_month[8]; /* "2026-10" */
  char *commodity, *form, *unit, *basis, *place, *detail, *title, *publisher;
} State;

static void
free_state (void *data)
{
  State *s = data;
  char *strings[] = { s->commodity, s->form, s->unit, s->basis, s->place, s->detail, s->title, s->publisher };
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
}

static gboolean
detect (const LodeHeader *header)
{
  return header->n == 2
         && (strcmp (header->names[0], "DATE") == 0 || strcmp (header->names[0], "observation_date") == 0)
         && strspn (header->names[1], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == strlen (header->names[1]);
}

static gboolean
is_month (const char *date)
{
  return g_regex_match_simple ("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", date, 0, 0);
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) error;
  State *state = lode_run_state (run);
  if (is_month (in->fields[0]) && strncmp (in->fields[0], state->last_month, 7) > 0)
    g_strlcpy (state->last_month, in->fields[0], sizeof state->last_month);
  return TRUE;
}

static gboolean
find_series (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  State *state = data;
  if (strcmp (lode_record_get (row, "series"), state->wanted) != 0)
    return TRUE;
  state->commodity = g_strdup (lode_record_get (row, "commodity"));
  state->form = g_strdup (lode_record_get (row, "form"));
  state->unit = g_strdup (lode_record_get (row, "unit"));
  state->basis = g_strdup (lode_record_get (row, "basis"));
  state->place = g_strdup (lode_record_get (row, "place"));
  state->detail = g_strdup (lode_record_get (row, "detail"));
  state->title = g_strdup (lode_record_get (row, "title"));
  state->publisher = g_strdup (lode_record_get (row, "publisher"));
  return TRUE;
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  state->wanted = header->names[1];
  if (!lode_vocabulary_each ("fred_series", find_series, state, error))
    return FALSE;
  if (state->commodity == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s:1: series \"%s\" is not known; it would have to be in fred_series.csv",
                      lode_run_file_name (run), header->names[1]);
  g_autofree char *key = g_ascii_strdown (state->wanted, -1);
  g_autofree char *series = g_strconcat ("fred-", key, NULL);
  g_autofree char *source_key = g_strconcat (series, "-", state->last_month, NULL);
  g_autofree char *url = g_strconcat ("https://fred.stlouisfed.org/series/", header->names[1], NULL);
  LodeSource source = { .key = source_key,
                        .kind = "statistics",
                        .title = state->title,
                        .publisher = state->publisher,
                        .series = series,
                        .edition = state->last_month,
                        .published_on = state->last_month,
                        .note = "the edition is the last month that the download holds",
                        .url = url,
                        .licence = "FRED terms of use; not redistributed with lode",
                        .redistributable = "no",
                        .language = "en" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  g_autofree char *date = lode_text_clean (in->fields[0]);
  g_autofree char *text = lode_text_clean (in->fields[1]);
  if (!is_month (date))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a date, expected YYYY-MM-DD", date);
  if (strcmp (text, ".") == 0 || *text == '\0')
    return TRUE;
  double value;
  if (!lode_plain_number (text, &value))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a number", text);
  date[strlen ("YYYY-MM")] = '\0';
  LodeObservation seen = { .commodity = state->commodity,
                           .form = state->form,
                           .measure = "price",
                           .stage = "",
                           .basis = state->basis,
                           .place = state->place,
                           .detail = state->detail,
                           .period = date,
                           .value = value,
                           .value_max = NAN,
                           .bound = "",
                           .flag = "reported",
                           .unit = lode_unit_find (state->unit),
                           .original_value = text,
                           .original_unit = state->unit,
                           .column = in->header->names[1] };
  return lode_run_put_observation (run, &seen, error);
}

LODE_IMPORTER (fred_series) = {
  .summary = "a monthly price series downloaded from FRED",
  .order = 60,
  .ends_with_newline = TRUE,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
