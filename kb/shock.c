#include "kb/shock-private.h"

#include "kb/embed.h"
#include "kb/schema.h"
#include <math.h>
#include <stdarg.h>
#include <string.h>

guint
shock_node (Shock *shock, const char *key, const char *stage)
{
  g_autofree char *name = g_strdup_printf ("%s@%s", key, stage);
  gpointer number = g_hash_table_lookup (shock->node_numbers, name);
  if (number == NULL)
    {
      LodeShare nothing = { 0, 0 };
      g_array_append_val (shock->own, nothing);
      g_ptr_array_add (shock->node_names, g_strdup (name));
      number = GUINT_TO_POINTER (shock->node_names->len);
      g_hash_table_insert (shock->node_numbers, g_steal_pointer (&name), number);
    }
  return GPOINTER_TO_UINT (number) - 1;
}

void
shock_row (GString *json)
{
  g_string_append (json, json->len == 0 ? "[[" : "],[");
}

static void
separate (GString *json)
{
  if (json->str[json->len - 1] != '[')
    g_string_append_c (json, ',');
}

/* Keys and words of the store: nothing but quotation marks, backslashes and control characters needs escaping. */
static void
append_quoted (GString *json, const char *text)
{
  g_string_append_c (json, '"');
  for (const char *c = text; *c != '\0'; c++)
    if (*c == '"' || *c == '\\')
      g_string_append_printf (json, "\\%c", *c);
    else if ((guchar) *c < ' ')
      g_string_append_printf (json, "\\u%04x", *c);
    else
      g_string_append_c (json, *c);
  g_string_append_c (json, '"');
}

void
shock_text (GString *json, const char *text)
{
  separate (json);
  if (text == NULL)
    g_string_append (json, "null");
  else
    append_quoted (json, text);
}

void
shock_number (GString *json, double number)
{
  char digits[G_ASCII_DTOSTR_BUF_SIZE];
  separate (json);
  g_string_append (json, isfinite (number) ? g_ascii_dtostr (digits, sizeof digits, number) : "null");
}

void
shock_rows_end (GString *json)
{
  g_string_append (json, json->len == 0 ? "[]" : "]]");
}

char *
shock_list (const GPtrArray *texts)
{
  if (texts == NULL)
    return NULL;
  g_autoptr (GString) json = g_string_new ("[");
  for (guint i = 0; i < texts->len; i++)
    shock_text (json, texts->pdata[i]);
  g_string_append_c (json, ']');
  return g_string_free (g_steal_pointer (&json), FALSE);
}

LodeStmt *
shock_ask (Shock *shock, const char *path, GError **error, ...)
{
  LodeStmt *stmt = lode_db_prepare (shock->db, lode_embed_text (path), NULL, error);
  va_list values;
  va_start (values, error);
  for (const char *name = va_arg (values, const char *); stmt != NULL && name != NULL;
       name = va_arg (values, const char *))
    {
      const char *value = va_arg (values, const char *);
      lode_stmt_bind_named (stmt, name, value, strcmp (name, "ore") == 0);
    }
  va_end (values);
  return stmt;
}

static void
free_part (gpointer data)
{
  Part *part = data;
  g_free (part->country);
  g_free (part->commodity);
  g_free (part->kind);
  g_free (part->content);
  g_free (part);
}

static Shock *
shock_new (LodeDb *db, const LodeShock *ask)
{
  Shock *shock = g_new0 (Shock, 1);
  shock->db = db;
  shock->ask = ask;
  shock->members = g_str_has_prefix (ask->remove, "bloc/") ? g_string_new (NULL) : NULL;
  shock->kind = shock->members != NULL ? g_strdup ("country") : g_strndup (ask->remove, strcspn (ask->remove, "/"));
  shock->is_measure = strcmp (shock->kind, "measure") == 0;
  shock->places = g_ptr_array_new_with_free_func (g_free);
  shock->targets = g_ptr_array_new_with_free_func (g_free);
  shock->node_numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  shock->node_names = g_ptr_array_new_with_free_func (g_free);
  shock->own = g_array_new (FALSE, TRUE, sizeof (LodeShare));
  shock->exports = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  shock->removed = g_string_new (NULL);
  shock->output = g_string_new (NULL);
  shock->trade = g_string_new (NULL);
  shock->importers = g_string_new (NULL);
  shock->chain = g_string_new (NULL);
  if (strcmp (shock->kind, "country") != 0 || ask->commodity != NULL)
    shock->commodities = g_ptr_array_new_with_free_func (g_free);
  if (strcmp (shock->kind, "facility") == 0 || strcmp (shock->kind, "company") == 0)
    shock->parts = g_ptr_array_new_with_free_func (free_part);
  return shock;
}

