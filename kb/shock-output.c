/* What drops out, and what that is of the world's output. */
#include "kb/shock-private.h"

#include <math.h>
#include <string.h>

/* Columns of sql/shock/output.sql. */
enum
{
  COMMODITY,
  STAGE,
  FORM,
  BASIS,
  UNIT,
  PERIOD,
  SOURCE,
  PLACE,
  LOW,
  ABOVE,
  HIDDEN,
  LISTED,
  ALL_ABOVE,
  SLACK,
  ALONE,
  KEY,
  HIDDEN_PLACES
};

static double
real_or_nan (LodeStmt *stmt, int column)
{
  return lode_stmt_type (stmt, column) == LODE_NULL ? NAN : lode_stmt_real (stmt, column);
}

/* Does a facility that calls itself @kind work at @stage? One that says nothing of stages may work at any. */
static gboolean
works_at (const char *kind, const char *stage)
{
  static const struct
  {
    const char *word, *stages;
  } words[]
      = { { "mine", "mine|mine and plant" }, { "mining", "mine|mine and plant" }, { "brine", "mine|mine and plant" },
          { "smelter", "smelter|primary" },  { "refiner", "refinery|primary" },   { "plant", "plant|mine and plant" } };
  gboolean says = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strstr (kind, words[i].word) != NULL)
      {
        g_auto (GStrv) stages = g_strsplit (words[i].stages, "|", -1);
        says = TRUE;
        if (g_strv_contains ((const char *const *) stages, stage))
          return TRUE;
      }
  return !says;
}

/* Of what a country makes, what stands in plants that drop out: at most their capacity, at most all of it. FALSE: none does. */
static gboolean
bound_by_parts (const Shock *shock, LodeStmt *row, double *low, double *high)
{
  double sum = 0;
  gboolean any = FALSE;
  for (guint i = 0; i < shock->parts->len; i++)
    {
      const Part *part = shock->parts->pdata[i];
      if (g_strcmp0 (part->country, lode_stmt_text (row, PLACE)) != 0
          || strcmp (part->commodity, lode_stmt_text (row, COMMODITY)) != 0
          || !works_at (part->kind, lode_stmt_text (row, STAGE)))
        continue;
      const char *basis = lode_stmt_text (row, BASIS);
      gboolean counts_so = strcmp (basis, "content") == 0 ? part->is_symbol : g_strcmp0 (part->content, basis) == 0;
      gboolean known = counts_so && !isnan (part->capacity_t) && strcmp (lode_stmt_text (row, UNIT), "t") == 0;
      sum += known ? part->capacity_t : INFINITY;
      any = TRUE;
    }
  *low = 0;
  *high = MIN (*high, sum);
  return any;
}

/* The share of the world's output; what hides widens it. A lower bound that nothing bounds is 0. */
static LodeShare
share_of_world (LodeStmt *row, double low, double high)
{
  double listed = lode_stmt_real (row, LISTED), slack = real_or_nan (row, SLACK);
  double most = listed + slack + lode_stmt_real (row, ALL_ABOVE);
  LodeShare share = { isnan (most) || most <= 0 ? 0 : low / most, isinf (high) ? 1 : high / (listed + high - low) };
  if (lode_stmt_integer (row, ALONE) != 0)
    share = (LodeShare){ 0, high > 0 ? 1 : 0 };
  return (LodeShare){ MIN (share.lower, 1), CLAMP (share.upper, share.lower, 1) };
}

static void
note_exports (Shock *shock, LodeStmt *row, double high)
{
  double makes = lode_stmt_real (row, LOW);
  g_autofree char *key = g_strdup_printf ("%s %s", lode_stmt_text (row, PLACE), lode_stmt_text (row, COMMODITY));
  LodeShare *known = g_hash_table_lookup (shock->exports, key);
  LodeShare *share = g_new (LodeShare, 1);
  *share = (LodeShare){ 0, makes > 0 && high < makes ? high / makes : 1 };
  if (known != NULL && known->upper > share->upper)
    share->upper = known->upper;
  g_hash_table_insert (shock->exports, g_steal_pointer (&key), share);
}

