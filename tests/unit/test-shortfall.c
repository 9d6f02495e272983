/* kb/shortfall.h: what holds for every network, tried on many random ones, and a few that can be worked out by hand. */
#include "kb/shortfall.h"

#include <math.h>
#include <string.h>

#define SEEDS 400
#define NODES 9
#define FEEDS 20
#define COUNTRIES 12
#define SHIPMENTS 60

typedef struct
{
  LodeShare own[NODES];
  LodeFeed feeds[FEEDS];
} Chain;

static Chain
random_chain (GRand *rand)
{
  Chain chain;
  for (guint i = 0; i < NODES; i++)
    {
      chain.own[i].upper = g_rand_boolean (rand) ? g_rand_double (rand) : 0;
      chain.own[i].lower = chain.own[i].upper * g_rand_double (rand);
    }
  for (guint i = 0; i < FEEDS; i++)
    chain.feeds[i] = (LodeFeed){ (guint) g_rand_int_range (rand, 0, NODES), (guint) g_rand_int_range (rand, 0, NODES),
                                 g_rand_boolean (rand) ? 1 : g_rand_double (rand) };
  return chain;
}

static double
upper (const GArray *losses, guint node)
{
  return g_array_index (losses, LodeLoss, node).lost.upper;
}

static GArray *
follow (const Chain *chain, guint depth)
{
  return lode_shortfall_chain (chain->own, NODES, chain->feeds, FEEDS, depth);
}

static void
test_chain_bounds (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Chain chain = random_chain (rand);
      g_autoptr (GArray) losses = follow (&chain, 4);
      for (guint i = 0; i < NODES; i++)
        {
          const LodeLoss *loss = &g_array_index (losses, LodeLoss, i);
          g_assert_cmpfloat (loss->lost.lower, <=, loss->lost.upper);
          g_assert_cmpfloat (loss->lost.upper, <=, 1);
          g_assert_cmpfloat (loss->lost.upper, >=, chain.own[i].upper);
          g_assert_true ((loss->by < 0) == (loss->feed == 0));
          g_assert_true ((loss->hops == G_MAXUINT) == (loss->lost.upper == 0));
          g_assert_true (loss->hops == G_MAXUINT || loss->hops <= 4);
        }
    }
}

/* What a node loses of itself counts once, however many chains and rings lead to it: nobody loses more than if all nodes fed it one after another. */
static void
test_chain_counts_once (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Chain chain = random_chain (rand);
      g_autoptr (GArray) losses = follow (&chain, 8);
      double kept = 1;
      for (guint i = 0; i < NODES; i++)
        kept *= 1 - (chain.own[i].upper *= 0.3);
      g_autoptr (GArray) small = follow (&chain, 8);
      for (guint i = 0; i < NODES; i++)
        {
          g_assert_cmpfloat (upper (small, i), <=, 1 - kept + 1e-12);
          g_assert_cmpfloat (upper (small, i), <=, upper (losses, i) + 1e-12);
        }
    }
}

/* More removed never loses less, nothing removed loses nothing, everything removed loses all. */
static void
test_chain_removal (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Chain chain = random_chain (rand), more = chain, none = chain, all = chain;
      for (guint i = 0; i < NODES; i++)
        {
          more.own[i].upper += (1 - more.own[i].upper) * g_rand_double (rand);
          none.own[i] = (LodeShare){ 0, 0 };
          all.own[i] = (LodeShare){ 1, 1 };
        }
      g_autoptr (GArray) less_lost = follow (&chain, 5), more_lost = follow (&more, 5), none_lost = follow (&none, 5),
                         all_lost = follow (&all, 5), shallow = follow (&chain, 4);
      for (guint i = 0; i < NODES; i++)
        {
          g_assert_cmpfloat (upper (more_lost, i), >=, upper (less_lost, i) - 1e-12);
          g_assert_cmpfloat (upper (none_lost, i), ==, 0);
          g_assert_cmpfloat (upper (all_lost, i), ==, 1);
          g_assert_cmpfloat (upper (shallow, i), <=, upper (less_lost, i));
        }
    }
}

static void
shuffle (GRand *rand, void *rows, gsize size, guint n)
{
  char *base = rows;
  g_autofree char *spare = g_malloc (size);
  for (guint i = n - 1; i > 0; i--)
    {
      gsize j = (gsize) g_rand_int_range (rand, 0, (gint32) i + 1);
      memcpy (spare, base + i * size, size);
      memmove (base + i * size, base + j * size, size);
      memcpy (base + j * size, spare, size);
    }
}

