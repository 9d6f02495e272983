/* What drops out with a bloc, a facility or a company, and what a measure covers. */
#include "kb/shock-private.h"

#include "kb/schema.h"
#include <math.h>
#include <string.h>

/* Columns of sql/shock/facilities.sql. */
enum
{
  FACILITY,
  SHARE_PCT,
  COMMODITY,
  COUNTRY,
  KIND,
  CONTENT,
  CAPACITY,
  IS_SYMBOL
};

static void
add_once (GPtrArray *keys, const char *key)
{
  if (key != NULL && !g_ptr_array_find_with_equal_func (keys, key, g_str_equal, NULL))
    g_ptr_array_add (keys, g_strdup (key));
}

gboolean
shock_read_members (Shock *shock, GError **error)
{
  gboolean row, fine;
  g_autofree char *day = g_strdup (shock->ask->on);
  if (day == NULL && !lode_schema_day (shock->db, &day, error))
    return FALSE;
  g_autoptr (LodeStmt) stmt = shock_ask (shock, "sql/shock/members.sql", error, "entity", shock->ask->remove, "date", day, NULL);
  if (stmt == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    {
      add_once (shock->places, lode_stmt_text (stmt, 0));
      g_string_append_printf (shock->members, "%s%s", shock->members->len == 0 ? "" : ", ", lode_stmt_text (stmt, 1));
    }
  if (fine && shock->places->len == 0)
    return lode_fail (error, LODE_ERROR_NO, "%s: the store knows of no country that is a member (%s)", shock->ask->remove,
                      day == NULL ? "today" : day);
  g_autofree char *intro = g_strdup_printf ("all %u that the store knows drop out together, each counted once (%s): ",
                                            shock->places->len, day == NULL ? "today" : day);
  g_string_prepend (shock->members, intro);
  return fine;
}

static void
put_part (Shock *shock, LodeStmt *row, double capacity_t)
{
  shock_row (shock->removed);
  shock_text (shock->removed, lode_stmt_text (row, FACILITY));
  shock_text (shock->removed, lode_stmt_text (row, COMMODITY));
  shock_text (shock->removed, lode_stmt_text (row, COUNTRY));
  shock_text (shock->removed, lode_stmt_text (row, KIND));
  shock_number (shock->removed, lode_stmt_real (row, SHARE_PCT));
  shock_number (shock->removed, capacity_t);
  shock_text (shock->removed, lode_stmt_text (row, CONTENT));
}

static void
take_part (Shock *shock, LodeStmt *row)
{
  const char *commodity = lode_stmt_text (row, COMMODITY), *wanted = shock->ask->commodity;
  if (wanted != NULL && strcmp (wanted, commodity) != 0)
    return;
  Part *part = g_new (Part, 1);
  double capacity = lode_stmt_type (row, CAPACITY) == LODE_NULL ? NAN : lode_stmt_real (row, CAPACITY);
  *part = (Part){ .country = g_strdup (lode_stmt_text (row, COUNTRY)),
                  .commodity = g_strdup (commodity),
                  .kind = g_strdup (lode_stmt_text (row, KIND)),
                  .content = g_strdup (lode_stmt_text (row, CONTENT)),
                  .capacity_t = capacity * lode_stmt_real (row, SHARE_PCT) / 100,
                  .is_symbol = lode_stmt_integer (row, IS_SYMBOL) != 0 };
  add_once (shock->places, part->country);
  add_once (shock->commodities, commodity);
  put_part (shock, row, capacity);
  g_ptr_array_add (shock->parts, part);
}

gboolean
shock_read_parts (Shock *shock, GError **error)
{
  gboolean row, fine;
  g_autoptr (LodeStmt) stmt = shock_ask (shock, "sql/shock/facilities.sql", error, "entity", shock->ask->remove, NULL);
  if (stmt == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    take_part (shock, stmt);
  return fine
         && (shock->parts->len > 0
             || lode_fail (error, LODE_ERROR_NO,
                           "%s: the store knows of no facility with a commodity that would stop with it",
                           shock->ask->remove));
}

static void
take_word (Shock *shock, const char *predicate, const char *key)
{
  const char *wanted = shock->ask->commodity;
  gboolean is_country = g_str_has_prefix (key, "country/");
  if (strcmp (predicate, "controls") == 0 && (wanted == NULL || strcmp (wanted, key) == 0))
    add_once (shock->commodities, key);
  else if (strcmp (predicate, "imposed_by") == 0 && is_country)
    add_once (shock->places, key);
  else if (strcmp (predicate, "directed_at") == 0 && is_country)
    add_once (shock->targets, key);
  else if (strcmp (predicate, "directed_at") == 0)
    shock->is_loose = TRUE;
}

/* Who stands behind a target that is no country, and no group with known members, is not known: it may be any importer, or none. */
gboolean
shock_read_measure (Shock *shock, GError **error)
{
  gboolean row, fine;
  g_autoptr (LodeStmt) stmt = shock_ask (shock, "sql/shock/measure.sql", error, "entity", shock->ask->remove, NULL);
  if (stmt == NULL)
    return FALSE;
  while ((fine = lode_stmt_step (stmt, &row, error)) && row)
    take_word (shock, lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1));
  if (shock->is_loose)
    g_ptr_array_set_size (shock->targets, 0);
  return fine;
}
