-- Rows of a table that add up to much more, or much less, than its printed world total (over 10 %).
-- severity warning
-- column row_key  key
-- column sentence text
WITH part AS (
  SELECT commodity_key, form, measure, stage, basis, unit, period, source, sum(value) AS total
  FROM observation_text
  WHERE role <> 'total' AND measure IN ('production', 'reserves')
  GROUP BY commodity_key, form, measure, stage, basis, unit, period, source
)
SELECT w.key AS row_key,
       w.commodity || CASE w.form WHEN '' THEN '' ELSE ' (' || w.form || ')' END || ', ' || w.measure || ' ' || w.period
         || ': the rows add up to ' || CAST(round(100.0 * p.total / w.value) AS INTEGER) || ' % of the printed world total of ' || w.original_value AS sentence
FROM observation_text w
JOIN part p ON p.commodity_key = w.commodity_key AND p.form = w.form AND p.measure = w.measure AND p.stage = w.stage AND p.basis = w.basis
  AND p.unit = w.unit AND p.period = w.period AND p.source = w.source
WHERE w.role = 'total' AND w.bound = '' AND w.value > 0 AND p.total > 0
  AND (p.total > 1.1 * w.value OR (p.total < 0.9 * w.value AND w.measure = 'production'));
