/* world-bank-wgi - the Worldwide Governance Indicators: the bulk CSV, a row for each country and indicator and a column for each year;
 * or the workbook, a sheet for each dimension with years above the measures (Estimate, StdErr, NumSrc, Rank, Lower, Upper).
 *
 * Six dimensions with six measures each; the code of an indicator is DIMENSION.MEASURE: CC.EST is the estimate of control of corruption,
 * in standard deviations around 0. Countries are found by code, older codes of the World Bank by world_bank_places.csv. Nothing, "..", "#N/A"
 * mean that there is no figure. */
#include "kb/importer.h"
#include <string.h>

typedef struct
{
  const char *code, *label, *letters;
} Dimension;

static const Dimension dimensions[] = {
  { "CC", "Control of Corruption", "controlofcorruption" },
  { "GE", "Government Effectiveness", "governmenteffectiveness" },
  { "PV", "Political Stability and Absence of Violence/Terrorism", "politicalstability" },
  { "RL", "Rule of Law", "ruleoflaw" },
  { "RQ", "Regulatory Quality", "regulatoryquality" },
  { "VA", "Voice and Accountability", "voiceandaccountability" },
};

/* @heading: of the column in the workbook. */
static const struct
{
  const char *heading, *code, *label;
} measures[] = {
  { "Estimate", "EST", "Estimate" },
  { "StdErr", "STD.ERR", "Standard Error" },
  { "NumSrc", "NO.SRC", "Number of Sources" },
  { "Rank", "PER.RNK", "Percentile Rank" },
  { "Lower", "PER.RNK.LOWER", "Percentile Rank, Lower Bound of 90% Confidence Interval" },
  { "Upper", "PER.RNK.UPPER", "Percentile Rank, Upper Bound of 90% Confidence Interval" },
};

/* What a column holds; year is empty for those without figures. */
typedef struct
{
  char year[5];
  int measure; /* of the workbook: index into measures[] */
} Column;

typedef struct
{
  guint n;
  Column *columns;
  char **headings; /* of the workbook: the row below the years */
  const Dimension *dimension; /* of the workbook's sheet */
  GHashTable *places;
} State;

static void
free_state (void *data)
{
  State *state = data;
  g_free (state->columns);
  g_strfreev (state->headings);
  if (state->places != NULL)
    g_hash_table_unref (state->places);
}

/* "1996", "1996 [YR1996]" and, for a heading that repeats, "1996 (column 4)". */
static gboolean
read_year (const char *heading, char year[static 5])
{
  if (!g_regex_match_simple ("^(19|20)[0-9]{2}( \\[YR[0-9]{4}\\]| \\(column [0-9]+\\))?$", heading, 0, 0))
    return FALSE;
  g_strlcpy (year, heading, 5);
  return TRUE;
}

static gboolean
is_workbook (const LodeHeader *header)
{
  char year[5];
  return header->n > 7 && *header->names[0] == '\0' && *header->names[1] == '\0' && read_year (header->names[2], year);
}

static gboolean
detect (const LodeHeader *header)
{
  static const char *const bulk[] = { "Country Name", "Country Code", "Indicator Name", "Indicator Code" };
  char year[5];
  gboolean same = header->n > G_N_ELEMENTS (bulk);
  for (guint i = 0; same && i < G_N_ELEMENTS (bulk); i++)
    same = strcmp (header->names[i], bulk[i]) == 0;
  return (same && read_year (header->names[4], year)) || is_workbook (header);
}

/* "CC.EST", in later files "GOV_WGI_CC.EST". Returns the short code, or NULL when it is none of the governance indicators. */
static const char *
short_code (const char *code)
{
  if (g_str_has_prefix (code, "GOV_WGI_"))
    code += strlen ("GOV_WGI_");
  for (gsize d = 0; d < G_N_ELEMENTS (dimensions); d++)
    for (gsize m = 0; m < G_N_ELEMENTS (measures); m++)
      if (g_str_has_prefix (code, dimensions[d].code) && code[2] == '.' && strcmp (code + 3, measures[m].code) == 0)
        return code;
  return NULL;
}

static gboolean
scan (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  if (is_workbook (in->header))
    {
      if (state->headings == NULL)
        state->headings = g_strdupv (in->fields);
      return TRUE;
    }
  g_autofree char *code = lode_text_clean (in->fields[3]);
  return short_code (code) != NULL
         || lode_fail (error, LODE_ERROR_DATA, "%s:%u: column Indicator Code: \"%s\" is no governance indicator, expected the like of CC.EST", in->file,
                       in->line, code);
}

static gboolean
add_place (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  g_hash_table_insert (data, g_strdup (lode_record_get (row, "code")), g_strdup (lode_record_get (row, "entity")));
  return TRUE;
}

static const Dimension *
find_dimension (const char *text)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  for (; *text != '\0'; text++)
    if (g_ascii_isalpha (*text))
      g_string_append_c (letters, g_ascii_tolower (*text));
  for (gsize i = 0; i < G_N_ELEMENTS (dimensions); i++)
    if (strstr (letters->str, dimensions[i].letters) != NULL)
      return &dimensions[i];
  return NULL;
}

