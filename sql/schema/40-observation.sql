-- A unit and its exact conversion: value in the canonical unit = value * numerator / denominator.
CREATE TABLE unit (
  key         TEXT PRIMARY KEY,                      -- kt
  label       TEXT NOT NULL,
  dimension   TEXT NOT NULL,
  canonical   TEXT NOT NULL,                         -- t
  numerator   INTEGER NOT NULL,
  denominator INTEGER NOT NULL
) STRICT;

-- An observation is one measured quantity in one source edition. Editions stand beside each other.
CREATE TABLE observation (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,               -- short and the same in every store: o7f3k2m9q0xz
  source_id      INTEGER NOT NULL REFERENCES source,
  commodity_id   INTEGER NOT NULL REFERENCES entity,
  form           TEXT NOT NULL DEFAULT '',           -- ilmenite, rutile, bentonite ...
  measure        TEXT NOT NULL,
  stage          TEXT NOT NULL DEFAULT '',           -- mine, smelter, refinery ...
  basis          TEXT NOT NULL DEFAULT '',           -- content, gross, REO, WO3 ...
  place_id       INTEGER NOT NULL REFERENCES entity, -- a country, or an aggregate
  partner_id     INTEGER REFERENCES entity,
  detail         TEXT NOT NULL DEFAULT '',           -- tells apart figures that agree in all else
  period         TEXT NOT NULL,                      -- 2024, 2024-03
  value          REAL,                               -- in the canonical unit; NULL when no number is printed
  value_max      REAL,                               -- upper end of a range
  bound          TEXT NOT NULL DEFAULT '',
  unit           TEXT NOT NULL REFERENCES unit,      -- canonical
  flag           TEXT NOT NULL,
  original_value TEXT NOT NULL,                      -- as printed
  original_unit  TEXT NOT NULL,                      -- as printed
  note           TEXT,                               -- as printed
  document_id    INTEGER NOT NULL REFERENCES document,
  line           INTEGER NOT NULL,                   -- in the document
  column_name    TEXT,
  run_id         INTEGER NOT NULL REFERENCES import_run,
  run_line       INTEGER NOT NULL,                   -- in the file that the run read
  CONSTRAINT measure_is_known CHECK (measure IN ('production', 'capacity', 'reserves', 'import', 'export', 'price',
    'consumption', 'stocks', 'reliance')),
  CONSTRAINT bound_is_known CHECK (bound IN ('', '~', '>', '>=', '<', '<=', 'range')),
  CONSTRAINT flag_is_known CHECK (flag IN
    ('reported', 'estimated', 'withheld', 'not_available', 'not_applicable', 'unquantified', 'blank')),
  CONSTRAINT only_a_printed_number_has_a_value CHECK ((value IS NULL) = (flag NOT IN ('reported', 'estimated'))),
  CONSTRAINT a_range_has_two_ends CHECK ((bound = 'range') = (value_max IS NOT NULL))
) STRICT;
CREATE INDEX observation_by_commodity ON observation (commodity_id, measure, stage, period);
CREATE INDEX observation_by_place ON observation (place_id, measure);
CREATE INDEX observation_by_source ON observation (source_id);
