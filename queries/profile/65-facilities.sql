-- Facilities
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN statement s ON e.id IN (s.subject_id, s.object_id) WHERE e.key = :entity AND s.predicate IN ('produces', 'has_form'))
-- more   facilities commodity
-- param  entity text * whose profile it is
-- column facility text
-- column kind     text
-- column country  country
-- column operators text
-- column source   source
-- column key      key
-- also   latitude  deg
-- also   longitude deg
-- chart map facility latitude longitude
WITH made AS (
  SELECT id FROM entity WHERE key = :entity
  UNION
  SELECT st.object_id FROM entity e JOIN statement st ON st.subject_id = e.id
  WHERE e.key = :entity AND st.predicate = 'has_form' AND st.object_id IS NOT NULL
), found AS MATERIALIZED (
  SELECT DISTINCT e.key AS facility_key
  FROM made m
  JOIN statement st ON st.object_id = m.id AND st.predicate = 'produces'
  JOIN entity e ON e.id = st.subject_id
)
SELECT f.facility, f.kind, f.country, f.operators, f.source, f.key, f.latitude, f.longitude
FROM found CROSS JOIN facility f ON f.facility_key = found.facility_key
ORDER BY f.country, f.facility
LIMIT 40;
