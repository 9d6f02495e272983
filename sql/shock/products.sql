-- Which flows to look at: for each product code of the commodities (:commodities is a JSON array of keys, or NULL for all) the newest
-- year, and of that one reporter and one source. :ore is 1 for ores alone, 0 for everything else, NULL for both.
WITH wanted AS MATERIALIZED (
  SELECT p.id, substr(p.key, 12) AS hs_code, min(c.key) AS commodity, max(coalesce(g.value, '')) AS stage, max(coalesce(v.value, '')) AS coverage
  FROM statement st
  JOIN entity p ON p.id = st.subject_id
  JOIN entity c ON c.id = st.object_id AND c.kind = 'commodity'
  LEFT JOIN qualifier g ON g.statement_id = st.id AND g.name = 'stage'
  LEFT JOIN qualifier v ON v.statement_id = st.id AND v.name = 'coverage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated'
    AND (:commodities IS NULL OR c.key IN (SELECT value FROM json_each(:commodities)))
  GROUP BY p.id, p.key
), choice AS (
  SELECT w.id, w.hs_code, w.commodity, w.coverage, w.stage, t.year, t.reporter, d.source_id, s.key AS source,
         row_number() OVER (PARTITION BY w.id ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END,
                                                       coalesce(s.published_on, '') DESC, s.key) AS n
  FROM wanted w
  CROSS JOIN trade_product t ON t.product_id = w.id
  JOIN document d ON d.id = t.document_id
  JOIN source s ON s.id = d.source_id
  WHERE (:year IS NULL OR t.year <= CAST(:year AS INTEGER)) AND (:ore IS NULL OR (w.stage = 'ore') = :ore)
)
SELECT id, hs_code, commodity, coverage, stage, year, reporter, source_id, source FROM choice WHERE n = 1 ORDER BY hs_code;
