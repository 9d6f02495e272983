-- Names and codes
-- for    any commodity country
-- param  entity text * whose profile it is
-- column language text
-- column names    text
SELECT language, group_concat(text, ', ') AS names FROM (
  SELECT CASE WHEN n.kind = 'symbol' THEN 'symbol' WHEN n.kind = 'misspelling' THEN 'sic' ELSE language END AS language, text, min(n.id) AS first
  FROM name n JOIN entity e ON e.id = n.entity_id
  WHERE e.key IN (SELECT :entity UNION SELECT key FROM entity_merged WHERE canonical_key = :entity) AND n.kind <> 'label'
  GROUP BY 1, 2
  ORDER BY first)
GROUP BY language
UNION ALL
SELECT 'codes', group_concat(scheme || ' ' || code, ', ') FROM (
  SELECT scheme, code FROM identifier i JOIN entity e ON e.id = i.entity_id WHERE e.key IN (SELECT :entity UNION SELECT key FROM entity_merged WHERE canonical_key = :entity) ORDER BY scheme, code)
HAVING count(*) > 0
UNION ALL
SELECT 'HS 2022', group_concat(code, ', ') FROM (
  SELECT DISTINCT i.code FROM statement_text s JOIN entity p ON p.key = s.subject_key JOIN identifier i ON i.entity_id = p.id
  WHERE s.predicate = 'classifies' AND s.object_key = :entity AND i.scheme = 'hs2022' ORDER BY i.code)
HAVING count(*) > 0;
