/* A quote: its bytes are looked at where they should stand; a row of a file that was imported is read again. */
#include "kb/verify-private.h"

#include "kb/input.h"
#include <string.h>

#define EVIDENCE "sql/verify/evidence.sql"

/* The columns of sql/verify/evidence.sql. */
enum
{
  KEY,
  QUOTE,
  OFFSET,
  LENGTH,
  HASH,
  SOURCE,
  READ_FILE,
  READ_HASH,
  IMPORTER,
  LINE,
  IDENTITY
};

/* The bytes of the file, as published. */
typedef struct
{
  const char *path;
  GByteArray *bytes;
  char *hash;
} Text;

static gboolean
load (Text *text, const char *path, GError **error)
{
  guint8 block[1 << 16];
  gint64 size;
  gsize n;
  FILE *stream = lode_input_open (path, error);
  if (stream == NULL)
    return FALSE;
  text->path = path;
  text->bytes = g_byte_array_new ();
  while ((n = fread (block, 1, sizeof block, stream)) > 0)
    g_byte_array_append (text->bytes, block, (guint) n);
  fclose (stream);
  return lode_input_hash (path, &text->hash, &size, error);
}

/* Where do the words stand in the text? -1: nowhere. */
static gint64
find_words (const Text *text, const char *quote)
{
  const guint8 *at = text->bytes->len == 0 ? NULL : memmem (text->bytes->data, text->bytes->len, quote, strlen (quote));
  return at == NULL ? -1 : at - text->bytes->data;
}

static gboolean
stands_at (const Text *text, gint64 offset, gint64 length, const char *quote)
{
  return length == (gint64) strlen (quote) && offset >= 0 && offset + length <= (gint64) text->bytes->len
         && memcmp (text->bytes->data + offset, quote, (gsize) length) == 0;
}

static LodeVerdictKind
judge_span (const Text *text, LodeStmt *e, GString *reason)
{
  const char *quote = lode_stmt_text (e, QUOTE);
  gboolean known = g_strcmp0 (lode_stmt_text (e, HASH), text->hash) == 0;
  gint64 offset = lode_stmt_integer (e, OFFSET), length = lode_stmt_integer (e, LENGTH), found = find_words (text, quote);
  if (stands_at (text, offset, length, quote))
    {
      g_string_append_printf (reason, "bytes %d to %d are the quoted words", (int) offset, (int) (offset + length));
      return known ? LODE_VERIFIED : LODE_STANDS;
    }
  if (found < 0)
    {
      g_string_append_printf (reason, "%sthe quoted words do not stand in it", known ? "" : "another file: ");
      return LODE_REFUTED;
    }
  g_string_append_printf (reason, "the quoted words stand at bytes %d to %d, not at %d to %d", (int) found,
                          (int) (found + (gint64) strlen (quote)), (int) offset, (int) (offset + length));
  return known ? LODE_REFUTED : LODE_STANDS;
}

/* The row of the file that was imported, read again. */
static gboolean
judge_row (LodeReading *reading, const char *member, LodeStmt *e, LodeVerdictKind *kind_out, GString *reason, GError **error)
{
  if (!lode_reading_read (reading, member, lode_stmt_text (e, IMPORTER), lode_stmt_text (e, READ_FILE), NULL, NULL, error))
    return FALSE;
  g_autoptr (GError) failed = NULL;
  g_autoptr (LodeStmt) read = lode_verify_ask (reading->scratch, EVIDENCE, lode_stmt_text (e, KEY), NULL, &failed);
  gboolean same = read != NULL && g_strcmp0 (lode_stmt_text (read, IDENTITY), lode_stmt_text (e, IDENTITY)) == 0
                  && g_strcmp0 (lode_stmt_text (read, QUOTE), lode_stmt_text (e, QUOTE)) == 0
                  && lode_stmt_integer (read, LINE) == lode_stmt_integer (e, LINE);
  *kind_out = same ? LODE_VERIFIED : LODE_REFUTED;
  if (read == NULL)
    g_string_append (reason, "no row of the file says this");
  else
    g_string_append_printf (reason, "line %s says %s", lode_stmt_text (read, LINE), same ? "this, as stored" : "something else");
  return TRUE;
}

