-- Where it stands
-- for    observation
-- param  key text * key of the figure
-- column source       text
-- column published_on date
-- column licence      text
-- column url          text
-- column file         text
-- column sha256       text
-- column line         year
-- column column_      text
SELECT s.publisher || ': ' || s.title || ' (' || s.key || ')' AS source, s.published_on, s.licence, s.url, d.file_name AS file, d.sha256,
       o.line, o.column_name AS column_
FROM observation o
JOIN source s ON s.id = o.source_id
JOIN document d ON d.id = o.document_id
WHERE o.key = :key;
