#include "importers/usgs/commodity.h"

#include "importers/usgs/labels.h"
#include <string.h>

/* Labels whose words before the comma or bracket name something else, or nothing. */
static const struct
{
  const char *label, *key, *form;
} odd[] = {
  { "bauxite and alumina", "commodity/bauxite", "" }, /* its columns say which of the two */
  { "feldspar and nepheline syenite", "commodity/feldspar", "with nepheline syenite" },
  { "zirconium and hafnium", "commodity/zirconium", "" },
  { "diamond (bort, grit, and dust and powder; natural and synthetic)", "commodity/industrial-diamond", "bort" },
  { "diamond (stones, natural and synthetic)", "commodity/industrial-diamond", "stones" },
  { "titanium sponge metal", "commodity/titanium", "sponge metal" },
  { "tio2 pigment", "commodity/titanium", "TiO2 pigment" },
  { "granite only", "commodity/dimension-stone", "granite" },
  { "neon, krypton, and xenon", "commodity/neon", "with krypton and xenon" },
  { "ground high-purity quartz", "commodity/quartz", "ground high-purity quartz" },
  { "industrial cultured quartz crystal", "commodity/quartz", "cultured crystal" },
};

static gboolean
resolve_head (LodeRun *run, const char *label, const char *mark, const char **key_out, char **form_out)
{
  const char *cut = strstr (label, mark);
  if (cut == NULL)
    return FALSE;
  g_autofree char *head = g_strndup (label, (gsize) (cut - label));
  if (strchr (head, '(') != NULL && strchr (head, ')') == NULL)
    return FALSE; /* the comma stands inside the brackets */
  if (!lode_run_resolve (run, head, "commodity", key_out, NULL))
    return FALSE;
  *form_out = g_strdup (cut + strlen (mark));
  /* "(metal)", and a footnote digit behind the bracket */
  if (strcmp (mark, " (") == 0)
    (*form_out)[strcspn (*form_out, ")")] = '\0';
  return TRUE;
}

gboolean
usgs_commodity_resolve (LodeRun *run, const char *label, const char **key_out, char **form_out, GError **error)
{
  g_autofree char *plain = usgs_label (label);
  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    if (strcmp (odd[i].label, plain) == 0)
      {
        *key_out = odd[i].key;
        *form_out = g_strdup (odd[i].form);
        return TRUE;
      }
  g_autoptr (GError) reason = NULL;
  if (lode_run_resolve (run, plain, "commodity", key_out, &reason))
    {
      *form_out = g_strdup ("");
      return TRUE;
    }
  if (resolve_head (run, plain, ", ", key_out, form_out) || resolve_head (run, plain, " (", key_out, form_out))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}
