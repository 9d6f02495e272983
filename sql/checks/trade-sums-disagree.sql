-- Summaries of trade that are not what the flows add up to.
-- severity error
-- column row_key  key
-- column sentence text
WITH exporter AS MATERIALIZED (
  SELECT b.product_id, b.year, b.reporter, b.document_id, f.exporter_id, sum(coalesce(f.value_usd, 0)) AS value_usd,
         sum(coalesce(f.quantity_t, 0)) AS quantity_t, count(*) AS flows
  FROM trade_block b
  CROSS JOIN trade_flow f ON f.rowid BETWEEN b.first_row AND b.last_row
  WHERE f.exporter_id IN (SELECT id FROM entity WHERE kind = 'country') AND f.importer_id IN (SELECT id FROM entity WHERE kind = 'country')
  GROUP BY b.product_id, b.year, b.reporter, b.document_id, f.exporter_id
), product AS MATERIALIZED (
  SELECT product_id, year, reporter, document_id, sum(value_usd) AS value_usd, sum(quantity_t) AS quantity_t, sum(flows) AS flows,
         count(*) AS exporters, 10000.0 * sum(value_usd * value_usd) / nullif(sum(value_usd) * sum(value_usd), 0) AS hhi
  FROM exporter GROUP BY product_id, year, reporter, document_id
), stated AS MATERIALIZED (
  SELECT t.product_id, t.year, t.reporter, t.document_id, t.value_usd, t.quantity_t, t.flows, t.exporters, t.hhi,
         (SELECT sum(e.value_usd) FROM trade_export e WHERE e.rowid BETWEEN t.first_export AND t.last_export) AS exports_usd
  FROM trade_product t
)
SELECT e.key AS row_key, e.label || ' in ' || p.year || ': flows add up to ' || p.value_usd || ' USD of ' || p.exporters
       || ' exporters, the summary has ' || coalesce(s.value_usd || ' USD of ' || s.exporters, 'nothing') AS sentence
FROM product p
JOIN entity e ON e.id = p.product_id
LEFT JOIN stated s ON s.product_id = p.product_id AND s.year = p.year AND s.reporter = p.reporter AND s.document_id = p.document_id
WHERE s.flows IS NULL OR s.flows <> p.flows OR s.exporters <> p.exporters OR abs(s.value_usd - p.value_usd) > 1e-9 * p.value_usd
   OR abs(s.exports_usd - p.value_usd) > 1e-9 * p.value_usd OR abs(s.quantity_t - p.quantity_t) > 1e-9 * p.quantity_t
   OR abs(coalesce(s.hhi, 0) - coalesce(p.hhi, 0)) > 1e-6 * coalesce(p.hhi, 0)
UNION ALL
SELECT e.key, e.label || ' in ' || s.year || ': the summary has ' || s.flows || ' flows, the rows none'
FROM stated s
JOIN entity e ON e.id = s.product_id
LEFT JOIN product p ON s.product_id = p.product_id AND s.year = p.year AND s.reporter = p.reporter AND s.document_id = p.document_id
WHERE p.flows IS NULL
UNION ALL
SELECT 'trade_import', 'what importers bought adds up to ' || bought || ' USD, what exporters sold to ' || sold
FROM (SELECT (SELECT sum(value_usd) FROM trade_import) AS bought, (SELECT sum(value_usd) FROM trade_export) AS sold)
WHERE abs(bought - sold) > 1e-9 * sold;
