#include "web/shock-words.h"

#include "web/table.h"
#include <math.h>
#include <string.h>

static const LodeTable *
table_of (GPtrArray *sections, const char *id)
{
  for (guint i = 0; i < sections->len; i++)
    if (strcmp (web_section_id (sections->pdata[i]), id) == 0)
      return ((const LodeSection *) sections->pdata[i])->table;
  return NULL;
}

static const char *
text_in (const LodeTable *table, guint row, const char *column)
{
  const char *text = lode_table_cell (table, row, (guint) lode_table_find (table, column))->text;
  return text == NULL ? "" : text;
}

/* NAN where nothing is said. */
static double
number_in (const LodeTable *table, guint row, const char *column)
{
  const char *text = text_in (table, row, column);
  return *text == '\0' ? NAN : g_ascii_strtod (text, NULL);
}

static void
put_number (GString *out, double number, int digits)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  const char *format = digits == 0 ? "%.0f" : "%.1f";
  g_ascii_formatd (text, sizeof text, format, number);
  if (g_str_has_suffix (text, ".0"))
    text[strlen (text) - 2] = '\0';
  g_string_append (out, text);
}

static void
put_dollars (GString *out, double usd)
{
  static const struct
  {
    double from;
    const char *word;
  } sizes[] = { { 1e9, " billion" }, { 1e6, " million" }, { 1e3, " thousand" }, { 0, "" } };
  guint i = 0;
  while (usd < sizes[i].from)
    i++;
  g_string_append (out, "USD ");
  put_number (out, i == 3 ? usd : usd / sizes[i].from, i < 2);
  g_string_append (out, sizes[i].word);
}

/* "36.1 %", "up to 36.1 %", "2 to 5.3 %"; a bound that is not there says nothing. */
static void
put_share (GString *out, double lower, double upper)
{
  gboolean open = isnan (upper);
  if (open && (isnan (lower) || lower == 0))
    {
      g_string_append (out, "an unknown share");
      return;
    }
  if (open)
    g_string_append (out, "at least ");
  else if (isnan (lower) || lower == 0)
    g_string_append (out, "up to ");
  else if (lower != upper)
    {
      put_number (out, lower, 1);
      g_string_append (out, " to ");
    }
  put_number (out, open ? lower : upper, 1);
  g_string_append (out, " %");
}

/* "36.1 % of its mine output of antimony (2025)" */
static void
put_output (GString *out, const LodeTable *output, guint row)
{
  g_autofree char *commodity = g_utf8_strdown (text_in (output, row, "commodity"), -1);
  put_share (out, number_in (output, row, "lost_lower_pct"), number_in (output, row, "lost_upper_pct"));
  g_string_append_printf (out, " of its %s output of %s (%s)", text_in (output, row, "stage"), commodity, text_in (output, row, "year"));
}

/* The surest of the large losses: what is lost at least, and where nothing bounds that, at most. */
static guint
surest (const LodeTable *output, guint but)
{
  guint found = but == 0 ? 1 : 0;
  double least = 0;
  for (guint row = 0; row < output->rows->len; row++)
    if (row != but && number_in (output, row, "lost_lower_pct") > least)
      {
        found = row;
        least = number_in (output, row, "lost_lower_pct");
      }
  return found;
}

static void
put_outputs (GString *out, const LodeTable *output)
{
  guint first = surest (output, G_MAXUINT);
  g_string_append (out, " the world loses ");
  put_output (out, output, first);
  if (output->rows->len > 1)
    {
      g_string_append (out, output->rows->len == 2 ? " and " : ", ");
      put_output (out, output, surest (output, first));
    }
  if (output->rows->len > 2)
    g_string_append_printf (out, " and some of %u more", output->rows->len - 2);
  g_string_append (out, ". ");
}

/* Who loses most in dollars: the row of the largest upper bound. */
static guint
hardest_hit (const LodeTable *importers)
{
  guint found = 0;
  for (guint row = 1; row < importers->rows->len; row++)
    if (number_in (importers, row, "lost_upper_usd") > number_in (importers, found, "lost_upper_usd"))
      found = row;
  return found;
}

static void
put_trade (GString *out, const LodeTable *trade, const LodeTable *importers)
{
  double lower = 0, upper = 0;
  guint worst = hardest_hit (importers);
  for (guint row = 0; row < trade->rows->len; row++)
    {
      lower += number_in (trade, row, "lost_lower_usd");
      upper += number_in (trade, row, "lost_upper_usd");
    }
  if (trade->rows->len == 1)
    g_string_append_printf (out, "%s importer%s", text_in (trade, 0, "importers"), strcmp (text_in (trade, 0, "importers"), "1") == 0 ? " loses " : "s lose ");
  else
    g_string_append_printf (out, "The buyers of %u products lose ", trade->rows->len);
  g_string_append (out, lower == upper ? "" : "up to ");
  put_dollars (out, upper);
  g_string_append_printf (out, " of imports (%s); hardest hit: %s (", text_in (trade, 0, "year"), text_in (importers, worst, "importer"));
  put_dollars (out, number_in (importers, worst, "lost_upper_usd"));
  g_string_append (out, ", ");
  put_number (out, number_in (importers, worst, "lost_upper_pct"), 1);
  g_string_append (out, " % of what it buys). ");
}

static gboolean
put_measure (GString *out, const LodeTable *measure, const char *label, const char *day)
{
  const char *status = text_in (measure, 0, "status"), *effect = text_in (measure, 0, "effect");
  gboolean bites = number_in (measure, 0, "lost_upper_pct") > 0;
  if (bites)
    g_string_append_printf (out, "On %s \u201c%s\u201d takes of what it covers: %s (%s). ", day, label, effect, status);
  else
    g_string_append_printf (out, "On %s nothing is lost by \u201c%s\u201d: %s. ", day, label,
                            g_str_has_prefix (effect, "none: ") ? effect + strlen ("none: ") : status);
  return bites;
}

char *
web_shock_words (GPtrArray *sections, const char *label, const char *day, guint share_pct)
{
  GString *out = g_string_new (NULL);
  const LodeTable *measure = table_of (sections, "measure"), *output = table_of (sections, "output"), *trade = table_of (sections, "trade"),
                  *importers = table_of (sections, "importers"), *chain = table_of (sections, "chain");
  gboolean bites = measure == NULL || put_measure (out, measure, label, day);
  if (output != NULL || measure == NULL)
    {
      g_string_append (out, "Without ");
      if (share_pct < 100)
        g_string_append_printf (out, "%u %% of ", share_pct);
      g_string_append (out, label);
    }
  if (output != NULL)
    put_outputs (out, output);
  else if (measure == NULL)
    g_string_append (out, ": ");
  if (bites && trade != NULL && importers != NULL)
    put_trade (out, trade, importers);
  if (chain != NULL)
    g_string_append_printf (out, "Down the chain %u product%s or stage%s can run short. ", chain->rows->len, chain->rows->len == 1 ? "" : "s",
                            chain->rows->len == 1 ? "" : "s");
  if (bites && output == NULL && trade == NULL)
    g_string_append (out, "The store has no output and no trade that this would take. ");
  return g_strchomp (g_string_free (out, FALSE));
}
