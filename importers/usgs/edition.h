/** Editions of the USGS Mineral Commodity Summaries: how their files say which one they are of. */
#pragma once
#include "kb/importer.h"

/** Read the edition of a row that has "MCS2025" in its column Source.
 *
 *  @edition  (in, out): 2025; 0 before the first row
 *  Returns: FALSE with LODE_ERROR_DATA when the cell holds none, or another than the rows before. */
gboolean usgs_edition_read (const LodeRecord *in, int *edition, GError **error);

/** Take the edition of the long file, which names none, from a row of it: the year after the newest figures of production, and two
 *  years after the last one of import sources ("2021-24").
 *
 *  @edition  (in, out): raised by newer years */
void usgs_edition_of_long_row (const LodeRecord *in, int *edition);

/** Make sure that the source of that edition stands in the store, and make the run's document one of it. */
gboolean usgs_edition_put (LodeRun *run, int edition, GError **error);

/** Returns: the key of the source of that edition, or of the one that the user named. New. */
char *usgs_edition_key (LodeRun *run, int edition);

/** Read years at the end of a column's name or in a cell: "Net_Import_Reliance_pct_2024" gives 2024 and 2024,
 *  "Major_Import_Sources_2020_2023", "Import_Source_2021_24" and "2021-24" two.
 *
 *  Returns: FALSE when there are none, or they run backwards. */
gboolean usgs_years_read (const char *text, int *first_out, int *last_out);

/** Returns: the period of these years: "2024", or "2021-2024". New. */
char *usgs_period (int first, int last);

/** Find the column whose name begins with @prefix, whatever the case.
 *  Returns: its position, or -1. */
int usgs_column_with_prefix (const LodeHeader *header, const char *prefix);
