/* The answers of kb/report.h: a query's rows as a table or as items, and whole in the appendix. */
#include "kb/report-private.h"

#include "kb/format.h"
#include "kb/screen.h"
#include <stdlib.h>
#include <string.h>

/* What a block says. */
typedef struct
{
  char *query;   /* the first line */
  char *columns; /* to be shown, or NULL: all that screens show */
  char *item;    /* a line of Markdown for each row, or NULL: a table */
  char *group;   /* a line of Markdown above the items that it is the same for, or NULL */
  char *none;
  char *chart;   /* instead of the query's own, or NULL */
  char *split;   /* columns of which each combination makes a table of its own, or NULL */
  guint rows;    /* at most; 0: all */
} Block;

static void
clear_block (Block *block)
{
  g_free (block->query);
  g_free (block->columns);
  g_free (block->item);
  g_free (block->group);
  g_free (block->none);
  g_free (block->chart);
  g_free (block->split);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Block, clear_block)

static gboolean
read_block (const LodeReportPage *page, char *const *lines, guint first, Block *block, GError **error)
{
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *colon = strstr (lines[i], ": ");
      g_autofree char *word = colon == NULL ? g_strdup ("") : g_strndup (lines[i], (gsize) (colon - lines[i]));
      char **text = strcmp (word, "columns") == 0 ? &block->columns
                    : strcmp (word, "item") == 0  ? &block->item
                    : strcmp (word, "group") == 0 ? &block->group
                    : strcmp (word, "none") == 0  ? &block->none
                    : strcmp (word, "chart") == 0 ? &block->chart
                    : strcmp (word, "split") == 0 ? &block->split
                                                  : NULL;
      if (i == 0)
        block->query = g_strdup (lines[0]);
      else if (text != NULL && *text == NULL)
        *text = g_strdup (colon + 2);
      else if (strcmp (word, "rows") == 0)
        block->rows = (guint) strtoul (colon + 2, NULL, 10);
      else
        return lode_fail (error, LODE_ERROR_STORE, "report %s, line %u: \"%s\", expected columns:, rows:, item:, group:, none:, chart: or split:",
                          page->report->name, first + i, lines[i]);
    }
  return block->query != NULL
         || lode_fail (error, LODE_ERROR_STORE, "report %s, line %u: a block without a query", page->report->name, first);
}

/* A parameter as a word of a query. */
static char *
plain_value (const char *name, gpointer page)
{
  return g_strdup (g_hash_table_lookup (((LodeReportPage *) page)->values, name));
}

/* The query of a block and its arguments; @call_out is the command that gives the same. */
static LodeQuery *
read_call (LodeReportPage *page, const char *text, guint line, GHashTable **arguments_out, char **call_out, GError **error)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (GPtrArray) filled = g_ptr_array_new_with_free_func (g_free);
  if (!g_shell_parse_argv (text, NULL, &words, error))
    {
      g_prefix_error (error, "report %s, line %u: ", page->report->name, line);
      return NULL;
    }
  for (char **word = words; *word != NULL; word++)
    {
      g_autoptr (GString) full = g_string_new (NULL);
      if (lode_report_fill (full, *word, plain_value, page))
        g_ptr_array_add (filled, g_strdup (full->str));
    }
  g_autoptr (GString) call = g_string_new ("lode");
  for (guint i = 0; i < filled->len; i++)
    {
      const char *word = filled->pdata[i];
      g_autofree char *quoted = strpbrk (word, " ()'&;") == NULL ? g_strdup (word) : g_shell_quote (word);
      g_string_append_printf (call, " %s", quoted);
    }
  g_ptr_array_add (filled, NULL);
  LodeQuery *query = lode_query_find (filled->pdata[0], error);
  *arguments_out = query == NULL ? NULL : lode_query_arguments ((char **) filled->pdata + 1, error);
  *call_out = g_string_free (g_steal_pointer (&call), FALSE);
  if (*arguments_out != NULL)
    return query;
  lode_query_free (query);
  return NULL;
}

/* One row of a table, as {NAME}s see it. */
typedef struct
{
  LodeReportPage *page;
  const LodeTable *table;
  guint row;
} Row;

static const char *
text_of (const Row *row, const char *name)
{
  int column = lode_table_find (row->table, name);
  return column < 0 ? NULL : lode_table_cell (row->table, row->row, (guint) column)->text;
}

/* A quotation stands in full once; later, a long one is only recalled. In HTML it says its language, which the column beside it tells. */
static void
put_quote (GString *out, const Row *row, const char *name, const char *quote)
{
  g_autoptr (GString) column = g_string_new (name);
  g_string_replace (column, "quote", "language", 0);
  const char *language = row->page->format == LODE_REPORT_MD ? NULL : text_of (row, column->str);
  if (language != NULL)
    g_string_append_printf (out, "<span lang=\"%s\" dir=\"auto\">", language);
  gboolean again = g_utf8_strlen (quote, -1) > 160 && !g_hash_table_add (row->page->quoted, g_strdup (quote));
  g_autofree char *start = again ? g_utf8_substring (quote, 0, 60) : g_strdup (quote);
  lode_report_escape (out, start);
  g_string_append_printf (out, "%s%s", again ? " ... (in full above)" : "", language != NULL ? "</span>" : "");
}

