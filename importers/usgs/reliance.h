/** Net import reliance and import sources, as the USGS Mineral Commodity Summaries print them in several tables. */
#pragma once
#include "kb/importer.h"

/** Read a net import reliance: a figure, a bound, or "E" for a net exporter, which is below 0 percent.
 *
 *  @figure_out    (out)
 *  @exporter_out  (out): it was "E"
 *  Returns: FALSE with LODE_ERROR_DATA when the cell holds something else. */
gboolean usgs_reliance_read (const char *text, LodeFigure *figure_out, gboolean *exporter_out, GError **error);

/** The note to a reliance printed as "E". */
#define USGS_NET_EXPORTER "printed as E: net exporter, reliance below 0 percent"

/** Split a list of import sources ("China, Belgium, Congo (Kinshasa)"); digits at the end of a name are footnote marks.
 *  Returns: names in the order of the list, NULL-terminated. New. */
char **usgs_sources_split (const char *list);

/** Find the country of an import source; "Other" and "Other countries" are what is left, an aggregate.
 *  Returns: FALSE with LODE_ERROR_NO when the label names no country, or several. */
gboolean usgs_source_resolve (LodeRun *run, const char *label, const char **key_out, GError **error);

/** Join two notes with " -- ", as the publisher does; either may be NULL or empty. New, or NULL when there is none. */
char *usgs_notes_join (const char *first, const char *second);
