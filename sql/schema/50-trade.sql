-- A trade flow is what one source says that an exporter sold to an importer in a year, by product code.
CREATE TABLE trade_flow (
  product_id  INTEGER NOT NULL REFERENCES entity,
  year        INTEGER NOT NULL,
  exporter_id INTEGER NOT NULL REFERENCES entity,
  importer_id INTEGER NOT NULL REFERENCES entity,
  document_id INTEGER NOT NULL REFERENCES document,
  value_usd   REAL,
  quantity_t  REAL,                                  -- NULL: not stated
  PRIMARY KEY (product_id, year, exporter_id, importer_id, document_id)
) STRICT, WITHOUT ROWID;
