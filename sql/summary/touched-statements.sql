-- Of which statements run :run may have changed what contradicts them: those that it says, ranks or links, others of their subjects, and
-- statements about them.
WITH said AS MATERIALIZED (
  SELECT statement_id AS id FROM evidence WHERE run_id = :run
  UNION SELECT statement_id FROM ranking WHERE run_id = :run
  UNION SELECT from_id FROM statement_link WHERE run_id = :run
  UNION SELECT to_id FROM statement_link WHERE run_id = :run
)
SELECT id FROM said
UNION SELECT o.id FROM said JOIN statement s ON s.id = said.id JOIN statement o ON o.subject_id = s.subject_id
UNION SELECT id FROM statement WHERE subject_statement_id IN (SELECT id FROM said) OR object_statement_id IN (SELECT id FROM said)
