-- One row per pair of statements that cannot both hold: what statement_dispute words. Derived: an import makes the rows of the subjects that
-- it says something of anew from statement_rival_made, in its own transaction.
CREATE TABLE statement_rival (
  id       INTEGER NOT NULL,                         -- of the statement
  other_id INTEGER NOT NULL,                         -- of the one that stands, where a rule names one
  relation TEXT NOT NULL,
  note     TEXT,
  PRIMARY KEY (id, other_id, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_rival_by_other ON statement_rival (other_id);
