-- Where it stands
-- for    indicator
-- param  key text * key of the figure
-- column source       text
-- column published_on date
-- column note         text  on the edition
-- column licence      text
-- column url          text
-- column file         text
-- column sha256       text
-- column line         year
-- column column_      text
SELECT s.publisher || ': ' || s.title || ' (' || s.key || ')' AS source, s.published_on, s.note, s.licence, s.url, d.file_name AS file,
       d.sha256, i.line, i.column_name AS column_
FROM indicator i
JOIN source s ON s.id = i.source_id
JOIN document d ON d.id = i.document_id
WHERE i.key = :key;