static void
put_row (Shock *shock, LodeStmt *row, double low, double high, LodeShare lost)
{
  gboolean bounded = lode_stmt_type (row, SLACK) != LODE_NULL;
  GString *json = shock->output;
  shock_row (json);
  for (int column = COMMODITY; column <= PLACE; column++)
    shock_text (json, lode_stmt_text (row, column));
  shock_number (json, low);
  shock_number (json, isinf (high) ? NAN : high);
  shock_number (json, lode_stmt_real (row, LISTED));
  shock_number (json, real_or_nan (row, SLACK));
  shock_number (json, bounded ? 100 * lost.lower : NAN);
  shock_number (json, 100 * lost.upper);
  shock_text (json, lode_stmt_text (row, KEY));
  shock_text (json, lode_stmt_text (row, HIDDEN_PLACES));
}

/* What the places that drop out make of one table, together. */
typedef struct
{
  char *table;
  double low, high, hidden; /* hidden: what is counted of the slack, which is there once for all of them */
} Sum;

/* Places of one table add up; of several tables of a stage (forms of it) the worst counts. */
static void
add_to_node (Shock *shock, LodeStmt *row, double low, double high, Sum *sum)
{
  guint node = shock_node (shock, lode_stmt_text (row, COMMODITY), lode_stmt_text (row, STAGE));
  LodeShare *own = &g_array_index (shock->own, LodeShare, node);
  double share = shock->ask->share_pct / 100, listed = MIN (high, lode_stmt_real (row, LOW) + lode_stmt_real (row, ABOVE)),
         slack = real_or_nan (row, SLACK), hidden = high - listed;
  g_autofree char *table
      = g_strjoin ("|", lode_stmt_text (row, COMMODITY), lode_stmt_text (row, STAGE), lode_stmt_text (row, FORM),
                   lode_stmt_text (row, BASIS), lode_stmt_text (row, UNIT), NULL);
  if (g_strcmp0 (table, sum->table) != 0)
    {
      g_free (sum->table);
      *sum = (Sum){ .table = g_steal_pointer (&table) };
    }
  hidden = isnan (slack) ? hidden : MIN (hidden, slack - sum->hidden);
  sum->low += low;
  sum->high += listed + hidden;
  sum->hidden += hidden;
  if (sum->high > 0)
    {
      LodeShare lost = share_of_world (row, sum->low, sum->high);
      own->lower = MAX (own->lower, share * lost.lower);
      own->upper = MAX (own->upper, share * lost.upper);
    }
}

static void
take_row (Shock *shock, LodeStmt *row, Sum *sum)
{
  double share = shock->ask->share_pct / 100;
  double low = lode_stmt_real (row, LOW), slack = real_or_nan (row, SLACK);
  double high = low + lode_stmt_real (row, ABOVE)
                + (lode_stmt_integer (row, HIDDEN) == 0 ? 0
                   : isnan (slack)                      ? INFINITY
                                                        : slack);
  gboolean touched = !shock->is_measure && high > 0;
  if (touched && shock->parts != NULL && (touched = bound_by_parts (shock, row, &low, &high)))
    note_exports (shock, row, high);
  add_to_node (shock, row, touched ? low : 0, touched ? high : 0, sum);
  if (!touched)
    return;
  LodeShare lost = share_of_world (row, low, high);
  if (share * lost.upper > 0)
    put_row (shock, row, share * low, share * high, (LodeShare){ share * lost.lower, share * lost.upper });
}

gboolean
shock_read_output (Shock *shock, GError **error)
{
  Sum sum = { 0 };
  g_autofree char *places = shock_list (shock->places), *commodities = NULL;
  gboolean row, fine;
  /* Without a commodity the chain is followed wherever it leads: all stages are nodes of it, lost or not. */
  if (shock->ask->commodity != NULL || shock->parts != NULL)
    commodities = shock_list (shock->commodities);
  g_autoptr (LodeStmt) stmt = shock_ask (shock, "sql/shock/output.sql", error, "places", places, "commodities",
                                         commodities, "year", shock->ask->year, "stage", shock->ask->stage, NULL);
  if (stmt == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    take_row (shock, stmt, &sum);
  g_free (sum.table);
  return fine;
}
