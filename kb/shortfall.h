/** Shortfall: what is lost where something that others live on drops out. Plain arithmetic on networks in memory.
 *
 *  The rule is that of proportional shortfall, and it bounds: who gets less of what it needs makes at most as much less, share for
 *  share; stocks, substitutes and spare capacity may make it less than that. */
#pragma once
#include <glib.h>

G_BEGIN_DECLS

/** A share of a whole, 0 to 1, between bounds. */
typedef struct
{
  double lower, upper;
} LodeShare;

/** Node @to is fed by node @from: at most this share of it. */
typedef struct
{
  guint from, to;
  double most; /**< 0 to 1 */
} LodeFeed;

/** What a node loses. */
typedef struct
{
  LodeShare lost;  /**< lower: what is lost of itself; upper: with what its feeds can take along */
  double feed;     /**< the largest share of its feed that can be lost */
  gint by;         /**< position in the feeds of the one that takes most along; -1: none does */
  guint hops;      /**< fewest feeds from a node that loses of itself; 0 where it does */
} LodeLoss;

/** Follow losses along feeds. Where feeds meet, they are alternatives, and the worst of them counts; a chain of feeds passes no node
 *  twice; a node that loses d of itself and f of its feed loses at most d + (1 - d) f.
 *
 *  @own      what each of @n_nodes nodes loses of itself
 *  @feeds    in any order: the result does not depend on it
 *  @depth    follow at most this many feeds
 *  Returns: array of LodeLoss to free, one for each node. */
GArray *lode_shortfall_chain (const LodeShare *own, guint n_nodes, const LodeFeed *feeds, guint n_feeds, guint depth);

/** What one country ships to another. */
typedef struct
{
  guint exporter, importer;
  double amount; /**< above or at 0 */
  double lost;   /**< share that drops out, 0 to 1 */
} LodeShipment;

/** What a country buys and loses. */
typedef struct
{
  double bought, sold;
  double lost;  /**< of what it buys, directly: never above bought */
  double share; /**< 0 to 1: of what it buys, with what those that it buys from pass on after losing theirs */
} LodeImports;

/** Sum up what importers lose. Who loses a share of its imports exports at most that share less, and no more than it lost; so in each
 *  round the losses travel one country further.
 *
 *  @shipments    in any order: they are sorted
 *  @n_countries  their numbers are below this
 *  @rounds       at least 1: the direct loss alone
 *  Returns: array of LodeImports to free, one for each country. */
GArray *lode_shortfall_trade (LodeShipment *shipments, guint n_shipments, guint n_countries, guint rounds);

G_END_DECLS
