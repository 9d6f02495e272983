#include "importers/usgs/salient.h"

#include "importers/usgs/labels.h"
#include <string.h>

typedef struct
{
  char *reads_as, *note;
} Reading;

static void
free_reading (gpointer data)
{
  Reading *reading = data;
  g_free (reading->reads_as);
  g_free (reading->note);
  g_free (reading);
}

static GHashTable *
table_of (UsgsWords *words, const char *role)
{
  return strcmp (role, "measure") == 0     ? words->measures
         : strcmp (role, "unit") == 0      ? words->units
         : strcmp (role, "stage") == 0     ? words->stages
         : strcmp (role, "commodity") == 0 ? words->commodities
                                           : words->texts;
}

static gboolean
add_word (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  g_hash_table_insert (table_of (data, lode_record_get (row, "role")), g_strdup (lode_record_get (row, "word")),
                       g_strdup (lode_record_get (row, "value")));
  return TRUE;
}

static gboolean
add_header (const LodeRecord *row, gpointer data, GError **error)
{
  (void) error;
  Reading *reading = g_new (Reading, 1);
  *reading = (Reading) { g_strdup (lode_record_get (row, "reads_as")), g_strdup (lode_record_get (row, "note")) };
  g_hash_table_insert (((UsgsWords *) data)->headers,
                       g_strjoin ("|", lode_record_get (row, "edition"), lode_record_get (row, "commodity_label"),
                                  lode_record_get (row, "header"), NULL),
                       reading);
  return TRUE;
}

gboolean
usgs_words_load (UsgsWords *words, GError **error)
{
  GHashTable **tables[] = { &words->measures, &words->units, &words->stages, &words->commodities, &words->texts };
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    *tables[i] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  words->headers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_reading);
  return lode_vocabulary_each ("usgs_salient_words", add_word, words, error)
         && lode_vocabulary_each ("usgs_salient_headers", add_header, words, error);
}

void
usgs_words_clear (UsgsWords *words)
{
  GHashTable **tables[] = { &words->measures, &words->units, &words->stages, &words->commodities, &words->texts, &words->headers };
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    g_clear_pointer (tables[i], g_hash_table_unref);
}

static void
free_column (gpointer data)
{
  UsgsSalientColumn *column = data;
  g_free (column->measure);
  g_free (column->stage);
  g_free (column->detail);
  g_free (column->fault);
  g_free (column);
}

/* A word as text: "Oxide" is written small, "LME" and "Al2O3" are not. */
static void
append_text (const UsgsWords *words, GString *text, const char *token, const char *lower)
{
  const char *spelled = g_hash_table_lookup (words->texts, lower);
  gboolean plain = strspn (token + 1, "abcdefghijklmnopqrstuvwxyz") == strlen (token + 1);
  g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", spelled != NULL ? spelled : plain ? lower : token);
}

/* Does the publication put several commodities into this file? */
static gboolean
names_commodities (const char *label)
{
  return strcmp (label, "bauxite and alumina") == 0 || strcmp (label, "platinum-group metals") == 0
         || strcmp (label, "zirconium and hafnium") == 0;
}

/* Take the words of a header one by one: the first that names a measure is the measure, the last is the unit. */
static void
read_words (const UsgsWords *words, const char *label, char **tokens, UsgsSalientColumn *column)
{
  g_autoptr (GString) text = g_string_new (NULL);
  for (; *tokens != NULL && tokens[1] != NULL; tokens++)
    {
      g_autofree char *lower = g_ascii_strdown (*tokens, -1);
      const char *measure = g_hash_table_lookup (words->measures, lower);
      const char *stage = g_hash_table_lookup (words->stages, lower);
      const char *commodity = names_commodities (label) ? g_hash_table_lookup (words->commodities, lower) : NULL;
      if (**tokens == '\0')
        continue;
      if (column->measure == NULL && measure != NULL)
        column->measure = g_strdup (measure);
      else if (commodity != NULL)
        column->commodity = commodity;
      else if (stage != NULL && column->stage == NULL && g_strcmp0 (column->measure, "domestic_production") == 0)
        column->stage = g_strdup (stage);
      else
        append_text (words, text, *tokens, lower);
    }
  g_autofree char *last = g_ascii_strdown (*tokens == NULL ? "" : *tokens, -1);
  column->unit = lode_unit_find (g_hash_table_lookup (words->units, last));
  column->detail = g_strdup (text->str);
}

