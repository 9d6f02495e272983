-- Where it stands
-- for    trade
-- param  key text * "trade/", source, HS code, year ...
-- column source       text
-- column published_on date
-- column licence      text
-- column url          text
-- column file         text
-- column sha256       text
-- column imported_at  date
-- column importer     text
-- column version      text
WITH spelled AS (
  SELECT '["' || replace(:key, '/', '","') || '"]' AS list
), part AS (
  SELECT json_extract(list, '$[1]') AS source, 'product/hs-' || json_extract(list, '$[2]') AS product_key,
         CAST(json_extract(list, '$[3]') AS INTEGER) AS year, nullif(json_extract(list, '$[4]'), 'all') AS exporter,
         json_extract(list, '$[5]') AS importer
  FROM spelled
)
SELECT s.publisher || ': ' || s.title || ' (' || s.key || ')' AS source, s.published_on, s.licence, s.url, d.file_name AS file, d.sha256,
       max(r.imported_at) AS imported_at, r.importer, r.version
FROM part p
JOIN entity e ON e.key = p.product_key
JOIN source s ON s.key = p.source
JOIN document d ON d.source_id = s.id
JOIN import_run r ON r.document_id = d.id
WHERE EXISTS (SELECT 1 FROM trade_block b WHERE b.product_id = e.id AND b.year = p.year AND b.document_id = d.id)
  AND EXISTS (SELECT 1 FROM trade t WHERE t.product_key = p.product_key AND t.year = p.year AND t.source = p.source
              AND (p.exporter IS NULL OR t.key LIKE '%/' || p.exporter || '/%') AND (p.importer IS NULL OR t.key LIKE '%/' || p.importer))
GROUP BY d.id
ORDER BY d.id;
