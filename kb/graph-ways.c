/* The best ways between two nodes. Part of kb/graph.h.
 *
 * The cost of a way is one number, made so that sums compare as the rule says: hops, then how many neighbours the nodes in between
 * have, as a sum of logarithms, then the strengths of the sources. */
#include "kb/graph-private.h"

#include <math.h>
#include <string.h>

#define HOP (G_GUINT64_CONSTANT (1) << 48)
#define HUB_SHIFT 16

/* A neighbour, once, with the strongest edge that leads to it. */
typedef struct
{
  guint32 node;
  guint32 strength;
} LodeStep;

typedef struct
{
  GArray *nodes; /* of guint32 */
  guint64 cost;
} Way;

/* What one run of A* has found out about a node. */
typedef struct
{
  guint64 cost;
  guint32 parent;
  gboolean closed;
} Label;

typedef struct
{
  guint64 estimate, cost;
  guint32 node;
} Entry;

typedef struct
{
  LodeGraph *graph;
  guint32 to;
  guint max_hops;
  GHashTable *distances;
  guint radius;
} Search;

static int
by_node_then_strength (gconstpointer a, gconstpointer b)
{
  const LodeStep *x = a, *y = b;
  return x->node != y->node ? (x->node > y->node) - (x->node < y->node)
                            : (x->strength > y->strength) - (x->strength < y->strength);
}

static void
append_side (const LodeGraph *graph, GArray *steps, const LodeSide *side, guint32 node)
{
  guint32 behind = side->starts == NULL ? 0 : lode_block_number (side->starts, node % LODE_BLOCK_NODES + 1);
  for (guint32 i = side->starts == NULL ? 0 : lode_block_number (side->starts, node % LODE_BLOCK_NODES); i < behind;
       i++)
    {
      guint32 packed = lode_block_number (side->nodes, i);
      LodeStep step = { packed >> 1, side->strength[i] };
      if (lode_graph_may (graph, side, i, packed))
        g_array_append_val (steps, step);
    }
}

/* The neighbours of @node, by number; NULL on error. They stay in the graph: Yen's algorithm comes back to them. */
static const GArray *
steps_of (LodeGraph *graph, guint32 node, GError **error)
{
  GArray *steps = g_hash_table_lookup (graph->arcs, GUINT_TO_POINTER (node));
  guint sides = lode_graph_sides (graph, FALSE);
  if (steps != NULL)
    return steps;
  if (!lode_graph_at (graph, node, sides | LODE_SIDE_DETAILS, error))
    return NULL;
  steps = g_array_new (FALSE, FALSE, sizeof (LodeStep));
  if ((sides & LODE_SIDE_OUTWARD) != 0)
    append_side (graph, steps, &graph->block.outward, node);
  if ((sides & LODE_SIDE_INWARD) != 0)
    append_side (graph, steps, &graph->block.inward, node);
  g_array_sort (steps, by_node_then_strength);
  guint kept = 0;
  for (guint i = 0; i < steps->len; i++)
    {
      LodeStep step = g_array_index (steps, LodeStep, i);
      if (kept == 0 || g_array_index (steps, LodeStep, kept - 1).node != step.node)
        g_array_index (steps, LodeStep, kept++) = step;
    }
  g_array_set_size (steps, kept);
  g_hash_table_insert (graph->arcs, GUINT_TO_POINTER (node), steps);
  return steps;
}

/* What it costs to pass through a node with these neighbours. */
static guint64
cost_of_hub (const GArray *steps)
{
  return (guint64) (64 * log2 (1 + (double) steps->len)) << HUB_SHIFT;
}

static gboolean
before (const Entry *a, const Entry *b)
{
  return a->estimate != b->estimate ? a->estimate < b->estimate : a->node < b->node;
}

static void
heap_push (GArray *heap, Entry entry)
{
  g_array_append_val (heap, entry);
  Entry *entries = (Entry *) (gpointer) heap->data;
  guint i = heap->len - 1;
  for (; i > 0 && before (&entry, &entries[(i - 1) / 2]); i = (i - 1) / 2)
    entries[i] = entries[(i - 1) / 2];
  entries[i] = entry;
}

