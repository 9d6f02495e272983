#include "importers/usgs/series.h"
#include "importers/usgs/columns.h"
#include "importers/usgs/labels.h"

#include <string.h>

static void
free_series (gpointer data)
{
  UsgsSeries *series = data;
  g_free ((char *) series->commodity);
  g_free ((char *) series->measure);
  g_free ((char *) series->stage);
  g_free ((char *) series->detail);
  g_free (series);
}

static char *
key_of (const UsgsSeries *label)
{
  return g_strjoin ("|", label->commodity, label->measure, label->stage, label->detail, NULL);
}

static char *
column (const LodeRecord *row, const char *name)
{
  return g_strdup (lode_record_get (row, name));
}

static gboolean
add_series (const LodeRecord *row, gpointer table, GError **error)
{
  UsgsSeries label = { lode_record_get (row, "commodity"), lode_record_get (row, "measure"), lode_record_get (row, "stage"),
                       lode_record_get (row, "detail") };
  UsgsSeries *series = g_new (UsgsSeries, 1);
  *series = (UsgsSeries) { column (row, "series_commodity"), column (row, "series_measure"), column (row, "series_stage"),
                           column (row, "series_detail") };
  (void) error;
  g_hash_table_insert (table, key_of (&label), series);
  return TRUE;
}

GHashTable *
usgs_series_load (GError **error)
{
  g_autoptr (GHashTable) table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_series);
  return lode_vocabulary_each ("usgs_salient_series", add_series, table, error) ? g_steal_pointer (&table) : NULL;
}

gboolean
usgs_series_find (GHashTable *table, UsgsSeries *series)
{
  g_autofree char *key = key_of (series);
  const UsgsSeries *found = g_hash_table_lookup (table, key);
  if (found != NULL)
    *series = *found;
  return found != NULL;
}

/* What a label says behind the measure, as "of reported consumption" is of a reliance: nothing. Of "Production, Smelter: Primary" it is
 * "smelter: primary", of "Pig iron production" the whole. To free. */
static char *
said_behind (const UsgsWords *words, const char *label)
{
  g_autofree char *first = g_strndup (label, strcspn (label, " ,:("));
  const char *cut = strpbrk (label, ",:"), *colon = strrchr (label, ':');
  if (g_str_has_prefix (label, "net import reliance"))
    return g_strdup (colon == NULL ? "" : colon + 1 + strspn (colon + 1, " "));
  if (g_hash_table_contains (words->stages, first))
    return g_strdup (label);
  if (cut != NULL)
    return g_strdup (cut + 1 + strspn (cut + 1, " "));
  return g_strdup (g_hash_table_contains (words->measures, label) || strcmp (label, "imports for consumption") == 0 ? "" : label);
}

/* Without ending, where it is there. */
static void
cut_ending (char *text, const char *before, const char *word)
{
  g_autofree char *ending = g_strconcat (before, word, NULL);
  if (g_str_has_suffix (text, ending))
    text[strlen (text) - strlen (ending)] = '\0';
}

/* The same price is given by the gram, by ten, by 25 ...; any other unit stands in its own column, and so does the commodity. */
char *
usgs_salient_kind (const UsgsWords *words, const LodeRecord *in)
{
  g_autofree char *label = usgs_label (usgs_cell (in, "statistics_detail")), *unit = usgs_label (usgs_cell (in, "unit"));
  g_autofree char *commodity = usgs_label (usgs_cell (in, "commodity"));
  g_autofree char *kind = said_behind (words, label);
  if (g_str_has_prefix (unit, "dollars per"))
    return g_str_has_suffix (unit, " gram") || g_str_has_suffix (unit, " grams") ? g_strjoin (", ", kind, unit, NULL) : g_steal_pointer (&kind);
  cut_ending (kind, ", ", unit);
  cut_ending (kind, ": ", commodity);
  cut_ending (kind, ",", "");
  return g_strdup (strcmp (kind, commodity) == 0 || strcmp (kind, unit) == 0 ? "" : kind);
}

char *
usgs_salient_behind_stage (const char *kind)
{
  const char *behind = kind + strcspn (kind, " ,:(");
  gboolean bracketed = g_str_has_prefix (behind, " (") && g_str_has_suffix (behind, ")");
  behind += strspn (behind, " ,:(");
  if (g_str_has_prefix (behind, "production"))
    behind += strlen ("production") + strspn (behind + strlen ("production"), " ,:");
  return g_strndup (behind, strlen (behind) - (bracketed ? 1 : 0));
}