/* The sheet's name is all that tells the dimension where the cells above the table do not. */
static gboolean
settle_workbook (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  const char *year = "", *sheet = strrchr (lode_run_file_name (run), '/');
  if (state->headings == NULL || strcmp (state->headings[1], "Code") != 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s: no row with \"Code\" in its second cell follows the years", lode_run_file_name (run));
  state->dimension = find_dimension (sheet == NULL ? lode_run_preamble (run) : sheet);
  if (state->dimension == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: the sheet is named after none of the six dimensions", lode_run_file_name (run));
  for (guint i = 2; i < header->n; i++)
    {
      Column *column = &state->columns[i];
      if (read_year (header->names[i], column->year))
        year = column->year;
      g_strlcpy (column->year, year, sizeof column->year);
      for (column->measure = G_N_ELEMENTS (measures) - 1; column->measure >= 0; column->measure--)
        if (strcmp (state->headings[i], measures[column->measure].heading) == 0)
          break;
      if (column->measure < 0 && *state->headings[i] != '\0')
        return lode_fail (error, LODE_ERROR_DATA, "%s: column \"%s\" of %s is no known measure", lode_run_file_name (run), state->headings[i], year);
      if (column->measure < 0)
        *column->year = '\0';
    }
  return TRUE;
}

static gboolean
settle_bulk (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  for (guint i = 4; i < header->n; i++)
    if (!read_year (header->names[i], state->columns[i].year) && *header->names[i] != '\0')
      return lode_fail (error, LODE_ERROR_DATA, "%s:1: column \"%s\" is no year", lode_run_file_name (run), header->names[i]);
  return TRUE;
}

static gboolean
set_edition (LodeRun *run, const State *state, GError **error)
{
  const char *last = "";
  for (guint i = 0; i < state->n; i++)
    if (strcmp (state->columns[i].year, last) > 0)
      last = state->columns[i].year;
  guint year = (guint) g_ascii_strtoull (last, NULL, 10);
  g_autofree char *key = g_strdup_printf ("world-bank-wgi-%u", year + 1);
  g_autofree char *edition = g_strdup_printf ("%u", year + 1);
  g_autofree char *published = g_strdup_printf ("%u-09", year + 1);
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = "Worldwide Governance Indicators",
                        .publisher = "World Bank",
                        .series = "world-bank-wgi",
                        .edition = edition,
                        .published_on = published,
                        .url = "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
                        .licence = "CC BY 4.0",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "the file has no date; updates appear in the autumn after the last year that they cover" };
  return lode_run_set_source (run, &source, error);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  State *state = lode_run_state (run);
  state->n = header->n;
  state->columns = g_new0 (Column, header->n);
  state->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return (is_workbook (header) ? settle_workbook (run, header, error) : settle_bulk (run, header, error))
         && lode_vocabulary_each ("world_bank_places", add_place, state->places, error) && set_edition (run, state, error);
}

static gboolean
find_place (LodeRun *run, const char *code, const char **key_out, GError **error)
{
  State *state = lode_run_state (run);
  if (*code == '\0')
    return lode_fail (error, LODE_ERROR_DATA, "the code of the country is empty");
  *key_out = g_hash_table_lookup (state->places, code);
  return *key_out != NULL || lode_run_resolve (run, code, "country", key_out, error);
}

static gboolean
is_missing (const char *text)
{
  static const char *const marks[] = { "", "..", "#N/A", NULL };
  return g_strv_contains (marks, text);
}

static gboolean
put_figure (LodeRun *run, const LodeRecord *in, guint i, const char *text, LodeIndicator *figure, GError **error)
{
  g_autoptr (GError) reason = NULL;
  if (!lode_plain_number (text, &figure->value))
    lode_fail (&reason, LODE_ERROR_DATA, "\"%s\" is not a number", text);
  else if (lode_run_put_indicator (run, figure, &reason))
    return TRUE;
  if (!g_error_matches (reason, LODE_ERROR, LODE_ERROR_STORE))
    return lode_run_quarantine (run, in, in->header->names[i], g_steal_pointer (&reason), error);
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  gboolean workbook = state->dimension != NULL;
  g_autofree char *place_code = lode_text_clean (in->fields[1]);
  g_autofree char *long_code = workbook ? NULL : lode_text_clean (in->fields[3]);
  g_autofree char *bulk_label = workbook ? NULL : lode_text_clean (in->fields[2]);
  const char *place;
  if (workbook && strcmp (place_code, "Code") == 0)
    return TRUE;
  if (!find_place (run, place_code, &place, error))
    return FALSE;
  for (guint i = workbook ? 2 : 4; i < state->n; i++)
    {
      const Column *column = &state->columns[i];
      g_autofree char *text = lode_text_clean (in->fields[i]);
      if (is_missing (text))
        continue;
      if (*column->year == '\0')
        return lode_fail (error, LODE_ERROR_DATA, "\"%s\" stands in column %u, which has no heading", text, i + 1);
      g_autofree char *name = workbook ? g_strconcat (state->dimension->code, ".", measures[column->measure].code, NULL) : g_strdup (short_code (long_code));
      g_autofree char *label = workbook ? g_strconcat (state->dimension->label, ": ", measures[column->measure].label, NULL) : g_strdup (bulk_label);
      g_autofree char *heading = workbook ? g_strdup_printf ("%s %s", column->year, measures[column->measure].heading) : g_strdup (column->year);
      LodeIndicator figure = { .name = name, .label = label, .place = place, .period = column->year, .original_value = text, .column = heading };
      if (!put_figure (run, in, i, text, &figure, error))
        return FALSE;
    }
  return TRUE;
}

LODE_IMPORTER (world_bank_wgi) = {
  .summary = "the Worldwide Governance Indicators: bulk CSV, or the workbook",
  .order = 60,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .scan = scan,
  .begin = begin,
  .row = row,
};
