-- What does a country buy of every product, and from whom most?
-- param  country   country * name or code
-- param  year      year    - latest year with figures when left out
-- param  source    source  - every source that has the year when left out
-- column hs_code   text
-- column product   text
-- column value_usd USD     bought from all countries
-- column suppliers count
-- column top_supplier country
-- column top_share_pct %   of the value
-- column hhi       index   Herfindahl-Hirschman index of suppliers by value, 0 to 10,000
-- column source    source
-- column year      year
-- also   reported_by text   exporter, importer, or reconciled from both
-- also   quantity_t t       of the flows that state one
-- also   key         key    for `lode why`: the flows that it is made of
-- chart bar product value_usd
WITH dated AS (
  SELECT max(i.year) AS year FROM trade_importer i JOIN entity e ON e.id = i.importer_id WHERE e.key = :country
)
SELECT hs_code, product, value_usd, suppliers, top_supplier, ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct,
       ROUND(CAST(hhi AS numeric), 1) AS hhi, source, year, reported_by, quantity_t, key
FROM trade_by_importer
WHERE importer_key = :country AND year = coalesce(:year, (SELECT year FROM dated)) AND (:source IS NULL OR source = :source)
ORDER BY source, reported_by, value_usd DESC, hs_code;
