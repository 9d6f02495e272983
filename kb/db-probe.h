/** Probing: what the sums of a statement add up. For a connection of its own, whose answers are thrown away. */
#pragma once
#include "kb/db.h"

G_BEGIN_DECLS

/** What one sum should not mix. */
typedef enum
{
  LODE_MIX_UNIT,
  LODE_MIX_BASIS,
  LODE_MIX_MEASURE,
  LODE_MIX_STAGE,   /**< of one commodity */
  LODE_MIX_YEAR,    /**< of what is there at a time, such as reserves */
  LODE_MIX_TOTAL,   /**< a printed total with what it is the total of */
  LODE_MIX_EDITION, /**< the same figure as several editions of a series have it */
  LODE_MIX_SOURCE,  /**< the same figure as several publications have it */
  LODE_N_MIXES
} LodeMix;

typedef struct LodeProbe LodeProbe;

/** Let the sum(), avg() and total() of @db notice what they add, and give SQL lode_tag(value, key, identity, source, is_newest, unit,
 *  basis, measure, stage, thing, role, year), which gives back the value, changed in its last digits: by them the sums know it again. Values
 *  that a statement has computed with are not known again, nor more than a million of them.
 *
 *  Returns: to free before @db. */
LodeProbe *lode_probe_new (LodeDb *db);

/** Returns: what of this kind some sum has mixed, "REO, content", sorted; NULL when none has. New. */
char *lode_probe_mixed (const LodeProbe *probe, LodeMix mix);

void lode_probe_free (LodeProbe *probe);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LodeProbe, lode_probe_free)

G_END_DECLS
