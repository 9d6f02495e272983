-- Output that grows or shrinks more than five-fold from one year to the next within an edition.
-- severity warning
-- column row_key  key
-- column sentence text
WITH year AS (
  SELECT *, lag(id) OVER same AS before_id, lag(value) OVER same AS before, lag(period) OVER same AS before_period
  FROM figure_value
  WHERE measure = 'production' AND role = 'country' AND length(period) = 4 AND bound = ''
  WINDOW same AS (PARTITION BY source_id, commodity_id, form, stage, basis, unit, place_id, detail ORDER BY period)
)
SELECT b.key AS row_key,
       p.label || ': ' || c.label || ' ' || b.measure || ' goes from ' || a.original_value || ' in ' || a.period || ' to '
         || b.original_value || ' in ' || b.period AS sentence
FROM year y
JOIN observation a ON a.id = y.before_id
JOIN observation b ON b.id = y.id
JOIN entity c ON c.id = b.commodity_id
JOIN entity p ON p.id = b.place_id
WHERE CAST(y.period AS INTEGER) = CAST(y.before_period AS INTEGER) + 1 AND y.before > 0 AND y.value > 0
  AND (y.value > 5 * y.before OR y.before > 5 * y.value);
