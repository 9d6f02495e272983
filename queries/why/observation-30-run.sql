-- How it came into the store
-- for    observation
-- param  key text * key of the figure
-- column read_from   text
-- column line        year
-- column importer    text
-- column version     text
-- column imported_at date
SELECT d.file_name AS read_from, o.run_line AS line, r.importer, r.version, r.imported_at
FROM observation o
JOIN import_run r ON r.id = o.run_id
JOIN document d ON d.id = r.document_id
WHERE o.key = :key;
