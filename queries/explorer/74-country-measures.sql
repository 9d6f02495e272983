-- Export controls and other measures by it and against it today
-- for    country
-- more   exposure country
-- chart  timeline since measure status expires_on suspended_from suspended_to
-- param  entity entity * whose profile it is
-- param  date   date   today the day on which to tell the status
-- column measure        text
-- column side           text   imposed by it, or aimed at it
-- column status         text
-- column since          date
-- column source         source
-- column key            key
-- also   expires_on     date
-- also   suspended_from date
-- also   suspended_to   date
WITH found AS (
  SELECT subject_key AS measure_key, min(CASE predicate WHEN 'imposed_by' THEN 'imposed by it' ELSE 'aimed at it' END) AS side
  FROM statement_text
  WHERE object_key = :entity AND predicate IN ('imposed_by', 'directed_at') AND polarity = 'positive' AND rank <> 'deprecated'
  GROUP BY subject_key
)
SELECT m.measure, f.side,
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
FROM found f
JOIN export_measure m ON m.measure_key = f.measure_key
ORDER BY since, m.measure;
