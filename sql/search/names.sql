-- The index behind suggestions; names are put into it as they are stored, and all of them anew when folding changes. A row stands
-- for a form: 2 * entity.id for a label, 2 * name.id + 1 for a name. It holds no text of its own, only tokens:
--   word   the words of the folded form; from each character on where a script has no blanks
--   piece  length_number_piece: the folded form cut into one piece more than the slips that are forgiven, so that a misspelling
--          of it has one of the pieces whole, and near its place
--   sound  how the form sounds, behind 0_, and how each of its words does
DROP TABLE IF EXISTS name_search;
CREATE VIRTUAL TABLE name_search USING fts5 (word, piece, sound, content = '', detail = 'column', columnsize = 0,
  tokenize = "ascii tokenchars '_'", prefix = '3');
