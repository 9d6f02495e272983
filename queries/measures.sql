-- Which export controls and other measures touch a commodity, and are they in force?
-- chart  timeline effective_on measure status expires_on suspended_from suspended_to
-- param  commodity commodity * name, symbol or code
-- param  date      date      today the day on which to tell the status
-- column measure        text
-- column imposed_by     text
-- column kind           text
-- column status         text  announced, in force, suspended, lapsed, repealed, or term ended with no later source
-- column effective_on   date
-- column expires_on     date
-- column source         source
-- column key            key
-- also   suspended_from date
-- also   suspended_to   date
-- also   announced_on   date
-- also   measure_key    text
--
-- A suspension is not a repeal. A term that has passed with no later source in the store is shown as exactly that: neither in
-- force nor ended.
WITH wide AS (
  SELECT :commodity AS key
  UNION SELECT object_key FROM statement_text WHERE subject_key = :commodity AND predicate IN ('has_form', 'part_of')
  UNION SELECT subject_key FROM statement_text WHERE object_key = :commodity AND predicate = 'part_of'
)
SELECT m.measure, m.imposed_by, m.kind, m.status, m.effective_on, m.expires_on, m.source, m.key, m.suspended_from, m.suspended_to, m.announced_on, m.measure_key
FROM measure_standing m
WHERE m.standing_from <= :date AND :date < m.standing_until
  AND EXISTS (SELECT 1 FROM statement_text c JOIN wide w ON w.key = c.object_key
              WHERE c.subject_key = m.measure_key AND c.predicate IN ('controls', 'covers_commodity') AND c.polarity = 'positive')
ORDER BY coalesce(m.effective_on, m.announced_on, ''), m.measure;