static gboolean
is_price (const LodeUnit *unit)
{
  return g_str_has_prefix (unit->dimension, "price") || strcmp (unit->key, "index") == 0 || strcmp (unit->dimension, "money") == 0;
}

/* What the vocabulary says of a header: of this edition's file, of all files about the commodity, of all files. */
static const Reading *
find_reading (const UsgsWords *words, const UsgsSalientFile *file, const char *header)
{
  g_autofree char *lower = g_utf8_strdown (header, -1);
  g_autofree char *edition = g_strdup_printf ("%d|%s|%s", file->edition, file->label, lower);
  g_autofree char *own = g_strdup_printf ("|%s|%s", file->label, lower), *any = g_strdup_printf ("|*|%s", lower);
  const char *keys[] = { edition, own, any };
  const Reading *found = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (keys) && found == NULL; i++)
    found = g_hash_table_lookup (words->headers, keys[i]);
  return found;
}

/* @name: as the file's header has it, with its place where it stands there twice; @printed: without. */
static void
read_column (const UsgsWords *words, const UsgsSalientFile *file, const char *name, const char *printed, UsgsSalientColumn *column)
{
  const Reading *reading = find_reading (words, file, name);
  if (reading == NULL)
    reading = find_reading (words, file, printed);
  column->note = reading == NULL || *reading->note == '\0' ? NULL : reading->note;
  g_auto (GStrv) tokens = g_strsplit_set (reading == NULL ? printed : reading->reads_as, reading == NULL ? "_- ," : "_-", -1);
  read_words (words, file->label, tokens, column);
  if (column->measure == NULL)
    column->fault = g_strdup_printf ("no known measure in the header \"%s\"", printed);
  else if (column->unit == NULL)
    column->fault = g_strdup_printf ("no known unit at the end of the header \"%s\"", printed);
  else if (strcmp (column->measure, "price") == 0 && !is_price (column->unit))
    column->fault = g_strdup_printf ("the header \"%s\" is of a price, but its unit is %s", printed, column->unit->label);
}

/* Two headers that say the same cannot both be right. */
static void
refuse_repeats (GPtrArray *columns)
{
  for (guint i = 0; i < columns->len; i++)
    for (guint k = 0; k < columns->len; k++)
      {
        UsgsSalientColumn *a = columns->pdata[i];
        const UsgsSalientColumn *b = columns->pdata[k];
        if (i != k && a->fault == NULL && a->unit != NULL && b->unit != NULL && g_strcmp0 (a->measure, b->measure) == 0
            && g_strcmp0 (a->stage, b->stage) == 0 && strcmp (a->detail, b->detail) == 0 && a->commodity == b->commodity
            && strcmp (a->unit->canonical, b->unit->canonical) == 0)
          a->fault = g_strdup ("the header stands twice, and nothing tells the two columns apart");
      }
}

/* A header in plain characters: editions print no-break spaces and hyphens. */
static char *
plain_header (const char *name)
{
  g_autofree char *clean = lode_text_clean (name);
  char *repeat = strstr (clean, " (column ");
  if (repeat != NULL)
    *repeat = '\0';
  g_autoptr (GString) plain = g_string_new (clean);
  g_string_replace (plain, "\u2011", "-", 0);
  g_string_replace (plain, "\u2013", "-", 0);
  return g_strdup (plain->str);
}

GPtrArray *
usgs_salient_columns (const UsgsWords *words, const LodeHeader *header, const UsgsSalientFile *file)
{
  GPtrArray *columns = g_ptr_array_new_with_free_func (free_column);
  for (guint i = 3; i < header->n; i++)
    {
      g_autofree char *name = lode_text_clean (header->names[i]), *printed = plain_header (header->names[i]);
      if (*printed == '\0')
        continue;
      UsgsSalientColumn *column = g_new0 (UsgsSalientColumn, 1);
      column->index = (int) i;
      read_column (words, file, name, printed, column);
      g_ptr_array_add (columns, column);
    }
  refuse_repeats (columns);
  return columns;
}
