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
SELECT m.measure, f.side, m.status, coalesce(m.effective_on, m.announced_on) AS since, m.source, m.key, m.expires_on, m.suspended_from, m.suspended_to
FROM found f
JOIN measure_standing m ON m.measure_key = f.measure_key AND m.standing_from <= :date AND :date < m.standing_until
ORDER BY since, m.measure;
