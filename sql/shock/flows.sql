-- The flows of a product (?1) in a year (?2) by a reporter (?3), as one source (?4) has them; of several files the later one comes last.
SELECT f.exporter_id, f.importer_id, f.value_usd, f.quantity_t
FROM document d
CROSS JOIN trade_block b ON b.product_id = ?1 AND b.year = ?2 AND b.reporter = ?3 AND b.document_id = d.id
CROSS JOIN trade_flow f ON f.rowid BETWEEN b.first_row AND b.last_row
WHERE d.source_id = ?4
ORDER BY d.id;
