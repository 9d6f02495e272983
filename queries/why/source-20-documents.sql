-- What was read of it
-- for    source
-- param  key text * "source/" and the key of the source
-- column file        text
-- column sha256      text
-- column imported_at date
-- column importer    text
-- column facts       count
SELECT d.file_name AS file, d.sha256, r.imported_at, r.importer, r.facts_stored AS facts
FROM source s
JOIN document d ON d.source_id = s.id
JOIN import_run r ON r.document_id = d.id
WHERE 'source/' || s.key = :key
ORDER BY r.imported_at, d.file_name, r.importer;
