-- A statement that nobody says.
-- severity error
-- column row_key  key
-- column sentence text
SELECT s.key AS row_key, 'nothing in the store says this: no evidence' AS sentence
FROM statement s
WHERE NOT EXISTS (SELECT 1 FROM evidence e WHERE e.statement_id = s.id);