static char *
cell_value (const char *name, gpointer context)
{
  const Row *row = context;
  int column = lode_table_find (row->table, name);
  if (column < 0 || text_of (row, name) == NULL)
    return NULL;
  g_autofree char *text = lode_screen_cell (row->table, row->row, (guint) column);
  g_autoptr (GString) shown = g_string_new (NULL);
  if (strcmp (row->table->columns[column].type, "quote") == 0)
    put_quote (shown, row, name, text);
  else if (strcmp (row->table->columns[column].type, "source") == 0 && row->page->format != LODE_REPORT_MD)
    lode_html_mark (shown, row->page->cited, text);
  else
    lode_report_escape (shown, text);
  return g_string_free (g_steal_pointer (&shown), FALSE);
}

/* A line of Markdown about a row. */
static char *
fill_line (LodeReportPage *page, const char *line, const LodeTable *table, guint number)
{
  Row row = { page, table, number };
  g_autoptr (GString) out = g_string_new ("- ");
  lode_report_fill (out, line, cell_value, &row);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

/* In a page that leads to evidence, so does an item. */
static void
put_evidence (LodeReportPage *page, const LodeTable *table, guint row)
{
  int column = page->cell == NULL ? -1 : lode_table_find (table, "key");
  if (column < 0 || lode_table_cell (table, row, (guint) column)->text == NULL)
    return;
  g_autoptr (LodeHtmlTable) html = lode_html_table_new (NULL, table, NULL);
  g_string_append (page->text, " <small");
  page->cell (page->text, html, row, (guint) column, page->context);
  g_string_append (page->text, "</small>");
}

static void
put_items (LodeReportPage *page, const Block *block, const LodeTable *table, guint first, guint end)
{
  g_autofree char *above = NULL;
  for (guint row = first; row < end; row++)
    {
      g_autofree char *group = block->group == NULL ? NULL : fill_line (page, block->group, table, row);
      g_autofree char *item = fill_line (page, block->item, table, row);
      if (g_strcmp0 (group, above) != 0)
        g_string_append_printf (page->text, "%s\n", group);
      g_string_append_printf (page->text, "%s%s", group == NULL ? "" : "  ", item);
      put_evidence (page, table, row);
      g_string_append_c (page->text, '\n');
      g_free (above);
      above = g_steal_pointer (&group);
    }
}

/* Keep the named columns, in their order in the query. */
static void
choose_columns (LodeTable *table, const char *names)
{
  g_auto (GStrv) list = g_strsplit (names, " ", -1);
  for (guint i = table->n_columns; i-- > 0;)
    if (!g_strv_contains ((const char *const *) list, table->columns[i].name))
      lode_table_drop_column (table, i);
}

/* A table with what all rows share above it. @title: no other table's; @columns: those to show, or NULL: all */
static void
put_table (LodeReportPage *page, GString *out, const char *title, const LodeQuery *query, const LodeTable *table, const char *columns,
           const char *chart)
{
  if (page->format != LODE_REPORT_MD)
    {
      g_autoptr (LodeHtmlTable) html = lode_html_table_new (query, table, chart);
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GRegex) blank = g_regex_new ("\n\\s*\n", 0, 0, NULL);
      html->cited = page->cited;
      lode_html_table_choose (html, columns);
      lode_html_table_put (text, html, title, page->cell, page->context);
      g_autofree char *whole = g_regex_replace_literal (blank, text->str, (gssize) text->len, 0, "\n", 0, NULL);
      g_string_append (out, whole); /* a blank line would end the HTML */
      return;
    }
  g_autoptr (LodeTable) shown = lode_table_copy (table, 0, table->rows->len);
  g_autoptr (GString) shared = g_string_new (NULL);
  if (columns != NULL)
    choose_columns (shown, columns);
  lode_screen_fold (shown, shared);
  if (shared->len > 0)
    {
      g_string_append (out, "*");
      lode_report_escape (out, shared->str);
      g_string_append (out, "*\n\n");
    }
  lode_format_write (shown, LODE_FORMAT_MD, TRUE, 0, NULL, out);
}

/* On a page among others the appendix is not to be most of it: the report as a file has all rows. */
#define PART_ROWS 50

static gboolean
is_cut (const LodeReportPage *page, const LodeTable *table)
{
  return page->format == LODE_REPORT_PART && table->rows->len > PART_ROWS;
}

