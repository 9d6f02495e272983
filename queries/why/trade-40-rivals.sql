-- What other sources say of the same flow (none of them is current: sources and reporters stand beside each other)
-- for    trade
-- param  key text * "trade/", source, HS code, year, exporter, importer
-- column source      source
-- column reported_by text
-- column value_usd   USD
-- column quantity_t  t
-- column key         key
WITH spelled AS (
  SELECT '["' || replace(:key, '/', '","') || '"]' AS list
), part AS (
  SELECT json_extract(list, '$[1]') AS source, 'product/hs-' || json_extract(list, '$[2]') AS product_key,
         CAST(json_extract(list, '$[3]') AS INTEGER) AS year, nullif(json_extract(list, '$[4]'), 'all') AS exporter,
         json_extract(list, '$[5]') AS importer
  FROM spelled
)
SELECT t.source, t.reported_by, t.value_usd, t.quantity_t, t.key
FROM part p
CROSS JOIN trade t ON t.product_key = p.product_key AND t.year = p.year
WHERE t.source <> p.source AND t.key LIKE '%/' || p.exporter || '/' || p.importer
ORDER BY t.source, t.reported_by;
