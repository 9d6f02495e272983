/** Figures: how statistics print a quantity, and what it means. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** A printed quantity. */
typedef struct
{
  double value, value_max; /**< NAN where no number is printed */
  const char *bound;       /**< "", ">", ">=", "<", "<=", "range" */
  const char *flag;        /**< "reported", "withheld", "not_available", "not_applicable", "unquantified", "blank" */
} LodeFigure;

/** Read a printed quantity.
 *
 *  Known are plain numbers with thousands separators, bounds (">50", "<1,000"), ranges ("50-300", en dash too), a dash for
 *  zero, W (withheld), NA (not available), XX (not applicable), words of size (Large, Moderate, Small ...), "Less than half a
 *  unit" in its spellings (below 0.5), and nothing at all (blank).
 *
 *  @figure_out (out): set only on success
 *  Returns: FALSE when @text is none of these. */
gboolean lode_figure_read (const char *text, LodeFigure *figure_out);

/** Read a number that a program wrote: digits with sign, point and exponent, and nothing else; no infinity, no hexadecimal.
 *  Returns: FALSE when @text is none; @value_out is then untouched. */
gboolean lode_plain_number (const char *text, double *value_out);

/** Returns: the number of a month by its English name ("January" is 1), or 0. */
guint lode_month_of (const char *name);

G_END_DECLS
