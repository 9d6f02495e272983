/** Shock: what is lost, and by whom, when a country, a bloc, a company or a facility drops out or an export control bites.
 *
 *  Losses lie between bounds: what is withheld, what a source gives as "less than", and what the store does not know may make them
 *  smaller or larger. The rules of kb/shortfall.h carry them on; they bound, and predict nothing. */
#pragma once
#include "kb/profile.h"

G_BEGIN_DECLS

/** What drops out. Strings are borrowed; NULL means not stated. */
typedef struct
{
  const char *remove;    /**< key of a country, bloc, company, facility or measure */
  const char *commodity; /**< key: only this; NULL: all, of a measure those that it controls */
  const char *stage;     /**< only there: "mine", "refinery" */
  const char *year;      /**< figures of this year or the newest before it */
  const char *on;        /**< the day on which a measure counts as it then stands, a bloc as it is made up; NULL: today */
  double share_pct;      /**< how much of it drops out: 0 to 100 */
  guint depth;           /**< follow losses over at most this many steps of the chain, and of trade: 1 to LODE_SHOCK_DEPTH */
  guint rows;            /**< of importers: at most this many for each product; of suppliers for each stage; 0: all */
} LodeShock;

/** The largest depth. */
#define LODE_SHOCK_DEPTH 8

/** Work out a shock.
 *
 *  Returns: an array of LodeSection to free: what drops out, output lost, importers, the chain, remaining suppliers, the rules; those
 *  without rows are left out. The name of a section is that of its query without its number: "output", "importers" ... NULL:
 *  LODE_ERROR_CALL for a kind of thing that cannot drop out, LODE_ERROR_NO when the store holds nothing that it would take along, or no
 *  member of a bloc. The members of a bloc drop out together: what they sell each other is lost to nobody else. */
GPtrArray *lode_shock_read (LodeDb *db, const LodeShock *shock, GError **error);

G_END_DECLS