static Entry
heap_pop (GArray *heap)
{
  Entry *entries = (Entry *) (gpointer) heap->data;
  Entry first = entries[0], last = entries[heap->len - 1];
  g_array_set_size (heap, heap->len - 1);
  guint i = 0;
  for (guint child = 1; child < heap->len; child = 2 * i + 1)
    {
      if (child + 1 < heap->len && before (&entries[child + 1], &entries[child]))
        child++;
      if (!before (&entries[child], &last))
        break;
      entries[i] = entries[child];
      i = child;
    }
  if (heap->len > 0)
    entries[i] = last;
  return first;
}

/* The least that it can still cost to get from @node to the end. */
static guint64
at_least (const Search *search, guint32 node)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (search->distances, GUINT_TO_POINTER (node)));
  return HOP * (known > 0 ? known - 1 : search->radius + 1);
}

static void
label_step (const Search *search, GHashTable *labels, GArray *heap, guint32 from, guint32 node, guint64 cost)
{
  Label *label = g_hash_table_lookup (labels, GUINT_TO_POINTER (node));
  guint64 estimate = cost + at_least (search, node);
  if (estimate / HOP > search->max_hops || (label != NULL && label->cost <= cost))
    return;
  if (label == NULL)
    {
      label = g_new0 (Label, 1);
      g_hash_table_insert (labels, GUINT_TO_POINTER (node), label);
    }
  label->cost = cost;
  label->parent = from;
  heap_push (heap, (Entry){ estimate, cost, node });
}

/* The best continuation of @root, whose last node is where to go on from and whose cost is @cost, that does not go to @forbidden next.
 * @way_out (out): the whole way, or no nodes when there is none. */
static gboolean
best_from (const Search *search, const GArray *root, guint64 cost, GHashTable *forbidden, Way *way_out, GError **error)
{
  g_autoptr (GHashTable) labels = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GArray) heap = g_array_new (FALSE, FALSE, sizeof (Entry));
  guint32 start = g_array_index (root, guint32, root->len - 1);
  *way_out = (Way){ 0 };
  for (guint i = 0; i + 1 < root->len; i++) /* labels of no cost and no way on: the root is not crossed again */
    {
      Label *label = g_new0 (Label, 1);
      label->closed = TRUE;
      g_hash_table_insert (labels, GUINT_TO_POINTER (g_array_index (root, guint32, i)), label);
    }
  label_step (search, labels, heap, start, start, cost);
  while (heap->len > 0)
    {
      Entry entry = heap_pop (heap);
      Label *label = g_hash_table_lookup (labels, GUINT_TO_POINTER (entry.node));
      if (label->closed || label->cost != entry.cost)
        continue;
      label->closed = TRUE;
      if (entry.node == search->to)
        break;
      const GArray *steps = steps_of (search->graph, entry.node, error);
      if (steps == NULL)
        return FALSE;
      guint64 leaving = entry.cost + HOP + (root->len == 1 && entry.node == start ? 0 : cost_of_hub (steps));
      for (guint i = 0; i < steps->len; i++)
        {
          const LodeStep *step = &g_array_index (steps, LodeStep, i);
          if (entry.node != start || !g_hash_table_contains (forbidden, GUINT_TO_POINTER (step->node)))
            label_step (search, labels, heap, entry.node, step->node, leaving + step->strength);
        }
    }
  const Label *end = g_hash_table_lookup (labels, GUINT_TO_POINTER (search->to));
  if (end == NULL || !end->closed)
    return TRUE;
  way_out->cost = end->cost;
  way_out->nodes = g_array_new (FALSE, FALSE, sizeof (guint32));
  for (guint32 node = search->to; node != start;
       node = ((const Label *) g_hash_table_lookup (labels, GUINT_TO_POINTER (node)))->parent)
    g_array_prepend_val (way_out->nodes, node);
  g_array_prepend_vals (way_out->nodes, root->data, root->len);
  return TRUE;
}

static void
free_way (gpointer data)
{
  Way *way = data;
  if (way->nodes != NULL)
    g_array_unref (way->nodes);
  g_free (way);
}

static gboolean
begins_alike (const GArray *a, const GArray *b, guint length)
{
  return a->len >= length && b->len >= length && memcmp (a->data, b->data, length * sizeof (guint32)) == 0;
}

