/** Tonnage: what the tables Resources and Production of USMIN have in common. */
#pragma once
#include "importers/sites/usmin.h"

G_BEGIN_DECLS

/** What a tonnage is said as. */
typedef struct
{
  const char *predicate;
  const char *more;      /**< further qualifiers, "; class=inferred", or "" */
  const char *from, *to; /**< years, or NULL */
} Tonnage;

/** Say what a row contains of its commodity, in metric tons, and the ore or brine that holds it where that is a mass. The note keeps the
 *  amounts and the grade as printed. */
gboolean usmin_say_tonnage (LodeRun *run, const LodeRecord *in, UsminRow *row, const Tonnage *tonnage, GError **error);

G_END_DECLS
