-- What is said of it, and what it is said of
-- for    statement
-- param  key text * key of a statement or of a piece of evidence
-- column statement text
-- column relation  text
-- column rank      text
-- column source    source
-- column key       key
WITH this AS (
  SELECT id FROM statement WHERE key = :key UNION SELECT statement_id FROM evidence WHERE key = :key
), near AS (
  SELECT id, 'speaks of this' AS relation FROM statement
  WHERE subject_statement_id IN (SELECT id FROM this) OR object_statement_id IN (SELECT id FROM this)
  UNION
  SELECT subject_statement_id, 'this speaks of it' FROM statement WHERE id IN (SELECT id FROM this) AND subject_statement_id IS NOT NULL
  UNION
  SELECT object_statement_id, 'this speaks of it' FROM statement WHERE id IN (SELECT id FROM this) AND object_statement_id IS NOT NULL
)
SELECT ss.sentence AS statement, n.relation, ss.rank, ss.source, ss.key
FROM near n
JOIN statement_sentence ss ON ss.id = n.id
ORDER BY n.relation, ss.key;
