#include "kb/table.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static char *
shortest_number (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  if (value == floor (value) && fabs (value) < 1e15)
    return g_strdup_printf ("%" G_GINT64_FORMAT, (gint64) value);
  static const char *const precisions[] = { "%.15g", "%.16g", "%.17g" };
  for (gsize i = 0; i < G_N_ELEMENTS (precisions); i++)
    {
      g_ascii_formatd (buffer, sizeof buffer, precisions[i], value);
      if (g_ascii_strtod (buffer, NULL) == value)
        break;
    }
  return g_strdup (buffer);
}

static void
read_cell (LodeStmt *stmt, int column, LodeCell *cell)
{
  cell->type = lode_stmt_type (stmt, column);
  switch (cell->type)
    {
    case LODE_NULL:
      cell->text = NULL;
      break;
    case LODE_REAL:
      cell->text = shortest_number (lode_stmt_real (stmt, column));
      break;
    default:
      cell->text = g_strdup (lode_stmt_text (stmt, column));
    }
}

LodeTable *
lode_table_read_within (LodeStmt *stmt, guint limit, gsize bytes, GError **error)
{
  gsize read = 0;
  g_autoptr (LodeTable) table = g_new0 (LodeTable, 1);
  table->n_columns = (guint) lode_stmt_columns (stmt);
  table->columns = g_new0 (LodeColumn, table->n_columns);
  table->rows = g_ptr_array_new ();
  for (guint i = 0; i < table->n_columns; i++)
    table->columns[i] = (LodeColumn) { g_strdup (lode_stmt_name (stmt, (int) i)), g_strdup ("") };
  for (;;)
    {
      gboolean row;
      if (!lode_stmt_step (stmt, &row, error))
        return NULL;
      table->truncated = row && ((limit > 0 && table->rows->len == limit) || read >= bytes);
      if (!row || table->truncated)
        return g_steal_pointer (&table);
      LodeCell *cells = g_new0 (LodeCell, table->n_columns);
      for (guint i = 0; i < table->n_columns; i++)
        {
          read_cell (stmt, (int) i, &cells[i]);
          read += cells[i].text == NULL ? 0 : strlen (cells[i].text);
        }
      g_ptr_array_add (table->rows, cells);
    }
}

LodeTable *
lode_table_read (LodeStmt *stmt, guint limit, GError **error)
{
  return lode_table_read_within (stmt, limit, G_MAXSIZE, error);
}

LodeTable *
lode_table_new (const char *const *columns)
{
  LodeTable *table = g_new0 (LodeTable, 1);
  table->n_columns = g_strv_length ((char **) columns);
  table->columns = g_new0 (LodeColumn, table->n_columns);
  table->rows = g_ptr_array_new ();
  for (guint i = 0; i < table->n_columns; i++)
    table->columns[i] = (LodeColumn) { g_strdup (columns[i]), g_strdup ("text") };
  return table;
}

void
lode_table_add (LodeTable *table, const char *const *texts)
{
  LodeCell *cells = g_new0 (LodeCell, table->n_columns);
  for (guint i = 0; i < table->n_columns; i++)
    cells[i] = (LodeCell) { texts[i] == NULL ? LODE_NULL : LODE_TEXT, g_strdup (texts[i]) };
  g_ptr_array_add (table->rows, cells);
}

int
lode_table_find (const LodeTable *table, const char *column)
{
  for (guint i = 0; i < table->n_columns; i++)
    if (strcmp (table->columns[i].name, column) == 0)
      return (int) i;
  return -1;
}

const LodeCell *
lode_table_cell (const LodeTable *table, guint row, guint column)
{
  return &((const LodeCell *) table->rows->pdata[row])[column];
}

void
lode_table_set_type (LodeTable *table, const char *name, const char *type)
{
  int i = lode_table_find (table, name);
  if (i < 0)
    return;
  g_free (table->columns[i].type);
  table->columns[i].type = g_strdup (type);
}

void
lode_table_set_text (LodeTable *table, guint row, guint column, const char *text)
{
  LodeCell *cell = &((LodeCell *) table->rows->pdata[row])[column];
  g_free (cell->text);
  *cell = (LodeCell) { LODE_TEXT, g_strdup (text) };
}

static void
free_row (LodeTable *table, LodeCell *cells)
{
  for (guint i = 0; i < table->n_columns; i++)
    g_free (cells[i].text);
  g_free (cells);
}

LodeTable *
lode_table_copy (const LodeTable *table, guint first, guint n)
{
  LodeTable *copy = g_new0 (LodeTable, 1);
  copy->n_columns = table->n_columns;
  copy->columns = g_new0 (LodeColumn, table->n_columns);
  copy->rows = g_ptr_array_sized_new (n);
  copy->truncated = table->truncated;
  for (guint i = 0; i < table->n_columns; i++)
    copy->columns[i] = (LodeColumn) { g_strdup (table->columns[i].name), g_strdup (table->columns[i].type) };
  for (guint row = first; row < first + n; row++)
    {
      LodeCell *cells = g_new0 (LodeCell, table->n_columns);
      for (guint i = 0; i < table->n_columns; i++)
        cells[i] = (LodeCell) { lode_table_cell (table, row, i)->type, g_strdup (lode_table_cell (table, row, i)->text) };
      g_ptr_array_add (copy->rows, cells);
    }
  return copy;
}

void
lode_table_keep_row (LodeTable *table, guint row)
{
  for (guint i = 0; i < table->rows->len; i++)
    if (i != row)
      free_row (table, table->rows->pdata[i]);
  table->rows->pdata[0] = table->rows->pdata[row];
  g_ptr_array_set_size (table->rows, 1);
}

void
lode_table_drop_column (LodeTable *table, guint i)
{
  guint behind = table->n_columns - i - 1;
  g_free (table->columns[i].name);
  g_free (table->columns[i].type);
  memmove (&table->columns[i], &table->columns[i + 1], behind * sizeof *table->columns);
  for (guint row = 0; row < table->rows->len; row++)
    {
      LodeCell *cells = table->rows->pdata[row];
      g_free (cells[i].text);
      memmove (&cells[i], &cells[i + 1], behind * sizeof *cells);
    }
  table->n_columns--;
}

void
lode_table_free (LodeTable *table)
{
  if (table == NULL)
    return;
  for (guint row = 0; table->rows != NULL && row < table->rows->len; row++)
    free_row (table, table->rows->pdata[row]);
  for (guint i = 0; i < table->n_columns; i++)
    {
      g_free (table->columns[i].name);
      g_free (table->columns[i].type);
    }
  g_clear_pointer (&table->rows, g_ptr_array_unref);
  g_free (table->columns);
  g_free (table);
}
