-- What is said, in which words and where: of a piece of evidence, or of all that a statement rests on.
SELECT ev.key, ev.quote, ev.byte_offset, ev.byte_length, s.sha256 AS hash, s.key AS source, rd.file_name AS read_file, rd.sha256 AS read_hash,
       r.importer, ev.line, st.identity
FROM evidence ev
JOIN statement st ON st.id = ev.statement_id
JOIN source s ON s.id = ev.source_id
JOIN import_run r ON r.id = ev.run_id
JOIN document rd ON rd.id = r.document_id
WHERE ev.key = ?1 OR (NOT EXISTS (SELECT 1 FROM evidence WHERE key = ?1) AND st.key = ?1)
ORDER BY ev.id;
