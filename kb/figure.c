#include "kb/figure.h"

#include "kb/record.h"
#include <math.h>
#include <string.h>

static const struct
{
  const char *word, *flag;
} words[] = {
  { "", "blank" },
  { "w", "withheld" },
  { "na", "not_available" },
  { "xx", "not_applicable" },
  { "large", "unquantified" },
  { "moderate", "unquantified" },
  { "small", "unquantified" },
  { "very small", "unquantified" },
  { "moderate to large", "unquantified" },
};

/* "1,234.5": digits, commas before groups of exactly three, at most one point. @rest_out (out): what stands behind. */
static gboolean
read_number (const char *text, double *value_out, const char **rest_out)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  const char *p = text;
  while (g_ascii_isdigit (*p) || (*p == ',' && digits->len > 0 && strspn (p + 1, "0123456789") == 3))
    {
      if (*p != ',')
        g_string_append_c (digits, *p);
      p++;
    }
  if (*p == '.' && g_ascii_isdigit (p[1]))
    {
      gsize n = 1 + strspn (p + 1, "0123456789");
      g_string_append_len (digits, p, (gssize) n);
      p += n;
    }
  if (digits->len == 0)
    return FALSE;
  *value_out = g_ascii_strtod (digits->str, NULL);
  *rest_out = p;
  return TRUE;
}

static const char *
read_bound (const char **text)
{
  static const char *const bounds[] = { ">=", "<=", ">", "<" };
  for (gsize i = 0; i < G_N_ELEMENTS (bounds); i++)
    if (g_str_has_prefix (*text, bounds[i]))
      {
        *text += strlen (bounds[i]);
        return bounds[i];
      }
  return "";
}

/* Behind the first number of a range: a hyphen, en dash or the word, then the second. */
static gboolean
read_range_end (const char *text, double *value_out)
{
  static const char *const dashes[] = { "-", "\u2013", "to" };
  while (*text == ' ')
    text++;
  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_prefix (text, dashes[i]))
      {
        text += strlen (dashes[i]);
        while (*text == ' ')
          text++;
        const char *rest;
        return read_number (text, value_out, &rest) && *rest == '\0';
      }
  return FALSE;
}

gboolean
lode_figure_read (const char *text, LodeFigure *figure_out)
{
  g_autofree char *clean = lode_text_clean (text);
  g_autofree char *lower = g_utf8_strdown (clean, -1);
  LodeFigure figure = { NAN, NAN, "", "reported" };
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (lower, words[i].word) == 0)
      {
        figure.flag = words[i].flag;
        *figure_out = figure;
        return TRUE;
      }
  if (strcmp (lower, "\u2014") == 0)
    figure.value = 0;
  else if (g_regex_match_simple ("^less than (\u00bd|1/2|(one-)?half)( an?)? ?(unit)?\\.?$", lower, 0, 0))
    {
      figure.value = 0.5;
      figure.bound = "<";
    }
  else
    {
      const char *p = clean, *rest;
      figure.bound = read_bound (&p);
      while (*p == ' ')
        p++;
      if (!read_number (p, &figure.value, &rest))
        return FALSE;
      if (*rest != '\0')
        {
          if (*figure.bound != '\0' || !read_range_end (rest, &figure.value_max) || figure.value_max < figure.value)
            return FALSE;
          figure.bound = "range";
        }
    }
  *figure_out = figure;
  return TRUE;
}

gboolean
lode_plain_number (const char *text, double *value_out)
{
  if (*text == '\0' || text[strspn (text, "0123456789+-.eE")] != '\0')
    return FALSE;
  char *end;
  double value = g_ascii_strtod (text, &end);
  if (*end != '\0' || !isfinite (value))
    return FALSE;
  *value_out = value;
  return TRUE;
}

guint
lode_month_of (const char *name)
{
  static const char *const months[] = { "January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December" };
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (strcmp (name, months[i]) == 0)
      return i + 1;
  return 0;
}
