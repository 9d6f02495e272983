/* Down the chain: from mine to smelter to refinery, from one form to the next, and from a host to what comes with it. */
#include "kb/shock-private.h"

#include <math.h>
#include <string.h>

/* How a feed is worded, and the statement that it rests on. */
typedef struct
{
  const char *relation; /* static */
  char *key;            /* or NULL: a stage follows on another */
} Word;

typedef struct
{
  Shock *shock;
  GArray *feeds;      /* of LodeFeed */
  GArray *words;      /* of Word, one for each feed */
  GHashTable *stages; /* commodity -> GPtrArray of stages that have figures or are named, in the order of the chain */
} Network;

static void
clear_word (gpointer data)
{
  g_free (((Word *) data)->key);
}

/* Where a stage stands: recovery from scrap stands in no row. */
static int
rank_of (const char *stage)
{
  static const char *const order[][4] = { { "mine", "mine and plant" },
                                          { "plant" },
                                          { "smelter", "primary", "sponge", "primary and secondary" },
                                          { "refinery" } };
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    for (guint j = 0; j < 4 && order[i][j] != NULL; j++)
      if (strcmp (order[i][j], stage) == 0)
        return (int) i + 1;
  return 0;
}

static int
by_rank (gconstpointer a, gconstpointer b)
{
  const char *x = *(const char *const *) a, *y = *(const char *const *) b;
  return rank_of (x) != rank_of (y) ? rank_of (x) - rank_of (y) : strcmp (x, y);
}

static void
add_stage (Network *network, const char *commodity, const char *stage)
{
  GPtrArray *stages = g_hash_table_lookup (network->stages, commodity);
  if (rank_of (stage) == 0)
    return;
  if (stages == NULL)
    {
      stages = g_ptr_array_new ();
      g_hash_table_insert (network->stages, g_strdup (commodity), stages);
    }
  if (!g_ptr_array_find_with_equal_func (stages, stage, g_str_equal, NULL))
    g_ptr_array_add (stages, (gpointer) g_intern_string (stage));
}

/* The node by which something is fed (its first stage) or from which it feeds what is made of it (its last). */
static guint
end_of (Network *network, const char *key, gboolean last)
{
  const GPtrArray *stages = g_hash_table_lookup (network->stages, key);
  if (stages == NULL)
    return shock_node (network->shock, key, "");
  return shock_node (network->shock, key, stages->pdata[last ? stages->len - 1 : 0]);
}

/* Are there figures of a stage at which a metal comes out? */
static gboolean
is_refined (Network *network, const char *commodity)
{
  const GPtrArray *stages = g_hash_table_lookup (network->stages, commodity);
  return stages != NULL && rank_of (stages->pdata[stages->len - 1]) >= rank_of ("smelter");
}

/* Are the two joined already? Of two statements about them the one that bounds closer counts. */
static gboolean
bounds_known (Network *network, guint from, guint to, double most, const char *key)
{
  for (guint i = 0; i < network->feeds->len; i++)
    {
      LodeFeed *known = &g_array_index (network->feeds, LodeFeed, i);
      char **known_key = &g_array_index (network->words, Word, i).key;
      if (known->from != from || known->to != to)
        continue;
      if (most < known->most)
        {
          g_free (*known_key);
          *known_key = g_strdup (key);
          known->most = most;
        }
      return TRUE;
    }
  return FALSE;
}

static void
add_feed (Network *network, guint from, guint to, double most, const char *relation, const char *key)
{
  if (from == to || bounds_known (network, from, to, most, key))
    return;
  LodeFeed feed = { from, to, most };
  Word word = { relation, g_strdup (key) };
  g_array_append_val (network->feeds, feed);
  g_array_append_val (network->words, word);
}

/* Join a stage to all those that come right before it. */
static void
join_stage (Network *network, const char *commodity, const GPtrArray *stages, guint stage)
{
  int before = 0;
  for (guint i = 0; i < stage; i++)
    if (rank_of (stages->pdata[i]) < rank_of (stages->pdata[stage]))
      before = rank_of (stages->pdata[i]);
  for (guint i = 0; i < stage; i++)
    if (rank_of (stages->pdata[i]) == before)
      add_feed (network, shock_node (network->shock, commodity, stages->pdata[i]),
                shock_node (network->shock, commodity, stages->pdata[stage]), 1, "next stage", NULL);
}

static void
join_stages (Network *network)
{
  GHashTableIter iter;
  gpointer commodity, list;
  g_hash_table_iter_init (&iter, network->stages);
  while (g_hash_table_iter_next (&iter, &commodity, &list))
    {
      GPtrArray *stages = list;
      g_ptr_array_sort (stages, by_rank);
      for (guint i = 0; i < stages->len; i++)
        join_stage (network, commodity, stages, i);
    }
}

