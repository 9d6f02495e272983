#include "kb/shortfall.h"

#include <stdlib.h>

/* Feeds by the node that they feed, and the walk through them. */
typedef struct
{
  const LodeShare *own;
  const LodeFeed *feeds;
  guint *first;    /* first[n] .. first[n + 1]: the positions in order[] of what feeds node n */
  guint *order;    /* positions in feeds */
  guint8 *on_path; /* nodes of the chain that is being followed */
} Chain;

static void
index_feeds (Chain *chain, guint n_nodes, guint n_feeds)
{
  chain->first = g_new0 (guint, n_nodes + 2);
  chain->order = g_new (guint, n_feeds + 1);
  for (guint i = 0; i < n_feeds; i++)
    chain->first[chain->feeds[i].to + 2]++;
  for (guint node = 2; node < n_nodes + 2; node++)
    chain->first[node] += chain->first[node - 1];
  for (guint i = 0; i < n_feeds; i++)
    chain->order[chain->first[chain->feeds[i].to + 1]++] = i;
}

/* Of equal feeds the one from the lower node counts, whatever their order. */
static gboolean
is_worse (const LodeFeed *feeds, double share, guint candidate, double worst, gint by)
{
  return share > worst || (share == worst && by >= 0 && feeds[candidate].from < feeds[by].from);
}

/* The most that @node can lose by chains of at most @depth feeds that pass no node of the path. */
static double
most_lost (Chain *chain, guint node, guint depth, double *feed_out, gint *by_out)
{
  double worst = 0;
  gint by = -1;
  chain->on_path[node] = 1;
  for (guint i = chain->first[node]; depth > 0 && i < chain->first[node + 1]; i++)
    {
      const LodeFeed *feed = &chain->feeds[chain->order[i]];
      if (chain->on_path[feed->from] || feed->most <= 0)
        continue;
      double share = feed->most * most_lost (chain, feed->from, depth - 1, NULL, NULL);
      if (share > 0 && is_worse (chain->feeds, share, chain->order[i], worst, by))
        {
          worst = share;
          by = (gint) chain->order[i];
        }
    }
  chain->on_path[node] = 0;
  if (feed_out != NULL)
    {
      *feed_out = worst;
      *by_out = by;
    }
  double own = chain->own[node].upper;
  return own + (1 - own) * worst;
}

/* How many feeds lie between a node and the nearest one that loses of itself. */
static void
count_hops (const Chain *chain, guint n_nodes, guint n_feeds, guint depth, LodeLoss *losses)
{
  for (guint node = 0; node < n_nodes; node++)
    losses[node].hops = chain->own[node].upper > 0 ? 0 : G_MAXUINT;
  for (guint hop = 1; hop <= depth; hop++)
    for (guint i = 0; i < n_feeds; i++)
      {
        const LodeFeed *feed = &chain->feeds[i];
        if (feed->most > 0 && losses[feed->from].hops == hop - 1 && losses[feed->to].hops > hop)
          losses[feed->to].hops = hop;
      }
}

GArray *
lode_shortfall_chain (const LodeShare *own, guint n_nodes, const LodeFeed *feeds, guint n_feeds, guint depth)
{
  GArray *losses = g_array_set_size (g_array_new (FALSE, TRUE, sizeof (LodeLoss)), n_nodes);
  LodeLoss *loss = (LodeLoss *) (gpointer) losses->data;
  g_autofree guint8 *on_path = g_new0 (guint8, n_nodes + 1);
  Chain chain = { .own = own, .feeds = feeds, .on_path = on_path };
  index_feeds (&chain, n_nodes, n_feeds);
  for (guint node = 0; node < n_nodes; node++)
    {
      loss[node].lost.lower = own[node].lower;
      loss[node].lost.upper = most_lost (&chain, node, depth, &loss[node].feed, &loss[node].by);
    }
  count_hops (&chain, n_nodes, n_feeds, depth, loss);
  g_free (chain.first);
  g_free (chain.order);
  return losses;
}

static int
compare_shipments (const void *a, const void *b)
{
  const LodeShipment *x = a, *y = b;
  if (x->importer != y->importer)
    return x->importer < y->importer ? -1 : 1;
  if (x->exporter != y->exporter)
    return x->exporter < y->exporter ? -1 : 1;
  if (x->amount != y->amount)
    return x->amount < y->amount ? -1 : 1;
  return x->lost < y->lost ? -1 : x->lost > y->lost;
}

/* What a country passes on: the share by which its exports fall. */
static double
passed_on (const LodeImports *country)
{
  return country->sold > country->bought ? country->share * country->bought / country->sold : country->share;
}

GArray *
lode_shortfall_trade (LodeShipment *shipments, guint n_shipments, guint n_countries, guint rounds)
{
  GArray *result = g_array_set_size (g_array_new (FALSE, TRUE, sizeof (LodeImports)), n_countries);
  LodeImports *country = (LodeImports *) (gpointer) result->data;
  g_autofree double *next = g_new0 (double, n_countries + 1);
  qsort (shipments, n_shipments, sizeof *shipments, compare_shipments);
  for (guint i = 0; i < n_shipments; i++)
    {
      const LodeShipment *s = &shipments[i];
      country[s->importer].bought += s->amount;
      country[s->exporter].sold += s->amount;
      country[s->importer].lost += s->amount * s->lost;
    }
  for (guint round = 0; round < rounds; round++)
    {
      for (guint n = 0; n < n_countries; n++)
        next[n] = 0;
      for (guint i = 0; i < n_shipments; i++)
        {
          const LodeShipment *s = &shipments[i];
          next[s->importer] += s->amount * (s->lost + (1 - s->lost) * passed_on (&country[s->exporter]));
        }
      for (guint n = 0; n < n_countries; n++)
        country[n].share = country[n].bought > 0 ? MIN (1.0, next[n] / country[n].bought) : 0;
    }
  for (guint n = 0; n < n_countries; n++)
    country[n].lost = MIN (country[n].lost, country[n].bought);
  return result;
}
