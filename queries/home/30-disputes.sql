-- What is disputed?
-- column statement       text
-- column source          source
-- column relation        text
-- column other_statement text
-- column other_source    source
-- column rank            text
-- column key             key
SELECT a.sentence AS statement, a.source, l.relation, b.sentence AS other_statement, b.source AS other_source, a.rank, a.key
FROM statement_relation l
JOIN statement_sentence a ON a.key = l.key
JOIN statement_sentence b ON b.key = l.other_key
WHERE l.relation IN ('contradicted by', 'corrected by')
ORDER BY CASE a.rank WHEN 'deprecated' THEN 0 ELSE 1 END, a.source, a.key, b.key
LIMIT 12;
