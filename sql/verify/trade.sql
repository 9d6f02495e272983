-- What the flows that a key names add up to, one row for each reporter; ?2: of the document with that sha256, NULL for all.
WITH spelled AS (
  SELECT '["' || replace(?1, '/', '","') || '"]' AS list
), part AS (
  SELECT json_extract(list, '$[1]') AS source, 'product/hs-' || json_extract(list, '$[2]') AS product_key,
         CAST(json_extract(list, '$[3]') AS INTEGER) AS year, nullif(json_extract(list, '$[4]'), 'all') AS exporter,
         json_extract(list, '$[5]') AS importer
  FROM spelled
)
SELECT CASE b.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by, count(*) AS flows,
       sum(t.value_usd) AS value_usd, sum(t.quantity_t) AS quantity_t
FROM part p
JOIN entity e ON e.key = p.product_key
JOIN trade_block b ON b.product_id = e.id AND b.year = p.year
JOIN document d ON d.id = b.document_id AND (?2 IS NULL OR d.sha256 = ?2)
JOIN source s ON s.id = d.source_id AND s.key = p.source
CROSS JOIN trade_flow t ON t.rowid BETWEEN b.first_row AND b.last_row
JOIN entity x ON x.id = t.exporter_id
JOIN entity m ON m.id = t.importer_id
WHERE (p.exporter IS NULL OR substr(x.key, instr(x.key, '/') + 1) = p.exporter)
  AND (p.importer IS NULL OR substr(m.key, instr(m.key, '/') + 1) = p.importer)
  AND (p.exporter = 'world' OR p.importer = 'world' OR (x.kind = 'country' AND m.kind = 'country'))
GROUP BY b.reporter
ORDER BY b.reporter;
