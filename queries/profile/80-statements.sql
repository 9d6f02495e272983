-- What is said of it
-- for    any country
-- more   statements about
-- param  entity text * whose profile it is
-- column statement text
-- column rank      text
-- column source    source
-- column key       key
WITH same AS MATERIALIZED (
  SELECT id FROM entity WHERE key = :entity
  UNION
  SELECT id FROM entity_merged WHERE canonical_key = :entity
), said AS MATERIALIZED (
  SELECT st.id FROM same e JOIN statement st ON st.subject_id = e.id
  UNION
  SELECT st.id FROM same e JOIN statement st ON st.object_id = e.id
)
SELECT ss.sentence || CASE WHEN st.valid_from IS NULL AND st.valid_to IS NULL THEN '' WHEN st.valid_to IS NULL THEN ' [since ' || st.valid_from || ']'
         WHEN st.valid_from IS NULL THEN ' [until ' || st.valid_to || ']' WHEN st.valid_from = st.valid_to THEN ' [' || st.valid_from || ']'
         ELSE ' [' || st.valid_from || ' to ' || st.valid_to || ']' END
         AS statement,
       CASE st.rank WHEN 'normal' THEN NULL ELSE st.rank END AS rank, ss.source, ss.key
FROM said a CROSS JOIN statement_text st ON st.id = a.id JOIN statement_sentence ss ON ss.id = st.id
WHERE st.predicate NOT IN ('has_name', 'has_alias', 'same_as')
  AND NOT (st.predicate = 'has_major_import_source' AND st.object_key = :entity)
  AND NOT (st.object_kind = 'event' AND st.object_key = :entity
           AND st.predicate IN ('attended', 'will_attend', 'invited_to', 'convened', 'spoke_at'))
ORDER BY CASE WHEN st.subject_key = :entity THEN 0 ELSE 1 END, st.predicate, st.id
LIMIT 40;