static void
test_chain_order (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      Chain chain = random_chain (rand), shuffled = chain;
      shuffle (rand, shuffled.feeds, sizeof (LodeFeed), FEEDS);
      g_autoptr (GArray) a = follow (&chain, 4), b = follow (&shuffled, 4);
      for (guint i = 0; i < NODES; i++)
        {
          const LodeLoss *x = &g_array_index (a, LodeLoss, i), *y = &g_array_index (b, LodeLoss, i);
          g_assert_cmpfloat (x->lost.upper, ==, y->lost.upper);
          g_assert_cmpuint (x->hops, ==, y->hops);
          g_assert_true (x->by < 0 ? y->by < 0 : chain.feeds[x->by].from == shuffled.feeds[y->by].from);
        }
    }
}

/* A ring does not take a loss round and round: each node counts once. A chain ends where the depth does. */
static void
test_chain_by_hand (void)
{
  const LodeShare own[] = { { 0.5, 0.5 }, { 0, 0 }, { 0, 0.2 }, { 0, 0 } };
  const LodeFeed ring[] = { { 0, 1, 1 }, { 1, 2, 1 }, { 2, 0, 1 }, { 2, 3, 0.25 } };
  g_autoptr (GArray) losses = lode_shortfall_chain (own, 4, ring, 4, 8);
  g_assert_cmpfloat (fabs (upper (losses, 0) - 0.6), <,
                     1e-12); /* 0.5 + 0.5 x 0.2: its own half does not come back to it */
  g_assert_cmpfloat (fabs (upper (losses, 1) - 0.6), <, 1e-12);
  g_assert_cmpfloat (fabs (upper (losses, 2) - 0.6), <, 1e-12);
  g_assert_cmpfloat (fabs (upper (losses, 3) - 0.15), <, 1e-12); /* a quarter of 0.6 */
  g_assert_cmpuint (g_array_index (losses, LodeLoss, 3).hops, ==, 1);
  g_autoptr (GArray) near = lode_shortfall_chain (own, 4, ring, 4, 1);
  g_assert_cmpfloat (upper (near, 1), ==, 0.5);
  g_assert_cmpfloat (upper (near, 3), ==, 0.05);
}

static void
random_trade (GRand *rand, LodeShipment *shipments)
{
  for (guint i = 0; i < SHIPMENTS; i++)
    shipments[i]
        = (LodeShipment){ (guint) g_rand_int_range (rand, 0, COUNTRIES), (guint) g_rand_int_range (rand, 0, COUNTRIES),
                          g_rand_double_range (rand, 0, 1000), g_rand_boolean (rand) ? g_rand_double (rand) : 0 };
}

static const LodeImports *
imports (const GArray *result, guint country)
{
  return &g_array_index (result, LodeImports, country);
}

static void
test_trade_bounds (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      LodeShipment shipments[SHIPMENTS];
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      double all = 0, lost = 0, bought = 0, sum = 0;
      random_trade (rand, shipments);
      for (guint i = 0; i < SHIPMENTS; i++)
        {
          all += shipments[i].amount;
          lost += shipments[i].amount * shipments[i].lost;
        }
      g_autoptr (GArray) result = lode_shortfall_trade (shipments, SHIPMENTS, COUNTRIES, 5);
      for (guint i = 0; i < COUNTRIES; i++)
        {
          const LodeImports *one = imports (result, i);
          g_assert_cmpfloat (one->lost, <=, one->bought);
          g_assert_cmpfloat (one->share, <=, 1);
          g_assert_cmpfloat (one->share * one->bought, >=, one->lost - 1e-6);
          bought += one->bought;
          sum += one->lost;
        }
      g_assert_cmpfloat (fabs (bought - all), <, 1e-6);
      g_assert_cmpfloat (fabs (sum - lost), <, 1e-6);
    }
}

