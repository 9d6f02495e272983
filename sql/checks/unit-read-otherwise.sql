-- A figure whose printed unit is known to be wrong and was read as another one.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT o.key AS row_key, c.label || ', ' || p.label || ': ' || substr(o.note, instr(o.note, 'unit printed as')) AS sentence
FROM observation o
JOIN entity c ON c.id = o.commodity_id
JOIN entity p ON p.id = o.place_id
WHERE o.note LIKE '%unit printed as%';
