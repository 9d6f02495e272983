-- A name or a code that names nothing.
-- severity error
-- column row_key  key
-- column sentence text
SELECT 'name/' || n.id AS row_key, 'the name "' || n.text || '" is of a thing that is not in the store' AS sentence
FROM name n LEFT JOIN entity e ON e.id = n.entity_id
WHERE e.id IS NULL
UNION ALL
SELECT 'code/' || i.id, 'the code ' || i.scheme || ' ' || i.code || ' is of a thing that is not in the store'
FROM identifier i LEFT JOIN entity e ON e.id = i.entity_id
WHERE e.id IS NULL;
