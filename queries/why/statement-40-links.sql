-- What bears on it
-- for    statement
-- param  key text * key of a statement or of a piece of evidence
-- column statement text
-- column relation  text
-- column rank      text
-- column note      text
-- column source    source
-- column key       key
SELECT o.sentence AS statement, l.relation, o.rank, l.note, o.source, o.key
FROM statement_relation l
JOIN statement_sentence o ON o.key = l.other_key
WHERE l.key IN (SELECT key FROM statement WHERE key = :key
                UNION SELECT st.key FROM evidence ev JOIN statement st ON st.id = ev.statement_id WHERE ev.key = :key)
ORDER BY l.relation, o.key;
