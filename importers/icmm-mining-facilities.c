/* icmm-mining-facilities - the Global Mining Dataset of the International Council on Mining and Metals: mines, smelters, refineries and
 * plants with their place, country and commodities.
 *
 * A facility is known by its ICMM ID: one that an entity of the store has as its code "icmm" is that entity, any other is new. The sheet
 * "About" says which release it is. Group Names are those of sites that were clustered into one; they are kept as labels. The dataset
 * names neither owners nor status. Commodities are found by name, other words by datasets/vocabulary/icmm_commodities.csv. */
#include "kb/importer.h"
#include <math.h>
#include <string.h>

typedef struct
{
  char *source;
  GHashTable *words; /* commodity as printed, lower case -> key, "" where it stands for none */
} State;

/* A row while it is read. */
typedef struct
{
  LodeRun *run;
  const LodeRecord *in;
  const char *source;
  char *id, *name, *facility, *note;
} Site;

static void
free_state (void *data)
{
  State *state = data;
  g_free (state->source);
  if (state->words != NULL)
    g_hash_table_unref (state->words);
}

static void
clear_site (Site *site)
{
  g_free (site->id);
  g_free (site->name);
  g_free (site->facility);
  g_free (site->note);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Site, clear_site)

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "ICMMID", "Confidence Factor", "Mine Name", "Group Names", "Latitude", "Longitude", "Asset Type", "Country",
                                         "Primary Commodity", "Secondary Commodity", "Other Commodities", NULL };
  return lode_header_has (header, columns);
}

static gboolean
add_word (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  g_hash_table_insert (data, g_strdup (lode_record_get (row, "label")), g_strdup (lode_record_get (row, "entity")));
  return TRUE;
}

