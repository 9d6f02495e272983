#include "importers/usgs/reliance.h"
#include "importers/usgs/labels.h"

#include <math.h>
#include <string.h>

gboolean
usgs_reliance_read (const char *text, LodeFigure *figure_out, gboolean *exporter_out, GError **error)
{
  g_autofree char *clean = lode_text_clean (text);
  *exporter_out = strcmp (clean, "E") == 0;
  if (*exporter_out)
    {
      *figure_out = (LodeFigure){ 0, NAN, "<", "reported" };
      return TRUE;
    }
  return lode_figure_read (clean, figure_out)
         || lode_fail (error, LODE_ERROR_DATA, "\"%s\" is not a net import reliance: expected percent, a bound, or E",
                       clean);
}

char **
usgs_sources_split (const char *list)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) parts = g_strsplit (list, ",", -1);
  for (char **part = parts; *part != NULL; part++)
    {
      g_autofree char *name = lode_text_clean (*part);
      gsize length = strlen (name);
      while (length > 0 && g_ascii_isdigit (name[length - 1]))
        name[--length] = '\0';
      if (length > 0)
        g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

gboolean
usgs_source_resolve (LodeRun *run, const char *label, const char **key_out, GError **error)
{
  g_autofree char *clean = lode_text_clean (label);
  g_autofree char *plain = usgs_label (label);
  if (strcmp (plain, "other") == 0 || strcmp (plain, "other countries") == 0)
    return lode_run_resolve (run, "aggregate/other-countries", "aggregate", key_out, error);
  return lode_run_resolve (run, clean, "country", key_out, error);
}

char *
usgs_notes_join (const char *first, const char *second)
{
  g_autofree char *a = lode_text_clean (first == NULL ? "" : first);
  g_autofree char *b = lode_text_clean (second == NULL ? "" : second);
  if (*a == '\0' && *b == '\0')
    return NULL;
  return g_strconcat (a, *a != '\0' && *b != '\0' ? " -- " : "", b, NULL);
}
