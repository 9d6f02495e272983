-- What it cost of late
-- for    commodity
-- more   prices commodity
-- chart  line period price what
-- param  entity text * whose profile it is
-- column what   text
-- column period text   the last five years with a price
-- column price  price  as printed
-- column unit   text
-- column flag   text
-- column source source
-- column key    key
WITH month AS (
  SELECT p.*, s.series, row_number() OVER (PARTITION BY p.form, p.detail, p.market, p.original_unit, s.series ORDER BY p.period DESC) AS n
  FROM price p JOIN source s ON s.key = p.source
  WHERE p.commodity_key = :entity AND p.is_newest = 1 AND length(p.period) = 7 AND p.value IS NOT NULL
)
SELECT trim(form || ', ' || detail, ', ') AS what, period, original_value AS price, original_unit AS unit, flag, source, key
FROM month
WHERE n <= 60
ORDER BY form, detail, market, series, period;
