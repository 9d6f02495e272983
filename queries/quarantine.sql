-- Which rows of imported files were set aside, and why?
-- column file   text
-- column line   count  in the file
-- column column_ text
-- column found  text
-- column reason text
-- also   row    text   the whole row
-- also   key    key
SELECT file, line, column_, found, reason, row, key
FROM quarantine_row
ORDER BY file, line, id;
