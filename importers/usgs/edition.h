/** Editions of the USGS Mineral Commodity Summaries. */
#pragma once
#include "kb/importer.h"

/** Make the document one of the edition of that year ("usgs-mcs-2025"), which is added when the store lacks it. */
gboolean usgs_set_edition (LodeRun *run, int year, GError **error);
