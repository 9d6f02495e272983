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
SELECT m.measure,
       CASE WHEN m.effective_on IS NULL AND m.announced_on IS NULL THEN 'no date stated'
            WHEN coalesce(m.announced_on, m.effective_on) > :date THEN 'not yet announced'
            WHEN m.repealed_from <= :date THEN 'repealed'
            WHEN m.suspended_from <= :date
              THEN CASE WHEN m.suspended_to IS NULL THEN 'suspended'
                        WHEN m.suspended_to >= :date THEN 'suspended until ' || m.suspended_to
                        ELSE 'suspension term ended ' || m.suspended_to || '; no later source' END
            WHEN m.effective_on IS NULL OR m.effective_on > :date THEN 'announced'
            WHEN m.expires_on < :date THEN 'term ended ' || m.expires_on || '; no later source'
            ELSE 'in force' END AS status,
       coalesce(m.effective_on, m.announced_on) AS since, m.source, m.key, m.expires_on, m.suspended_from, m.suspended_to
FROM found f CROSS JOIN export_measure m ON m.measure_key = f.measure_key
ORDER BY since, m.measure;
