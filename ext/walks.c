/* lode_path(from, to, max) and lode_neighbours(term, depth): tables whose rows are those of kb/walk.h. */
#include "ext/lode.h"

#include "kb/names.h"
#include "kb/walk.h"
#include <string.h>

#define DEFAULT_WAYS 3
#define DEFAULT_HOPS 6
#define MOST_HOPS 100
#define MAX_ARGUMENTS 3

/* What an edge is called in both; the hidden columns behind are the arguments. */
#define EDGE_COLUMNS                                                                                                   \
  "hop, \"from\", relation, \"to\", date, source, key, from_key, to_key, from_kind, to_kind, weight, unit, "           \
  "valid_from, valid_to, "                                                                                             \
  "published_on, rank, via"

/* One of the two. */
typedef struct
{
  const char *name, *columns;
  int n_columns, n_needed, n_arguments;
  LodeTable *(*read) (LodeDb *db, char *const *terms, int number, GError **error);
} Walk;

typedef struct
{
  const Walk *walk;
  LodeDb *db;
} Module;

typedef struct
{
  sqlite3_vtab base;
  const Module *module;
} Table;

typedef struct
{
  sqlite3_vtab_cursor base;
  LodeTable *rows;
  guint at;
} Cursor;

static LodeTable *
read_path (LodeDb *db, char *const *terms, int number, GError **error)
{
  g_autoptr (LodeMatch) from = lode_names_resolve (db, terms[0], NULL, error);
  g_autoptr (LodeMatch) to = from == NULL ? NULL : lode_names_resolve (db, terms[1], NULL, error);
  LodeWalkRequest request
      = { .ways = number > 0 ? (guint) number : DEFAULT_WAYS, .hops = DEFAULT_HOPS, .as_found = TRUE };
  return to == NULL ? NULL : lode_walk_ways (db, from->key, to->key, &request, error);
}

static LodeTable *
read_neighbours (LodeDb *db, char *const *terms, int number, GError **error)
{
  g_autoptr (LodeMatch) match = lode_names_resolve (db, terms[0], NULL, error);
  LodeWalkRequest request = { .hops = number > 0 ? MIN ((guint) number, MOST_HOPS) : 1, .as_found = TRUE };
  return match == NULL ? NULL : lode_walk_around (db, match->key, &request, error);
}

static const Walk walks[] = {
  { "lode_path", "CREATE TABLE x (way, " EDGE_COLUMNS ", more, from_term HIDDEN, to_term HIDDEN, max HIDDEN)", 20, 2, 3,
    read_path },
  { "lode_neighbours", "CREATE TABLE x (" EDGE_COLUMNS ", term HIDDEN, depth HIDDEN)", 18, 1, 2, read_neighbours },
};

static int
walk_connect (sqlite3 *connection, void *aux, int argc, const char *const *argv, sqlite3_vtab **table_out,
              char **message)
{
  (void) argc, (void) argv, (void) message;
  const Module *module = aux;
  Table *table = sqlite3_malloc (sizeof *table);
  if (table == NULL)
    return SQLITE_NOMEM;
  *table = (Table){ .module = module };
  *table_out = &table->base;
  return sqlite3_declare_vtab (connection, module->walk->columns);
}

static int
walk_disconnect (sqlite3_vtab *table)
{
  sqlite3_free (table);
  return SQLITE_OK;
}

