-- One row per table of figures (commodity, measure, stage, form, basis, unit, period) of an edition: is it the newest, and how concentrated
-- is what it lists? Derived: an import makes the rows of its commodities anew from figure_table_made, in its own transaction.
CREATE TABLE figure_table (
  commodity_id       INTEGER NOT NULL,
  measure            TEXT NOT NULL,
  stage              TEXT NOT NULL,
  period             TEXT NOT NULL,
  form               TEXT NOT NULL,
  basis              TEXT NOT NULL,
  unit               TEXT NOT NULL,
  source_id          INTEGER NOT NULL,
  numbers            INTEGER NOT NULL,               -- figures that have one
  is_newest          INTEGER NOT NULL,               -- 1: of the editions of its series with a number, none is newer
  is_latest          INTEGER NOT NULL,               -- 1: in no later period has its series a number, of production and reserves one above zero
  total              REAL,                           -- from here on of production and reserves, where something is above zero
  hhi_lower          REAL,
  hhi_upper          REAL,
  top_id             INTEGER,                        -- the leading country, and its figure
  top_key            TEXT,
  top_share_pct      REAL,
  top3_share_pct     REAL,
  countries          INTEGER,                        -- above zero
  withheld           INTEGER,                        -- figures without a number
  withheld_countries TEXT,
  PRIMARY KEY (commodity_id, measure, stage, period, form, basis, unit, source_id)
) STRICT, WITHOUT ROWID;
