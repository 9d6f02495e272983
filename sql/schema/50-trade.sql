-- A trade flow is what one document says that an exporter sold to an importer in a year, by product code. Exporter and importer report
-- the same flow differently; flows of different reporters are never added. The view trade shows flows with everything about them.

-- A block is the flows of one product in one year by one reporter, as one document has them: rows first_row to last_row of trade_flow.
CREATE TABLE trade_block (
  product_id  INTEGER NOT NULL REFERENCES entity,
  year        INTEGER NOT NULL,
  reporter    INTEGER NOT NULL,                      -- 0 reconciled from both, 1 the exporter, 2 the importer
  document_id INTEGER NOT NULL REFERENCES document,
  first_row   INTEGER NOT NULL,
  last_row    INTEGER NOT NULL,
  PRIMARY KEY (product_id, year, reporter, document_id, first_row),
  CONSTRAINT reporter_is_known CHECK (reporter BETWEEN 0 AND 2),
  CONSTRAINT block_has_rows CHECK (first_row <= last_row)
) STRICT, WITHOUT ROWID;
CREATE INDEX trade_block_document ON trade_block (document_id);

-- One row per flow, sorted by exporter and importer within its block; blocks tile the table's row numbers, 1 to the last without a gap.
-- Without constraints on its entities, which would cost more than the import itself; the check trade-flow-without-block finds what
-- they would.
CREATE TABLE trade_flow (
  exporter_id INTEGER NOT NULL,                      -- a country, or the aggregate world
  importer_id INTEGER NOT NULL,
  value_usd   REAL,
  quantity_t  REAL                                   -- NULL: not stated
) STRICT;

-- What a document's flows add up to, kept by imports beside the rows; the check summaries-agree proves that they do. World rows are
-- left out of them.

-- One row per product, year, reporter and document: the whole trade, and how concentrated exports are. What each exporter sold stands
-- in rows first_export to last_export of trade_export.
CREATE TABLE trade_product (
  product_id   INTEGER NOT NULL,
  year         INTEGER NOT NULL,
  reporter     INTEGER NOT NULL,
  document_id  INTEGER NOT NULL REFERENCES document,
  value_usd    REAL NOT NULL,
  quantity_t   REAL NOT NULL,                        -- of the flows that state one
  flows        INTEGER NOT NULL,
  exporters    INTEGER NOT NULL,
  hhi          REAL,                                 -- of exporters by value, 0 to 10,000
  first_export INTEGER NOT NULL,
  last_export  INTEGER NOT NULL,
  PRIMARY KEY (product_id, year, reporter, document_id)
) STRICT, WITHOUT ROWID;

-- One row per exporter of a row of trade_product: what it sold to everybody.
CREATE TABLE trade_export (
  exporter_id INTEGER NOT NULL,
  value_usd   REAL NOT NULL,
  quantity_t  REAL NOT NULL,
  importers   INTEGER NOT NULL
) STRICT;

-- One row per importer, year, reporter and document: its purchases stand in rows first_row to last_row of trade_import.
CREATE TABLE trade_importer (
  importer_id INTEGER NOT NULL,
  year        INTEGER NOT NULL,
  reporter    INTEGER NOT NULL,
  document_id INTEGER NOT NULL REFERENCES document,
  first_row   INTEGER NOT NULL,
  last_row    INTEGER NOT NULL,
  PRIMARY KEY (importer_id, year, reporter, document_id, first_row)
) STRICT, WITHOUT ROWID;

-- One row per product that the importer bought: from everybody, from whom most, and how concentrated its suppliers are.
CREATE TABLE trade_import (
  product_id      INTEGER NOT NULL,
  value_usd       REAL NOT NULL,
  quantity_t      REAL NOT NULL,
  suppliers       INTEGER NOT NULL,
  top_supplier_id INTEGER NOT NULL,
  top_value_usd   REAL NOT NULL,
  hhi             REAL
) STRICT;
