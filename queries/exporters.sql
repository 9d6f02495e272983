-- Who sells a product to the world?
-- chart  bar exporter value_usd
-- param  product   product * HS code or name
-- param  year      year    - latest year with figures when left out
-- param  source    source  - every source that has the year when left out
-- column exporter  country
-- column value_usd USD     sold to all countries
-- column share_pct %       of the trade in the product
-- column importers count   countries that bought
-- column source    source
-- column year      year
-- also   reported_by text   exporter, importer, or reconciled from both; never added up
-- also   quantity_t t       of the flows that state one
-- also   hs_code    text
-- also   key         key    for `lode why`: the flows that it is made of
--
-- Shares are of one source and one reporter. Trade with the world as a whole is left out, so nothing counts twice.
WITH dated AS (
  SELECT max(year) AS year FROM trade_total WHERE product_key = :product AND (:source IS NULL OR source = :source)
)
SELECT exporter, value_usd, ROUND(CAST(share_pct AS numeric), 1) AS share_pct, importers, source, year, reported_by, quantity_t, hs_code, key
FROM trade_by_exporter
WHERE product_key = :product AND year = coalesce(:year, (SELECT year FROM dated)) AND (:source IS NULL OR source = :source)
ORDER BY source, reported_by, value_usd DESC, exporter;
