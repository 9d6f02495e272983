/* claims - statements, and who says them in which words; docs/formats.md */
#include "kb/importer.h"
#include <math.h>
#include <string.h>

static gboolean
detect (const LodeHeader *header)
{
  static const char *const columns[] = { "key", "subject", "predicate", "source", NULL };
  return lode_header_has (header, columns);
}

static gboolean
unit_of (const char *text, const char **key_out, GError **error)
{
  *key_out = NULL;
  if (text == NULL)
    return TRUE;
  const LodeUnit *unit = lode_unit_find (text);
  if (unit == NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a known unit", text);
  *key_out = unit->key;
  return TRUE;
}

static gboolean
polarity_of (const char *text, int *polarity_out, GError **error)
{
  *polarity_out = g_strcmp0 (text, "negative") == 0 ? -1 : g_strcmp0 (text, "unsure") == 0 ? 0 : 1;
  if (text != NULL && *polarity_out == 1 && strcmp (text, "positive") != 0)
    return lode_fail (error, LODE_ERROR_DATA, "polarity \"%s\" is neither positive, negative nor unsure", text);
  return TRUE;
}

/* The texts of a claim, in the order of LodeClaim's strings that need no conversion. */
static const char *const text_columns[]
    = { "key",         "subject",  "predicate", "object", "text",     "date",        "bound",    "unit",   "polarity",
        "valid_from",  "valid_to", "rank",      "rank_reason", "qualifiers", "source", "locator", "quote",  "language",
        "translation", "modality", "manner",    "attributed_to", "note", NULL };

static GHashTable *
read_texts (const LodeRecord *in)
{
  GHashTable *texts = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  for (const char *const *column = text_columns; *column != NULL; column++)
    {
      /* a quote is verbatim: its blanks count */
      char *text = strcmp (*column, "quote") == 0 ? g_strdup (lode_record_get (in, *column))
                                                  : lode_record_dup (in, *column);
      if (text != NULL && *text != '\0')
        g_hash_table_insert (texts, (gpointer) *column, text);
      else
        g_free (text);
    }
  return texts;
}

static const char *
get (GHashTable *texts, const char *column, const char *fallback)
{
  const char *text = g_hash_table_lookup (texts, column);
  return text == NULL ? fallback : text;
}

static gboolean
require (GHashTable *texts, GError **error)
{
  static const char *const required[] = { "key", "subject", "predicate", "source", NULL };
  for (const char *const *column = required; *column != NULL; column++)
    if (get (texts, *column, NULL) == NULL)
      return lode_fail (error, LODE_ERROR_DATA, "column %s is empty", *column);
  return TRUE;
}

static gboolean
row (LodeRun *run, const LodeRecord *in, GError **error)
{
  g_autoptr (GHashTable) t = read_texts (in);
  LodePut put;
  double offset, length;
  LodeClaim claim = { .key = get (t, "key", NULL),
                      .subject = get (t, "subject", NULL),
                      .predicate = get (t, "predicate", NULL),
                      .object = get (t, "object", NULL),
                      .text = get (t, "text", NULL),
                      .date = get (t, "date", NULL),
                      .bound = get (t, "bound", ""),
                      .valid_from = get (t, "valid_from", NULL),
                      .valid_to = get (t, "valid_to", NULL),
                      .rank = get (t, "rank", "normal"),
                      .rank_reason = get (t, "rank_reason", NULL),
                      .qualifiers = get (t, "qualifiers", NULL),
                      .source = get (t, "source", NULL),
                      .locator = get (t, "locator", NULL),
                      .quote = get (t, "quote", NULL),
                      .language = get (t, "language", NULL),
                      .translation = get (t, "translation", NULL),
                      .modality = get (t, "modality", "asserted"),
                      .manner = get (t, "manner", NULL),
                      .attributed_to = get (t, "attributed_to", NULL),
                      .note = get (t, "note", NULL) };
  if (!require (t, error) || !lode_record_number (in, "value", &claim.value, error)
      || !lode_record_number (in, "value_max", &claim.value_max, error) || !lode_record_number (in, "confidence", &claim.confidence, error)
      || !lode_record_number (in, "byte_offset", &offset, error) || !lode_record_number (in, "byte_length", &length, error)
      || !unit_of (get (t, "unit", NULL), &claim.unit, error)
      || !polarity_of (get (t, "polarity", NULL), &claim.polarity, error))
    return FALSE;
  claim.byte_offset = isnan (offset) ? -1 : (gint64) offset;
  claim.byte_length = isnan (length) ? -1 : (gint64) length;
  if (!lode_put_claim (lode_run_store (run), &claim, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

LODE_IMPORTER (claims) = {
  .summary = "statements with evidence: quote, byte span, translation, modality, rank",
  .order = 40,
  .retries = TRUE,
  .ends_with_newline = TRUE,
  .detect = detect,
  .row = row,
};
