/** Commodity labels of the USGS Mineral Commodity Summaries: "ANTIMONY, metal and oxide", "Zirconium (ores and concentrates)". */
#pragma once
#include "kb/importer.h"

/** Find the commodity that a label names, and the form that the label adds to it.
 *
 *  A digit that stands for a footnote is taken off the end. Then the label is looked up in datasets/vocabulary/usgs_commodities.csv,
 *  then whole among the names of commodities, then what stands before the first ", ", then before the first " (". A label whose rest
 *  names another commodity ("neon, krypton") is never split.
 *
 *  @key_out   (out): key of the commodity, kept by the run
 *  @form_out  (out): the form in lower case ("metal and oxide"), "" when the label has none; new
 *  Returns: FALSE with LODE_ERROR_NO: the label names nothing that is known, or several things. */
gboolean usgs_commodity_resolve (LodeRun *run, const char *label, const char **key_out, char **form_out, GError **error);