static void
put_appendix (LodeReportPage *page, const LodeQuery *query, const LodeTable *table, const char *call)
{
  g_autofree char *title = g_strdup_printf ("Data %u: %s", ++page->answers, query->question);
  g_string_append_printf (page->appendix, "\n### %u. ", page->answers);
  lode_report_escape (page->appendix, query->question);
  g_string_append_printf (page->appendix, "\n\n`%s`\n\n", call);
  if (table->rows->len == 0)
    g_string_append (page->appendix, "No rows.\n");
  else if (!is_cut (page, table))
    put_table (page, page->appendix, title, query, table, NULL, NULL);
  else
    {
      g_autoptr (LodeTable) first = lode_table_copy (table, 0, PART_ROWS);
      put_table (page, page->appendix, title, query, first, NULL, NULL);
      g_string_append_printf (page->appendix, "\n%u of %u; the report as a file has all of them.\n", PART_ROWS, table->rows->len);
    }
}

/* The words in the split columns of a row: "mine, content". */
static char *
part_of (const Block *block, const LodeTable *table, guint row)
{
  g_auto (GStrv) columns = g_strsplit (block->split == NULL ? "" : block->split, " ", -1);
  g_autoptr (GString) words = g_string_new (NULL);
  for (char **name = columns; *name != NULL; name++)
    {
      int column = lode_table_find (table, *name);
      const char *text = column < 0 ? NULL : lode_table_cell (table, row, (guint) column)->text;
      if (text != NULL && *text != '\0')
        g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "", text);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The columns that screens show, but for keys: those stand in the appendix. */
static char *
seen_columns (const LodeQuery *query)
{
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *field = query->fields->pdata[i];
      if (!field->also && strcmp (field->type, "key") != 0)
        g_string_append_printf (names, "%s ", field->name);
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* What rows @first to @end of an answer show in the body. */
static void
put_part (LodeReportPage *page, const Block *block, const LodeQuery *query, const LodeTable *table, guint first, guint end)
{
  guint shown = block->rows > 0 ? MIN (block->rows, end - first) : end - first;
  g_autofree char *part = part_of (block, table, first);
  if (*part != '\0')
    {
      g_string_append (page->text, page->rank > 2 ? "#### " : "### ");
      lode_report_escape (page->text, part);
      g_string_append (page->text, "\n\n");
    }
  if (block->item != NULL)
    put_items (page, block, table, first, first + shown);
  else
    {
      const char *chart = block->chart != NULL ? block->chart : query->chart;
      g_autoptr (LodeTable) rows = lode_table_copy (table, first, shown);
      g_autofree char *columns = block->columns == NULL ? seen_columns (query) : g_strdup (block->columns);
      g_autofree char *title = g_strdup_printf ("Answer %u: %s %s", page->answers, query->question, part);
      put_table (page, page->text, title, query, rows, columns, g_strcmp0 (chart, "none") == 0 ? NULL : chart);
    }
  if (shown < end - first)
    g_string_append_printf (page->text, is_cut (page, table) ? "\n%u of %u; the report as a file has the rest.\n"
                                                            : "\n%u of %u; the rest stands below, in the data of answer %u.\n",
                            shown, end - first, page->answers);
}

/* The body's tables: one, or one for each part of a split. */
static void
put_answer (LodeReportPage *page, const Block *block, const LodeQuery *query, const LodeTable *table)
{
  guint end;
  if (table->rows->len == 0)
    g_string_append_printf (page->text, "%s\n", block->none != NULL ? block->none : "The store holds nothing on this.");
  for (guint first = 0; first < table->rows->len; first = end)
    {
      g_autofree char *part = part_of (block, table, first);
      gboolean same = TRUE;
      for (end = first; end < table->rows->len && same; end += same)
        {
          g_autofree char *other = part_of (block, table, end);
          same = strcmp (part, other) == 0;
        }
      g_string_append (page->text, first > 0 ? "\n" : "");
      put_part (page, block, query, table, first, end);
    }
}

/* What a split tells apart is not mixed. */
static void
allow_split (LodeQuery *query, const char *split)
{
  g_auto (GStrv) apart = g_strsplit (split == NULL ? "" : split, " ", -1);
  guint kept = 0;
  for (guint i = 0; query->single[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) apart, query->single[i]))
      g_free (query->single[i]);
    else
      query->single[kept++] = query->single[i];
  query->single[kept] = NULL;
}

gboolean
lode_report_answer (LodeReportPage *page, char *const *lines, guint line, GError **error)
{
  g_auto (Block) block = { 0 };
  g_autoptr (GHashTable) arguments = NULL;
  g_autofree char *call = NULL;
  if (!read_block (page, lines, line, &block, error))
    return FALSE;
  g_autoptr (LodeQuery) query = read_call (page, block.query, line, &arguments, &call, error);
  if (query == NULL)
    return FALSE;
  allow_split (query, block.split);
  g_autoptr (LodeTable) table = lode_query_run (page->db, query, arguments, 0, error);
  if (table == NULL)
    return FALSE;
  if (!lode_citations_add_table (page->cited, page->db, table, error))
    return FALSE;
  lode_citations_mark (page->cited, LODE_CITE_TEXT, table);
  put_appendix (page, query, table, call);
  put_answer (page, &block, query, table);
  return TRUE;
}
