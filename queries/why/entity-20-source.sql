-- Who says that there is such a thing
-- for    entity
-- param  key text * key of the thing
-- column source       text
-- column published_on date
-- column licence      text
-- column url          text
-- column read_from    text
-- column sha256       text
-- column line         year
-- column importer     text
-- column version      text
-- column imported_at  date
SELECT coalesce(s.publisher || ': ' || s.title || ' (' || s.key || ')', 'nobody in particular: a word of the compilers') AS source, s.published_on,
       s.licence, s.url, d.file_name AS read_from, d.sha256, e.line, r.importer, r.version, r.imported_at
FROM entity e
JOIN import_run r ON r.id = e.run_id
JOIN document d ON d.id = r.document_id
LEFT JOIN source s ON s.id = e.source_id
WHERE e.key = :key;
