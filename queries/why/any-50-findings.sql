-- What checks noticed
-- for    observation statement
-- param  key text * key of the figure or statement
-- column finding  text
-- column severity text
-- column rule     text
SELECT f.sentence AS finding, f.severity, f.rule
FROM finding f
WHERE f.row_key = :key
   OR f.row_key IN (SELECT statement FROM evidence_text WHERE key = :key)
ORDER BY f.severity, f.rule;
