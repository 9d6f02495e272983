-- From whom does a country buy, and what share comes from each?
-- chart  bar supplier share_pct
-- param  country     country   * who buys
-- param  commodity   commodity - all product codes of it
-- param  product     product   - one product code; a heading stands for its codes
-- param  year        year      - latest year with figures when left out
-- param  reported_by choice:reconciled|importer|exporter - the first of these that there is when left out
-- param  source      source    - newest that has it when left out
-- column hs_code     text
-- column supplier    country   who sells
-- column iso3        text
-- column value_usd   USD
-- column share_pct   %         of the reported total, or of all partners where none is reported
-- column quantity_t  t
-- column total_usd   USD       what the share is of
-- column total_is    text      reported total, sum of partners
-- column reported_by text      reconciled from both, the importer, or the exporters
-- column source      source
-- column year        year
-- also   product     text
-- also   coverage    text      of the commodity: clean, shared with others, bundle of several
-- also   role        text      flow, or residual: areas that are no country
-- also   key        key       for `lode why`
--
-- Without commodity and product: all codes of minerals. Each code stands for itself; reporters and sources are not mixed within one. The
-- world is no supplier. Where a source has a flow in several files, the file read last counts.
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
  SELECT d.id, s.id AS source_id, s.key AS source, coalesce(s.published_on, '') AS published_on
  FROM document d JOIN source s ON s.id = d.source_id
  WHERE :source IS NULL OR s.key = :source
), reporter AS (
  SELECT CASE :reported_by WHEN 'reconciled' THEN 0 WHEN 'exporter' THEN 1 ELSE 2 END AS wanted
), dated AS (
  SELECT b.id AS importer_id, r.wanted AS reporter,
         coalesce(CAST(:year AS INTEGER),
                  (SELECT max(t.year) FROM trade_importer t CROSS JOIN trade_import g ON g.rowid BETWEEN t.first_row AND t.last_row
                   WHERE t.importer_id = b.id AND t.document_id IN (SELECT id FROM held) AND g.product_id IN (SELECT id FROM wanted)
                     AND (:reported_by IS NULL OR t.reporter = r.wanted))) AS year
  FROM entity b CROSS JOIN reporter r
  WHERE b.key = :country
), found AS (
  SELECT f.product_id, f.year, f.exporter_id, f.reporter, f.value_usd, f.quantity_t, h.source, h.published_on,
         ROW_NUMBER() OVER (PARTITION BY f.product_id, f.exporter_id, f.reporter, h.source_id ORDER BY f.document_id DESC) AS file
  FROM dated y
  CROSS JOIN wanted w
  CROSS JOIN trade_record f
  JOIN held h ON h.id = f.document_id
  WHERE f.product_id = w.id AND f.year = y.year AND f.importer_id = y.importer_id
    AND (:reported_by IS NULL OR f.reporter = y.reporter)
), ranked AS (
  SELECT f.*, DENSE_RANK() OVER (PARTITION BY f.product_id
                                 ORDER BY CASE f.reporter WHEN 0 THEN 0 WHEN 2 THEN 1 ELSE 2 END, f.published_on DESC, f.source) AS choice
  FROM found f
  WHERE f.file = 1
), partner AS (
  SELECT r.*, x.key AS exporter_key, x.label AS exporter, x.kind AS exporter_kind
  FROM ranked r JOIN entity x ON x.id = r.exporter_id
  WHERE r.choice = 1
), whole AS (
  SELECT product_id, max(CASE WHEN exporter_key = 'aggregate/world' THEN value_usd END) AS reported,
         sum(CASE WHEN exporter_key <> 'aggregate/world' THEN value_usd END) AS summed
  FROM partner
  GROUP BY product_id
)
SELECT substr(w.key, 12) AS hs_code, p.exporter AS supplier, CASE p.exporter_kind WHEN 'country' THEN substr(p.exporter_key, 9) END AS iso3,
       ROUND(CAST(p.value_usd AS numeric), 2) AS value_usd,
       ROUND(CAST(100.0 * p.value_usd / NULLIF(coalesce(t.reported, t.summed), 0) AS numeric), 1) AS share_pct,
       p.quantity_t, ROUND(CAST(coalesce(t.reported, t.summed) AS numeric), 2) AS total_usd,
       CASE WHEN t.reported IS NULL THEN 'sum of partners' ELSE 'reported total' END AS total_is,
       CASE p.reporter WHEN 0 THEN 'reconciled' WHEN 1 THEN 'exporter' ELSE 'importer' END AS reported_by,
       p.source, p.year, w.label AS product, w.coverage, CASE p.exporter_kind WHEN 'country' THEN 'flow' ELSE 'residual' END AS role,
       'trade/' || p.source || '/' || substr(w.key, 12) || '/' || p.year || '/' || substr(p.exporter_key, instr(p.exporter_key, '/') + 1)
         || '/' || substr(:country, 9) AS key
FROM partner p
JOIN wanted w ON w.id = p.product_id
JOIN whole t ON t.product_id = p.product_id
WHERE p.exporter_key <> 'aggregate/world'
ORDER BY w.key, p.value_usd DESC, p.exporter;