static gboolean
is_known (const GPtrArray *ways, const GArray *nodes)
{
  for (guint i = 0; i < ways->len; i++)
    {
      const GArray *other = ((const Way *) ways->pdata[i])->nodes;
      if (other->len == nodes->len && begins_alike (other, nodes, nodes->len))
        return TRUE;
    }
  return FALSE;
}

/* Leave @last, the newest of @ways, at each of its nodes in turn, where no known way goes on. */
static gboolean
branch_off (const Search *search, const GPtrArray *ways, const GArray *last, GPtrArray *candidates, GError **error)
{
  g_autoptr (GArray) root = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint64 cost = 0;
  for (guint i = 0; i + 1 < last->len; i++)
    {
      g_autoptr (GHashTable) forbidden = g_hash_table_new (NULL, NULL);
      guint32 node = g_array_index (last, guint32, i), next = g_array_index (last, guint32, i + 1);
      g_array_append_val (root, node);
      for (guint k = 0; k < ways->len; k++)
        {
          const GArray *known = ((const Way *) ways->pdata[k])->nodes;
          if (begins_alike (known, root, root->len) && known->len > root->len)
            g_hash_table_add (forbidden, GUINT_TO_POINTER (g_array_index (known, guint32, root->len)));
        }
      Way way;
      if (!best_from (search, root, cost, forbidden, &way, error))
        return FALSE;
      if (way.nodes != NULL && is_known (candidates, way.nodes))
        g_array_unref (way.nodes);
      else if (way.nodes != NULL)
        g_ptr_array_add (candidates, g_memdup2 (&way, sizeof way));
      const GArray *steps = steps_of (search->graph, node, error);
      if (steps == NULL)
        return FALSE;
      cost += HOP + (i == 0 ? 0 : cost_of_hub (steps));
      for (guint k = 0; k < steps->len; k++)
        if (g_array_index (steps, LodeStep, k).node == next)
          cost += g_array_index (steps, LodeStep, k).strength;
    }
  return TRUE;
}

static int
by_cost (gconstpointer a, gconstpointer b)
{
  const Way *x = *(Way *const *) a, *y = *(Way *const *) b;
  if (x->cost != y->cost)
    return x->cost < y->cost ? -1 : 1;
  for (guint i = 0; i < MIN (x->nodes->len, y->nodes->len); i++)
    {
      guint32 left = g_array_index (x->nodes, guint32, i), right = g_array_index (y->nodes, guint32, i);
      if (left != right)
        return left < right ? -1 : 1;
    }
  return 0;
}

static gboolean
find_ways (const Search *search, guint32 from, guint max_ways, GPtrArray *ways, GError **error)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new_with_free_func (free_way);
  g_autoptr (GHashTable) nothing = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) root = g_array_new (FALSE, FALSE, sizeof (guint32));
  Way first;
  g_array_append_val (root, from);
  if (!best_from (search, root, 0, nothing, &first, error))
    return FALSE;
  if (first.nodes != NULL)
    g_ptr_array_add (candidates, g_memdup2 (&first, sizeof first));
  while (ways->len < max_ways && candidates->len > 0)
    {
      g_ptr_array_sort (candidates, by_cost);
      Way *way = g_ptr_array_steal_index (candidates, 0);
      g_ptr_array_add (ways, way);
      if (ways->len < max_ways && !branch_off (search, ways, way->nodes, candidates, error))
        return FALSE;
    }
  return TRUE;
}

GPtrArray *
lode_graph_ways (LodeGraph *graph, guint32 from, guint32 to, guint max_ways, guint max_hops, GError **error)
{
  g_autoptr (GPtrArray) ways = g_ptr_array_new_with_free_func (free_way);
  g_autoptr (GHashTable) distances = NULL;
  Search search = { .graph = graph, .to = to, .max_hops = max_hops };
  GPtrArray *nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  gboolean done = from == to || (lode_graph_towards (graph, from, to, max_hops, &distances, &search.radius, error));
  search.distances = distances;
  if (done && from != to)
    done = find_ways (&search, from, max_ways, ways, error);
  for (guint i = 0; done && i < ways->len; i++)
    g_ptr_array_add (nodes, g_array_ref (((const Way *) ways->pdata[i])->nodes));
  if (done)
    return nodes;
  g_ptr_array_unref (nodes);
  return NULL;
}
