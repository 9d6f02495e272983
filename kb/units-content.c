#include "kb/units.h"

#include <string.h>

/* To four digits, as publications convert; more would claim an atomic mass that none of them uses. */
static const LodeContent contents[] = {
  { "Li2O", "Li", 4645 }, { "WO3", "W", 7930 },   { "Sb2O3", "Sb", 8353 }, { "TiO2", "Ti", 5995 },
  { "Nb2O5", "Nb", 6990 }, { "Ta2O5", "Ta", 8190 }, { "V2O5", "V", 5602 },   { "Cr2O3", "Cr", 6842 },
};

const LodeContent *
lode_contents_all (guint *n_out)
{
  *n_out = G_N_ELEMENTS (contents);
  return contents;
}

/* Which element is in @text, and how many parts of 10,000; NULL when it is neither compound nor element of the table. */
static const char *
find_element (const char *text, gint64 *parts_out)
{
  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    if (strcmp (contents[i].compound, text) == 0 || strcmp (contents[i].element, text) == 0)
      {
        *parts_out = strcmp (contents[i].compound, text) == 0 ? contents[i].parts : 10000;
        return contents[i].element;
      }
  return NULL;
}

gboolean
lode_content_factor (const char *from, const char *to, double *factor_out, GError **error)
{
  gint64 from_parts, to_parts;
  const char *from_element = find_element (from, &from_parts), *to_element = find_element (to, &to_parts);
  const char *unknown = from_element == NULL ? from : to_element == NULL ? to : NULL;
  if (unknown != NULL && g_ascii_strcasecmp (unknown, "gross") == 0)
    return lode_fail (error, LODE_ERROR_DATA, "gross weight does not convert to content without a grade that a source states");
  if (unknown != NULL)
    return lode_fail (error, LODE_ERROR_DATA, "\"%s\" is no compound or element whose content is known, such as Li2O, WO3, Sb", unknown);
  if (strcmp (from_element, to_element) != 0)
    return lode_fail (error, LODE_ERROR_DATA, "%s does not convert to %s: no element in common", from, to);
  *factor_out = (double) from_parts / (double) to_parts;
  return TRUE;
}
