-- A product whose trade summaries do not say what its flows add up to.
-- severity error
-- cost     slow
-- column row_key  key
-- column sentence text
WITH country AS MATERIALIZED (
  SELECT id FROM entity WHERE kind = 'country'
), flow AS (
  SELECT t.product_id, t.year, t.exporter_id, t.importer_id, t.reporter, t.document_id, coalesce(t.value_usd, 0) AS v, coalesce(t.quantity_t, 0) AS q
  FROM trade_record t
  WHERE t.exporter_id IN (SELECT id FROM country) AND t.importer_id IN (SELECT id FROM country)
), trade_exporter AS MATERIALIZED (
  SELECT p.product_id, p.year, p.reporter, p.document_id, e.exporter_id, e.value_usd, e.quantity_t, e.importers
  FROM trade_product p CROSS JOIN trade_export e ON e.rowid BETWEEN p.first_export AND p.last_export
), trade_buyer AS MATERIALIZED (
  SELECT i.importer_id, i.year, i.reporter, i.document_id, t.product_id, t.value_usd, t.quantity_t, t.suppliers, t.top_value_usd, t.hhi
  FROM trade_importer i CROSS JOIN trade_import t ON t.rowid BETWEEN i.first_row AND i.last_row
), sold AS MATERIALIZED (
  SELECT product_id, year, exporter_id, reporter, document_id, sum(v) AS v, sum(q) AS q, count(*) AS n
  FROM flow GROUP BY product_id, year, exporter_id, reporter, document_id
), bought AS MATERIALIZED (
  SELECT product_id, year, importer_id, reporter, document_id, sum(v) AS v, sum(q) AS q, count(*) AS n, max(v) AS top,
         10000 * sum(v * v) / nullif(sum(v) * sum(v), 0) AS hhi
  FROM flow GROUP BY product_id, year, importer_id, reporter, document_id
), whole AS MATERIALIZED (
  SELECT product_id, year, reporter, document_id, sum(v) AS v, sum(q) AS q, sum(n) AS flows, count(*) AS n,
         10000 * sum(v * v) / nullif(sum(v) * sum(v), 0) AS hhi
  FROM sold GROUP BY product_id, year, reporter, document_id
), off (product_id, year, what) AS (
  SELECT s.product_id, s.year, 'trade_export'
  FROM sold s LEFT JOIN trade_exporter t USING (product_id, year, exporter_id, reporter, document_id)
  WHERE t.product_id IS NULL OR t.importers <> s.n OR abs(t.value_usd - s.v) > 1e-9 * s.v + 1e-6 OR abs(t.quantity_t - s.q) > 1e-9 * s.q + 1e-6
  UNION ALL
  SELECT b.product_id, b.year, 'trade_import'
  FROM bought b LEFT JOIN trade_buyer t USING (importer_id, product_id, year, reporter, document_id)
  WHERE t.product_id IS NULL OR t.suppliers <> b.n OR abs(t.value_usd - b.v) > 1e-9 * b.v + 1e-6 OR abs(t.quantity_t - b.q) > 1e-9 * b.q + 1e-6
     OR abs(t.top_value_usd - b.top) > 1e-9 * b.top + 1e-6 OR abs(coalesce(t.hhi, -1) - coalesce(b.hhi, -1)) > 1e-6
  UNION ALL
  SELECT w.product_id, w.year, 'trade_product'
  FROM whole w LEFT JOIN trade_product t USING (product_id, year, reporter, document_id)
  WHERE t.product_id IS NULL OR t.flows <> w.flows OR t.exporters <> w.n OR abs(t.value_usd - w.v) > 1e-9 * w.v + 1e-6
     OR abs(t.quantity_t - w.q) > 1e-9 * w.q + 1e-6 OR abs(coalesce(t.hhi, -1) - coalesce(w.hhi, -1)) > 1e-6
  UNION ALL
  SELECT t.product_id, t.year, 'trade_export'
  FROM trade_exporter t LEFT JOIN sold s USING (product_id, year, exporter_id, reporter, document_id) WHERE s.product_id IS NULL
  UNION ALL
  SELECT t.product_id, t.year, 'trade_import'
  FROM trade_buyer t LEFT JOIN bought b USING (importer_id, product_id, year, reporter, document_id) WHERE b.product_id IS NULL
  UNION ALL
  SELECT t.product_id, t.year, 'trade_product'
  FROM trade_product t LEFT JOIN whole w USING (product_id, year, reporter, document_id) WHERE w.product_id IS NULL
)
SELECT coalesce(p.key, 'product/' || o.product_id) AS row_key,
       count(*) || ' rows of ' || group_concat(DISTINCT o.what) || ' do not say what the flows of ' || coalesce(p.label, 'an unknown product')
         || ' add up to, in ' || min(o.year) || CASE WHEN min(o.year) < max(o.year) THEN ' to ' || max(o.year) ELSE '' END AS sentence
FROM off o LEFT JOIN entity p ON p.id = o.product_id
GROUP BY o.product_id;
