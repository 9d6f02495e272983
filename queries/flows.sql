-- How has the trade of a product between two countries developed?
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
SELECT year, value_usd, quantity_t, ROUND(CAST(value_usd / nullif(quantity_t, 0) AS numeric), 0) AS usd_per_t, reported_by, source, hs_code, key
FROM trade
WHERE product_key = :product AND exporter_iso3 = substr(:exporter, 9) AND importer_iso3 = substr(:importer, 9)
  AND (:source IS NULL OR source = :source)
ORDER BY year, source, reported_by;
