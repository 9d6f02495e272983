#include "kb/cite-private.h"

#include "kb/embed.h"
#include "kb/format.h"
#include <string.h>

struct LodeCitations
{
  GPtrArray *keys;     /* as they were met */
  GHashTable *numbers; /* key -> number */
  GString *figures;    /* keys of the rows, a JSON array without its end: they tell which files were read */
};

gboolean
lode_cite_find (const char *name, LodeCiteStyle *style_out, GError **error)
{
  static const char *const names[] = { "text", "bibtex", "csl-json" };
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (strcmp (name, names[i]) == 0)
      {
        *style_out = (LodeCiteStyle) i;
        return TRUE;
      }
  return lode_fail (error, LODE_ERROR_CALL, "--cite=%s: sources are cited as text, bibtex or csl-json", name);
}

LodeCitations *
lode_citations_new (void)
{
  LodeCitations *citations = g_new (LodeCitations, 1);
  citations->keys = g_ptr_array_new_with_free_func (g_free);
  citations->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  citations->figures = g_string_new ("[");
  return citations;
}

void
lode_citations_free (LodeCitations *citations)
{
  if (citations == NULL)
    return;
  g_hash_table_unref (citations->numbers);
  g_ptr_array_unref (citations->keys);
  g_string_free (citations->figures, TRUE);
  g_free (citations);
}

guint
lode_citations_count (const LodeCitations *citations)
{
  return citations->keys->len;
}

guint
lode_citations_number (LodeCitations *citations, const char *source)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (citations->numbers, source));
  if (n > 0)
    return n;
  char *key = g_strdup (source);
  g_ptr_array_add (citations->keys, key);
  g_hash_table_insert (citations->numbers, key, GUINT_TO_POINTER (citations->keys->len));
  return citations->keys->len;
}

/* Are all cells of a column keys of sources, at least one of them filled? */
static gboolean
holds_sources (LodeDb *db, const LodeTable *table, guint column, gboolean *holds_out, GError **error)
{
  gboolean any = FALSE;
  for (guint row = 0; row < table->rows->len; row++)
    {
      g_autofree char *found = NULL;
      const char *text = lode_table_cell (table, row, column)->text;
      if (text == NULL)
        continue;
      if (!lode_db_text (db, "SELECT key FROM source WHERE key = ?1", text, &found, error))
        return FALSE;
      *holds_out = any = found != NULL;
      if (!any)
        return TRUE;
    }
  *holds_out = any;
  return TRUE;
}

static gboolean
find_columns (LodeDb *db, LodeTable *table, GError **error)
{
  const char *const names[] = { "source", "edition" };
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      int column = lode_table_find (table, names[i]);
      gboolean holds = FALSE;
      if (column >= 0 && !holds_sources (db, table, (guint) column, &holds, error))
        return FALSE;
      if (holds)
        lode_table_set_type (table, names[i], "source");
    }
  return TRUE;
}

static gboolean
is_source (const LodeTable *table, guint column)
{
  return strcmp (table->columns[column].type, "source") == 0;
}

static void
add_figure (LodeCitations *citations, const char *key)
{
  if (citations->figures->len > 1)
    g_string_append_c (citations->figures, ',');
  lode_format_json_string (citations->figures, key);
}

gboolean
lode_citations_add_table (LodeCitations *citations, LodeDb *db, LodeTable *table, GError **error)
{
  if (db != NULL && !find_columns (db, table, error))
    return FALSE;
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        const char *text = lode_table_cell (table, row, i)->text;
        if (text != NULL && is_source (table, i))
          lode_citations_number (citations, text);
        else if (text != NULL && (strcmp (table->columns[i].type, "key") == 0 || strcmp (table->columns[i].name, "key") == 0))
          add_figure (citations, text);
      }
  return TRUE;
}

gboolean
lode_citations_add_key (LodeCitations *citations, LodeDb *db, const char *key, GError **error)
{
  gboolean row = TRUE;
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, lode_embed_text ("sql/cite/behind.sql"), NULL, error);
  if (stmt == NULL)
    return FALSE;
  add_figure (citations, key);
  lode_stmt_bind (stmt, "t", key);
  while (lode_stmt_step (stmt, &row, error) && row)
    lode_citations_number (citations, lode_stmt_text (stmt, 0));
  return !row;
}

const char *
lode_citations_key (const LodeCitations *citations, guint n)
{
  return citations->keys->pdata[n - 1];
}

