-- A trade flow is what one document says that an exporter sold to an importer in a year, by product code. Exporter and importer report
-- the same flow differently; who reported stands in the row, and rows of different reporters are never added. Clustered for speed.
CREATE TABLE trade_flow (
  product_id  INTEGER NOT NULL REFERENCES entity,
  year        INTEGER NOT NULL,
  exporter_id INTEGER NOT NULL REFERENCES entity,    -- a country, or the aggregate world
  importer_id INTEGER NOT NULL REFERENCES entity,
  reporter    INTEGER NOT NULL,                      -- 0 reconciled from both, 1 the exporter, 2 the importer
  document_id INTEGER NOT NULL REFERENCES document,
  value_usd   REAL,
  quantity_t  REAL,                                  -- NULL: not stated
  PRIMARY KEY (product_id, year, exporter_id, importer_id, reporter, document_id),
  CONSTRAINT reporter_is_known CHECK (reporter IN (0, 1, 2))
) STRICT, WITHOUT ROWID;

-- What a document's flows add up to, kept by imports beside the rows; the check summaries-agree proves that they do. World rows are
-- left out of them.

-- One row per product, year, reporter and document: the whole trade, and how concentrated exports are.
CREATE TABLE trade_product (
  product_id  INTEGER NOT NULL,
  year        INTEGER NOT NULL,
  reporter    INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document,
  value_usd   REAL NOT NULL,
  quantity_t  REAL NOT NULL,                         -- of the flows that state one
  flows       INTEGER NOT NULL,
  exporters   INTEGER NOT NULL,
  hhi         REAL,                                  -- of exporters by value, 0 to 10,000
  PRIMARY KEY (product_id, year, reporter, document_id)
) STRICT, WITHOUT ROWID;

-- One row per product, year and exporter: what it sold to everybody.
CREATE TABLE trade_exporter (
  product_id  INTEGER NOT NULL,
  year        INTEGER NOT NULL,
  exporter_id INTEGER NOT NULL,
  reporter    INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document,
  value_usd   REAL NOT NULL,
  quantity_t  REAL NOT NULL,
  importers   INTEGER NOT NULL,
  PRIMARY KEY (product_id, year, exporter_id, reporter, document_id)
) STRICT, WITHOUT ROWID;

-- One row per importer, product and year: what it bought from everybody, from whom most, and how concentrated its suppliers are.
CREATE TABLE trade_importer (
  importer_id     INTEGER NOT NULL,
  product_id      INTEGER NOT NULL,
  year            INTEGER NOT NULL,
  reporter        INTEGER NOT NULL,
  document_id     INTEGER NOT NULL REFERENCES document,
  value_usd       REAL NOT NULL,
  quantity_t      REAL NOT NULL,
  suppliers       INTEGER NOT NULL,
  top_supplier_id INTEGER NOT NULL,
  top_value_usd   REAL NOT NULL,
  hhi             REAL,
  PRIMARY KEY (importer_id, product_id, year, reporter, document_id)
) STRICT, WITHOUT ROWID;