/* "Global Mining Dataset - September 2025" is 2025-09. NULL: the text does not say. */
static char *
release_of (const char *about)
{
  g_autoptr (GRegex) regex = g_regex_new ("Global Mining Dataset[ ,-]+([A-Z][a-z]+) (20[0-9]{2})", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (about == NULL || !g_regex_match (regex, about, 0, &match))
    return NULL;
  g_autofree char *month = g_match_info_fetch (match, 1);
  g_autofree char *year = g_match_info_fetch (match, 2);
  guint number = lode_month_of (month);
  return number == 0 ? NULL : g_strdup_printf ("%s-%02u", year, number);
}

static gboolean
begin (LodeRun *run, const LodeHeader *header, GError **error)
{
  (void) header;
  State *state = lode_run_state (run);
  g_autofree char *about = lode_run_sheet_text (run, "About");
  g_autofree char *release = release_of (about);
  const char *wanted = lode_run_option (run, "source");
  if (release == NULL && wanted == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "%s: no sheet About says of which month the Global Mining Dataset is; name the edition with --source",
                      lode_run_file_name (run));
  g_autofree char *title = g_strdup_printf ("ICMM Global Mining Dataset, %s", release == NULL ? "release not stated" : release);
  state->source = wanted != NULL ? g_strdup (wanted) : g_strconcat ("icmm-global-mining-", release, NULL);
  state->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  LodeSource source = { .key = state->source,
                        .kind = "reference",
                        .title = title,
                        .publisher = "International Council on Mining and Metals",
                        .series = "icmm-global-mining",
                        .edition = release == NULL ? wanted : release,
                        .published_on = release,
                        .url = "https://www.icmm.com",
                        .licence = "CC BY 4.0",
                        .redistributable = "yes",
                        .language = "en" };
  return lode_run_set_source (run, &source, error) && lode_vocabulary_each ("icmm_commodities", add_word, state->words, error);
}

/* "El Callao (Mina 2)" -> "el-callao-mina-2". */
static char *
slug (const char *name)
{
  g_autofree char *ascii = g_str_to_ascii (name, "C");
  GString *text = g_string_new (NULL);
  for (const char *p = ascii; *p != '\0' && text->len < 48; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (text, g_ascii_tolower (*p));
    else if (text->len > 0 && text->str[text->len - 1] != '-' && *p != '\'')
      g_string_append_c (text, '-');
  while (text->len > 0 && text->str[text->len - 1] == '-')
    g_string_truncate (text, text->len - 1);
  return g_string_free (text, FALSE);
}

static gboolean
put_name (const Site *site, const char *kind, const char *text, GError **error)
{
  LodePut put;
  gboolean code = strcmp (kind, "code") == 0;
  LodeName name = { .entity = site->facility, .kind = kind, .text = text, .scheme = code ? "icmm" : NULL, .source = site->source };
  if (!lode_put_name (lode_run_store (site->run), &name, &put, error))
    return FALSE;
  lode_run_count (site->run, put);
  return TRUE;
}

/* Find the facility by its id, or make it: the key has name and id, since names repeat. */
static gboolean
settle_facility (Site *site, GError **error)
{
  g_autofree char *label = NULL;
  LodePut put;
  LodeStore *store = lode_run_store (site->run);
  if (!lode_store_find_code (store, "icmm", site->id, &site->facility, &label, error))
    return FALSE;
  if (site->facility != NULL)
    return strcmp (label, site->name) == 0 || put_name (site, "label", site->name, error);
  g_autofree char *readable = slug (site->name);
  g_autofree char *id = g_ascii_strdown (site->id, -1);
  site->facility = g_strconcat ("facility/", readable, *readable == '\0' ? "" : "-", id, NULL);
  LodeEntity entity = { site->facility, "facility", site->name, NULL, site->source };
  if (!lode_put_entity (store, &entity, &put, error))
    return FALSE;
  lode_run_count (site->run, put);
  return put_name (site, "code", site->id, error);
}

static gboolean
put_group_names (const Site *site, GError **error)
{
  g_auto (GStrv) names = g_strsplit (lode_record_get (site->in, "Group Names"), ";", -1);
  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *clean = lode_text_clean (*name);
      if (*clean != '\0' && strcmp (clean, site->name) != 0 && !put_name (site, "label", clean, error))
        return FALSE;
    }
  return TRUE;
}

/* Store one claim of the row; @mark tells apart those of one row, @column is where it stands. */
static gboolean
put_claim (const Site *site, LodeClaim *claim, const char *mark, const char *column, const char *quote, GError **error)
{
  LodePut put;
  g_autofree char *key = g_strdup_printf ("%s/%s-%s", site->source, site->id, mark);
  g_autofree char *locator = g_strdup_printf ("%s, row %u, column %s", site->id, site->in->line, column);
  claim->key = key;
  claim->subject = site->facility;
  claim->source = site->source;
  claim->locator = locator;
  claim->quote = quote;
  claim->language = "en";
  claim->note = claim->note == NULL ? site->note : claim->note;
  claim->bound = "";
  claim->polarity = 1;
  claim->rank = "normal";
  claim->byte_offset = claim->byte_length = -1;
  claim->modality = "asserted";
  claim->confidence = claim->value_max = NAN;
  if (!lode_put_claim (lode_run_store (site->run), claim, &put, error))
    return FALSE;
  lode_run_count (site->run, put);
  return TRUE;
}

static gboolean
put_country (const Site *site, GError **error)
{
  const char *country;
  g_autofree char *printed = lode_record_dup (site->in, "Country");
  if (printed == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column Country is empty");
  if (!lode_run_resolve (site->run, printed, "country", &country, error))
    return FALSE;
  LodeClaim claim = { .predicate = "located_in", .object = country, .value = NAN };
  return put_claim (site, &claim, "country", "Country", printed, error);
}

static gboolean
put_coordinate (const Site *site, const char *column, double limit, GError **error)
{
  double degrees;
  g_autofree char *printed = lode_record_dup (site->in, column);
  g_autofree char *predicate = g_ascii_strdown (column, -1);
  if (printed == NULL)
    return TRUE;
  /* a typographic minus is a minus */
  g_auto (GStrv) parts = g_strsplit (printed, "\u2212", -1);
  g_autofree char *number = g_strjoinv ("-", parts);
  g_autoptr (GError) reason = NULL;
  if (!lode_plain_number (number, &degrees) || fabs (degrees) > limit)
    {
      lode_fail (&reason, LODE_ERROR_DATA, "\"%s\" is no %s, expected degrees from -%g to %g", printed, predicate, limit, limit);
      return lode_run_quarantine (site->run, site->in, column, g_steal_pointer (&reason), error);
    }
  LodeClaim claim = { .predicate = predicate, .value = degrees, .unit = "deg" };
  return put_claim (site, &claim, predicate, column, printed, error);
}

static gboolean
put_kinds (const Site *site, GError **error)
{
  const char *printed = lode_record_get (site->in, "Asset Type");
  g_auto (GStrv) kinds = g_strsplit (printed, ";", -1);
  for (char **kind = kinds; *kind != NULL; kind++)
    {
      g_autofree char *clean = lode_text_clean (*kind);
      g_autofree char *word = g_utf8_strdown (clean, -1);
      g_autofree char *mark = slug (word);
      LodeClaim claim = { .predicate = "facility_kind", .text = word, .value = NAN };
      if (*word != '\0' && !put_claim (site, &claim, mark, "Asset Type", printed, error))
        return FALSE;
    }
  return TRUE;
}

/* Two words may name one commodity ("ilmenite;rutile"): it is said once, by the first column that does. */
static gboolean
put_commodity (const Site *site, const char *word, const char *column, GHashTable *said, GError **error)
{
  State *state = lode_run_state (site->run);
  g_autoptr (GError) reason = NULL;
  const char *commodity = g_hash_table_lookup (state->words, word);
  if (commodity == NULL && !lode_run_resolve (site->run, word, "commodity", &commodity, &reason))
    return lode_run_quarantine (site->run, site->in, column, g_steal_pointer (&reason), error);
  if (*commodity == '\0' || !g_hash_table_add (said, g_strdup (commodity)))
    return TRUE;
  g_autofree char *rank = g_ascii_strdown (column, (gssize) strcspn (column, " "));
  g_autofree char *note = g_strdup_printf ("%s commodity; %s", rank, site->note);
  LodeClaim claim = { .predicate = "produces", .object = commodity, .note = note, .value = NAN };
  return put_claim (site, &claim, strchr (commodity, '/') + 1, column, lode_record_get (site->in, column), error);
}

static gboolean
put_commodities (const Site *site, GError **error)
{
  static const char *const columns[] = { "Primary Commodity", "Secondary Commodity", "Other Commodities" };
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_auto (GStrv) words = g_strsplit_set (lode_record_get (site->in, columns[i]), ";,", -1);
      for (char **word = words; *word != NULL; word++)
        {
          g_autofree char *clean = lode_text_clean (*word);
          g_autofree char *lower = g_utf8_strdown (clean, -1);
          if (*lower != '\0' && !put_commodity (site, lower, columns[i], said, error))
            return FALSE;
        }
    }
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  State *state = lode_run_state (run);
  g_auto (Site) site = { .run = run, .in = in, .source = state->source, .id = lode_record_dup (in, "ICMMID"), .name = lode_record_dup (in, "Mine Name") };
  g_autofree char *confidence = lode_record_dup (in, "Confidence Factor");
  if (site.id == NULL || !g_regex_match_simple ("^ICMM[0-9]+$", site.id, 0, 0))
    return lode_fail (error, LODE_ERROR_DATA, "column ICMMID: \"%s\" is no id, expected the like of ICMM00026", site.id == NULL ? "" : site.id);
  if (site.name == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "column Mine Name is empty");
  site.note = g_strdup_printf ("confidence factor %s", confidence == NULL ? "not stated" : confidence);
  return settle_facility (&site, error) && put_country (&site, error) && put_coordinate (&site, "Latitude", 90, error)
         && put_coordinate (&site, "Longitude", 180, error) && put_kinds (&site, error) && put_commodities (&site, error)
         && put_group_names (&site, error);
}

LODE_IMPORTER (icmm_mining_facilities) = {
  .summary = "mines, smelters, refineries and plants of the ICMM Global Mining Dataset",
  .order = 70,
  .detect = detect,
  .state_size = sizeof (State),
  .free_state = free_state,
  .begin = begin,
  .row = row,
};
