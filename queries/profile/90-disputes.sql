-- What contradicts what
-- for    any commodity country
-- more   disputes about
-- param  entity text * whose profile it is
-- column statement text
-- column rank      text
-- column relation  text
-- column other     text
-- column source    source
-- column key       key
--
-- Revised figures stand in a section of their own; here are those in which two publications disagree.
WITH figure AS (
  SELECT * FROM figure_dispute WHERE commodity_key = :entity AND relation <> 'revised by'
  UNION ALL
  SELECT * FROM figure_dispute WHERE place_key = :entity AND relation <> 'revised by'
), dispute AS (
  SELECT statement, rank, relation, other_statement AS other, other_source AS source, other_key AS key, key AS sorting, difference_pct
  FROM statement_dispute
  WHERE :entity IN (subject_key, object_key, other_subject_key, other_object_key)
  UNION ALL
  SELECT statement, NULL, relation, other_statement, other_source, other_key, key, difference_pct
  FROM figure
)
SELECT statement, rank, relation, other, source, key
FROM dispute
ORDER BY CASE rank WHEN 'deprecated' THEN 0 ELSE 1 END, CASE relation WHEN 'rests on' THEN 1 ELSE 0 END, coalesce(difference_pct, 100) DESC, sorting, key
LIMIT 10;