void
lode_citations_mark (LodeCitations *citations, LodeCiteStyle style, LodeTable *table)
{
  for (guint i = 0; i < table->n_columns; i++)
    for (guint row = 0; is_source (table, i) && row < table->rows->len; row++)
      {
        const char *source = lode_table_cell (table, row, i)->text;
        if (source == NULL)
          continue;
        g_autofree char *key = lode_cite_key (source);
        g_autofree char *mark = style == LODE_CITE_TEXT ? g_strdup_printf ("[%u]", lode_citations_number (citations, source))
                                                        : g_strdup_printf ("[@%s]", key);
        lode_table_set_text (table, row, i, mark);
      }
}

/* The source with the number @n, as sql/cite/source.sql has it; one that the store does not hold gives NULL without an error. */
static LodeStmt *
ask (const LodeCitations *citations, LodeDb *db, guint n, GError **error)
{
  gboolean row;
  g_autofree char *figures = g_strconcat (citations->figures->str, "]", NULL);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (db, lode_embed_text ("sql/cite/source.sql"), NULL, error);
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "tt", citations->keys->pdata[n - 1], figures);
  return lode_stmt_step (stmt, &row, error) && row ? g_steal_pointer (&stmt) : NULL;
}

gboolean
lode_citations_text (const LodeCitations *citations, LodeDb *db, guint n, gboolean whole, char **text_out, GError **error)
{
  GError *failed = NULL;
  g_autoptr (LodeStmt) source = ask (citations, db, n, &failed);
  if (failed != NULL)
    {
      g_propagate_error (error, failed);
      return FALSE;
    }
  GString *text = g_string_new (source == NULL ? citations->keys->pdata[n - 1] : lode_stmt_text (source, LODE_CITE_LINE));
  const char *const before[] = { ", retrieved ", ", licence: ", "; " };
  const int columns[] = { LODE_CITE_RETRIEVED_ON, LODE_CITE_LICENCE, LODE_CITE_READ };
  for (gsize i = 0; source != NULL && whole && i < G_N_ELEMENTS (columns); i++)
    if (lode_stmt_text (source, columns[i]) != NULL)
      g_string_append_printf (text, "%s%s", before[i], lode_stmt_text (source, columns[i]));
  *text_out = g_string_free (text, FALSE);
  return TRUE;
}

gboolean
lode_citations_write (const LodeCitations *citations, LodeDb *db, LodeCiteStyle style, GString *out, GError **error)
{
  gboolean csl = style == LODE_CITE_CSL_JSON;
  const char *between = csl ? "[\n" : "";
  for (guint n = 1; n <= citations->keys->len; n++)
    {
      GError *failed = NULL;
      g_autoptr (LodeStmt) source = ask (citations, db, n, &failed);
      if (failed != NULL)
        {
          g_propagate_error (error, failed);
          return FALSE;
        }
      if (source == NULL)
        continue;
      g_string_append (out, between);
      (csl ? lode_cite_csl : lode_cite_bibtex) (source, out);
      between = csl ? ",\n" : "\n";
    }
  if (csl)
    g_string_append (out, *between == '[' ? "[]\n" : "\n]\n");
  return TRUE;
}

LodeTable *
lode_citations_table (const LodeCitations *citations, LodeDb *db, GError **error)
{
  g_autoptr (LodeTable) table
      = lode_table_new ((const char *const[]) { "key", "kind", "title", "publisher", "published_on", "url", "licence", "citation", NULL });
  for (guint n = 1; n <= citations->keys->len; n++)
    {
      GError *failed = NULL;
      g_autofree char *text = NULL;
      g_autoptr (LodeStmt) s = ask (citations, db, n, &failed);
      if (failed != NULL)
        g_propagate_error (error, failed);
      if (failed != NULL || !lode_citations_text (citations, db, n, TRUE, &text, error))
        return NULL;
      if (s != NULL)
        lode_table_add (table, (const char *const[]) { lode_stmt_text (s, LODE_CITE_KEY), lode_stmt_text (s, LODE_CITE_KIND),
                                                       lode_stmt_text (s, LODE_CITE_TITLE), lode_stmt_text (s, LODE_CITE_PUBLISHER),
                                                       lode_stmt_text (s, LODE_CITE_PUBLISHED_ON), lode_stmt_text (s, LODE_CITE_URL),
                                                       lode_stmt_text (s, LODE_CITE_LICENCE), text });
    }
  return g_steal_pointer (&table);
}
