-- What drops out with :entity, a facility or a company: a row for each facility and each commodity that it makes. `capacity` is the most
-- that any statement gives, in metric tons of `content` a year; share_pct what the company owns of it, 100 where it operates it. What
-- belongs to a subsidiary belongs to the company.
WITH RECURSIVE owner (key) AS (
  SELECT :entity
  UNION
  SELECT s.subject_key FROM owner o JOIN statement_text s ON s.object_key = o.key AND s.predicate = 'subsidiary_of'
  WHERE s.polarity = 'positive' AND s.rank <> 'deprecated'
), held AS (
  SELECT :entity AS facility_key, 100.0 AS share_pct WHERE :entity LIKE 'facility/%'
  UNION ALL
  SELECT s.object_key, max(CASE s.predicate WHEN 'operates' THEN 100.0 ELSE coalesce(CAST(q.value AS REAL), 100.0) END)
  FROM owner o
  JOIN statement_text s ON s.subject_key = o.key
  LEFT JOIN qualifier q ON q.statement_id = s.id AND q.name = 'pct'
  WHERE s.predicate IN ('operates', 'owns_share') AND s.object_key LIKE 'facility/%'
    AND s.polarity = 'positive' AND s.rank <> 'deprecated'
  GROUP BY s.object_key
), made AS (
  SELECT h.facility_key, h.share_pct,
         coalesce(CASE WHEN p.object_key LIKE 'commodity/%' THEN p.object_key END,
                  (SELECT min(f.subject_key) FROM statement_text f WHERE f.object_key = p.object_key AND f.predicate = 'has_form')) AS commodity
  FROM held h
  JOIN statement_text p ON p.subject_key = h.facility_key AND p.predicate = 'produces' AND p.polarity = 'positive' AND p.rank <> 'deprecated'
)
SELECT m.facility_key, m.share_pct, m.commodity,
       (SELECT min(l.object_key) FROM statement_text l
        WHERE l.subject_key = m.facility_key AND l.predicate = 'located_in' AND l.object_kind = 'country') AS country,
       coalesce((SELECT group_concat(k.object, '; ') FROM statement_text k
                 WHERE k.subject_key = m.facility_key AND k.predicate = 'facility_kind' AND k.rank <> 'deprecated'), '') AS kind,
       c.content, c.capacity,
       EXISTS (SELECT 1 FROM entity e JOIN name n ON n.entity_id = e.id AND n.kind = 'symbol'
               WHERE e.key = m.commodity AND n.text = c.content) AS is_symbol
FROM (SELECT DISTINCT * FROM made WHERE commodity IS NOT NULL) m
LEFT JOIN (
  SELECT s.subject_key, coalesce(q.value, '') AS content, max(coalesce(s.value_max, s.value)) AS capacity
  FROM statement_text s
  LEFT JOIN qualifier q ON q.statement_id = s.id AND q.name = 'content'
  WHERE s.predicate = 'has_capacity' AND s.unit = 't/y' AND s.bound NOT IN ('>', '>=') AND s.rank <> 'deprecated'
  GROUP BY s.subject_key, q.value
) c ON c.subject_key = m.facility_key
ORDER BY m.facility_key, m.commodity, c.content;
