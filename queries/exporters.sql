-- Who sells a product or a commodity to the world?
-- chart  bar exporter value_usd
-- param  product   product   - HS code or name
-- param  year      year      - latest year with figures when left out
-- param  source    source    - every source that has the year when left out
-- param  commodity commodity - all product codes of it
-- column exporter  country
-- column value_usd USD     sold to all countries
-- column share_pct %       of the trade in the product
-- column importers count   countries that bought
-- column source    source
-- column year      year
-- also   reported_by text   exporter, importer, or reconciled from both; never added up
-- also   quantity_t t       of the flows that state one
-- also   hs_code    text
-- also   key         key    for `lode why`: the flows that it is made of
-- also   product    text
-- also   coverage   text    of the commodity: clean, shared with others, bundle of several
-- also   iso3       text
--
-- Without commodity and product: all codes of minerals. Shares are of one code, one source and one reporter. Trade with the world as a whole
-- is left out, so nothing counts twice.
WITH wanted AS (
  SELECT p.key, NULL AS coverage FROM entity p WHERE p.key = :product AND :commodity IS NULL
  UNION ALL
  SELECT p.key, CASE WHEN :commodity IS NOT NULL THEN max(q.value) END
  FROM statement st
  JOIN entity p ON p.id = st.subject_id
  JOIN entity c ON c.id = st.object_id
  LEFT JOIN qualifier q ON q.statement_id = st.id AND q.name = 'coverage'
  WHERE st.predicate = 'classifies' AND st.rank <> 'deprecated' AND c.kind = 'commodity'
    AND (c.key = :commodity OR (:commodity IS NULL AND :product IS NULL))
    AND (:product IS NULL OR p.key = :product)
  GROUP BY p.key
), dated AS (
  SELECT w.key, max(t.year) AS year
  FROM wanted w CROSS JOIN trade_total t ON t.product_key = w.key
  WHERE :source IS NULL OR t.source = :source
  GROUP BY w.key
)
SELECT e.exporter, e.value_usd, ROUND(CAST(e.share_pct AS numeric), 1) AS share_pct, e.importers, e.source, e.year, e.reported_by, e.quantity_t, e.hs_code, e.key,
       e.product, w.coverage, CASE WHEN e.exporter_key LIKE 'country/%' THEN substr(e.exporter_key, 9) END AS iso3
FROM wanted w
JOIN dated d ON d.key = w.key
CROSS JOIN trade_by_exporter e ON e.product_key = w.key
WHERE e.year = coalesce(CAST(:year AS INTEGER), d.year) AND (:source IS NULL OR e.source = :source)
ORDER BY e.hs_code, e.source, e.reported_by, e.value_usd DESC, e.exporter;
