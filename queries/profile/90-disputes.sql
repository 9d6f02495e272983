-- What contradicts what
-- for    any commodity country
-- if     EXISTS (SELECT 1 FROM entity e CROSS JOIN statement s ON e.id IN (s.subject_id, s.object_id) JOIN statement_rival r ON s.id IN (r.id, r.other_id) WHERE e.key = :entity) OR EXISTS (SELECT 1 FROM entity e CROSS JOIN observation o ON e.id IN (o.commodity_id, o.place_id) LEFT JOIN figure_rival v ON v.id = o.id AND v.is_revised = 0 LEFT JOIN correction x ON x.observation_key = o.key WHERE e.key = :entity AND (v.id IS NOT NULL OR x.id IS NOT NULL))
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
WITH this AS (
  SELECT id FROM entity WHERE key = :entity
), dispute AS (
  SELECT statement, rank, relation, other_statement AS other, other_source AS source, other_key AS key, key AS sorting, difference_pct
  FROM statement_dispute
  WHERE (id, other_id) IN (SELECT r.id, r.other_id FROM statement_rival r JOIN statement s ON s.id IN (r.id, r.other_id)
                           WHERE (SELECT id FROM this) IN (s.subject_id, s.object_id))
  UNION ALL
  SELECT statement, NULL, relation, other_statement, other_source, other_key, key, difference_pct
  FROM figure_dispute
  WHERE relation <> 'revised by' AND id IN (SELECT o.id FROM this JOIN observation o ON o.commodity_id = this.id
                                            UNION SELECT o.id FROM this JOIN observation o ON o.place_id = this.id)
)
SELECT statement, rank, relation, other, source, key
FROM dispute
ORDER BY CASE rank WHEN 'deprecated' THEN 0 ELSE 1 END, CASE relation WHEN 'rests on' THEN 1 ELSE 0 END, coalesce(difference_pct, 100) DESC, sorting, key
LIMIT 10;
