-- A source is one edition of a publication: what was said, by whom, and since when the world could know it.
CREATE TABLE source (
  id              INTEGER PRIMARY KEY,
  key             TEXT NOT NULL UNIQUE,              -- usgs-mcs-2025
  kind            TEXT NOT NULL,                     -- who speaks, from the strongest to the weakest
  title           TEXT NOT NULL,
  publisher       TEXT NOT NULL,
  series          TEXT,                              -- usgs-mcs, for publications that appear again
  edition         TEXT,                              -- 2025
  published_on    TEXT,                              -- known time; as much of the date as is known
  retrieved_on    TEXT,
  url             TEXT,
  licence         TEXT,
  redistributable TEXT NOT NULL DEFAULT 'unchecked',
  language        TEXT,                              -- BCP 47
  sha256          TEXT,                              -- of the text that byte spans point into
  note            TEXT,
  CONSTRAINT source_kind_is_known CHECK (kind IN
    ('law', 'official', 'statistics', 'company', 'reference', 'news', 'analysis', 'social', 'background')),
  CONSTRAINT redistributable_is_yes_no_or_unchecked CHECK (redistributable IN ('yes', 'no', 'unchecked')),
  CONSTRAINT an_edition_belongs_to_a_series CHECK (edition IS NULL OR series IS NOT NULL)
) STRICT;

-- A document is the bytes of one published file.
CREATE TABLE document (
  id        INTEGER PRIMARY KEY,
  source_id INTEGER REFERENCES source,               -- NULL: a curated file, whose rows name their sources
  file_name TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  size      INTEGER,                                 -- bytes; NULL when only the hash is known
  CONSTRAINT a_document_stands_once UNIQUE (sha256, file_name),
  CONSTRAINT sha256_is_64_hex_digits CHECK (length(sha256) = 64)
) STRICT;

-- An import run is one reading of a document: which importer, which version, when, and what came of it.
CREATE TABLE import_run (
  id               INTEGER PRIMARY KEY,
  document_id      INTEGER NOT NULL REFERENCES document,
  importer         TEXT NOT NULL,
  version          TEXT NOT NULL,                    -- of lode
  imported_at      TEXT NOT NULL,                    -- UTC, ISO 8601
  rows_read        INTEGER NOT NULL DEFAULT 0,
  facts_stored     INTEGER NOT NULL DEFAULT 0,
  facts_unchanged  INTEGER NOT NULL DEFAULT 0,
  rows_quarantined INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A row, or one cell of it, that could not be believed: kept with the reason instead of being dropped or guessed.
CREATE TABLE quarantine (
  id          INTEGER PRIMARY KEY,
  run_id      INTEGER NOT NULL REFERENCES import_run,
  line        INTEGER NOT NULL,                      -- physical line in the document
  column_name TEXT,
  found       TEXT,                                  -- as printed
  reason      TEXT NOT NULL,
  row_text    TEXT NOT NULL                          -- the whole row as read
) STRICT;
