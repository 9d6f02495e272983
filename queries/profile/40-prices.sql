-- What it costs
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'price')
-- more   prices commodity
-- param  entity text * whose profile it is
-- column what   text
-- column unit   text
-- column years  text   the last five years
-- column source source
-- column key    key
SELECT trim(form || ', ' || detail, ', ') AS what, unit_text AS unit, group_concat(period || ': ' || original_value, '  ') AS years,
       max(source) AS source, max(key) AS key
FROM (SELECT * FROM price WHERE commodity_key = :entity AND is_newest = 1
      AND period >= (SELECT max(period) - 4 FROM price WHERE commodity_key = :entity AND length(period) = 4)
      AND length(period) = 4 ORDER BY form, detail, period)
GROUP BY form, detail, market, unit_text;
