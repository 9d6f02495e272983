-- What did the checks notice?
-- param  rule text - one check only
-- column severity text
-- column rule     text
-- column finding  text
-- column key      key   the row that it is about
SELECT severity, rule, sentence AS finding, row_key AS key
FROM finding
WHERE (:rule IS NULL OR rule = :rule)
ORDER BY severity, rule, row_key;
