-- Flows of minerals that exporter and importer report with values more than three-fold apart, and by more than ten million dollars.
-- severity warning
-- cost     slow
-- column row_key  key
-- column sentence text
--
-- Importers count insurance and freight, exporters do not: that alone makes a tenth or two. The rest is transit, confidentiality, timing, error.
WITH mineral AS (
  SELECT DISTINCT st.subject_id AS id
  FROM statement st JOIN entity c ON c.id = st.object_id
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND c.kind = 'commodity'
), place AS (
  SELECT id, key, label FROM entity WHERE kind = 'country'
), flow AS (
  SELECT f.product_id, f.year, f.exporter_id, f.importer_id, f.reporter, f.value_usd, d.source_id,
         ROW_NUMBER() OVER (PARTITION BY f.product_id, f.year, f.exporter_id, f.importer_id, f.reporter, d.source_id ORDER BY f.document_id DESC) AS file
  FROM mineral m
  CROSS JOIN (SELECT DISTINCT product_id, year FROM trade_product WHERE reporter = 1) t
  CROSS JOIN trade_record f
  JOIN document d ON d.id = f.document_id
  WHERE t.product_id = m.id AND f.product_id = t.product_id AND f.year = t.year AND f.reporter <> 0
), pair AS (
  SELECT product_id, year, exporter_id, importer_id, source_id, max(CASE reporter WHEN 1 THEN value_usd END) AS sold,
         max(CASE reporter WHEN 2 THEN value_usd END) AS bought
  FROM flow
  WHERE file = 1
  GROUP BY product_id, year, exporter_id, importer_id, source_id
)
SELECT 'trade/' || s.key || '/' || substr(p.key, 12) || '/' || w.year || '/' || substr(x.key, 9) || '/' || substr(i.key, 9) AS row_key,
       'HS ' || substr(p.key, 12) || ', ' || w.year || ': ' || x.label || ' reports ' || ROUND(CAST(w.sold / 1e6 AS numeric), 1)
         || ' million US dollars of exports to ' || i.label || ', which reports ' || ROUND(CAST(w.bought / 1e6 AS numeric), 1)
         || ' million of imports from it' AS sentence
FROM pair w
JOIN entity p ON p.id = w.product_id
JOIN source s ON s.id = w.source_id
JOIN place x ON x.id = w.exporter_id
JOIN place i ON i.id = w.importer_id
WHERE w.exporter_id <> w.importer_id AND abs(w.sold - w.bought) > 10000000
  AND (w.sold > 3 * w.bought OR w.bought > 3 * w.sold);
