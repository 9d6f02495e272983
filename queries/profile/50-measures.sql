-- Export controls and other measures today
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN statement s ON e.id IN (s.subject_id, s.object_id) WHERE e.key = :entity AND s.predicate IN ('controls', 'covers_commodity', 'has_form', 'part_of'))
-- more   measures commodity
-- chart  timeline since measure status expires_on suspended_from suspended_to
-- param  entity text * whose profile it is
-- param  date   date   today the day on which to tell the status
-- column measure text
-- column status  text
-- column since   date
-- column source  source
-- column key     key
-- also   expires_on     date
-- also   suspended_from date
-- also   suspended_to   date
WITH about AS MATERIALIZED (
  SELECT id FROM entity WHERE key = :entity
  UNION
  SELECT st.object_id FROM statement st JOIN entity e ON e.id = st.subject_id
  WHERE e.key = :entity AND st.predicate IN ('has_form', 'part_of') AND st.object_id IS NOT NULL
  UNION
  SELECT st.subject_id FROM statement st JOIN entity e ON e.id = st.object_id
  WHERE e.key = :entity AND st.predicate = 'part_of' AND st.subject_id IS NOT NULL
), found AS MATERIALIZED (
  SELECT DISTINCT e.key AS measure_key
  FROM about a
  JOIN statement st ON st.object_id = a.id AND st.predicate IN ('controls', 'covers_commodity') AND st.polarity = 1
  JOIN entity e ON e.id = st.subject_id
)
SELECT m.measure, m.status, coalesce(m.effective_on, m.announced_on) AS since, m.source, m.key, m.expires_on, m.suspended_from, m.suspended_to
FROM found f JOIN measure_standing m ON m.measure_key = f.measure_key AND m.standing_from <= :date AND :date < m.standing_until
ORDER BY since, m.measure;