/* What an importer loses, its suppliers lost before: their share of what they sell, and never more than they bought. */
static void
test_trade_conserves (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      LodeShipment shipments[SHIPMENTS];
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      double most[COUNTRIES] = { 0 }, passed[COUNTRIES] = { 0 };
      random_trade (rand, shipments);
      g_autoptr (GArray) result = lode_shortfall_trade (shipments, SHIPMENTS, COUNTRIES, 5);
      for (guint i = 0; i < SHIPMENTS; i++)
        {
          const LodeImports *seller = imports (result, shipments[i].exporter);
          double share = seller->share * MIN (1, seller->bought / seller->sold);
          most[shipments[i].importer] += shipments[i].amount * (shipments[i].lost + (1 - shipments[i].lost) * share);
          passed[shipments[i].exporter] += shipments[i].amount * (1 - shipments[i].lost) * share;
        }
      for (guint i = 0; i < COUNTRIES; i++)
        {
          const LodeImports *one = imports (result, i);
          g_assert_cmpfloat (one->share * one->bought, <=, most[i] + 1e-6);
          g_assert_cmpfloat (passed[i], <=, one->share * one->bought + 1e-6);
        }
    }
}

static void
test_trade_removal (void)
{
  for (guint32 seed = 1; seed <= SEEDS; seed++)
    {
      LodeShipment some[SHIPMENTS], more[SHIPMENTS], none[SHIPMENTS], all[SHIPMENTS], again[SHIPMENTS];
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      random_trade (rand, some);
      for (guint i = 0; i < SHIPMENTS; i++)
        {
          more[i] = none[i] = all[i] = again[i] = some[i];
          more[i].lost += (1 - more[i].lost) * g_rand_double (rand);
          none[i].lost = 0;
          all[i].lost = 1;
        }
      shuffle (rand, again, sizeof (LodeShipment), SHIPMENTS);
      g_autoptr (GArray) a = lode_shortfall_trade (some, SHIPMENTS, COUNTRIES, 4),
                         b = lode_shortfall_trade (more, SHIPMENTS, COUNTRIES, 4),
                         c = lode_shortfall_trade (none, SHIPMENTS, COUNTRIES, 4),
                         d = lode_shortfall_trade (all, SHIPMENTS, COUNTRIES, 4),
                         e = lode_shortfall_trade (again, SHIPMENTS, COUNTRIES, 4),
                         f = lode_shortfall_trade (some, SHIPMENTS, COUNTRIES, 1);
      for (guint i = 0; i < COUNTRIES; i++)
        {
          g_assert_cmpfloat (imports (b, i)->share, >=, imports (a, i)->share - 1e-12);
          g_assert_cmpfloat (imports (c, i)->share, ==, 0);
          g_assert_cmpfloat (fabs (imports (d, i)->lost - imports (d, i)->bought), <, 1e-9);
          g_assert_cmpfloat (imports (e, i)->share, ==, imports (a, i)->share);
          g_assert_cmpfloat (imports (e, i)->lost, ==, imports (a, i)->lost);
          g_assert_cmpfloat (imports (f, i)->share, <=, imports (a, i)->share + 1e-12);
        }
    }
}

/* 0 sells 60 of its own to 1, which sells 30 of that to 2; 3, which digs its own, sells 30 to 2 and buys 10 from 0. */
static void
test_trade_by_hand (void)
{
  LodeShipment shipments[] = { { 0, 1, 60, 0.5 }, { 1, 2, 30, 0 }, { 3, 2, 30, 0 }, { 0, 3, 10, 0.5 } };
  g_autoptr (GArray) result = lode_shortfall_trade (shipments, 4, 4, 3);
  g_assert_cmpfloat (imports (result, 1)->lost, ==, 30);
  g_assert_cmpfloat (imports (result, 1)->share, ==, 0.5);
  g_assert_cmpfloat (imports (result, 2)->lost, ==, 0);
  /* 1 passes on half of its 30; 3 lost 5 of what it bought, and of the 30 that it sells at most those are missing. */
  g_assert_cmpfloat (fabs (imports (result, 2)->share - 20.0 / 60), <, 1e-12);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shortfall/chain/bounds", test_chain_bounds);
  g_test_add_func ("/shortfall/chain/counts-once", test_chain_counts_once);
  g_test_add_func ("/shortfall/chain/removal", test_chain_removal);
  g_test_add_func ("/shortfall/chain/order", test_chain_order);
  g_test_add_func ("/shortfall/chain/by-hand", test_chain_by_hand);
  g_test_add_func ("/shortfall/trade/bounds", test_trade_bounds);
  g_test_add_func ("/shortfall/trade/conserves", test_trade_conserves);
  g_test_add_func ("/shortfall/trade/removal", test_trade_removal);
  g_test_add_func ("/shortfall/trade/by-hand", test_trade_by_hand);
  return g_test_run ();
}
