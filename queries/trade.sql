-- Who sells a product to whom, how much, and who says so?
-- param  commodity   commodity - all product codes of it
-- param  product     product   - one product code; a heading stands for its codes
-- param  country     country   - on either side
-- param  exporter    country   - who sells
-- param  importer    country   - who buys
-- param  year        year      - latest year with figures when left out
-- param  reported_by choice:reconciled|importer|exporter - all when left out
-- param  source      source    - all when left out
-- column year        year
-- column hs_code     text
-- column exporter    country   who sells
-- column importer    country   who buys
-- column value_usd   USD
-- column quantity_t  t
-- column usd_per_t   price     value by quantity
-- column reported_by text      reconciled from both, the exporter, the importer: never add these up
-- column role        text      flow, total (the world), residual (areas that are no country)
-- column source      source
-- also   product     text
-- also   coverage    text      of the commodity: clean, shared with others, bundle of several
-- also   key        key       for `lode why`
--
-- Without commodity and product: all codes of minerals. One flow may be reported by both sides and stand in several sources; they are
-- rows beside each other. Where a source has a flow in several files, the file read last counts.
WITH wanted AS (
  SELECT p.id, p.key, p.label, NULL AS coverage
  FROM entity p
  WHERE p.key >= :product AND p.key < :product || ':' AND :commodity IS NULL
  UNION ALL
  SELECT p.id, p.key, p.label, CASE WHEN :commodity IS NOT NULL THEN max(q.value) END
  FROM statement st
  JOIN entity p ON p.id = st.subject_id
  JOIN entity c ON c.id = st.object_id
  LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'coverage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND c.kind = 'commodity'
    AND (c.key = :commodity OR (:commodity IS NULL AND :product IS NULL))
    AND (:product IS NULL OR (p.key >= :product AND p.key < :product || ':'))
  GROUP BY p.id, p.key, p.label
), held AS (
  SELECT d.id, s.id AS source_id, s.key AS source
  FROM document d JOIN source s ON s.id = d.source_id
  WHERE :source IS NULL OR s.key = :source
), reporter AS (
  SELECT CASE :reported_by WHEN 'reconciled' THEN 0 WHEN 'exporter' THEN 1 ELSE 2 END AS wanted
), side AS (
  SELECT (SELECT id FROM entity WHERE key = coalesce(:exporter, :country)) AS exporter_id,
         (SELECT id FROM entity WHERE key = coalesce(:importer, :country)) AS importer_id,
         (SELECT id FROM entity WHERE key = :country) AS country_id, r.wanted AS reporter
  FROM reporter r
), dated AS (
  SELECT s.*, coalesce(CAST(:year AS INTEGER),
           (SELECT max(year) FROM (
              SELECT t.year, t.reporter, t.document_id FROM wanted w CROSS JOIN trade_product t ON t.product_id = w.id
              CROSS JOIN trade_export e ON e.rowid BETWEEN t.first_export AND t.last_export
              WHERE e.exporter_id = s.exporter_id
              UNION ALL
              SELECT t.year, t.reporter, t.document_id FROM trade_importer t
              CROSS JOIN trade_import b ON b.rowid BETWEEN t.first_row AND t.last_row
              WHERE t.importer_id = s.importer_id AND b.product_id IN (SELECT id FROM wanted)
              UNION ALL
              SELECT t.year, t.reporter, t.document_id FROM wanted w JOIN trade_product t ON t.product_id = w.id
              WHERE s.exporter_id IS NULL AND s.importer_id IS NULL) AS y
            WHERE document_id IN (SELECT id FROM held) AND (:reported_by IS NULL OR reporter = s.reporter))) AS year
  FROM side s
), found AS (
  SELECT f.*, h.source,
         ROW_NUMBER() OVER (PARTITION BY f.product_id, f.exporter_id, f.importer_id, f.reporter, h.source_id ORDER BY f.document_id DESC) AS file
  FROM dated y
  CROSS JOIN wanted w
  CROSS JOIN trade_record f
  JOIN held h ON h.id = f.document_id
  WHERE f.product_id = w.id AND f.year = y.year
    AND (:exporter IS NULL OR f.exporter_id = y.exporter_id)
    AND (:importer IS NULL OR f.importer_id = y.importer_id)
    AND (:country IS NULL OR y.country_id IN (f.exporter_id, f.importer_id))
    AND (:reported_by IS NULL OR f.reporter = y.reporter)
)
SELECT f.year, substr(w.key, 12) AS hs_code, x.label AS exporter, m.label AS importer,
       ROUND(CAST(f.value_usd AS numeric), 2) AS value_usd, f.quantity_t,
       ROUND(CAST(f.value_usd / NULLIF(f.quantity_t, 0) AS numeric), 0) AS usd_per_t,
       CASE f.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by,
       CASE WHEN x.kind = 'country' AND m.kind = 'country' THEN 'flow'
            WHEN 'aggregate/world' IN (x.key, m.key) THEN 'total' ELSE 'residual' END AS role,
       f.source, w.label AS product, w.coverage,
       'trade/' || f.source || '/' || substr(w.key, 12) || '/' || f.year || '/' || substr(x.key, instr(x.key, '/') + 1) || '/'
         || substr(m.key, instr(m.key, '/') + 1) AS key
FROM found f
JOIN wanted w ON w.id = f.product_id
JOIN entity x ON x.id = f.exporter_id
JOIN entity m ON m.id = f.importer_id
WHERE f.file = 1
ORDER BY w.key, f.source, f.reporter, f.value_usd DESC, x.label, m.label;
