/* world-bank-pink-sheet - the World Bank's commodity prices as its workbook has them: the sheet of monthly or annual prices, names above
 * units above codes (editions to 2023) above figures; or a conversion of it to CSV, `Date,CRUDE_PETRO,...`.
 *
 * "Updated on" above the table names the edition. datasets/vocabulary/pink_sheet_series.csv says what a series is; those without a
 * commodity there (coffee, timber, oil) are left alone. Where nothing, "..", or an ellipsis is printed there is no price. */
#include "kb/importer.h"
#include <math.h>
#include <string.h>

/* What a column holds. */
typedef struct
{
  gboolean known; /* a series of the vocabulary */
  char *printed_unit; /* without the brackets around it; NULL where none is printed */
  char *commodity, *form, *unit, *vocabulary_unit, *basis, *detail, *note;
} Series;

typedef struct
{
  guint n;
  Series *series;    /* one for each column */
  char **codes;      /* of the header, or of the row below the units; NULL: none */
  char **units;      /* of the row below the header */
  const LodeHeader *header;
  guint first_line;  /* of the first row below the header */
  char last[8];      /* last period: 2023-03, 2022 */
  gboolean real;     /* prices in dollars of one year, not of each */
} State;

static void
free_state (void *data)
{
  State *state = data;
  for (guint i = 0; i < state->n && state->series != NULL; i++)
    {
      const Series *s = &state->series[i];
      char *strings[] = { s->printed_unit, s->commodity, s->form, s->unit, s->vocabulary_unit, s->basis, s->detail, s->note };
      for (gsize j = 0; j < G_N_ELEMENTS (strings); j++)
        g_free (strings[j]);
    }
  g_free (state->series);
  g_strfreev (state->codes);
  g_strfreev (state->units);
}

/* "Chicken **" and "Urea " are the series "chicken" and "urea". */
static char *
plain_name (const char *printed)
{
  g_autofree char *clean = lode_text_clean (printed);
  char *name = g_utf8_strdown (clean, -1);
  gsize length = strlen (name);
  while (length > 0 && (name[length - 1] == '*' || name[length - 1] == ' '))
    name[--length] = '\0';
  return name;
}

