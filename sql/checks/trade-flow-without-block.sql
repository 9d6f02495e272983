-- Trade flows that no block accounts for, or whose exporter or importer the store does not have.
-- severity error
-- cost     slow
-- column row_key  key
-- column sentence text
SELECT 'document/' || d.sha256 AS row_key, d.file_name || ': its blocks hold ' || held.n || ' flows in rows ' || held.first_row || ' to '
       || held.last_row || ', which are not as many' AS sentence
FROM (SELECT document_id, sum(last_row - first_row + 1) AS n, min(first_row) AS first_row, max(last_row) AS last_row
      FROM trade_block GROUP BY document_id) held
JOIN document d ON d.id = held.document_id
WHERE held.n <> (SELECT count(*) FROM trade_flow f WHERE f.rowid BETWEEN held.first_row AND held.last_row)
UNION ALL
SELECT 'trade_flow', 'the table has ' || n || ' rows, the blocks ' || held
FROM (SELECT (SELECT count(*) FROM trade_flow) AS n, (SELECT coalesce(sum(last_row - first_row + 1), 0) FROM trade_block) AS held)
WHERE n <> held
UNION ALL
SELECT 'trade_flow', n || ' flows have an exporter or importer that is no entity'
FROM (SELECT count(*) AS n FROM trade_flow f
      WHERE f.exporter_id NOT IN (SELECT id FROM entity) OR f.importer_id NOT IN (SELECT id FROM entity))
WHERE n > 0;
