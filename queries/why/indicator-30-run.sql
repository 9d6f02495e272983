-- How it came into the store
-- for    indicator
-- param  key text * key of the figure
-- column read_from   text
-- column line        year
-- column importer    text
-- column version     text
-- column imported_at date
SELECT d.file_name AS read_from, i.line, r.importer, r.version, r.imported_at
FROM indicator i
JOIN import_run r ON r.id = i.run_id
JOIN document d ON d.id = r.document_id
WHERE i.key = :key;
