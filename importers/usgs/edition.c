#include "importers/usgs/edition.h"
#include "importers/usgs/columns.h"

#include <string.h>

gboolean
usgs_edition_read (const LodeRecord *in, int *edition, GError **error)
{
  g_autofree char *source = lode_text_clean (usgs_cell (in, "source"));
  int found = 0;
  if (g_ascii_strncasecmp (source, "MCS", 3) == 0 && strlen (source) == 7)
    found = (int) g_ascii_strtoll (source + 3, NULL, 10);
  if (found < 1996 || (*edition != 0 && *edition != found))
    return lode_fail (error, LODE_ERROR_DATA,
                      "%s:%u: column %s: \"%s\", expected one edition such as MCS2025 in all rows", in->file, in->line,
                      "Source", source);
  *edition = found;
  return TRUE;
}

void
usgs_edition_of_long_row (const LodeRecord *in, int *edition)
{
  int first, last;
  gboolean import = g_str_has_prefix (usgs_cell (in, "section"), "Import");
  if (usgs_years_read (usgs_cell (in, "year"), &first, &last))
    *edition = MAX (*edition, last + (import ? 2 : 1));
}

char *
usgs_edition_key (LodeRun *run, int edition)
{
  const char *wanted = lode_run_option (run, "source");
  return wanted != NULL ? g_strdup (wanted) : g_strdup_printf ("usgs-mcs-%d", edition);
}

gboolean
usgs_edition_put (LodeRun *run, int edition, GError **error)
{
  g_autofree char *year = g_strdup_printf ("%d", edition);
  g_autofree char *key = usgs_edition_key (run, edition);
  g_autofree char *title = g_strdup_printf ("Mineral Commodity Summaries %d Data Release", edition);
  LodeSource source = { .key = key,
                        .kind = "statistics",
                        .title = title,
                        .publisher = "U.S. Geological Survey",
                        .series = "usgs-mcs",
                        .edition = year,
                        .published_on = year,
                        .licence = "US Government work, public domain",
                        .redistributable = "yes",
                        .language = "en",
                        .note = "day of publication not stated in the file" };
  return lode_run_set_source (run, &source, error);
}

gboolean
usgs_years_read (const char *text, int *first_out, int *last_out)
{
  g_autoptr (GRegex) regex
      = g_regex_new ("(?:^|_)((?:19|20)[0-9]{2})(?:[_\u2013-]((?:19|20)?[0-9]{2}))?(?:_estimated?)?$", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *clean = lode_text_clean (text);
  if (!g_regex_match (regex, clean, 0, &match))
    return FALSE;
  g_autofree char *first = g_match_info_fetch (match, 1);
  g_autofree char *last = g_match_info_fetch (match, 2);
  *first_out = *last_out = (int) g_ascii_strtoll (first, NULL, 10);
  if (last != NULL && *last != '\0')
    *last_out = (int) g_ascii_strtoll (last, NULL, 10) + (strlen (last) == 2 ? *first_out / 100 * 100 : 0);
  return *last_out >= *first_out;
}

char *
usgs_period (int first, int last)
{
  return first == last ? g_strdup_printf ("%d", first) : g_strdup_printf ("%d-%d", first, last);
}

int
usgs_column_with_prefix (const LodeHeader *header, const char *prefix)
{
  for (guint i = 0; i < header->n; i++)
    if (g_ascii_strncasecmp (header->names[i], prefix, strlen (prefix)) == 0)
      return (int) i;
  return -1;
}
