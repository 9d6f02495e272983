#include "importers/usgs/statements.h"
#include "importers/usgs/edition.h"
#include "importers/usgs/reliance.h"

#include <math.h>

gboolean
usgs_statement_put (LodeRun *run, int edition, const char *table, guint n, LodeClaim *claim, GError **error)
{
  LodePut put;
  LodeStore *store = lode_run_store (run);
  guint line = lode_store_line (store);
  g_autofree char *source = usgs_edition_key (run, edition);
  g_autofree char *key = g_strdup_printf ("%s/%s-%u-%u", source, table, line, n);
  g_autofree char *locator = g_strdup_printf ("%s, line %u", lode_run_file_name (run), line);
  LodeClaim filled = *claim;
  filled.key = key;
  filled.source = source;
  filled.locator = locator;
  filled.value = filled.value_max = filled.confidence = NAN;
  filled.bound = "";
  filled.polarity = 1;
  filled.rank = "normal";
  filled.byte_offset = filled.byte_length = -1;
  filled.language = "en";
  filled.modality = "asserted";
  if (!lode_put_claim (store, &filled, &put, error))
    return FALSE;
  lode_run_count (run, put);
  return TRUE;
}

gboolean
usgs_import_source_put (LodeRun *run, int edition, const char *table, const UsgsImportSource *source, GError **error)
{
  const char *country;
  if (!usgs_source_resolve (run, source->label, &country, error))
    return FALSE;
  g_autofree char *from = usgs_period (source->first, source->first);
  g_autofree char *to = usgs_period (source->last, source->last);
  g_autofree char *form = *source->form == '\0' ? g_strdup ("") : g_strconcat ("; form=", source->form, NULL);
  g_autofree char *qualifiers = g_strdup_printf ("area=USA; rank=%u%s", source->rank, form);
  LodeClaim claim = { .subject = source->commodity,
                      .predicate = "has_major_import_source",
                      .object = country,
                      .valid_from = from,
                      .valid_to = to,
                      .qualifiers = qualifiers,
                      .quote = source->printed,
                      .note = source->note };
  return usgs_statement_put (run, edition, table, source->rank, &claim, error);
}
