-- The flows that it is made of
-- for    trade
-- param  key text * "trade/", source, HS code, year, and where it is narrower, exporter ("all") and importer
-- column year        year
-- column hs_code     text
-- column exporter    country
-- column importer    country
-- column value_usd   USD
-- column quantity_t  t
-- column reported_by text  never added up with another
-- column share_pct   %     of the flows of the same reporter that the key names
-- column key         key
WITH spelled AS (
  SELECT '["' || replace(:key, '/', '","') || '"]' AS list
), part AS (
  SELECT json_extract(list, '$[1]') AS source, 'product/hs-' || json_extract(list, '$[2]') AS product_key,
         CAST(json_extract(list, '$[3]') AS INTEGER) AS year, nullif(json_extract(list, '$[4]'), 'all') AS exporter,
         json_extract(list, '$[5]') AS importer
  FROM spelled
)
SELECT t.year, t.hs_code, t.exporter, t.importer, t.value_usd, t.quantity_t, t.reported_by,
       ROUND(CAST(100.0 * t.value_usd / nullif(sum(t.value_usd) OVER (PARTITION BY t.reported_by), 0) AS numeric), 1) AS share_pct, t.key
FROM part p
CROSS JOIN trade t ON t.product_key = p.product_key AND t.year = p.year
WHERE t.source = p.source AND (p.exporter IS NULL OR t.key LIKE '%/' || p.exporter || '/%') AND (p.importer IS NULL OR t.key LIKE '%/' || p.importer)
  AND (t.role = 'flow' OR p.exporter = 'world' OR p.importer = 'world')
ORDER BY t.reported_by, t.value_usd DESC
LIMIT 25;
