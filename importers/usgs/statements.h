/** Statements that files of the USGS Mineral Commodity Summaries make beside their figures. */
#pragma once
#include "kb/importer.h"

/** Store a statement of the current row with that row as its evidence.
 *
 *  @table  what tells the tables of an edition apart: "reliance"
 *  @n      what tells the statements of a row apart, from 1
 *  @claim  subject, predicate, object or text, and what else there is; where the statement stands is filled in */
gboolean usgs_statement_put (LodeRun *run, int edition, const char *table, guint n, LodeClaim *claim, GError **error);

/** A country among those from which the United States imported most. */
typedef struct
{
  const char *commodity, *form; /**< form: "" for all */
  const char *label;            /**< of the country */
  guint rank;                   /**< 1: the largest */
  int first, last;              /**< years */
  const char *printed, *note;   /**< the cell, and the note beside it or NULL */
} UsgsImportSource;

/** Store that @source is, by @table, a major import source.
 *  Returns: FALSE with LODE_ERROR_NO when its label names no country. */
gboolean usgs_import_source_put (LodeRun *run, int edition, const char *table, const UsgsImportSource *source, GError **error);
