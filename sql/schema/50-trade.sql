-- A trade flow is what one document says that an exporter sold to an importer in a year, by product code. Exporter and importer report
-- the same flow differently; who reported stands in the row, and rows of different reporters are never added.
CREATE TABLE trade_flow (
  product_id  INTEGER NOT NULL REFERENCES entity,
  year        INTEGER NOT NULL,
  exporter_id INTEGER NOT NULL REFERENCES entity,    -- a country, or the aggregate world
  importer_id INTEGER NOT NULL REFERENCES entity,
  reported_by TEXT NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document,
  value_usd   REAL,
  quantity_t  REAL,                                  -- NULL: not stated
  line        INTEGER,                               -- in the document
  PRIMARY KEY (product_id, year, exporter_id, importer_id, reported_by, document_id),
  CONSTRAINT reporter_is_known CHECK (reported_by IN ('exporter', 'importer', 'reconciled'))
) STRICT, WITHOUT ROWID;
