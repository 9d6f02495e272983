-- A figure or indicator and the place where it stands.
-- file, hash: of the published file; read_file, read_hash: of the file that the import read, which may hold what was carried over from it
SELECT o.original_value, nullif(o.original_unit, ''), o.value, o.value_max, o.bound, o.unit, o.flag, o.line, o.column_name,
       d.file_name AS file, d.sha256 AS hash, o.run_line, rd.file_name AS read_file, rd.sha256 AS read_hash, r.importer, s.key AS source,
       c.key AS commodity
FROM observation o
JOIN source s ON s.id = o.source_id
JOIN entity c ON c.id = o.commodity_id
JOIN document d ON d.id = o.document_id
JOIN import_run r ON r.id = o.run_id
JOIN document rd ON rd.id = r.document_id
WHERE o.key = ?1
UNION ALL
SELECT i.original_value, NULL, i.value, NULL, '', '', '', i.line, i.column_name, d.file_name, d.sha256, i.line, rd.file_name, rd.sha256,
       r.importer, s.key, NULL
FROM indicator i
JOIN source s ON s.id = i.source_id
JOIN document d ON d.id = i.document_id
JOIN import_run r ON r.id = i.run_id
JOIN document rd ON rd.id = r.document_id
WHERE i.key = ?1;
