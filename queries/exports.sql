-- How concentrated are the exports of every product in a year?
-- param  year      year    - latest year with figures when left out
-- param  source    source  - every source that has the year when left out
-- column hs_code   text
-- column product   text
-- column hhi       index   Herfindahl-Hirschman index of exporters by value, 0 to 10,000
-- column exporters count
-- column value_usd USD     between all countries
-- column source    source
-- column year      year
-- also   reported_by text   exporter, importer, or reconciled from both
-- also   quantity_t t       of the flows that state one
-- also   flows      count   pairs of countries
-- also   key         key    for `lode why`: the flows that it is made of
--
-- HHI = sum over exporters of (100 x share of the value) squared.
SELECT hs_code, product, ROUND(CAST(hhi AS numeric), 1) AS hhi, exporters, value_usd, source, year, reported_by, quantity_t, flows, key
FROM trade_total
WHERE year = coalesce(:year, (SELECT max(year) FROM trade_product)) AND (:source IS NULL OR source = :source)
ORDER BY source, reported_by, hhi DESC, hs_code;