static gboolean
has_name (const LodeHeader *header, const char *wanted)
{
  for (guint i = 0; i < header->n; i++)
    {
      g_autofree char *name = plain_name (header->names[i]);
      if (strcmp (name, wanted) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_conversion (const LodeHeader *header)
{
  static const char *const codes[] = { "Date", "CRUDE_BRENT", "COPPER", NULL };
  return lode_header_has (header, codes);
}

static gboolean
detect (const LodeHeader *header)
{
  return is_conversion (header)
         || (*header->names[0] == '\0' && has_name (header, "crude oil, brent") && has_name (header, "copper"));
}

/* "1960M01" is 1960-01, "1960" a year. */
static gboolean
read_period (const char *text, char period[static 8])
{
  if (g_regex_match_simple ("^[0-9]{4}M(0[1-9]|1[0-2])$", text, 0, 0))
    g_snprintf (period, 8, "%.4s-%.2s", text, text + 5);
  else if (g_regex_match_simple ("^[0-9]{4}$", text, 0, 0))
    g_strlcpy (period, text, 8);
  else
    return FALSE;
  return TRUE;
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  (void) error;
  State *state = lode_run_state (run);
  char period[8];
  g_autofree char *first = lode_text_clean (in->fields[0]);
  if (state->first_line == 0)
    state->first_line = in->line;
  if (read_period (first, period))
    {
      if (strcmp (period, state->last) > 0)
        g_strlcpy (state->last, period, sizeof state->last);
      return TRUE;
    }
  if (*first != '\0' || *state->last != '\0')
    return TRUE;
  if (state->units == NULL && strchr (in->fields[1], '(') != NULL)
    state->units = g_strdupv (in->fields);
  else if (state->codes == NULL)
    state->codes = g_strdupv (in->fields);
  return TRUE;
}

static gboolean
is_series (const LodeRecord *row, const char *code, const char *name)
{
  g_auto (GStrv) names = g_strsplit (lode_record_get (row, "names"), "|", -1);
  return (code != NULL && g_ascii_strcasecmp (lode_record_get (row, "code"), code) == 0)
         || g_strv_contains ((const char *const *) names, name);
}

static gboolean
settle_columns (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  State *state = data;
  for (guint i = 1; i < state->n; i++)
    {
      Series *s = &state->series[i];
      g_autofree char *name = plain_name (state->header->names[i]);
      g_autofree char *code = state->codes == NULL ? NULL : lode_text_clean (state->codes[i]);
      if (s->known || !is_series (row, code, name))
        continue;
      s->known = TRUE;
      s->commodity = lode_record_dup (row, "commodity");
      s->form = g_strdup (lode_record_get (row, "form"));
      s->unit = g_strdup (lode_record_get (row, "unit"));
      s->vocabulary_unit = g_strdup (lode_record_get (row, "printed_unit"));
      s->basis = g_strdup (lode_record_get (row, "basis"));
      s->detail = g_strdup (lode_record_get (row, "detail"));
      s->note = lode_record_dup (row, "note");
      if (state->units != NULL)
        {
          s->printed_unit = lode_text_clean (state->units[i]);
          g_strdelimit (s->printed_unit, "()", ' ');
          g_strstrip (s->printed_unit);
        }
    }
  return TRUE;
}

/* The day in "Updated on April 04, 2023", as 2023-04-04. NULL: there is none. */
static char *
updated_on (const char *preamble)
{
  g_autoptr (GRegex) regex = g_regex_new ("Updated on ([A-Z][a-z]+) ([0-9]{1,2}), ([0-9]{4})", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (!g_regex_match (regex, preamble, 0, &match))
    return NULL;
  g_autofree char *month = g_match_info_fetch (match, 1);
  g_autofree char *day = g_match_info_fetch (match, 2);
  g_autofree char *year = g_match_info_fetch (match, 3);
  guint number = lode_month_of (month);
  return number == 0 ? NULL : g_strdup_printf ("%s-%02u-%02u", year, number, (guint) g_ascii_strtoull (day, NULL, 10));
}

/* A conversion has no date: the mean of its last month was known in the next month at the earliest. */
static char *
month_after (const char *month)
{
  guint year = (guint) g_ascii_strtoull (month, NULL, 10), m = (guint) g_ascii_strtoull (month + 5, NULL, 10);
  return g_strdup_printf ("%04u-%02u", m == 12 ? year + 1 : year, m == 12 ? 1 : m + 1);
}

static gboolean
set_edition (LodeRun *run, const State *state, gboolean conversion, GError **error)
{
  const char *preamble = lode_run_preamble (run);
  g_autofree char *published = conversion ? month_after (state->last) : updated_on (preamble);
  if (published == NULL && lode_run_option (run, "source") == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: the cells above the table do not say \"Updated on MONTH DAY, YEAR\"; name the edition with --source",
                      lode_run_file_name (run));
  g_autofree char *edition = conversion ? g_strdup_printf ("to %s", state->last) : g_strdup_printf ("%.7s", published == NULL ? "undated" : published);
  g_autofree char *key = g_strconcat ("world-bank-pink-sheet-", edition, NULL);
  g_strdelimit (key, " ", '-');
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = "World Bank Commodity Price Data (The Pink Sheet)",
                        .publisher = "World Bank",
                        .series = "world-bank-pink-sheet",
                        .edition = edition,
                        .published_on = published,
                        .url = "https://www.worldbank.org/en/research/commodity-markets",
                        .licence = "CC BY 4.0",
                        .redistributable = "yes",
                        .language = "en",
                        .note = conversion ? "a conversion to CSV by others, rounded to two decimals, without units and without its date; the edition "
                                             "is named after its last month, and taken to be known since the month after"
                                           : NULL };
  return lode_run_set_source (run, &source, error);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  gboolean conversion = is_conversion (header);
  if (*state->last == '\0')
    return lode_fail (error, LODE_ERROR_DATA, "%s: holds no row of a month (1960M01) or a year (1960)", lode_run_file_name (run));
  state->n = header->n;
  state->header = header;
  state->series = g_new0 (Series, header->n);
  state->real = g_regex_match_simple ("\\breal\\b.*US dollars", lode_run_preamble (run), G_REGEX_CASELESS, 0);
  if (conversion)
    {
      g_strfreev (state->codes);
      state->codes = g_strdupv (header->names);
    }
  else if (state->units == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s:%u: no row of units such as \"($/mt)\" follows the names", lode_run_file_name (run), state->first_line);
  return lode_vocabulary_each ("pink_sheet_series", settle_columns, state, error) && set_edition (run, state, conversion, error);
}

/* Say once for each column that it cannot be read; its cells then are none. */
static gboolean
refuse_column (LodeRun *run, const LodeRecord *in, guint i, const char *format, const char *what, GError **error)
{
  State *state = lode_run_state (run);
  state->series[i].known = TRUE;
  g_clear_pointer (&state->series[i].commodity, g_free);
  return lode_run_quarantine (run, in, in->header->names[i], g_error_new (LODE_ERROR, LODE_ERROR_DATA, format, in->header->names[i], what), error);
}

/* The printed unit has to be the one that the vocabulary expects: another one would be another quantity. */
static gboolean
check_columns (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  for (guint i = 1; i < state->n; i++)
    {
      const Series *s = &state->series[i];
      if (!s->known && *in->header->names[i] == '\0')
        continue;
      if (!s->known && !refuse_column (run, in, i, "the series \"%s\" is not in pink_sheet_series.csv%s", "", error))
        return FALSE;
      if (s->commodity != NULL && s->printed_unit != NULL && strcmp (s->printed_unit, s->vocabulary_unit) != 0
          && !refuse_column (run, in, i, "the series \"%s\" is printed in \"%s\"; pink_sheet_series.csv expects another unit", s->printed_unit, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_missing (const char *text)
{
  static const char *const marks[] = { "", "..", "...", "\u2026", NULL };
  return g_strv_contains (marks, text);
}

static gboolean
put_price (LodeRun *run, const Series *s, const char *column, const char *period, const char *text, GError **error)
{
  double value;
  if (!lode_plain_number (text, &value))
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a number", text);
  LodeObservation seen = { .commodity = s->commodity,
                           .form = s->form,
                           .measure = "price",
                           .stage = "",
                           .basis = s->basis,
                           .place = "aggregate/world",
                           .detail = s->detail,
                           .period = period,
                           .value = value,
                           .value_max = NAN,
                           .bound = "",
                           .flag = "reported",
                           .unit = lode_unit_find (s->unit),
                           .original_value = text,
                           .original_unit = s->printed_unit == NULL ? s->unit : s->printed_unit,
                           .note = s->note,
                           .column = column };
  return lode_run_put_observation (run, &seen, error);
}

static gboolean
put_row (LodeRun *run, const LodeRecord *in, const char *period, GError **error)
{
  State *state = lode_run_state (run);
  for (guint i = 1; i < state->n; i++)
    {
      g_autofree char *text = lode_text_clean (in->fields[i]);
      g_autoptr (GError) reason = NULL;
      const Series *s = &state->series[i];
      if (is_missing (text) || (s->known && s->commodity == NULL))
        continue;
      if (!s->known)
        lode_fail (&reason, LODE_ERROR_DATA, "\"%s\" stands in a column without a name", text);
      else if (put_price (run, s, in->header->names[i], period, text, &reason))
        continue;
      if (g_error_matches (reason, LODE_ERROR, LODE_ERROR_STORE))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }
      if (!lode_run_quarantine (run, in, in->header->names[i], g_steal_pointer (&reason), error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  char period[8];
  g_autofree char *first = lode_text_clean (in->fields[0]);
  if (state->real)
    {
      lode_run_skip (run);
      return TRUE;
    }
  if (in->line == state->first_line && !check_columns (run, in, error))
    return FALSE;
  if (read_period (first, period))
    return put_row (run, in, period, error);
  return *first == '\0' ? TRUE : lode_fail (error, LODE_ERROR_DATA, "\"%s\" is neither a month (1960M01) nor a year (1960)", first);
}

LODE_IMPORTER (world_bank_pink_sheet) = {
  .summary = "monthly and annual commodity prices of the World Bank (The Pink Sheet)",
  .order = 60,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
