-- What the geopolitical supply risk is computed from
-- param  commodity commodity * name, symbol or code
-- param  country   country   USA who imports
-- param  year      year      - latest with production and imports when left out
-- param  product   product   - one product code; all that hold nothing else when left out
-- param  stage     stage     mine where production is concentrated
-- param  edition   source    - of production; the newest that has the year when left out
-- param  form      form      - where production is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- column input          text
-- column value          t
-- column unit           text
-- column share_pct      %       of production, or of imports
-- column instability    score   0 to 1; empty: not known, 0 to 1
-- column source         source
-- column key            key
-- also   note           text
-- also   product        text
-- also   governance_year year
-- also   governance_key key
WITH made AS (
  SELECT * FROM production_share
  WHERE commodity_key = :commodity AND measure = 'production' AND stage = :stage AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:year IS NULL OR year = CAST(:year AS TEXT))
), wanted AS (
  SELECT p.id, p.key
  FROM statement st JOIN entity p ON p.id = st.subject_id JOIN entity c ON c.id = st.object_id LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'coverage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND c.key = :commodity
    AND ((:product IS NULL AND coalesce(q.value, 'clean') = 'clean') OR (p.key >= :product AND p.key < :product || ':'))
  GROUP BY p.id, p.key
), flow AS (
  SELECT w.key AS product, CAST(f.year AS TEXT) AS year, f.exporter_id AS place_id, f.value_usd, f.quantity_t, f.reporter, s.key AS source, s.published_on, f.document_id, NULL AS figure_key
  FROM wanted w CROSS JOIN trade_record f JOIN document d ON d.id = f.document_id JOIN source s ON s.id = d.source_id
  WHERE f.product_id = w.id AND f.importer_id = (SELECT b.id FROM entity b WHERE b.key = :country) AND (:year IS NULL OR f.year = CAST(:year AS INTEGER))
  UNION ALL
  SELECT '', o.period, o.partner_id, NULL, o.value, 0, s.key, s.published_on, o.document_id, o.key
  FROM entity b CROSS JOIN observation o JOIN entity c ON c.id = o.commodity_id JOIN source s ON s.id = o.source_id
  WHERE b.key = :country AND o.place_id = b.id AND o.measure = 'import' AND o.partner_id IS NOT NULL AND o.unit = 't' AND c.key = :commodity AND :product IS NULL
    AND (:year IS NULL OR o.period = CAST(:year AS TEXT))
), dated AS (
  SELECT f.*, DENSE_RANK() OVER (PARTITION BY product ORDER BY CASE reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, published_on DESC, source) AS choice,
         ROW_NUMBER() OVER (PARTITION BY product, source, reporter, place_id ORDER BY document_id DESC) AS file
  FROM flow f
  WHERE year = (SELECT max(g.year) FROM flow g WHERE g.product = f.product AND g.year IN (SELECT year FROM made))
), supplier AS (
  SELECT d.product, d.year, d.source, d.value_usd, d.quantity_t, d.figure_key,
         (SELECT max(i.period) FROM indicator i WHERE i.place_id = d.place_id AND i.name = 'PV.EST' AND i.period <= d.year) AS governance_year, p.id AS place_id, p.label AS place, p.key AS place_key
  FROM dated d JOIN entity p ON p.id = d.place_id
  WHERE d.choice = 1 AND d.file = 1 AND p.key NOT LIKE 'aggregate/world%' AND coalesce(d.quantity_t, d.value_usd) > 0
), governed AS (
  SELECT s.*, (SELECT 0.5 - i.value / 5 FROM indicator i JOIN source e ON e.id = i.source_id
               WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period = s.governance_year ORDER BY e.published_on DESC, e.key DESC LIMIT 1) AS instability,
         (SELECT i.key FROM indicator i JOIN source e ON e.id = i.source_id
          WHERE i.place_id = s.place_id AND i.name = 'PV.EST' AND i.period = s.governance_year ORDER BY e.published_on DESC, e.key DESC LIMIT 1) AS governance_key
  FROM supplier s
), listed AS (
  SELECT 1 AS part, 'production: ' || place AS input, quantity AS value, unit, 100.0 * quantity / whole AS share_pct, NULL AS instability, edition AS source, key,
         CASE WHEN flag NOT IN ('reported', 'estimated') THEN replace(flag, '_', ' ') WHEN role = 'residual' THEN 'not squared in the lower bound' ELSE flag END AS note,
         NULL AS product, NULL AS governance_year, NULL AS governance_key
  FROM made
  WHERE role <> 'total' AND (quantity > 0 OR hidden) AND year IN (SELECT year FROM governed)
  UNION ALL
  SELECT 2, 'imports from ' || place, coalesce(quantity_t, value_usd), CASE WHEN quantity_t IS NULL THEN 'USD' ELSE 't' END,
         100.0 * coalesce(quantity_t, value_usd) / sum(coalesce(quantity_t, value_usd)) OVER (PARTITION BY product), instability, source,
         coalesce(figure_key, 'trade/' || source || '/' || substr(product, 12) || '/' || year || '/' || substr(place_key, instr(place_key, '/') + 1) || '/' || substr(:country, 9)),
         CASE WHEN instability IS NULL THEN 'no governance: 0 to 1' END, substr(product, 12), governance_year, governance_key
  FROM governed
)
SELECT input, ROUND(CAST(value AS numeric), 3) AS value, unit, ROUND(CAST(share_pct AS numeric), 2) AS share_pct, ROUND(CAST(instability AS numeric), 4) AS instability, source, key, note, product,
       governance_year, governance_key
FROM listed
ORDER BY part, product, source, value DESC, input;
