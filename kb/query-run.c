/* The running side of kb/query.h: parameters bound, mixtures refused, sources listed. */
#include "kb/query.h"

#include <string.h>

/* Refuse a result that holds several values of a column that may not be mixed; say which there are. */
static gboolean
check_single (const LodeQuery *query, const LodeTable *table, GError **error)
{
  for (char **name = query->single; *name != NULL; name++)
    {
      int column = lode_table_find (table, *name);
      g_autoptr (GPtrArray) values = g_ptr_array_new ();
      for (guint row = 0; column >= 0 && row < table->rows->len; row++)
        {
          const char *text = lode_table_cell (table, row, (guint) column)->text;
          if (text != NULL && !g_ptr_array_find_with_equal_func (values, text, g_str_equal, NULL))
            g_ptr_array_add (values, (gpointer) text);
        }
      if (values->len < 2)
        continue;
      g_ptr_array_add (values, NULL);
      g_autofree char *choices = g_strjoinv ("\", or \"", (char **) values->pdata);
      return lode_fail (error, LODE_ERROR_CALL, "the answer would mix several values of %s; say which: %s=\"%s\"", *name,
                        *name, choices);
    }
  return TRUE;
}

LodeTable *
lode_query_run (LodeDb *db, const LodeQuery *query, GHashTable *arguments, guint limit, GError **error)
{
  g_autoptr (GHashTable) values = lode_query_values (db, query, arguments, error);
  g_autoptr (LodeStmt) stmt = values == NULL ? NULL : lode_db_prepare (db, query->sql, NULL, error);
  if (stmt == NULL)
    return NULL;
  for (guint i = 0; i < query->params->len; i++)
    {
      const LodeParam *p = query->params->pdata[i];
      lode_stmt_bind_named (stmt, p->name, g_hash_table_lookup (values, p->name), strcmp (p->type, "integer") == 0);
    }
  g_autoptr (LodeTable) table = lode_table_read (stmt, limit, error);
  if (table == NULL || !check_single (query, table, error))
    return NULL;
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *f = query->fields->pdata[i];
      lode_table_set_type (table, f->name, f->type);
    }
  return g_steal_pointer (&table);
}

void
lode_query_trim (const LodeQuery *query, LodeTable *table)
{
  for (guint i = 0; i < query->fields->len; i++)
    {
      const LodeField *f = query->fields->pdata[i];
      int column = f->also ? lode_table_find (table, f->name) : -1;
      if (column >= 0)
        lode_table_drop_column (table, (guint) column);
    }
}

static gboolean
is_source_column (const LodeColumn *column)
{
  return strcmp (column->type, "source") == 0;
}

LodeTable *
lode_query_sources (LodeDb *db, const LodeTable *table, GError **error)
{
  g_autoptr (GString) keys = g_string_new (" ");
  for (guint row = 0; row < table->rows->len; row++)
    for (guint i = 0; i < table->n_columns; i++)
      {
        const char *key = lode_table_cell (table, row, i)->text;
        g_autofree char *padded = key == NULL ? NULL : g_strdup_printf (" %s ", key);
        if (padded != NULL && is_source_column (&table->columns[i]) && strstr (keys->str, padded) == NULL)
          g_string_append_printf (keys, "%s ", key);
      }
  g_autoptr (LodeStmt) stmt
      = lode_db_prepare (db,
                         "SELECT key, kind, title, publisher, published_on, url, licence FROM source"
                         " WHERE instr(?1, ' ' || key || ' ') > 0 ORDER BY instr(?1, ' ' || key || ' ')",
                         NULL, error);
  if (stmt == NULL)
    return NULL;
  lode_stmt_bind (stmt, "t", keys->str);
  return lode_table_read (stmt, 0, error);
}
