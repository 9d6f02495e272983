#include "ext/lode.h"

#include "kb/fold.h"
#include "kb/units.h"

static void
fold (sqlite3_context *context, int count, sqlite3_value **values)
{
  (void) count;
  const char *text = (const char *) sqlite3_value_text (values[0]);
  if (text != NULL)
    sqlite3_result_text (context, lode_fold (text), -1, g_free);
}

/* lode_convert(value, from, to): an unknown unit, or one of another dimension, is an error and not NULL. */
static void
convert (sqlite3_context *context, int count, sqlite3_value **values)
{
  (void) count;
  if (sqlite3_value_type (values[0]) == SQLITE_NULL)
    return;
  int type = sqlite3_value_numeric_type (values[0]);
  const LodeUnit *units[2];
  for (int i = 0; i < 2; i++)
    {
      const char *text = (const char *) sqlite3_value_text (values[i + 1]);
      units[i] = lode_unit_find (text);
      if (units[i] != NULL)
        continue;
      g_autofree char *message = g_strdup_printf ("lode_convert: \"%s\" is no unit", text == NULL ? "NULL" : text);
      sqlite3_result_error (context, message, -1);
      return;
    }
  g_autoptr (GError) error = NULL;
  double value;
  if (type != SQLITE_INTEGER && type != SQLITE_FLOAT)
    sqlite3_result_error (context, "lode_convert: the value is no number", -1);
  else if (lode_unit_convert (units[0], units[1], sqlite3_value_double (values[0]), &value, &error))
    sqlite3_result_double (context, value);
  else
    sqlite3_result_error (context, error->message, -1);
}

typedef struct
{
  double sum, squares;
  gboolean wrong;
} Shares;

static void
hhi_step (sqlite3_context *context, int count, sqlite3_value **values)
{
  (void) count;
  Shares *shares = sqlite3_aggregate_context (context, sizeof *shares);
  if (shares == NULL || sqlite3_value_type (values[0]) == SQLITE_NULL)
    return;
  int type = sqlite3_value_numeric_type (values[0]);
  double value = sqlite3_value_double (values[0]);
  shares->wrong = shares->wrong || (type != SQLITE_INTEGER && type != SQLITE_FLOAT) || value < 0;
  shares->sum += value;
  shares->squares += value * value;
}

/* Of nothing, or of nothing but zeros, there is no concentration: NULL. */
static void
hhi_final (sqlite3_context *context)
{
  const Shares *shares = sqlite3_aggregate_context (context, 0);
  if (shares != NULL && shares->wrong)
    sqlite3_result_error (context, "hhi: a quantity is a number that is not negative", -1);
  else if (shares != NULL && shares->sum > 0)
    sqlite3_result_double (context, 10000 * shares->squares / (shares->sum * shares->sum));
}

int
lode_ext_add_functions (sqlite3 *connection)
{
  int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
  int code = sqlite3_create_function_v2 (connection, "lode_fold", 1, flags, NULL, fold, NULL, NULL, NULL);
  if (code == SQLITE_OK)
    code = sqlite3_create_function_v2 (connection, "lode_convert", 3, flags, NULL, convert, NULL, NULL, NULL);
  if (code == SQLITE_OK)
    code = sqlite3_create_function_v2 (connection, "hhi", 1, flags, NULL, NULL, hhi_step, hhi_final, NULL);
  return code;
}
