-- Rows of a table that add up to much more, or much less, than its printed world total (over 10 %).
-- severity warning
-- column row_key  key
-- column sentence text
WITH hidden AS (
  SELECT DISTINCT o.source_id, o.commodity_id, o.form, o.measure, o.stage, o.basis, o.unit, o.period
  FROM observation o
  WHERE o.value IS NULL AND o.flag <> 'not_applicable' AND o.measure = 'production'
), whole AS (
  SELECT source_id, commodity_id, form, measure, stage, basis, unit, period,
         sum(CASE WHEN role <> 'total' THEN value END) AS rows_value, max(CASE WHEN role = 'total' AND bound = '' THEN value END) AS printed,
         max(CASE WHEN role = 'total' AND bound = '' THEN id END) AS id
  FROM figure_value
  WHERE measure IN ('production', 'reserves')
  GROUP BY source_id, commodity_id, form, measure, stage, basis, unit, period
)
SELECT o.key AS row_key,
       c.label || CASE w.form WHEN '' THEN '' ELSE ' (' || w.form || ')' END || ', ' || replace(w.measure, '_', ' ') || ' ' || w.period
         || ': the rows add up to ' || CAST(round(100.0 * w.rows_value / w.printed) AS INTEGER) || ' % of the printed world total of '
         || o.original_value AS sentence
FROM whole w
JOIN observation o ON o.id = w.id
JOIN entity c ON c.id = w.commodity_id
LEFT JOIN hidden h ON h.source_id = w.source_id AND h.commodity_id = w.commodity_id AND h.form = w.form AND h.measure = w.measure
  AND h.stage = w.stage AND h.basis = w.basis AND h.unit = w.unit AND h.period = w.period
WHERE w.printed > 0 AND w.rows_value > 0
  AND (w.rows_value > 1.1 * w.printed OR (w.rows_value < 0.9 * w.printed AND w.measure = 'production' AND h.source_id IS NULL));
