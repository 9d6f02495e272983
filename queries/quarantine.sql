-- Which rows of imported files were set aside, and why?
-- column file   text
-- column line   count  in the file
-- column column_ text
-- column found  text
-- column reason text
-- also   row    text   the whole row
SELECT d.file_name AS file, q.line, q.column_name AS column_, q.found, q.reason, q.row_text AS row
FROM quarantine q
JOIN import_run r ON r.id = q.run_id
JOIN document d ON d.id = r.document_id
ORDER BY d.file_name, q.line, q.id;
