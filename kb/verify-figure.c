/* A figure or an indicator: its file is read again, and the figure of the same key compared. */
#include "kb/verify-private.h"

#include "kb/input.h"
#include <string.h>

#define FIGURE "sql/verify/figure.sql"

/* The columns of sql/verify/figure.sql. */
enum
{
  ORIGINAL,
  ORIGINAL_UNIT,
  VALUE,
  VALUE_MAX,
  BOUND,
  UNIT,
  FLAG,
  LINE,
  COLUMN,
  FILE_NAME,
  HASH,
  RUN_LINE,
  READ_FILE,
  READ_HASH,
  IMPORTER,
  SOURCE,
  COMMODITY,
  N_PARTS
};

typedef struct
{
  char *part[N_PARTS];
} Figure;

static void
figure_free (Figure *figure)
{
  for (int i = 0; figure != NULL && i < N_PARTS; i++)
    g_free (figure->part[i]);
  g_free (figure);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Figure, figure_free)

static Figure *
figure_find (LodeDb *db, const char *key, GError **error)
{
  g_autoptr (LodeStmt) stmt = lode_verify_ask (db, FIGURE, key, NULL, error);
  Figure *figure = stmt == NULL ? NULL : g_new0 (Figure, 1);
  for (int i = 0; figure != NULL && i < N_PARTS; i++)
    figure->part[i] = g_strdup (lode_stmt_text (stmt, i));
  return figure;
}

/* What is being compared: the figure as stored, the table that holds it, and what its reading gave. */
typedef struct
{
  const char *key, *member;
  const Figure *stored;
  const Figure *read; /* NULL: no reading gives the figure */
  gboolean published; /* the file is the published one that the store names */
  gboolean carried;   /* the file is the one that holds what was carried over from it */
} Comparison;

static gboolean
says_the_same (const Figure *a, const Figure *b)
{
  const int parts[] = { ORIGINAL, VALUE, VALUE_MAX, BOUND, UNIT, FLAG };
  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_strcmp0 (a->part[parts[i]], b->part[parts[i]]) != 0)
      return FALSE;
  return TRUE;
}

/* 40000.0 is 40000 */
static char *
plain (const char *number)
{
  return number == NULL ? g_strdup ("") : g_strndup (number, strlen (number) - (g_str_has_suffix (number, ".0") ? 2 : 0));
}

/* "40,000" metric tons, that is 40000 t */
static char *
describe (const Figure *figure)
{
  char *const *p = figure->part;
  GString *text = g_string_new (NULL);
  g_autofree char *value = plain (p[VALUE]), *most = plain (p[VALUE_MAX]);
  g_string_append_printf (text, "\"%s\"", p[ORIGINAL]);
  if (p[ORIGINAL_UNIT] != NULL)
    g_string_append_printf (text, " %s", p[ORIGINAL_UNIT]);
  if (p[VALUE] == NULL)
    g_string_append_printf (text, " (%s)", p[FLAG]);
  else if (p[VALUE_MAX] != NULL)
    g_string_append_printf (text, ", that is %s to %s %s", value, most, p[UNIT]);
  else if (*p[UNIT] != '\0')
    g_string_append_printf (text, ", that is %s%s%s %s", p[BOUND], *p[BOUND] == '\0' ? "" : " ", value, p[UNIT]);
  return g_string_free (text, FALSE);
}

static char *
place_of (const char *line, const char *column)
{
  return column == NULL ? g_strdup_printf ("line %s", line) : g_strdup_printf ("line %s, column %s", line, column);
}

static LodeTable *
tell (const Comparison *c, const char *line, const char *reads)
{
  gint64 size;
  g_autofree char *hash = NULL, *stored = describe (c->stored);
  g_autofree char *row = line == NULL ? NULL : lode_reading_line (c->member, (guint) g_ascii_strtoull (line, NULL, 10));
  if (c->member != NULL)
    lode_input_hash (c->member, &hash, &size, NULL);
  LodeTable *facts = lode_table_new ((const char *const[]) { "key", "file", "sha256", "recorded_sha256", "line", "column_", "reads",
                                                             "stored", "row", NULL });
  lode_table_add (facts, (const char *const[]) { c->key, c->member, hash,
                                                 c->carried ? c->stored->part[READ_HASH] : c->stored->part[HASH], line,
                                                 c->read != NULL ? c->read->part[COLUMN] : c->stored->part[COLUMN], reads, stored, row });
  return facts;
}

/* The file gives the figure: is it the same, and where it should be? */
static LodeVerdict *
compare (const Comparison *c)
{
  char *const *stored = c->stored->part, *const *read = c->read->part;
  g_autofree char *here = place_of (read[LINE], read[COLUMN]), *there = place_of (stored[LINE], stored[COLUMN]);
  g_autofree char *reads = describe (c->read), *says = describe (c->stored);
  gboolean known = c->published || c->carried;
  LodeTable *facts = tell (c, c->carried ? read[RUN_LINE] : read[LINE], reads);
  if (!says_the_same (c->read, c->stored))
    return lode_verdict_new (LODE_REFUTED, facts, "%s%s reads %s, where the store has %s", known ? "" : "another file: ", here, reads, says);
  if (strcmp (here, there) == 0 && (!c->carried || g_strcmp0 (read[RUN_LINE], stored[RUN_LINE]) == 0))
    return c->carried ? lode_verdict_new (LODE_VERIFIED, facts, "line %s carries over from %s: %s reads %s", read[RUN_LINE], read[FILE_NAME], here, reads)
                      : lode_verdict_new (known ? LODE_VERIFIED : LODE_STANDS, facts, "%s reads %s", here, reads);
  return lode_verdict_new (known ? LODE_REFUTED : LODE_STANDS, facts, "%s reads %s; in the recorded file it is %s", here, reads, there);
}

