-- What it cost of late
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'price')
-- more   prices commodity
-- param  entity text * whose profile it is
-- column what   text
-- column unit   text
-- column months text   the last six with a price
-- column source source
-- column key    key
SELECT trim(form || ', ' || detail, ', ') AS what, original_unit AS unit, group_concat(period || ': ' || original_value, '  ') AS months,
       max(CASE WHEN n_ = 1 THEN source END) AS source, max(CASE WHEN n_ = 1 THEN key END) AS key
FROM (SELECT p.*, row_number() OVER (PARTITION BY form, detail, market, original_unit, series ORDER BY period DESC) AS n_ FROM (
        SELECT p.*, s.series FROM price p JOIN source s ON s.key = p.source
        WHERE p.commodity_key = :entity AND p.is_newest = 1 AND length(p.period) = 7 AND p.value IS NOT NULL) p
      ORDER BY form, detail, market, period) x
WHERE n_ <= 6
GROUP BY form, detail, market, original_unit, series;
