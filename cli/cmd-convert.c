#include "cli/cli.h"
#include "kb/units.h"
#include <math.h>
#include <string.h>

/* "t", or "t:Li2O": the unit, and what is counted in it (NULL). */
static const LodeUnit *
read_side (const char *text, char **content_out, GError **error)
{
  const char *colon = strchr (text, ':');
  g_autofree char *name = colon == NULL ? g_strdup (text) : g_strndup (text, (gsize) (colon - text));
  const LodeUnit *unit = lode_unit_find (name);
  *content_out = colon == NULL ? NULL : g_strdup (colon + 1);
  if (unit == NULL)
    lode_fail (error, LODE_ERROR_CALL, "\"%s\" is no known unit; `lode sql \"SELECT key, label FROM unit\"` lists them", name);
  return unit;
}

static gboolean
convert (double value, const char *from, const char *to, double *ret_out, GError **error)
{
  double factor = 1;
  g_autofree char *from_content = NULL, *to_content = NULL;
  const LodeUnit *from_unit = read_side (from, &from_content, error);
  const LodeUnit *to_unit = from_unit == NULL ? NULL : read_side (to, &to_content, error);
  if (to_unit == NULL)
    return FALSE;
  if ((from_content == NULL) != (to_content == NULL))
    return lode_fail (error, LODE_ERROR_CALL, "say what is counted on both sides, such as t:Li2O t:Li");
  if (from_content != NULL && !lode_content_factor (from_content, to_content, &factor, error))
    return FALSE;
  if (!lode_unit_convert (from_unit, to_unit, value, ret_out, error))
    return FALSE;
  /* a tonne of the oxide holds less of the element, so a tonne of the element costs more */
  *ret_out = g_str_has_prefix (from_unit->dimension, "price by") ? *ret_out / factor : *ret_out * factor;
  return TRUE;
}

static gboolean
run (LodeCli *cli, GError **error)
{
  double value, result;
  char *end = NULL;
  if (cli->n_words != 3)
    return lode_fail (error, LODE_ERROR_CALL, "expected a number and two units, such as 5.5 USD/lb USD/t");
  value = g_ascii_strtod (cli->words[0], &end);
  if (end == cli->words[0] || *end != '\0' || !isfinite (value))
    return lode_fail (error, LODE_ERROR_CALL, "\"%s\" is no number", cli->words[0]);
  if (!convert (value, cli->words[1], cli->words[2], &result, error))
    return FALSE;
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  g_autoptr (LodeTable) table = lode_table_new ((const char *const[]) { "value", "unit", "result", "result_unit", NULL });
  lode_table_add (table, (const char *const[]) { cli->words[0], cli->words[1], g_ascii_formatd (text, sizeof text, "%.15g", result), cli->words[2] });
  return cli_put_table (cli, table, error);
}

LODE_COMMAND (convert) = {
  .usage = "VALUE FROM TO",
  .summary = "Convert between units, exactly, and between a compound and the element in it",
  .text = "Units are those that sources write: t, kt, lb, ozt, st, lt, mtu, flask (34.5 kg), flask-76lb, ct, USD/lb, USD/mtu ...\n\n"
          "With a colon, what is counted: `lode convert 1000 t:Li2O t:Li`. Gross weight does not convert to content: only a source can "
          "state the grade.",
  .takes = LODE_TAKES_FORMAT,
  .run = run,
};
