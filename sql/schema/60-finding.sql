-- A finding is what a check noticed about a row.
CREATE TABLE finding (
  id       INTEGER PRIMARY KEY,
  rule     TEXT NOT NULL,                            -- name of the check
  severity TEXT NOT NULL,
  row_key  TEXT NOT NULL,                            -- observation, statement or evidence key
  sentence TEXT NOT NULL,
  CONSTRAINT severity_is_error_or_warning CHECK (severity IN ('error', 'warning')),
  CONSTRAINT a_finding_stands_once UNIQUE (row_key, rule)
) STRICT;
