-- A predicate is a word of the controlled vocabulary: what a statement may say.
CREATE TABLE predicate (
  key           TEXT PRIMARY KEY,
  label         TEXT NOT NULL,                       -- subject LABEL object
  inverse_label TEXT,                                -- object INVERSE_LABEL subject
  domain        TEXT NOT NULL,                       -- kinds of subject, or any
  range         TEXT NOT NULL,                       -- kinds of object, text, date, quantity, or any
  walkable      INTEGER NOT NULL,                    -- 1: a walk through the graph may follow it
  description   TEXT NOT NULL,
  CONSTRAINT walkable_is_0_or_1 CHECK (walkable IN (0, 1))
) STRICT;

-- A statement is subject, predicate, object. Who says it is not part of it: that is its evidence.
CREATE TABLE statement (
  id                   INTEGER PRIMARY KEY,
  key                  TEXT NOT NULL UNIQUE,         -- that of its first evidence: article/A06
  identity             TEXT NOT NULL UNIQUE,         -- everything that makes it this statement, spelled out
  subject_id           INTEGER REFERENCES entity,
  subject_statement_id INTEGER REFERENCES statement, -- a statement about a statement
  predicate            TEXT NOT NULL REFERENCES predicate,
  object_id            INTEGER REFERENCES entity,
  object_statement_id  INTEGER REFERENCES statement,
  object_text          TEXT,
  object_date          TEXT,
  value                REAL,
  value_max            REAL,                         -- upper end of a range
  bound                TEXT NOT NULL DEFAULT '',
  unit                 TEXT REFERENCES unit,
  polarity             INTEGER NOT NULL DEFAULT 1,   -- -1: denied, 0: not sure
  valid_from           TEXT,                         -- as much of the date as is known
  valid_to             TEXT,
  rank                 TEXT NOT NULL DEFAULT 'normal',
  rank_reason          TEXT,
  CONSTRAINT one_subject CHECK ((subject_id IS NULL) + (subject_statement_id IS NULL) = 1),
  CONSTRAINT one_object CHECK ((object_id IS NULL) + (object_statement_id IS NULL) + (object_text IS NULL)
    + (object_date IS NULL) + (value IS NULL) = 4),
  CONSTRAINT bound_is_known CHECK (bound IN ('', '~', '>', '>=', '<', '<=', 'range')),
  CONSTRAINT a_value_has_a_unit CHECK (value IS NULL OR unit IS NOT NULL),
  CONSTRAINT polarity_is_1_0_or_minus_1 CHECK (polarity IN (1, 0, -1)),
  CONSTRAINT rank_is_known CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  CONSTRAINT a_rank_has_a_reason CHECK (rank = 'normal' OR trim(coalesce(rank_reason, '')) <> '')
) STRICT;
CREATE INDEX statement_by_subject ON statement (subject_id, predicate);
CREATE INDEX statement_by_object ON statement (object_id, predicate);
CREATE INDEX statement_by_predicate ON statement (predicate);

-- A qualifier narrows a statement: stage=mine, pct=50. It is part of the statement's identity.
CREATE TABLE qualifier (
  statement_id INTEGER NOT NULL REFERENCES statement,
  name         TEXT NOT NULL,
  value        TEXT NOT NULL,
  PRIMARY KEY (statement_id, name)
) STRICT, WITHOUT ROWID;

-- Evidence is one source saying a statement, in its own words.
CREATE TABLE evidence (
  id               INTEGER PRIMARY KEY,
  key              TEXT NOT NULL UNIQUE,
  statement_id     INTEGER NOT NULL REFERENCES statement,
  source_id        INTEGER NOT NULL REFERENCES source,
  locator          TEXT,                             -- page, section, address
  byte_offset      INTEGER,                          -- into the text whose sha256 the source gives
  byte_length      INTEGER,
  quote            TEXT,                             -- verbatim
  language         TEXT,                             -- of the quote
  translation      TEXT,                             -- into English
  modality         TEXT NOT NULL DEFAULT 'asserted',
  manner           TEXT,                             -- headline, opinion, expected, interpretation ...
  attributed_to_id INTEGER REFERENCES entity,
  confidence       REAL,                             -- 0..1: that the source says this
  note             TEXT,
  rank             TEXT,                             -- that it gives the statement; NULL: none. The rank counts from its day on
  run_id           INTEGER NOT NULL REFERENCES import_run,
  line             INTEGER NOT NULL,
  CONSTRAINT modality_is_known CHECK (modality IN ('asserted', 'attributed', 'implied', 'quoted')),
  CONSTRAINT an_attribution_names_somebody CHECK (modality <> 'attributed' OR attributed_to_id IS NOT NULL),
  CONSTRAINT rank_is_preferred_or_deprecated CHECK (rank IN ('preferred', 'deprecated')),
  CONSTRAINT confidence_is_0_to_1 CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT a_span_has_both_ends CHECK ((byte_offset IS NULL) = (byte_length IS NULL))
) STRICT;
CREATE INDEX evidence_by_statement ON evidence (statement_id);
CREATE INDEX evidence_by_source ON evidence (source_id);

-- A ranking is one piece of evidence judging a statement: the rank that it gives and why, what the statement's rank was before and is since.
CREATE TABLE ranking (
  id           INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement,
  evidence_id  INTEGER NOT NULL REFERENCES evidence,
  rank         TEXT NOT NULL,                        -- normal: an earlier one is taken back
  reason       TEXT NOT NULL,
  rank_was     TEXT NOT NULL,
  rank_now     TEXT NOT NULL,                        -- not the rank that is given where a later source says otherwise
  run_id       INTEGER NOT NULL REFERENCES import_run,
  line         INTEGER NOT NULL,
  CONSTRAINT rank_is_known CHECK (rank IN ('preferred', 'normal', 'deprecated')),
  CONSTRAINT a_rank_has_a_reason CHECK (trim(reason) <> '')
) STRICT;
CREATE INDEX ranking_by_statement ON ranking (statement_id);

-- A statement link says how one statement bears on another.
CREATE TABLE statement_link (
  from_id   INTEGER NOT NULL REFERENCES statement,
  kind      TEXT NOT NULL,
  to_id     INTEGER NOT NULL REFERENCES statement,
  note      TEXT,
  source_id INTEGER REFERENCES source,
  run_id    INTEGER NOT NULL REFERENCES import_run,
  line      INTEGER NOT NULL,
  PRIMARY KEY (from_id, kind, to_id),
  CONSTRAINT link_kind_is_known CHECK (kind IN ('contradicts', 'supports', 'corrects', 'supersedes', 'causes', 'refines')),
  CONSTRAINT a_link_joins_two CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_link_by_to ON statement_link (to_id);
