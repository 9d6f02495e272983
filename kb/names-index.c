/* The index of names: the tokens under which a form is found, and how they are stored. */
#include "kb/names-private.h"

#include "kb/embed.h"
#include "kb/fold.h"

#define LONGEST_RUN 8

int
lode_names_slips (glong length)
{
  return length <= 1 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3;
}

void
lode_names_piece (GString *out, glong length, int number, const gunichar *piece, glong n)
{
  g_string_append_printf (out, "%ld_%d_", length, number);
  for (glong i = 0; i < n; i++)
    g_string_append_unichar (out, piece[i] == ' ' ? '_' : piece[i]);
}

static void
add_pieces (GString *out, const char *folded)
{
  glong length;
  g_autofree gunichar *form = g_utf8_to_ucs4_fast (folded, -1, &length);
  int pieces = lode_names_slips (length) + 1;
  if (length > LODE_NAMES_LONGEST)
    return;
  for (int i = 0; i < pieces; i++)
    {
      glong start = i * length / pieces, end = (i + 1) * length / pieces;
      lode_names_piece (out, length, i, form + start, end - start);
      g_string_append_c (out, ' ');
    }
}

/* A word, or what follows each character of a script without blanks: any part of it is then the beginning of a token. */
static void
add_word (GString *out, const char *word)
{
  g_string_append_printf (out, "%s ", word);
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    if (lode_fold_runs_on (g_utf8_get_char (p)))
      {
        glong left = g_utf8_strlen (p, -1);
        const char *end = g_utf8_offset_to_pointer (p, MIN (left, LONGEST_RUN));
        g_string_append_len (out, p, end - p);
        g_string_append_c (out, ' ');
      }
}

char *
lode_names_words (const char *folded, gboolean prefix)
{
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  g_autoptr (GString) search = g_string_new ("word : (");
  guint n = g_strv_length (words);
  if (n == 0 || *words[0] == '\0')
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      gboolean runs_on = lode_fold_runs_on (g_utf8_get_char (words[i]));
      glong length = g_utf8_strlen (words[i], -1);
      const char *end = g_utf8_offset_to_pointer (words[i], runs_on ? MIN (length, LONGEST_RUN) : length);
      g_string_append_printf (search, "%s\"%.*s\"%s", i == 0 ? "" : " AND ", (int) (end - words[i]), words[i],
                              prefix && (runs_on || i + 1 == n) ? "*" : "");
    }
  g_string_append_c (search, ')');
  return g_strdup (search->str);
}

gboolean
lode_names_index (LodeDb *db, gint64 form, const char *text, const char *folded, GError **error)
{
  g_autoptr (GString) word = g_string_new (NULL), piece = g_string_new (NULL);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);
  for (char **w = words; *w != NULL; w++)
    add_word (word, *w);
  add_pieces (piece, folded);
  g_auto (GStrv) sounds = lode_fold_sounds (text);
  g_autofree char *joined = g_strjoinv (" ", sounds), *sound = g_strconcat ("0_", joined, NULL);
  return lode_db_run (db, error, "INSERT INTO name_search (rowid, word, piece, sound) VALUES (?1, ?2, ?3, ?4)", "ittt", form,
                      word->str, piece->str, sound);
}

gboolean
lode_names_tidy (LodeDb *db, GError **error)
{
  return lode_db_exec (db, "INSERT INTO name_search (name_search) VALUES ('optimize')", error);
}

gboolean
lode_names_index_all (LodeDb *db, GError **error)
{
  if (!lode_db_exec (db, lode_embed_text ("sql/search/names.sql"), error)
      || !lode_db_exec (db,
                        "UPDATE entity SET folded = lode_fold(label) WHERE folded <> lode_fold(label);"
                        "UPDATE name SET folded = lode_fold(text) WHERE folded <> lode_fold(text)",
                        error))
    return FALSE;
  g_autoptr (LodeStmt) forms = lode_db_prepare (db,
                                                "SELECT 2 * id, label, folded FROM entity"
                                                " UNION ALL SELECT 2 * id + 1, text, folded FROM name",
                                                NULL, error);
  gboolean row = TRUE;
  while (forms != NULL && lode_stmt_step (forms, &row, error) && row)
    if (!lode_names_index (db, lode_stmt_integer (forms, 0), lode_stmt_text (forms, 1), lode_stmt_text (forms, 2), error))
      return FALSE;
  return !row && lode_names_tidy (db, error);
}
