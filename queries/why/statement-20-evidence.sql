-- Who says it
-- for    statement
-- param  key text * key of a statement or of a piece of evidence
-- column source       text
-- column published_on date
-- column url          text
-- column licence      text
-- column quote        quote
-- column language     text
-- column translation  text
-- column modality     text
-- column attributed_to text
-- column place        text   byte span, page, section
-- column sha256       text   of the text that the span points into
-- column confidence   index  that the source says this
-- column note         text
-- column key          key
-- column loaded       text
SELECT s.publisher || ': ' || s.title || ' (' || s.key || ')'
         || CASE s.kind WHEN 'background' THEN ' - the weakest kind of source' ELSE '' END AS source,
       s.published_on, s.url, s.licence, ev.quote, ev.language, ev.translation, ev.modality || coalesce(', ' || ev.manner, '') AS modality,
       a.label AS attributed_to,
       trim(coalesce(ev.locator, '') || CASE WHEN ev.byte_offset IS NULL THEN '' ELSE ' bytes ' || ev.byte_offset || ' to '
         || (ev.byte_offset + ev.byte_length) END) AS place,
       CASE WHEN ev.byte_offset IS NOT NULL THEN s.sha256 END AS sha256, ev.confidence, ev.note, ev.key,
       d.file_name || ' line ' || ev.line || ', ' || r.importer || ' ' || r.version || ', ' || r.imported_at AS loaded
FROM evidence ev
JOIN source_strength o ON o.id = ev.source_id
JOIN source s ON s.id = ev.source_id
JOIN import_run r ON r.id = ev.run_id
JOIN document d ON d.id = r.document_id
LEFT JOIN entity a ON a.id = ev.attributed_to_id
WHERE ev.statement_id IN (SELECT id FROM statement WHERE key = :key UNION SELECT statement_id FROM evidence WHERE key = :key)
ORDER BY o.strength, s.published_on, ev.id;
