-- The suppliers, their shares and their instability
-- param  product     product  * HS code or name
-- param  importer    country  - all when left out
-- param  year        year     - latest year with figures when left out
-- column input       text
-- column value       USD      imported
-- column unit        text
-- column share_pct   %        of the imports
-- column estimate    index    political stability, -2.5 to 2.5; empty when the store has none
-- column instability index    (2.5 - estimate) / 5
-- column adds        index    share times instability
-- column source      source
-- column key         key      of the flow
-- also   indicator_key key    of the estimate
WITH picked AS (
  SELECT p.id AS product_id, p.key AS product_key, t.year, t.reporter, d.source_id, s.key AS source
  FROM entity p
  JOIN trade_product t ON t.product_id = p.id
  JOIN document d ON d.id = t.document_id
  JOIN source s ON s.id = d.source_id
  WHERE p.key = :product AND (:year IS NULL OR t.year = CAST(:year AS INTEGER))
  ORDER BY t.year DESC, CASE t.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, coalesce(s.published_on, '') DESC, s.key
  LIMIT 1
), flow AS (
  SELECT k.product_key, k.year, k.source, f.exporter_id, f.importer_id, f.value_usd,
         row_number() OVER (PARTITION BY f.exporter_id, f.importer_id ORDER BY f.document_id DESC) AS n
  FROM picked k
  CROSS JOIN trade_record f
  JOIN document d ON d.id = f.document_id AND d.source_id = k.source_id
  WHERE f.product_id = k.product_id AND f.year = k.year AND f.reporter = k.reporter AND f.value_usd IS NOT NULL
), stability AS (
  SELECT i.place_id, i.key, i.value, row_number() OVER (PARTITION BY i.place_id ORDER BY i.period DESC, coalesce(s.published_on, '') DESC) AS n
  FROM indicator i
  JOIN source s ON s.id = i.source_id
  WHERE i.name = 'PV.EST' AND CAST(i.period AS INTEGER) <= (SELECT year FROM picked)
), bought AS (
  SELECT f.product_key, f.year, f.source, m.key AS importer_key, m.label AS importer, x.key AS supplier_key, x.label AS supplier, f.value_usd,
         b.value AS estimate, b.key AS indicator_key, f.value_usd / sum(f.value_usd) OVER (PARTITION BY f.importer_id) AS share,
         CASE WHEN b.value > 2.5 THEN 0.0 WHEN b.value < -2.5 THEN 1.0 ELSE (2.5 - b.value) / 5 END AS instability
  FROM flow f
  JOIN entity m ON m.id = f.importer_id AND m.key <> 'aggregate/world'
  JOIN entity x ON x.id = f.exporter_id AND x.key <> 'aggregate/world'
  LEFT JOIN stability b ON b.place_id = f.exporter_id AND b.n = 1
  WHERE f.n = 1 AND f.value_usd > 0 AND (:importer IS NULL OR m.key = :importer)
)
SELECT importer || ' from ' || supplier AS input, value_usd AS value, 'USD' AS unit, ROUND(CAST(100 * share AS numeric), 1) AS share_pct, estimate,
       ROUND(CAST(instability AS numeric), 4) AS instability, ROUND(CAST(share * instability AS numeric), 4) AS adds, source,
       'trade/' || source || '/' || substr(product_key, 12) || '/' || year || '/' || substr(supplier_key, instr(supplier_key, '/') + 1) || '/'
         || substr(importer_key, instr(importer_key, '/') + 1) AS key, indicator_key
FROM bought
ORDER BY importer, value_usd DESC, supplier;
