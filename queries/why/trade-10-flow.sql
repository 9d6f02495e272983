-- The flow, by everybody who reports it
-- for    trade
-- param  key text * key of the flow: trade/811010/2022/CHN/USA
-- column flow              text
-- column year              year
-- column value_usd         USD
-- column quantity_t        t
-- column reported_by       text
-- column of_imports_pct    %    of what the importer bought of the product
-- column of_exports_pct    %    of what the exporter sold of it
-- column source            text
-- column published_on      date
-- column licence           text
-- column url               text
-- column file              text
-- column sha256            text
SELECT x.label || ' to ' || m.label || ': HS ' || substr(p.key, 12) || ', ' || p.label AS flow, t.year, t.value_usd, t.quantity_t,
       CASE t.reporter WHEN 0 THEN 'reconciled from both' WHEN 1 THEN 'the exporter' ELSE 'the importer' END AS reported_by,
       round(100 * t.value_usd / nullif(b.value_usd, 0), 1) AS of_imports_pct,
       round(100 * t.value_usd / nullif(s.value_usd, 0), 1) AS of_exports_pct,
       so.publisher || ': ' || so.title || ' (' || so.key || ')' AS source, so.published_on, so.licence, so.url, d.file_name AS file, d.sha256
FROM entity p
JOIN entity x ON x.key = 'country/' || substr(:key, 19, 3)
JOIN entity m ON m.key = 'country/' || substr(:key, 23)
JOIN trade_flow t ON t.product_id = p.id AND t.year = CAST(substr(:key, 14, 4) AS INTEGER) AND t.exporter_id = x.id AND t.importer_id = m.id
JOIN document d ON d.id = t.document_id
LEFT JOIN source so ON so.id = d.source_id
LEFT JOIN trade_importer b ON b.importer_id = m.id AND b.product_id = p.id AND b.year = t.year AND b.reporter = t.reporter
  AND b.document_id = t.document_id
LEFT JOIN trade_exporter s ON s.product_id = p.id AND s.year = t.year AND s.exporter_id = x.id AND s.reporter = t.reporter
  AND s.document_id = t.document_id
WHERE p.key = 'product/hs-' || substr(:key, 7, 6)
ORDER BY t.reporter, so.published_on DESC, d.file_name;
