/** Units: how sources write them, and the exact conversion to the canonical unit of their dimension. */
#pragma once
#include "kb/error.h"

G_BEGIN_DECLS

/** A unit. The value in the canonical unit is value * numerator / denominator, exactly. */
typedef struct
{
  const char *key;       /**< short and unique: "kt", "USD/lb" */
  const char *label;     /**< as a person writes it: "thousand metric tons" */
  const char *dimension; /**< "mass", "price by mass", ... ; units of one dimension convert into each other */
  const char *canonical; /**< key of the dimension's canonical unit: "t", "USD/t" */
  gint64 numerator;
  gint64 denominator;
  const char *spellings; /**< other spellings, lower case, separated by '|' */
} LodeUnit;

/** All units. @n_out (out): how many. The table is static. */
const LodeUnit *lode_units_all (guint *n_out);

/** Find a unit by key (exact) or by any spelling (case and blanks do not matter).
 *  Returns: the static unit, or NULL. */
const LodeUnit *lode_unit_find (const char *text);

/** Convert @value of @unit into the canonical unit of its dimension: tonnes for mass, US dollars per tonne for
 *  prices by mass. Content never converts to gross weight here. */
double lode_unit_to_canonical (const LodeUnit *unit, double value);

/** Convert @value between two units of one dimension; carats, in which gems are kept, count as mass here.
 *
 *  @ret_out (out): set only on success
 *  Returns: TRUE, or FALSE with LODE_ERROR_DATA naming both units. */
gboolean lode_unit_convert (const LodeUnit *from, const LodeUnit *to, double value, double *ret_out, GError **error);

/** A compound in which contents are counted, and how much of the element is in it. */
typedef struct
{
  const char *compound, *element; /**< "Li2O", "Li" */
  gint64 parts;                   /**< of the element in 10,000 of the compound, by mass */
} LodeContent;

/** All compounds that convert. @n_out (out): how many. The table is static. */
const LodeContent *lode_contents_all (guint *n_out);

/** How much of @to is in one of @from, both compounds or elements ("Li2O", "Li"). Gross weight is none: only a source can state its grade.
 *
 *  @factor_out (out): set only on success
 *  Returns: FALSE with LODE_ERROR_DATA when one of them is unknown or they hold no element in common. */
gboolean lode_content_factor (const char *from, const char *to, double *factor_out, GError **error);

G_END_DECLS