/* Words without a place in a text whose hash is known. */
static LodeVerdictKind
judge_words (const Text *text, LodeStmt *e, GString *reason)
{
  const char *quote = lode_stmt_text (e, QUOTE);
  gint64 found = quote == NULL ? -1 : find_words (text, quote);
  if (quote == NULL)
    {
      g_string_append (reason, "no words are quoted, and no document of this source is recorded");
      return LODE_UNVERIFIABLE;
    }
  if (found < 0)
    {
      g_string_append (reason, "the quoted words do not stand in it (no document of this source is recorded)");
      return LODE_REFUTED;
    }
  g_string_append_printf (reason, "bytes %d to %d are the quoted words (no document of this source is recorded)", (int) found,
                          (int) (found + (gint64) strlen (quote)));
  return LODE_STANDS;
}

static gboolean
judge (LodeReading *reading, const Text *text, LodeStmt *e, LodeVerdictKind *kind_out, GString *reason, GError **error)
{
  const char *member = NULL;
  if (lode_stmt_text (e, OFFSET) != NULL && g_strcmp0 (lode_stmt_text (e, READ_HASH), text->hash) != 0)
    {
      *kind_out = judge_span (text, e, reason);
      return TRUE;
    }
  if (!lode_reading_find (reading, lode_stmt_text (e, READ_HASH), lode_stmt_text (e, READ_FILE), &member, error))
    return FALSE;
  if (member != NULL)
    return judge_row (reading, member, e, kind_out, reason, error);
  *kind_out = judge_words (text, e, reason);
  return TRUE;
}

/* Of several pieces of evidence the file may be that of any: the best verdict counts. */
static gboolean
judge_all (LodeReading *reading, const Text *text, LodeStmt *e, LodeTable *facts, LodeVerdictKind *kind_out, GString *sentence, GError **error)
{
  for (gboolean row = TRUE; row;)
    {
      LodeVerdictKind kind;
      g_autoptr (GString) reason = g_string_new (NULL);
      if (!judge (reading, text, e, &kind, reason, error))
        return FALSE;
      if (facts->rows->len == 0 || kind < *kind_out)
        {
          *kind_out = kind;
          g_string_assign (sentence, reason->str);
        }
      lode_table_add (facts, (const char *const[]) { lode_stmt_text (e, KEY), lode_stmt_text (e, SOURCE), text->path, text->hash,
                                                     lode_stmt_text (e, HASH), lode_stmt_text (e, QUOTE), lode_verdict_word (kind),
                                                     reason->str });
      if (!lode_stmt_step (e, &row, error))
        return FALSE;
    }
  return TRUE;
}

LodeVerdict *
lode_verify_evidence (LodeDb *db, LodeReading *reading, const char *key, GError **error)
{
  Text text = { 0 };
  LodeVerdictKind kind = LODE_UNVERIFIABLE;
  g_autoptr (GString) sentence = g_string_new (NULL);
  g_autoptr (LodeStmt) e = lode_verify_ask (db, EVIDENCE, key, NULL, error);
  if (e == NULL)
    return NULL;
  g_autoptr (LodeTable) facts = lode_table_new (
      (const char *const[]) { "key", "source", "file", "sha256", "recorded_sha256", "quote", "verdict", "reason", NULL });
  gboolean done = load (&text, reading->path, error) && judge_all (reading, &text, e, facts, &kind, sentence, error);
  if (text.bytes != NULL)
    g_byte_array_unref (text.bytes);
  g_free (text.hash);
  return done ? lode_verdict_new (kind, g_steal_pointer (&facts), "%s", sentence->str) : NULL;
}