static void
shock_free (Shock *shock)
{
  g_free (shock->kind);
  if (shock->members != NULL)
    g_string_free (shock->members, TRUE);
  g_ptr_array_unref (shock->places);
  g_ptr_array_unref (shock->targets);
  g_clear_pointer (&shock->commodities, g_ptr_array_unref);
  g_clear_pointer (&shock->parts, g_ptr_array_unref);
  g_hash_table_unref (shock->node_numbers);
  g_ptr_array_unref (shock->node_names);
  g_array_unref (shock->own);
  g_hash_table_unref (shock->exports);
  g_string_free (shock->removed, TRUE);
  g_string_free (shock->output, TRUE);
  g_string_free (shock->trade, TRUE);
  g_string_free (shock->importers, TRUE);
  g_string_free (shock->chain, TRUE);
  g_free (shock);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Shock, shock_free)

/* What a measure takes of exports stands in the row that the screen shows. */
static void
read_effect (Shock *shock, const LodeTable *table)
{
  const char *lower = lode_table_cell (table, 0, (guint) lode_table_find (table, "lost_lower_pct"))->text;
  const char *upper = lode_table_cell (table, 0, (guint) lode_table_find (table, "lost_upper_pct"))->text;
  shock->bites = (LodeShare){ g_ascii_strtod (lower, NULL) / 100, g_ascii_strtod (upper, NULL) / 100 };
  if (shock->is_loose)
    shock->bites.lower = 0;
}

/* Ask a query of queries/shock/ with those of @values that it has parameters for; leave out what has no rows. */
static gboolean
add_section (Shock *shock, GPtrArray *sections, const char *path, GHashTable *values, GError **error)
{
  g_autoptr (LodeQuery) query = lode_query_load (path, error);
  g_autoptr (GHashTable) arguments = g_hash_table_new (g_str_hash, g_str_equal);
  if (query == NULL)
    return FALSE;
  g_auto (GStrv) kinds = g_strsplit (query->kinds, " ", -1);
  if (!g_strv_contains ((const char *const *) kinds, shock->kind))
    return TRUE;
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *param = query->params->pdata[i];
      const char *value = g_hash_table_lookup (values, param->name);
      if (value != NULL)
        g_hash_table_insert (arguments, param->name, (gpointer) value);
    }
  g_autoptr (LodeTable) table = lode_query_run (shock->db, query, arguments, 0, error);
  if (table == NULL || table->rows->len == 0)
    return table != NULL;
  if (shock->is_measure && lode_table_find (table, "effect") >= 0)
    read_effect (shock, table);
  g_autofree char *title = g_strdup (query->question);
  g_ptr_array_add (sections, lode_section_new (title, g_steal_pointer (&query), g_steal_pointer (&table)));
  return TRUE;
}

static gboolean
add_sections (Shock *shock, GPtrArray *sections, gboolean first, GError **error)
{
  g_auto (GStrv) paths = lode_embed_list ("queries/shock");
  g_autoptr (GHashTable) values = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) nowhere = g_ptr_array_new ();
  g_autofree char *places = shock_list (shock->parts == NULL ? shock->places : nowhere),
                  *rows = g_strdup_printf ("%u", shock->ask->rows);
  g_hash_table_insert (values, "entity", (gpointer) shock->ask->remove);
  g_hash_table_insert (values, "date", (gpointer) shock->ask->on);
  g_hash_table_insert (values, "parts", shock->removed->str);
  g_hash_table_insert (values, "output", shock->output->str);
  g_hash_table_insert (values, "trade", shock->trade->str);
  g_hash_table_insert (values, "importers", shock->importers->str);
  g_hash_table_insert (values, "chain", shock->chain->str);
  g_hash_table_insert (values, "places", places);
  g_hash_table_insert (values, "from", shock->places->len == 1 ? shock->places->pdata[0] : NULL);
  g_hash_table_insert (values, "rows", shock->ask->rows == 0 ? NULL : rows);
  for (char **path = paths; *path != NULL; path++)
    if ((strncmp (*path, "queries/shock/1", strlen ("queries/shock/1")) == 0) == first
        && !add_section (shock, sections, *path, values, error))
      return FALSE;
  return TRUE;
}

