/** Codes that trade statistics use for places and products. */
#pragma once
#include "kb/importer.h"

/** Find the place with that numeric code of UN Comtrade and BACI: those of datasets/vocabulary/trade_areas.csv, else M49.
 *
 *  @key_out (out): a country, or an aggregate such as the world; static or kept by the run
 *  Returns: FALSE with LODE_ERROR_NO: no place has the code. */
gboolean trade_area_by_code (LodeRun *run, guint code, const char **key_out, GError **error);

/** Is it the code of a union that reports beside its members, the European Union? Its rows are sums of theirs. */
gboolean trade_area_is_union (guint code);

/** As trade_area_by_code(), for letters: ISO 3166 alpha-3, and those of the vocabulary ("S19"). */
gboolean trade_area_by_letters (LodeRun *run, const char *letters, const char **key_out, GError **error);

/** Find the product of a code of six digits of the Harmonized System; one that the store lacks is added. */
gboolean trade_product (LodeRun *run, guint code, const char **key_out, GError **error);
