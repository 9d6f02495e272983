-- The summaries of the trade flows of document :document, from the rows.
DELETE FROM trade_product WHERE document_id = :document;
DELETE FROM trade_exporter WHERE document_id = :document;
DELETE FROM trade_importer WHERE document_id = :document;

INSERT INTO trade_exporter
SELECT t.product_id, t.year, t.exporter_id, t.reporter, t.document_id, sum(coalesce(t.value_usd, 0)), sum(coalesce(t.quantity_t, 0)), count(*)
FROM trade_flow t JOIN entity x ON x.id = t.exporter_id JOIN entity m ON m.id = t.importer_id
WHERE t.document_id = :document AND x.kind = 'country' AND m.kind = 'country'
GROUP BY t.product_id, t.year, t.exporter_id, t.reporter;

INSERT INTO trade_product
SELECT product_id, year, reporter, document_id, sum(value_usd), sum(quantity_t), sum(importers), count(*),
       10000 * sum(value_usd * value_usd) / nullif(sum(value_usd) * sum(value_usd), 0)
FROM trade_exporter
WHERE document_id = :document
GROUP BY product_id, year, reporter;

INSERT INTO trade_importer
SELECT importer_id, product_id, year, reporter, :document, sum(v), sum(q), count(*), exporter_id, max(v),
       10000 * sum(v * v) / nullif(sum(v) * sum(v), 0)
FROM (SELECT t.importer_id, t.product_id, t.year, t.reporter, t.exporter_id, coalesce(t.value_usd, 0) AS v, coalesce(t.quantity_t, 0) AS q
      FROM trade_flow t JOIN entity x ON x.id = t.exporter_id JOIN entity m ON m.id = t.importer_id
      WHERE t.document_id = :document AND x.kind = 'country' AND m.kind = 'country')
GROUP BY importer_id, product_id, year, reporter;
