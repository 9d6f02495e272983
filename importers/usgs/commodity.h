/** Names of commodities as the USGS Mineral Commodity Summaries print them. */
#pragma once
#include "kb/importer.h"

/** Find the commodity that a label names: "Antimony", "ANTIMONY, metal and oxide", "Titanium (metal)".
 *
 *  @key_out   (out): its key, kept by the run
 *  @form_out  (out): what the label adds to the name, "metal and oxide", or "". New
 *  Returns: FALSE with LODE_ERROR_NO naming the nearest. */
gboolean usgs_commodity_resolve (LodeRun *run, const char *label, const char **key_out, char **form_out, GError **error);
