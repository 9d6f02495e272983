-- A share of a whole of more than 100 %: reliance, a share of imports or of the world, a holding in a company.
-- severity error
-- column row_key  key
-- column sentence text
SELECT c.key AS row_key,
       p.label || ': ' || e.label || ', ' || replace(t.measure, '_', ' ') || ' ' || t.period || ' is ' || t.original_value || ' %: no share is above 100 %' AS sentence
FROM figure_value c
JOIN observation t ON t.id = c.id
JOIN entity e ON e.id = c.commodity_id
JOIN entity p ON p.id = c.place_id
WHERE c.unit = '%' AND c.measure IN ('import_share', 'reliance') AND c.value > 100
UNION ALL
SELECT s.key, ss.sentence || ': no share is above 100 %'
FROM statement s
JOIN statement_sentence ss ON ss.id = s.id
WHERE s.predicate IN ('net_import_reliance', 'world_share') AND s.unit = '%' AND (s.value > 100 OR s.value_max > 100)
UNION ALL
SELECT s.key, ss.sentence || ': no share is above 100 %'
FROM qualifier q
JOIN statement s ON s.id = q.statement_id
JOIN statement_sentence ss ON ss.id = s.id
WHERE q.name IN ('pct', 'share_pct') AND CAST(q.value AS REAL) > 100
UNION ALL
SELECT min(c.key), max(e.label) || ': shares of imports ' || c.period || CASE c.form WHEN '' THEN '' ELSE ' (' || c.form || ')' END
         || ' add up to ' || CAST(round(sum(c.value)) AS INTEGER) || ' %'
FROM figure_value c JOIN entity e ON e.id = c.commodity_id
WHERE c.measure = 'import_share' AND c.unit = '%' AND c.partner_id IS NOT NULL
GROUP BY c.source_id, c.commodity_id, c.form, c.stage, c.basis, c.place_id, c.detail, c.period
HAVING sum(c.value) > 102;
