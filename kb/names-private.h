/** What the files of kb/names share: the tokens of the index, and the search for near names. */
#pragma once
#include "kb/names.h"

G_BEGIN_DECLS

/** Longest form, in characters, of which misspellings are looked for. */
#define LODE_NAMES_LONGEST 64

/** Returns: how many slips are forgiven in a form of @length characters. */
int lode_names_slips (glong length);

/** Write the token of piece @number of a form of @length characters. @piece  @n characters */
void lode_names_piece (GString *out, glong length, int number, const gunichar *piece, glong n);

/** Columns of a hit: key, kind, label, what is written, its folded form. ?1 is the search, ?2 the kinds, ?3 the most hits. */
#define LODE_NAMES_HITS                                                                                                \
  "SELECT e.key, e.kind, e.label, coalesce(n.text, e.label), coalesce(n.folded, e.folded)"                             \
  " FROM (SELECT rowid AS form FROM name_search WHERE name_search MATCH ?1 LIMIT CAST(?3 AS INTEGER)) f"              \
  " LEFT JOIN name n ON n.id = CASE f.form % 2 WHEN 1 THEN f.form / 2 END"                                             \
  " JOIN entity e ON e.id = CASE f.form % 2 WHEN 1 THEN n.entity_id ELSE f.form / 2 END"                               \
  " WHERE ?2 IS NULL OR instr(' ' || ?2 || ' ', ' ' || e.kind || ' ') > 0"

/** Read the first three columns of a row. Returns: a match to free. */
LodeMatch *lode_names_read (LodeStmt *stmt);

/** Returns: a search for forms that have all words of @folded, the last as the beginning of one when @prefix; NULL for none. */
char *lode_names_words (const char *folded, gboolean prefix);

/** Put in the place of each match the entity that stands for it, where judgements say that two are the same. */
gboolean lode_names_merge (LodeDb *db, GPtrArray *matches, GError **error);

G_END_DECLS
