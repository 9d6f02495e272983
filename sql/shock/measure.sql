-- What a measure (:entity) says: who imposed it, at whom it is directed, which commodities it controls. A form stands for its commodity, a
-- bloc or group for the countries that the store knows as its members, a government for what it represents.
WITH said AS (
  SELECT DISTINCT s.predicate, s.object_key AS key, s.object_kind AS kind
  FROM statement_text s
  WHERE s.subject_key = :entity AND s.predicate IN ('imposed_by', 'directed_at', 'controls') AND s.polarity = 'positive'
    AND s.rank <> 'deprecated' AND s.object_key IS NOT NULL
), country AS (
  SELECT d.predicate, d.key AS said_key, m.subject_key AS key
  FROM said d
  JOIN statement_text m ON m.object_key = d.key AND m.predicate = 'member_of'
  WHERE d.kind IN ('bloc', 'group') AND m.subject_key LIKE 'country/%' AND m.polarity = 'positive' AND m.rank <> 'deprecated'
  UNION
  SELECT d.predicate, d.key, r.object_key
  FROM said d
  JOIN statement_text r ON r.subject_key = d.key AND r.predicate = 'represents'
  WHERE d.kind IN ('government', 'body') AND r.object_key LIKE 'country/%' AND r.polarity = 'positive' AND r.rank <> 'deprecated'
)
SELECT predicate, CASE WHEN kind = 'material'
         THEN coalesce((SELECT min(f.subject_key) FROM statement_text f WHERE f.object_key = said.key AND f.predicate = 'has_form'), key)
         ELSE key END AS key
FROM said
WHERE NOT EXISTS (SELECT 1 FROM country c WHERE c.said_key = said.key AND c.predicate = said.predicate)
UNION
SELECT predicate, key FROM country
ORDER BY 1, 2;
