#include "kb/describe.h"

#include "kb/csv.h"
#include "kb/embed.h"
#include <string.h>

#define COLUMNS "datasets/vocabulary/columns.csv"

/* The text that makes @relation, from its CREATE on; @before_out: the whole file. NULL when no file makes it. */
static const char *
find_text (const char *relation, const char **file_out)
{
  static const struct
  {
    const char *folder, *word;
  } kinds[] = { { "sql/derived", "VIEW" }, { "sql/schema", "TABLE" } };
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_auto (GStrv) paths = lode_embed_list (kinds[i].folder);
      g_autofree char *start = g_strdup_printf ("\nCREATE %s %s ", kinds[i].word, relation);
      for (char **path = paths; *path != NULL; path++)
        {
          const char *found = strstr (*file_out = lode_embed_text (*path), start);
          if (found != NULL)
            return found + 1;
        }
    }
  return NULL;
}

char *
lode_describe_row (const char *relation)
{
  const char *file, *end = find_text (relation, &file);
  if (end == NULL)
    return NULL;
  g_autofree char *above = g_strndup (file, (gsize) (end - file));
  g_auto (GStrv) lines = g_strsplit (g_strchomp (above), "\n", -1);
  guint n = g_strv_length (lines), first = n;
  while (first > 0 && g_str_has_prefix (lines[first - 1], "-- "))
    first--;
  GString *row = g_string_new (NULL);
  for (guint i = first; i < n; i++)
    g_string_append_printf (row, "%s%s", i > first ? " " : "", lines[i] + strlen ("-- "));
  return g_string_free (row, row->len == 0);
}

/* What the comment behind a column of a table says, or NULL. */
static char *
comment_of (const char *relation, const char *column)
{
  const char *file, *text = find_text (relation, &file);
  if (text == NULL || !g_str_has_prefix (text, "CREATE TABLE"))
    return NULL;
  const char *end = strstr (text, "\n)");
  g_autofree char *start = g_strdup_printf ("\n  %s ", column);
  const char *line = strstr (text, start);
  if (line == NULL || end == NULL || line > end)
    return NULL;
  g_autofree char *whole = g_strndup (line + 1, strcspn (line + 1, "\n"));
  const char *comment = strstr (whole, "-- ");
  return comment == NULL ? NULL : g_strdup (comment + strlen ("-- "));
}

LodeTable *
lode_describe_relations (LodeDb *db, gboolean tables, GError **error)
{
  static const char *const columns[] = { "name", "row", NULL };
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, "SELECT name FROM sqlite_schema WHERE type = ?1 ORDER BY name", NULL, error);
  g_autoptr (LodeTable) table = lode_table_new (columns);
  gboolean row = TRUE;
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "t", tables ? "table" : "view");
  while (lode_stmt_step (stmt, &row, error))
    {
      if (!row)
        return g_steal_pointer (&table);
      const char *name = lode_stmt_text (stmt, 0);
      g_autofree char *meaning = lode_describe_row (name);
      if (meaning != NULL) /* what is not of sql/ are the inner tables of an index */
        lode_table_add (table, (const char *const[]) { name, meaning });
    }
  return NULL;
}

typedef struct
{
  char *unit, *meaning;
} Meaning;

static void
free_meaning (gpointer data)
{
  Meaning *m = data;
  g_free (m->unit);
  g_free (m->meaning);
  g_free (m);
}

/* "relation.column", or "column" for all others, to its meaning. */
static GHashTable *
read_meanings (GError **error)
{
  g_autoptr (GHashTable) meanings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_meaning);
  g_autoptr (LodeCsv) csv = lode_csv_from_text (lode_embed_text (COLUMNS), COLUMNS, ',', error);
  const LodeRecord *row;
  if (csv == NULL)
    return NULL;
  while (lode_csv_next (csv, &row, error))
    {
      if (row == NULL)
        return g_steal_pointer (&meanings);
      const char *column = lode_record_get (row, "column");
      g_auto (GStrv) of = g_strsplit (lode_record_get (row, "of"), " ", -1);
      for (guint i = 0; i < MAX (1, g_strv_length (of)); i++)
        {
          Meaning *m = g_new (Meaning, 1);
          m->unit = g_strdup (lode_record_get (row, "unit"));
          m->meaning = g_strdup (lode_record_get (row, "meaning"));
          g_hash_table_insert (meanings, of[i] == NULL ? g_strdup (column) : g_strconcat (of[i], ".", column, NULL), m);
        }
    }
  return NULL;
}

static void
add_column (LodeTable *table, GHashTable *meanings, const char *relation, const char *column)
{
  g_autofree char *own = g_strconcat (relation, ".", column, NULL);
  g_autofree char *comment = comment_of (relation, column);
  const Meaning *m = g_hash_table_lookup (meanings, own);
  if (m == NULL)
    m = g_hash_table_lookup (meanings, column);
  g_autofree char *meaning = m == NULL         ? g_strdup (comment)
                             : comment == NULL ? g_strdup (m->meaning)
                                               : g_strdup_printf ("%s (%s)", m->meaning, comment);
  const char *unit = m == NULL || *m->unit == '\0' ? NULL : m->unit;
  lode_table_add (table, (const char *const[]) { relation, column, unit, meaning });
}

static gboolean
refuse (LodeDb *db, const char *relation, GError **error)
{
  g_autofree char *names = NULL;
  return lode_db_text (db, "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name)", NULL,
                       &names, error)
         && lode_fail (error, LODE_ERROR_CALL, "no view or table is called \"%s\"; the views are: %s", relation, names == NULL ? "" : names);
}

LodeTable *
lode_describe_columns (LodeDb *db, const char *relation, GError **error)
{
  static const char *const columns[] = { "relation", "column", "unit", "meaning", NULL };
  g_autoptr (GHashTable) meanings = read_meanings (error);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db,
                                               "SELECT s.name, c.name FROM sqlite_schema s, pragma_table_info(s.name) c"
                                               " WHERE s.name = ?1 COLLATE NOCASE AND s.type IN ('view', 'table') OR ?1 IS NULL AND s.type = 'view'"
                                               " ORDER BY s.name, c.cid",
                                               NULL, error);
  g_autoptr (LodeTable) table = lode_table_new (columns);
  gboolean row = TRUE;
  if (meanings == NULL || stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "t", relation);
  while (lode_stmt_step (stmt, &row, error))
    {
      if (row)
        add_column (table, meanings, lode_stmt_text (stmt, 0), lode_stmt_text (stmt, 1));
      else if (table->rows->len > 0)
        return g_steal_pointer (&table);
      else
        return refuse (db, relation, error), NULL;
    }
  return NULL;
}
