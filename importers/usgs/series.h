/** Series of the USGS salient statistics: editions word the label of one row of the publication each in its own way. */
#pragma once
#include "importers/usgs/salient.h"

/** What a figure is of, as in an observation; the commodity as a key. */
typedef struct
{
  const char *commodity, *measure, *stage, *detail;
} UsgsSeries;

/** Read datasets/vocabulary/usgs_salient_series.csv. Returns: label -> series, to unref, or NULL. */
GHashTable *usgs_series_load (GError **error);

/** Replace what a label says by the series that it is one label of; other labels stay. @series: its strings are borrowed from the
 *  table where they are replaced. Returns: whether they were. */
gboolean usgs_series_find (GHashTable *table, UsgsSeries *series);

/** What the label of a row of the long layout says behind its measure: "smelter: primary" of "Production, Smelter: Primary". New. */
char *usgs_salient_kind (const UsgsWords *words, const LodeRecord *in);

/** A kind without the stage, which it says first: "primary" of "smelter: primary", "crude ore" of "mine production: crude ore". New. */
char *usgs_salient_behind_stage (const char *kind);
