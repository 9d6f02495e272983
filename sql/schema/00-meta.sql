-- What the store knows of itself: hashes of the derived objects and of the vocabulary.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
