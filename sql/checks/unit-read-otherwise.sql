-- A figure whose printed unit is known to be wrong and was read as another one.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT key AS row_key, commodity || ', ' || place || ': ' || substr(note, instr(note, 'unit printed as')) AS sentence
FROM observation_text
WHERE note LIKE '%unit printed as%';
