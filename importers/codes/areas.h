/** Areas: the numeric codes under which trade statistics count countries, former states and residuals.
 *
 *  Most are those of M49; the others stand in datasets/vocabulary/trade_areas.csv. */
#pragma once
#include "importers/codes/codes.h"

G_BEGIN_DECLS

/** The vocabulary; zeroed at first, a part of the state of a run. */
typedef struct
{
  GHashTable *special; /* code -> Area */
} CodesAreas;

/** One row of a list of areas. Strings are borrowed, NULL means not stated. */
typedef struct
{
  const char *code;     /**< as printed: "4", "004" */
  const char *iso3;     /**< as printed; "N/A" is nothing */
  const char *names[3]; /**< English */
} CodesArea;

gboolean codes_areas_load (CodesAreas *areas, GError **error);
void codes_areas_clear (CodesAreas *areas);

/** Put the code of @row, in @scheme, and its names on the entity that it stands for; a former state or a residual that the store lacks is
 *  added. The vocabulary goes before M49, and M49 before the list's own ISO code, which names a successor where the area is a former one.
 *
 *  Returns: FALSE with LODE_ERROR_DATA: no such area, or a name or ISO code of another country. */
gboolean codes_areas_put (LodeRun *run, const CodesAreas *areas, const CodesArea *row, const char *scheme, const char *source,
                          GError **error);

G_END_DECLS
