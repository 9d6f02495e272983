#include "importers/usgs/commodity.h"
#include "importers/usgs/labels.h"

#include <string.h>

typedef struct
{
  const char *label; /* normalised */
  char *commodity, *form;
} Wanted;

static gboolean
compare (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  Wanted *wanted = data;
  if (wanted->commodity != NULL || strcmp (lode_record_get (row, "label"), wanted->label) != 0)
    return TRUE;
  wanted->commodity = g_strdup (lode_record_get (row, "commodity"));
  wanted->form = g_strdup (lode_record_get (row, "form"));
  return TRUE;
}

/* "Rare earths (compounds and metals)9" -> without the 9; "hs 2022" and "TiO2" keep theirs. */
static void
drop_footnote (char *label)
{
  gsize length = strlen (label), digits = 0;
  while (digits < length && g_ascii_isdigit (label[length - 1 - digits]))
    digits++;
  if (digits > 0 && digits < length && label[length - 1 - digits] == ')')
    label[length - digits] = '\0';
}

static gboolean
names_another (LodeRun *run, const char *text, const char *commodity)
{
  const char *key;
  return lode_run_resolve (run, text, "commodity", &key, NULL) && strcmp (key, commodity) != 0;
}

/* The rest of a label is a form, unless it begins with, or is, the name of another commodity. */
static gboolean
is_form (LodeRun *run, const char *rest, const char *commodity)
{
  g_autofree char *first = g_strndup (rest, strcspn (rest, ","));
  return *rest != '\0' && !names_another (run, rest, commodity) && !names_another (run, first, commodity);
}

static gboolean
split (LodeRun *run, const char *label, const char *separator, const char **key_out, char **form_out)
{
  const char *at = strstr (label, separator);
  if (at == NULL)
    return FALSE;
  g_autofree char *head = g_strndup (label, (gsize) (at - label));
  g_autofree char *rest = g_strstrip (g_strdup (at + strlen (separator)));
  if (strcmp (separator, " (") == 0)
    {
      if (!g_str_has_suffix (rest, ")") || strchr (rest, ')') != rest + strlen (rest) - 1)
        return FALSE;
      rest[strlen (rest) - 1] = '\0';
    }
  if (!lode_run_resolve (run, head, "commodity", key_out, NULL) || !is_form (run, rest, *key_out))
    return FALSE;
  *form_out = g_steal_pointer (&rest);
  return TRUE;
}

gboolean
usgs_commodity_resolve (LodeRun *run, const char *label, const char **key_out, char **form_out, GError **error)
{
  g_autofree char *printed = lode_text_clean (label);
  g_autofree char *plain = usgs_label (label);
  drop_footnote (printed);
  drop_footnote (plain);
  Wanted wanted = { .label = plain };
  *form_out = NULL;
  if (!lode_vocabulary_each ("usgs_commodities", compare, &wanted, error))
    return FALSE;
  g_autofree char *commodity = wanted.commodity;
  g_autofree char *form = wanted.form;
  if (commodity != NULL && !lode_run_resolve (run, commodity, "commodity", key_out, error))
    return FALSE;
  if (commodity != NULL)
    *form_out = g_steal_pointer (&form);
  else if (lode_run_resolve (run, printed, "commodity", key_out, NULL))
    *form_out = g_strdup ("");
  else if (!split (run, plain, ", ", key_out, form_out) && !split (run, plain, " (", key_out, form_out))
    return lode_run_resolve (run, printed, "commodity", key_out, error);
  return TRUE;
}
