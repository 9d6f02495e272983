#include "importers/usgs/columns.h"

#include <string.h>

static void
free_column (gpointer data)
{
  UsgsColumn *column = data;
  g_free (column->key);
  g_free (column->year);
  g_free (column);
}

/* "PROD_EST_ 2024" -> "prod_est_2024": editions differ in case and stray blanks. */
static char *
plain_name (const char *name)
{
  GString *plain = g_string_new (NULL);
  for (const char *p = name; *p != '\0'; p++)
    if (!g_ascii_isspace (*p))
      g_string_append_c (plain, g_ascii_tolower (*p));
  return g_string_free (plain, FALSE);
}

static int
find (const LodeHeader *header, const char *wanted)
{
  for (guint i = 0; i < header->n; i++)
    {
      g_autofree char *name = plain_name (header->names[i]);
      if (strcmp (name, wanted) == 0)
        return (int) i;
    }
  return -1;
}

static gboolean
has_all (const LodeHeader *header, const char *const *wanted)
{
  for (; *wanted != NULL; wanted++)
    if (find (header, *wanted) < 0)
      return FALSE;
  return TRUE;
}

static const char *
family_of (const char *plain)
{
  if (strstr (plain, "note") != NULL)
    return NULL;
  return g_str_has_prefix (plain, "prod")      ? "production"
         : g_str_has_prefix (plain, "cap")     ? "capacity"
         : g_str_has_prefix (plain, "reserve") ? "reserves"
                                               : NULL;
}

static gboolean
has_figures (const LodeHeader *header)
{
  for (guint i = 0; i < header->n; i++)
    {
      g_autofree char *plain = plain_name (header->names[i]);
      if (family_of (plain) != NULL)
        return TRUE;
    }
  return FALSE;
}

gboolean
usgs_layout_find (const LodeHeader *header, UsgsLayout *layout_out)
{
  static const char *const files[] = { "source", "country", "type", NULL };
  static const char *const wide[] = { "source", "commodity", "country", "type", "unit_meas", NULL };
  static const char *const longer[] = { "mcschapter", "section", "commodity", "country", "statistics", "statistics_detail",
                                        "unit", "year", "value", "notes", NULL };
  gboolean figures = has_figures (header);
  if (has_all (header, longer))
    *layout_out = USGS_LONG;
  else if (figures && has_all (header, wide))
    *layout_out = USGS_WIDE;
  else if (figures && has_all (header, files) && find (header, "commodity") < 0)
    *layout_out = USGS_FILES;
  else
    return FALSE;
  return TRUE;
}

const char *
usgs_cell (const LodeRecord *in, const char *plain)
{
  int i = find (in->header, plain);
  return i < 0 ? "" : in->fields[i];
}

static int
note_column (const LodeHeader *header, const char *family)
{
  for (guint i = 0; i < header->n; i++)
    {
      g_autofree char *plain = plain_name (header->names[i]);
      if (strstr (plain, "note") != NULL && strncmp (plain, family, 3) == 0)
        return (int) i;
    }
  return -1;
}

static void
add_column (GPtrArray *columns, const LodeHeader *header, guint index)
{
  g_autofree char *plain = plain_name (header->names[index]);
  const char *family = family_of (plain);
  if (family == NULL)
    return;
  UsgsColumn *column = g_new0 (UsgsColumn, 1);
  column->index = (int) index;
  column->family = family;
  column->note_index = note_column (header, family);
  gsize length = strlen (plain);
  if (length > 4 && strspn (plain + length - 4, "0123456789") == 4)
    {
      column->year = g_strdup (plain + length - 4);
      plain[length - 4] = '\0';
    }
  while (g_str_has_suffix (plain, "_"))
    plain[strlen (plain) - 1] = '\0';
  column->estimated = g_str_has_suffix (plain, "_est");
  if (column->estimated)
    plain[strlen (plain) - strlen ("_est")] = '\0';
  column->key = g_strdup (plain);
  g_ptr_array_add (columns, column);
}

/* "prod_kt" ends in its unit; the wide file has a column for it. */
const char *
usgs_unit_text (UsgsLayout layout, const LodeRecord *in, const UsgsColumn *column)
{
  const char *suffix = strrchr (column->key, '_');
  if (layout == USGS_WIDE)
    return usgs_cell (in, "unit_meas");
  return suffix == NULL ? "" : suffix[1] == 'm' && suffix[2] == 't' && suffix[3] == '\0' ? "Mt" : suffix + 1;
}

GPtrArray *
usgs_columns_new (const LodeHeader *header)
{
  GPtrArray *columns = g_ptr_array_new_with_free_func (free_column);
  for (guint i = 0; i < header->n; i++)
    add_column (columns, header, i);
  return columns;
}
