-- A figure that the next edition to print it revised more than five-fold.
-- severity warning
-- column row_key  key
-- column sentence text
WITH edition AS (
  SELECT *, lag(id) OVER same AS before_id, lag(value) OVER same AS before
  FROM figure_value
  WHERE published_on IS NOT NULL
  WINDOW same AS (PARTITION BY series, commodity_id, form, measure, stage, basis, unit, place_id, partner_id, detail, period
                  ORDER BY published_on, source_id)
)
SELECT b.key AS row_key,
       p.label || ': ' || c.label || ' ' || replace(b.measure, '_', ' ') || ' ' || b.period || ' was ' || a.original_value || ' ' || a.original_unit || ' in '
         || s.key || ' and is ' || b.original_value || ' ' || b.original_unit || ' in ' || n.key AS sentence
FROM edition e
JOIN observation a ON a.id = e.before_id
JOIN source s ON s.id = a.source_id
JOIN observation b ON b.id = e.id
JOIN source n ON n.id = b.source_id
JOIN entity c ON c.id = b.commodity_id
JOIN entity p ON p.id = b.place_id
WHERE e.before > 0 AND e.value > 0 AND (e.value > 5 * e.before OR e.before > 5 * e.value);
