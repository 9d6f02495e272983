#include "importers/usgs/edition.h"

gboolean
usgs_set_edition (LodeRun *run, int year, GError **error)
{
  g_autofree char *edition = g_strdup_printf ("%d", year);
  g_autofree char *key = g_strdup_printf ("usgs-mcs-%d", year);
  g_autofree char *title = g_strdup_printf ("Mineral Commodity Summaries %d Data Release", year);
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = title,
                        .publisher = "U.S. Geological Survey",
                        .series = "usgs-mcs",
                        .edition = edition,
                        .published_on = edition,
                        .licence = "US Government work, public domain",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "day of publication not stated in the file" };
  return lode_run_set_source (run, &source, error);
}
