-- What was set aside
-- for    quarantine
-- param  key text * "quarantine/", the beginning of the file's sha256, the line, and the column where it is one cell
-- column reason      text
-- column line        year
-- column column_     text
-- column found       text  as printed
-- column row         text  the whole row
-- column file        text
-- column sha256      text
-- column source      text
-- column importer    text
-- column version     text
-- column imported_at date
SELECT q.reason, q.line, q.column_, q.found, q.row, q.file, d.sha256, s.publisher || ': ' || s.title || ' (' || s.key || ')' AS source,
       r.importer, r.version, r.imported_at
FROM quarantine_row q
JOIN import_run r ON r.id = q.run_id
JOIN document d ON d.id = r.document_id
LEFT JOIN source s ON s.id = d.source_id
WHERE q.key = :key
ORDER BY q.id;
