#include "importers/usgs/labels.h"

#include <string.h>

static void
free_table (gpointer data)
{
  UsgsTable *t = data;
  char *strings[] = { t->commodity_label, t->table_label, t->commodity, t->form, t->measure, t->stage, t->basis, t->unit };
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
  g_free (t);
}

static void
free_place (gpointer data)
{
  UsgsPlace *p = data;
  char *strings[] = { p->label, p->place, p->form, p->detail, p->note };
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    g_free (strings[i]);
  g_free (p);
}

static char *
field (const LodeRecord *row, const char *column)
{
  return g_strdup (lode_record_get (row, column));
}

static gboolean
add_table (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  UsgsVocabulary *vocabulary = data;
  UsgsTable *t = g_new (UsgsTable, 1);
  *t = (UsgsTable) { field (row, "commodity_label"), field (row, "table_label"), field (row, "commodity"),
                     field (row, "form"),            field (row, "measure"),     field (row, "stage"),
                     field (row, "basis"),           field (row, "unit") };
  g_ptr_array_add (vocabulary->tables, t);
  return TRUE;
}

static gboolean
add_place (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  UsgsVocabulary *vocabulary = data;
  UsgsPlace *p = g_new (UsgsPlace, 1);
  *p = (UsgsPlace) { field (row, "label"), field (row, "place"), field (row, "form"), field (row, "detail"),
                     field (row, "note") };
  g_hash_table_insert (vocabulary->places, p->label, p);
  return TRUE;
}

gboolean
usgs_vocabulary_load (UsgsVocabulary *vocabulary, GError **error)
{
  vocabulary->tables = g_ptr_array_new_with_free_func (free_table);
  vocabulary->places = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_place);
  return lode_vocabulary_each ("usgs_tables", add_table, vocabulary, error)
         && lode_vocabulary_each ("usgs_places", add_place, vocabulary, error);
}

void
usgs_vocabulary_clear (UsgsVocabulary *vocabulary)
{
  g_clear_pointer (&vocabulary->tables, g_ptr_array_unref);
  g_clear_pointer (&vocabulary->places, g_hash_table_unref);
}

char *
usgs_label (const char *text)
{
  g_autofree char *clean = lode_text_clean (text == NULL ? "" : text);
  g_autofree char *lower = g_utf8_strdown (clean, -1);
  g_autoptr (GString) plain = g_string_new (lower);
  g_string_replace (plain, "\u2011", "-", 0);
  g_string_replace (plain, "\u2018", "'", 0);
  g_string_replace (plain, "\u2019", "'", 0);
  return g_strdup (plain->str);
}

char *
usgs_table_label (const char *text)
{
  static const char *const suffixes[] = { ".", ", estimated", ": rounded", ", rounded", "(rounded)" };
  char *label = usgs_label (text);
  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (label, suffixes[i]))
      {
        label[strlen (label) - strlen (suffixes[i])] = '\0';
        g_strchomp (label);
        i = (gsize) -1; /* another suffix may stand before it */
      }
  return label;
}

typedef gboolean (*LabelTest) (const UsgsTable *table, const UsgsSpot *spot);

static gboolean
printed (const UsgsTable *table, const UsgsSpot *spot)
{
  return spot->commodity != NULL && strcmp (table->commodity_label, spot->commodity) == 0;
}

static gboolean
self_naming (const UsgsTable *table, const UsgsSpot *spot)
{
  return spot->commodity == NULL && strcmp (table->commodity_label, "*") == 0;
}

/* An edition may word a table of one commodity as another edition does; that counts only if no other commodity has it. */
static gboolean
any_label (const UsgsTable *table, const UsgsSpot *spot)
{
  return spot->commodity == NULL && !g_str_has_prefix (table->commodity_label, "file:");
}

static gboolean
wanted (const UsgsTable *table, const UsgsSpot *spot)
{
  return spot->commodity == NULL && spot->wanted != NULL && strcmp (table->commodity, spot->wanted) == 0;
}

/* The publisher's stem is the start of the commodity's name ("graph"), or stands in the vocabulary ("file:mgcomp"). */
static gboolean
filed (const UsgsTable *table, const UsgsSpot *spot)
{
  if (spot->commodity != NULL || spot->wanted != NULL || spot->stem == NULL)
    return FALSE;
  const char *label = table->commodity_label;
  return g_str_has_prefix (label, "file:") ? strcmp (label + strlen ("file:"), spot->stem) == 0
                                           : g_str_has_prefix (label, spot->stem);
}

/* Another edition's words for a table of the same commodity. */
static gboolean
same_commodity (const UsgsTable *table, const UsgsSpot *spot)
{
  return spot->known != NULL && strcmp (table->commodity, spot->known) == 0;
}

/* The commodity that a printed label stands for; NULL when it stands for several. */
static const char *
known_commodity (const UsgsVocabulary *vocabulary, const char *commodity_label)
{
  const char *known = NULL;
  for (guint i = 0; commodity_label != NULL && i < vocabulary->tables->len; i++)
    {
      const UsgsTable *table = vocabulary->tables->pdata[i];
      if (strcmp (table->commodity_label, commodity_label) != 0)
        continue;
      if (known != NULL && strcmp (known, table->commodity) != 0)
        return NULL;
      known = table->commodity;
    }
  return known;
}

/* The one meaning among the tables that pass @test; NULL when there is none, or more than one. */
static const UsgsTable *
only_one (const UsgsVocabulary *vocabulary, const UsgsSpot *spot, LabelTest test, const char *table_label,
          const char *family)
{
  const UsgsTable *found = NULL;
  for (guint i = 0; i < vocabulary->tables->len; i++)
    {
      const UsgsTable *table = vocabulary->tables->pdata[i];
      if (strcmp (table->table_label, table_label) != 0 || (family != NULL && strcmp (table->measure, family) != 0)
          || !test (table, spot))
        continue;
      if (found != NULL
          && (strcmp (found->commodity, table->commodity) != 0 || strcmp (found->form, table->form) != 0
              || strcmp (found->stage, table->stage) != 0 || strcmp (found->basis, table->basis) != 0))
        return NULL;
      if (found == NULL)
        found = table;
    }
  return found;
}

const UsgsTable *
usgs_vocabulary_find (const UsgsVocabulary *vocabulary, const UsgsSpot *asked)
{
  static const LabelTest tests[] = { printed, same_commodity, self_naming, wanted, filed, any_label };
  UsgsSpot with_key = *asked, *spot = &with_key;
  spot->known = known_commodity (vocabulary, spot->commodity);
  g_autofree char *column_label = g_strconcat (spot->table, " / ", spot->column_key, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      const UsgsTable *found = NULL;
      if (spot->column_key != NULL)
        found = only_one (vocabulary, spot, tests[i], column_label, NULL);
      if (found == NULL)
        found = only_one (vocabulary, spot, tests[i], spot->table, spot->family);
      if (found != NULL)
        return found;
    }
  return NULL;
}

gboolean
usgs_vocabulary_knows (const UsgsVocabulary *vocabulary, const char *commodity_label)
{
  for (guint i = 0; i < vocabulary->tables->len; i++)
    if (strcmp (((const UsgsTable *) vocabulary->tables->pdata[i])->commodity_label, commodity_label) == 0)
      return TRUE;
  return FALSE;
}