/* The rules by name, as the answer must say which it follows. */
static void
add_rules (const Shock *shock, GPtrArray *sections)
{
  LodeTable *rules = lode_table_new ((const char *const[]){ "rule", "says", NULL });
  lode_table_add (rules,
                  (const char *const[]){ "bounds",
                                         "lower and upper leave room for what is withheld, not available, or not known "
                                         "of a plant; nothing is filled in",
                                         NULL });
  lode_table_add (rules,
                  (const char *const[]){
                      "trade",
                      "what is sold by those that drop out is lost to those that bought it, after the importer risk of "
                      "Klimek, Obersteiner and Thurner, Systemic trade risk of critical resources, Science "
                      "Advances 1 (2015) e1500522; passed_on: who loses a share of its imports exports at most "
                      "that share less, and never more than it lost",
                      NULL });
  if (shock->members != NULL)
    lode_table_add (rules, (const char *const[]){ "members", shock->members->str, NULL });
  if (!shock->is_measure)
    lode_table_add (rules,
                    (const char *const[]){
                        "proportional shortfall",
                        "a stage loses at most the share of its feed that is lost; of several feeds the worst counts",
                        NULL });
  g_ptr_array_add (sections, lode_section_new ("By which rules", NULL, rules));
}

static gboolean
work_out (Shock *shock, GError **error)
{
  if (shock->commodities != NULL && shock->parts == NULL && !shock->is_measure)
    g_ptr_array_add (shock->commodities, g_strdup (shock->ask->commodity));
  if (!shock->is_measure && (!shock_read_output (shock, error) || !shock_follow_chain (shock, error)))
    return FALSE;
  if (!shock_read_trade (shock, error))
    return FALSE;
  shock_rows_end (shock->output);
  shock_rows_end (shock->trade);
  shock_rows_end (shock->importers);
  shock_rows_end (shock->chain);
  return TRUE;
}

/* A stage that no figure has is a slip, not an answer. */
static gboolean
check_stage (Shock *shock, GError **error)
{
  g_autofree char *known = NULL;
  if (shock->ask->stage == NULL)
    return TRUE;
  if (!lode_db_text (shock->db,
                     "SELECT CASE WHEN sum(stage = ?1) > 0 THEN NULL ELSE group_concat(stage, ', ') END FROM"
                     " (SELECT DISTINCT stage FROM observation WHERE measure = 'production' AND stage <> 'secondary' ORDER BY stage)",
                     shock->ask->stage, &known, error))
    return FALSE;
  return known == NULL || lode_fail (error, LODE_ERROR_CALL, "no output is of the stage \"%s\"; there are %s", shock->ask->stage, known);
}

static gboolean
find_removed (Shock *shock, GError **error)
{
  gboolean fine = TRUE;
  if (shock->members != NULL)
    fine = shock_read_members (shock, error);
  else if (strcmp (shock->kind, "country") == 0)
    g_ptr_array_add (shock->places, g_strdup (shock->ask->remove));
  else if (shock->is_measure)
    fine = shock_read_measure (shock, error);
  else if (shock->parts != NULL)
    fine = shock_read_parts (shock, error);
  else
    return lode_fail (error, LODE_ERROR_CALL, "%s cannot drop out; expected a country, bloc, company, facility or measure",
                      shock->ask->remove);
  shock_rows_end (shock->removed);
  return fine;
}

GPtrArray *
lode_shock_read (LodeDb *db, const LodeShock *ask, GError **error)
{
  g_autoptr (Shock) shock = shock_new (db, ask);
  g_autoptr (GPtrArray) sections = g_ptr_array_new_with_free_func ((GDestroyNotify) lode_section_free);
  if (!check_stage (shock, error) || !find_removed (shock, error) || !add_sections (shock, sections, TRUE, error) || !work_out (shock, error)
      || !add_sections (shock, sections, FALSE, error))
    return NULL;
  if (sections->len == 0)
    {
      lode_fail (error, LODE_ERROR_NO, "nothing in the store would be lost with %s", ask->remove);
      return NULL;
    }
  add_rules (shock, sections);
  return g_steal_pointer (&sections);
}
