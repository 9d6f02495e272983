-- A country whose reserves are larger than the world's.
-- severity warning
-- column row_key  key
-- column sentence text
WITH world AS (
  SELECT source_id, commodity_id, form, stage, basis, unit, period, max(value) AS value, max(id) AS id
  FROM figure_value
  WHERE measure = 'reserves' AND role = 'total' AND bound IN ('', '~')
  GROUP BY source_id, commodity_id, form, stage, basis, unit, period
)
SELECT c.key AS row_key,
       p.label || ': ' || e.label || ' reserves of ' || t.original_value || ' exceed the printed world total of ' || o.original_value AS sentence
FROM figure_value c
JOIN world w ON w.commodity_id = c.commodity_id AND w.source_id = c.source_id AND w.form = c.form AND w.stage = c.stage AND w.basis = c.basis
  AND w.unit = c.unit AND w.period = c.period
JOIN observation o ON o.id = w.id
JOIN observation t ON t.id = c.id
JOIN entity e ON e.id = c.commodity_id
JOIN entity p ON p.id = c.place_id
WHERE c.measure = 'reserves' AND c.role = 'country' AND c.bound NOT IN ('<', '<=') AND c.value > w.value;