/* No reading gives the figure: the cell itself is all that can be compared. */
static LodeVerdict *
compare_cell (const Comparison *c)
{
  char *const *stored = c->stored->part;
  g_autofree char *cell = lode_reading_cell (c->member, (guint) g_ascii_strtoull (stored[LINE], NULL, 10), stored[COLUMN]);
  g_autofree char *text = lode_text_clean (cell), *wanted = lode_text_clean (stored[ORIGINAL]);
  g_autofree char *place = place_of (stored[LINE], stored[COLUMN]);
  LodeTable *facts = tell (c, stored[LINE], cell);
  if (cell == NULL)
    return lode_verdict_new (LODE_REFUTED, facts, "the file has no %s", place);
  if (strcmp (text, wanted) == 0)
    return lode_verdict_new (LODE_VERIFIED, facts, "%s reads \"%s\" (the cell alone: reading the file again gives no such figure)", place, cell);
  return lode_verdict_new (LODE_REFUTED, facts, "%s reads \"%s\", where the store has \"%s\"", place, cell, stored[ORIGINAL]);
}

/* Another file may be another edition, which says something of the same. */
static LodeVerdict *
tell_absence (const Comparison *c, LodeReading *reading, GError **error)
{
  const char *sql = "SELECT s.key, o.original_value, o.original_unit, o.line FROM observation o JOIN source s ON s.id = o.source_id"
                    " JOIN kept.observation k ON k.key = ?1 AND k.commodity_id = o.commodity_id AND k.form = o.form AND k.measure = o.measure"
                    " AND k.stage = o.stage AND k.basis = o.basis AND k.place_id = o.place_id AND k.partner_id IS o.partner_id"
                    " AND k.detail = o.detail AND k.period = o.period AND k.unit = o.unit";
  gboolean row;
  LodeTable *facts = tell (c, NULL, NULL);
  g_autoptr (LodeStmt) other = lode_db_prepare (reading->scratch, sql, NULL, error);
  if (other == NULL)
    return NULL;
  lode_stmt_bind (other, "t", c->key);
  if (!lode_stmt_step (other, &row, error))
    return NULL;
  if (row)
    return lode_verdict_new (LODE_REFUTED, facts, "another edition, %s: there line %s reads \"%s\" %s", lode_stmt_text (other, 0),
                             lode_stmt_text (other, 3), lode_stmt_text (other, 1), lode_stmt_text (other, 2));
  return lode_verdict_new (LODE_REFUTED, facts, "%s", c->carried ? "no row of the file gives this figure"
                                                                 : "another file, and no row of it gives this figure");
}

/* Read the file again, the second time with what the figure is known to be about. */
static gboolean
read_again (LodeReading *reading, const Comparison *c, Figure **read_out, GError **error)
{
  char *const *stored = c->stored->part;
  gboolean own = c->carried || (c->published && g_strcmp0 (stored[HASH], stored[READ_HASH]) == 0);
  const char *name = c->published ? stored[FILE_NAME] : c->carried ? stored[READ_FILE] : NULL;
  *read_out = NULL;
  for (int pass = 0; pass < 2 && *read_out == NULL; pass++)
    {
      if (!lode_reading_read (reading, c->member, own ? stored[IMPORTER] : NULL, name, c->published ? stored[SOURCE] : NULL,
                              pass == 0 ? NULL : stored[COMMODITY], error))
        return FALSE;
      *read_out = figure_find (reading->scratch, c->key, error);
    }
  return TRUE;
}

LodeVerdict *
lode_verify_figure (LodeDb *db, LodeReading *reading, const char *key, GError **error)
{
  g_autoptr (Figure) stored = figure_find (db, key, error), read = NULL;
  g_autoptr (GError) unread = NULL;
  Comparison c = { .key = key, .stored = stored };
  if (stored == NULL
      || !lode_reading_find (reading, stored->part[HASH], stored->part[FILE_NAME], &c.member, error))
    return NULL;
  c.published = c.member != NULL;
  if (!c.published && !lode_reading_find (reading, stored->part[READ_HASH], stored->part[READ_FILE], &c.member, error))
    return NULL;
  c.carried = !c.published && c.member != NULL;
  if (!read_again (reading, &c, &read, &unread) && !c.published)
    {
      g_propagate_prefixed_error (error, g_steal_pointer (&unread), "cannot be verified: ");
      return NULL;
    }
  if (c.member == NULL)
    c.member = reading->members[0];
  c.read = read;
  return read != NULL ? compare (&c) : c.published ? compare_cell (&c) : tell_absence (&c, reading, error);
}
