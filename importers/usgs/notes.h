/** Cells and notes of the USGS Mineral Commodity Summaries: what a figure and the note beside it mean together. */
#pragma once
#include "kb/importer.h"

/** The ways in which the editions print world tables. */
typedef enum
{
  USGS_FILES, /**< a file per commodity, years in the header (2023) */
  USGS_WIDE,  /**< one file, a row per country and table, years in the header (2025) */
  USGS_LONG,  /**< one file, a row per figure (2026) */
} UsgsLayout;

/** A cell and what stands around it. */
typedef struct
{
  UsgsLayout layout;
  const char *text;          /**< as printed */
  const char *note;          /**< the note of its column family, as printed, or NULL */
  const char *family;        /**< "production", "capacity", "reserves" */
  const char *year;          /**< period of the figure */
  gboolean column_estimated; /**< the header says so */
  gboolean table_estimated;  /**< the table's label says so */
} UsgsCell;

/** Read a cell together with its note: a note may say that a blank is withheld, that "s" is below half a unit, that a figure is
 *  estimated.
 *
 *  @figure_out (out): flag "estimated" included
 *  Returns: FALSE with LODE_ERROR_DATA when the cell holds something unknown. */
gboolean usgs_cell_read (const UsgsCell *cell, LodeFigure *figure_out, GError **error);
