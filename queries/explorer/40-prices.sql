-- What it costs
-- for    commodity
-- more   prices commodity
-- chart  line period price what
-- param  entity text * whose profile it is
-- column what   text
-- column period year
-- column price  price   as printed
-- column unit   text
-- column flag   text
-- column source source
-- column key    key
SELECT trim(form || ', ' || detail, ', ') AS what, period, original_value AS price, unit_text AS unit, flag, source, key
FROM price
WHERE commodity_key = :entity AND is_newest = 1 AND length(period) = 4
ORDER BY form, detail, market, period;
