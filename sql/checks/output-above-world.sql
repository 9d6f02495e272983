-- A country that makes more than the printed world total: a share of over 100 %.
-- severity warning
-- column row_key  key
-- column sentence text
WITH world AS (
  SELECT source_id, commodity_id, form, measure, stage, basis, unit, period, max(value) AS value, max(id) AS id
  FROM figure_value
  WHERE measure IN ('production', 'capacity') AND role = 'total' AND bound IN ('', '~')
  GROUP BY source_id, commodity_id, form, measure, stage, basis, unit, period
)
SELECT c.key AS row_key,
       p.label || ': ' || e.label || CASE t.form WHEN '' THEN '' ELSE ' (' || t.form || ')' END || ' ' || t.measure || ' of '
         || t.original_value || ' in ' || t.period || ' exceeds the printed world total of ' || o.original_value AS sentence
FROM figure_value c
JOIN world w ON w.commodity_id = c.commodity_id AND w.source_id = c.source_id AND w.form = c.form AND w.measure = c.measure
  AND w.stage = c.stage AND w.basis = c.basis AND w.unit = c.unit AND w.period = c.period
JOIN observation o ON o.id = w.id
JOIN observation t ON t.id = c.id
JOIN entity e ON e.id = c.commodity_id
JOIN entity p ON p.id = c.place_id
WHERE c.measure IN ('production', 'capacity') AND c.role = 'country' AND c.bound NOT IN ('<', '<=') AND c.value > w.value;
