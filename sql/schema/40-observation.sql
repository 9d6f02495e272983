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
  period         TEXT NOT NULL,                      -- 2024, 2024-03; 2021-2024: these years together
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
  CONSTRAINT measure_is_known CHECK (measure IN ('production', 'capacity', 'reserves', 'resources', 'shipments', 'import', 'export',
    'import_share', 'consumption', 'stocks', 'price', 'value', 'employment', 'reliance', 'domestic_production', 'sales', 'supply', 'share')),
  CONSTRAINT bound_is_known CHECK (bound IN ('', '~', '>', '>=', '<', '<=', 'range')),
  CONSTRAINT flag_is_known CHECK (flag IN
    ('reported', 'estimated', 'withheld', 'not_available', 'not_applicable', 'unquantified', 'blank')),
  CONSTRAINT only_a_printed_number_has_a_value CHECK ((value IS NULL) = (flag NOT IN ('reported', 'estimated'))),
  CONSTRAINT a_range_has_two_ends CHECK ((bound = 'range') = (value_max IS NOT NULL))
) STRICT;
CREATE INDEX observation_by_commodity ON observation (commodity_id, measure, stage, period);
CREATE INDEX observation_by_place ON observation (place_id, measure);
CREATE INDEX observation_by_source ON observation (source_id);

-- A correction says that a figure is not to be believed as printed: what it should be, why, and who says so. It takes effect when its
-- status is accepted; the figure itself stays as printed.
CREATE TABLE correction (
  id              INTEGER PRIMARY KEY,
  observation_key TEXT NOT NULL UNIQUE,              -- of the figure, which may be loaded later
  value           REAL,                              -- in the canonical unit; NULL: there is no number to believe
  unit            TEXT NOT NULL REFERENCES unit,
  why             TEXT NOT NULL,
  said_by         TEXT NOT NULL,                     -- who says so
  status          TEXT NOT NULL,
  run_id          INTEGER NOT NULL REFERENCES import_run,
  line            INTEGER NOT NULL,
  CONSTRAINT status_is_proposed_accepted_or_rejected CHECK (status IN ('proposed', 'accepted', 'rejected'))
) STRICT;

-- An indicator is a number about a country that no commodity has: governance, income ...
CREATE TABLE indicator (
  id             INTEGER PRIMARY KEY,
  key            TEXT NOT NULL UNIQUE,
  source_id      INTEGER NOT NULL REFERENCES source,
  name           TEXT NOT NULL,                      -- the publisher's code: CC.EST
  label          TEXT NOT NULL,
  place_id       INTEGER NOT NULL REFERENCES entity,
  period         TEXT NOT NULL,
  value          REAL NOT NULL,
  original_value TEXT NOT NULL,
  document_id    INTEGER NOT NULL REFERENCES document,
  line           INTEGER NOT NULL,
  column_name    TEXT,
  run_id         INTEGER NOT NULL REFERENCES import_run
) STRICT;
CREATE INDEX indicator_by_place ON indicator (place_id, name);
