-- Names and codes
-- for    any commodity country
-- param  entity text * whose profile it is
-- column language text
-- column names    text
WITH this AS MATERIALIZED (
  SELECT id FROM entity WHERE key = :entity UNION SELECT id FROM entity_merged WHERE canonical_key = :entity
)
SELECT language, group_concat(text, ', ') AS names FROM (
  SELECT CASE WHEN n.kind = 'symbol' THEN 'symbol' WHEN n.kind = 'misspelling' THEN 'sic' ELSE language END AS language, text, min(n.id) AS first
  FROM name n
  WHERE n.entity_id IN (SELECT id FROM this) AND n.kind <> 'label'
  GROUP BY 1, 2
  ORDER BY first)
GROUP BY language
UNION ALL
SELECT 'codes', group_concat(scheme || ' ' || code, ', ') FROM (
  SELECT scheme, code FROM identifier WHERE entity_id IN (SELECT id FROM this) ORDER BY scheme, code)
HAVING count(*) > 0
UNION ALL
SELECT 'HS 2022', group_concat(code, ', ') FROM (
  SELECT DISTINCT i.code FROM entity e JOIN statement s ON s.object_id = e.id JOIN identifier i ON i.entity_id = s.subject_id
  WHERE s.predicate = 'classifies' AND e.key = :entity AND i.scheme = 'hs2022' ORDER BY i.code)
HAVING count(*) > 0;
