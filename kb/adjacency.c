#include "kb/adjacency.h"

#include "kb/embed.h"
#include <string.h>

struct LodeAdjacencyWriter
{
  LodeDb *db;
  guint32 block;
  gboolean open;
  GArray *arcs[2];                         /* of LodeArc: outward, inward */
  guint32 starts[2][LODE_BLOCK_NODES + 1]; /* of the nodes up to last, and behind last its end so far */
  guint last;                              /* node of the block that was added to last */
};

LodeAdjacencyWriter *
lode_adjacency_writer_new (LodeDb *db)
{
  LodeAdjacencyWriter *writer = g_new0 (LodeAdjacencyWriter, 1);
  writer->db = db;
  for (int side = 0; side < 2; side++)
    writer->arcs[side] = g_array_new (FALSE, FALSE, sizeof (LodeArc));
  return writer;
}

void
lode_adjacency_writer_free (LodeAdjacencyWriter *writer)
{
  if (writer == NULL)
    return;
  for (int side = 0; side < 2; side++)
    g_array_unref (writer->arcs[side]);
  g_free (writer);
}

static void
append_number (GByteArray *bytes, guint32 number)
{
  guint32 little = GUINT32_TO_LE (number);
  g_byte_array_append (bytes, (const guint8 *) &little, sizeof little);
}

static GBytes *
pack_side (const LodeAdjacencyWriter *writer, int side)
{
  const GArray *arcs = writer->arcs[side];
  GByteArray *bytes = g_byte_array_sized_new (4 * (arcs->len + LODE_BLOCK_NODES + 1));
  for (guint i = 0; i <= LODE_BLOCK_NODES; i++)
    append_number (bytes, writer->starts[side][i]);
  for (guint i = 0; i < arcs->len; i++)
    {
      const LodeArc *arc = &g_array_index (arcs, LodeArc, i);
      append_number (bytes, arc->node << 1 | (arc->doubtful ? 1 : 0));
    }
  return g_byte_array_free_to_bytes (bytes);
}

static GBytes *
pack_details (const LodeAdjacencyWriter *writer)
{
  GByteArray *bytes = g_byte_array_new ();
  for (int side = 0; side < 2; side++)
    {
      const GArray *arcs = writer->arcs[side];
      for (guint i = 0; i < arcs->len; i++)
        append_number (bytes, g_array_index (arcs, LodeArc, i).edge);
      for (guint i = 0; i < arcs->len; i++)
        g_byte_array_append (bytes, &g_array_index (arcs, LodeArc, i).via, 1);
      for (guint i = 0; i < arcs->len; i++)
        g_byte_array_append (bytes, &g_array_index (arcs, LodeArc, i).strength, 1);
    }
  return g_byte_array_free_to_bytes (bytes);
}

/* Nodes behind the last one begin where it ends. */
static void
close_nodes (LodeAdjacencyWriter *writer, guint up_to)
{
  for (; writer->last < up_to; writer->last++)
    for (int side = 0; side < 2; side++)
      writer->starts[side][writer->last + 1] = writer->arcs[side]->len;
}

gboolean
lode_adjacency_end (LodeAdjacencyWriter *writer, GError **error)
{
  if (!writer->open)
    return TRUE;
  close_nodes (writer, LODE_BLOCK_NODES);
  g_autoptr (GBytes) outward = pack_side (writer, 0);
  g_autoptr (GBytes) inward = pack_side (writer, 1);
  g_autoptr (GBytes) details = pack_details (writer);
  writer->open = FALSE;
  return lode_db_run (writer->db, error,
                      "INSERT INTO adjacency (block, outward, inward, details) VALUES (?1, ?2, ?3, ?4)", "iBBB",
                      (gint64) writer->block, outward, inward, details);
}

gboolean
lode_adjacency_add (LodeAdjacencyWriter *writer, guint32 node, const LodeArc *arc, GError **error)
{
  guint32 block = node / LODE_BLOCK_NODES;
  if ((!writer->open || block != writer->block) && !lode_adjacency_end (writer, error))
    return FALSE;
  if (!writer->open)
    {
      writer->open = TRUE;
      writer->block = block;
      writer->last = 0;
      for (int side = 0; side < 2; side++)
        g_array_set_size (writer->arcs[side], 0);
      memset (writer->starts, 0, sizeof writer->starts);
    }
  close_nodes (writer, node % LODE_BLOCK_NODES);
  g_array_append_vals (writer->arcs[arc->inward ? 1 : 0], arc, 1);
  return TRUE;
}

