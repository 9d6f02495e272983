-- How has the trade of a product between two countries developed?
-- chart  line year value_usd source
-- param  product   product * HS code or name
-- param  exporter  country * name or code
-- param  importer  country * name or code
-- param  source    source  - every source when left out
-- column year      year
-- column value_usd USD
-- column quantity_t t      empty when not stated
-- column usd_per_t USD/t   value by quantity
-- column reported_by text  exporter, importer, or reconciled from both; they differ, and are never added up
-- column source    source
-- also   hs_code   text
-- also   key       key    for `lode why`
WITH pair AS (
  SELECT p.id AS product_id, p.key AS product_key, x.id AS exporter_id, x.key AS exporter_key, m.id AS importer_id, m.key AS importer_key
  FROM entity p CROSS JOIN entity x CROSS JOIN entity m
  WHERE p.key = :product AND x.key = :exporter AND m.key = :importer
)
SELECT b.year, f.value_usd, f.quantity_t, ROUND(CAST(f.value_usd / nullif(f.quantity_t, 0) AS numeric), 0) AS usd_per_t,
       CASE b.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, s.key AS source,
       substr(w.product_key, 12) AS hs_code,
       'trade/' || s.key || '/' || substr(w.product_key, 12) || '/' || b.year || '/' || substr(w.exporter_key, 9) || '/'
         || substr(w.importer_key, 9) AS key
FROM pair w
CROSS JOIN trade_block b ON b.product_id = w.product_id
CROSS JOIN document d ON d.id = b.document_id
LEFT JOIN source s ON s.id = d.source_id
CROSS JOIN trade_flow f ON f.rowid BETWEEN b.first_row AND b.last_row AND f.exporter_id = w.exporter_id AND f.importer_id = w.importer_id
WHERE :source IS NULL OR s.key = :source
ORDER BY b.year, s.key, b.reporter;