/* "10-15" percent is at most 0.15. */
static double
most_of (const char *text)
{
  if (text == NULL)
    return 1;
  const char *last = strrchr (text, '-');
  double pct = g_ascii_strtod (last == NULL ? text : last + 1, NULL);
  return pct > 0 && pct <= 100 ? pct / 100 : 1;
}

/* A statement of sql/shock/feeds.sql: subject, predicate, object, stage, most, owner, key. */
static void
add_statement (Network *network, LodeStmt *row)
{
  const char *subject = lode_stmt_text (row, 0), *object = lode_stmt_text (row, 2), *stage = lode_stmt_text (row, 3),
             *owner = lode_stmt_text (row, 5), *key = lode_stmt_text (row, 6);
  double most = most_of (lode_stmt_text (row, 4));
  if (strcmp (lode_stmt_text (row, 1), "byproduct_of") == 0)
    {
      guint host = stage != NULL ? shock_node (network->shock, object, stage) : end_of (network, object, FALSE);
      add_feed (network, host, end_of (network, subject, FALSE), most, "comes with its host", key);
      return;
    }
  add_feed (network, end_of (network, subject, FALSE), end_of (network, object, FALSE), most, "processed into", key);
  if (owner != NULL && is_refined (network, owner))
    add_feed (network, end_of (network, owner, TRUE), shock_node (network->shock, object, ""), most, "processed into",
              key);
}

static void
add_named_stage (Network *network, LodeStmt *row)
{
  if (strcmp (lode_stmt_text (row, 1), "byproduct_of") == 0 && lode_stmt_text (row, 3) != NULL)
    add_stage (network, lode_stmt_text (row, 2), lode_stmt_text (row, 3));
}

static gboolean
each_statement (Network *network, void (*each) (Network *network, LodeStmt *row), GError **error)
{
  gboolean row, fine;
  g_autoptr (LodeStmt) stmt = shock_ask (network->shock, "sql/shock/feeds.sql", error, NULL);
  if (stmt == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    each (network, stmt);
  return fine;
}

/* Stages with figures are nodes already; a by-product may name one that has none. */
static gboolean
read_network (Network *network, GError **error)
{
  for (guint i = 0; i < network->shock->node_names->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (network->shock->node_names->pdata[i], "@", 2);
      add_stage (network, parts[0], parts[1]);
    }
  if (!each_statement (network, add_named_stage, error))
    return FALSE;
  join_stages (network);
  return each_statement (network, add_statement, error);
}

static void
put_node (GString *json, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name == NULL ? "@" : name, "@", 2);
  shock_text (json, name == NULL ? NULL : parts[0]);
  shock_text (json, name == NULL || *parts[1] == '\0' ? NULL : parts[1]);
}

static void
put_losses (Network *network, const GArray *losses)
{
  Shock *shock = network->shock;
  for (guint i = 0; i < losses->len; i++)
    {
      const LodeLoss *loss = &g_array_index (losses, LodeLoss, i);
      const LodeShare *own = &g_array_index (shock->own, LodeShare, i);
      if (loss->lost.upper <= 0 || loss->by < 0)
        continue;
      const Word *word = &g_array_index (network->words, Word, loss->by);
      shock_row (shock->chain);
      put_node (shock->chain, shock->node_names->pdata[i]);
      shock_number (shock->chain, loss->hops);
      shock_number (shock->chain, 100 * own->lower);
      shock_number (shock->chain, 100 * own->upper);
      shock_number (shock->chain, 100 * loss->feed);
      shock_number (shock->chain, 100 * loss->lost.upper);
      put_node (shock->chain, shock->node_names->pdata[g_array_index (network->feeds, LodeFeed, loss->by).from]);
      shock_text (shock->chain, word->relation);
      shock_text (shock->chain, word->key);
    }
}

gboolean
shock_follow_chain (Shock *shock, GError **error)
{
  g_autoptr (GArray) feeds = g_array_new (FALSE, FALSE, sizeof (LodeFeed));
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Word));
  g_autoptr (GHashTable) stages
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  Network network = { shock, feeds, words, stages };
  g_array_set_clear_func (words, clear_word);
  if (!read_network (&network, error))
    return FALSE;
  g_autoptr (GArray) losses
      = lode_shortfall_chain ((const LodeShare *) (gpointer) shock->own->data, shock->own->len,
                              (const LodeFeed *) (gpointer) feeds->data, feeds->len, shock->ask->depth);
  put_losses (&network, losses);
  return TRUE;
}
