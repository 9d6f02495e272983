-- A country whose reserves are larger than the world's.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT c.key AS row_key,
       c.place || ': ' || c.commodity || ' reserves of ' || c.original_value || ' exceed the printed world total of ' || w.original_value AS sentence
FROM observation_text c
JOIN observation_text w ON w.commodity_key = c.commodity_key AND w.measure = c.measure AND w.form = c.form AND w.basis = c.basis
  AND w.source = c.source AND w.period = c.period AND w.role = 'total' AND w.bound = ''
WHERE c.measure = 'reserves' AND c.role = 'country' AND c.value > w.value;