static gboolean
pack (LodeDb *db, GError **error)
{
  g_autoptr (LodeAdjacencyWriter) writer = lode_adjacency_writer_new (db);
  g_autoptr (LodeStmt) stmt = lode_db_prepare (
      db,
      "SELECT from_id AS node, 0 AS inward, to_id AS other, rank = 'deprecated' OR polarity = -1, id, via, strength"
      " FROM adjacency_edge UNION ALL"
      " SELECT to_id, 1, from_id, rank = 'deprecated' OR polarity = -1, id, via, strength FROM adjacency_edge"
      " ORDER BY node, inward, other",
      NULL, error);
  gboolean row = FALSE;
  if (stmt == NULL)
    return FALSE;
  while (lode_stmt_step (stmt, &row, error) && row)
    {
      LodeArc arc = { .inward = lode_stmt_integer (stmt, 1) != 0,
                      .node = (guint32) lode_stmt_integer (stmt, 2),
                      .doubtful = lode_stmt_integer (stmt, 3) != 0,
                      .edge = (guint32) lode_stmt_integer (stmt, 4),
                      .via = (guint8) lode_stmt_integer (stmt, 5),
                      .strength = (guint8) lode_stmt_integer (stmt, 6) };
      if (!lode_adjacency_add (writer, (guint32) lode_stmt_integer (stmt, 0), &arc, error))
        return FALSE;
    }
  return !row && lode_adjacency_end (writer, error);
}

static gboolean
make (LodeDb *db, const char *on, GError **error)
{
  g_autofree char *day = on == NULL ? g_strdup ("NULL") : g_strdup_printf ("'%s'", on);
  g_autoptr (GString) sql = g_string_new (lode_embed_text ("sql/summary/adjacency.sql"));
  g_string_replace (sql, ":on", day, 0);
  return lode_db_exec (db, sql->str, error) && pack (db, error);
}

gboolean
lode_adjacency_is_current (LodeDb *db, gboolean *current_out, GError **error)
{
  gint64 same = 0;
  if (!lode_db_integer (db,
                        "SELECT value = (SELECT basis FROM main.adjacency_basis) FROM main.meta WHERE key = "
                        "'adjacency'",
                        0, &same, error))
    return FALSE;
  *current_out = same != 0;
  return TRUE;
}

gboolean
lode_adjacency_refresh (LodeDb *db, GError **error)
{
  gboolean current;
  if (!lode_adjacency_is_current (db, &current, error))
    return FALSE;
  if (current)
    return TRUE;
  if (!lode_db_begin (db, error))
    return FALSE;
  if (make (db, NULL, error)
      && lode_db_exec (db, "INSERT OR REPLACE INTO meta SELECT 'adjacency', basis FROM adjacency_basis", error)
      && lode_db_commit (db, error))
    return TRUE;
  lode_db_rollback (db);
  return FALSE;
}

/* Tables of the same names in the connection's temporary schema hide those of the file. @made says what they are made of. */
static gboolean
make_temporary (LodeDb *db, const char *on, const char *made, GError **error)
{
  g_autoptr (GString) tables = g_string_new (lode_embed_text ("sql/schema/70-adjacency.sql"));
  g_string_replace (tables, "CREATE TABLE ", "CREATE TEMP TABLE ", 0);
  g_string_replace (tables, "CREATE INDEX ", "CREATE INDEX temp.", 0);
  return lode_db_exec (db, "PRAGMA temp_store = MEMORY", error) && lode_db_exec (db, tables->str, error)
         && make (db, on, error) && lode_db_exec (db, "CREATE TEMP TABLE adjacency_made (made TEXT NOT NULL)", error)
         && lode_db_run (db, error, "INSERT INTO adjacency_made VALUES (?1)", "t", made);
}

static gboolean
drop_temporary (LodeDb *db, GError **error)
{
  return lode_db_exec (db,
                       "DROP TABLE IF EXISTS temp.adjacency; DROP TABLE IF EXISTS temp.adjacency_edge;"
                       " DROP TABLE IF EXISTS temp.adjacency_via; DROP TABLE IF EXISTS temp.adjacency_made",
                       error);
}

/* What the temporary adjacency of the connection is made of; NULL when there is none. */
static gboolean
find_temporary (LodeDb *db, char **made_out, GError **error)
{
  gint64 there = 0;
  *made_out = NULL;
  return lode_db_integer (db, "SELECT count(*) FROM sqlite_temp_schema WHERE name = 'adjacency_made'", 0, &there, error)
         && (there == 0 || lode_db_text (db, "SELECT made FROM temp.adjacency_made", NULL, made_out, error));
}

gboolean
lode_adjacency_prepare (LodeDb *db, const char *on, GError **error)
{
  gboolean current;
  gint64 as_of = 0;
  g_autofree char *basis = NULL, *found = NULL;
  if (on != NULL && !g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", on, 0, 0))
    return lode_fail (error, LODE_ERROR_CALL, "--on %s: expected a full date such as 2025-12-31", on);
  if (!lode_adjacency_is_current (db, &current, error)
      || !lode_db_integer (db, "SELECT count(*) FROM sqlite_temp_schema WHERE name = 'as_of'", 0, &as_of, error)
      || !lode_db_text (db, "SELECT basis FROM main.adjacency_basis", NULL, &basis, error)
      || !find_temporary (db, &found, error))
    return FALSE;
  gboolean own = current && as_of == 0 && on == NULL;
  g_autofree char *wanted = own ? NULL : g_strconcat (basis, " ", on, NULL);
  if (g_strcmp0 (found, wanted) == 0)
    return TRUE;
  gboolean only_read = lode_db_only_read (db, FALSE);
  gboolean done = (found == NULL || drop_temporary (db, error)) && (own || make_temporary (db, on, wanted, error));
  lode_db_only_read (db, only_read);
  return done;
}