/* Arguments are constraints on the hidden columns; they are handed over in their order. */
static int
walk_best_index (sqlite3_vtab *base, sqlite3_index_info *info)
{
  const Walk *walk = ((const Table *) base)->module->walk;
  int place[MAX_ARGUMENTS] = { -1, -1, -1 }, given = 0;
  for (int i = 0; i < info->nConstraint; i++)
    {
      int argument = info->aConstraint[i].iColumn - walk->n_columns;
      if (argument < 0 || argument >= walk->n_arguments || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
        continue;
      if (!info->aConstraint[i].usable)
        return SQLITE_CONSTRAINT;
      place[argument] = i;
    }
  for (int argument = 0; argument < walk->n_arguments; argument++)
    if (place[argument] >= 0)
      {
        info->aConstraintUsage[place[argument]].argvIndex = ++given;
        info->aConstraintUsage[place[argument]].omit = 1;
        info->idxNum |= 1 << argument;
      }
  info->estimatedCost = 1000;
  info->estimatedRows = 10;
  return SQLITE_OK;
}

static int
walk_open (sqlite3_vtab *table, sqlite3_vtab_cursor **cursor_out)
{
  (void) table;
  Cursor *cursor = sqlite3_malloc (sizeof *cursor);
  if (cursor == NULL)
    return SQLITE_NOMEM;
  *cursor = (Cursor){ .rows = NULL };
  *cursor_out = &cursor->base;
  return SQLITE_OK;
}

static int
walk_close (sqlite3_vtab_cursor *cursor)
{
  lode_table_free (((Cursor *) cursor)->rows);
  sqlite3_free (cursor);
  return SQLITE_OK;
}

static int
say (sqlite3_vtab *table, const char *message)
{
  sqlite3_free (table->zErrMsg);
  table->zErrMsg = sqlite3_mprintf ("%s", message);
  return SQLITE_ERROR;
}

static int
walk_filter (sqlite3_vtab_cursor *base, int index, const char *name, int argc, sqlite3_value **argv)
{
  (void) name, (void) argc;
  Cursor *cursor = (Cursor *) base;
  const Module *module = ((const Table *) base->pVtab)->module;
  char *terms[MAX_ARGUMENTS] = { NULL };
  int number = 0;
  for (int argument = 0, i = 0; argument < module->walk->n_arguments; argument++)
    if ((index & 1 << argument) != 0)
      {
        if (argument < module->walk->n_needed)
          terms[argument] = (char *) sqlite3_value_text (argv[i++]);
        else
          number = sqlite3_value_int (argv[i++]);
      }
  g_clear_pointer (&cursor->rows, lode_table_free);
  cursor->at = 0;
  for (int i = 0; i < module->walk->n_needed; i++)
    if (terms[i] == NULL)
      return say (base->pVtab, module->walk->n_needed == 2
                                   ? "lode_path needs two names: lode_path('Pakistan', 'antimony')"
                                   : "lode_neighbours needs a name: lode_neighbours('antimony')");
  g_autoptr (GError) error = NULL;
  cursor->rows = module->walk->read (module->db, terms, number, &error);
  return cursor->rows != NULL ? SQLITE_OK : say (base->pVtab, error->message);
}

static int
walk_next (sqlite3_vtab_cursor *cursor)
{
  ((Cursor *) cursor)->at++;
  return SQLITE_OK;
}

static int
walk_eof (sqlite3_vtab_cursor *base)
{
  const Cursor *cursor = (const Cursor *) base;
  return cursor->rows == NULL || cursor->at >= cursor->rows->rows->len;
}

static int
walk_column (sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
  const Cursor *cursor = (const Cursor *) base;
  if ((guint) column >= cursor->rows->n_columns)
    return SQLITE_OK; /* an argument */
  const LodeCell *cell = lode_table_cell (cursor->rows, cursor->at, (guint) column);
  if (cell->type == LODE_INTEGER)
    sqlite3_result_int64 (context, g_ascii_strtoll (cell->text, NULL, 10));
  else if (cell->type == LODE_REAL)
    sqlite3_result_double (context, g_ascii_strtod (cell->text, NULL));
  else if (cell->type == LODE_TEXT)
    sqlite3_result_text (context, cell->text, -1, SQLITE_TRANSIENT);
  return SQLITE_OK;
}

static int
walk_rowid (sqlite3_vtab_cursor *cursor, sqlite3_int64 *id_out)
{
  *id_out = ((const Cursor *) cursor)->at;
  return SQLITE_OK;
}

static const sqlite3_module walk_module = {
  .xConnect = walk_connect, /* without xCreate: the tables exist for every connection that has the module */
  .xBestIndex = walk_best_index,
  .xDisconnect = walk_disconnect,
  .xOpen = walk_open,
  .xClose = walk_close,
  .xFilter = walk_filter,
  .xNext = walk_next,
  .xEof = walk_eof,
  .xColumn = walk_column,
  .xRowid = walk_rowid,
};

static void
free_module (void *data)
{
  Module *module = data;
  lode_db_free (module->db);
  g_free (module);
}

int
lode_ext_add_walks (sqlite3 *connection)
{
  int code = SQLITE_OK;
  for (gsize i = 0; code == SQLITE_OK && i < G_N_ELEMENTS (walks); i++)
    {
      Module *module = g_new (Module, 1);
      *module = (Module){ &walks[i], lode_db_borrow (connection) };
      code = sqlite3_create_module_v2 (connection, walks[i].name, &walk_module, module, free_module);
    }
  return code;
}
