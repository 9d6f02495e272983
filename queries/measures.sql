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
SELECT m.measure, m.imposed_by, m.kind,
       CASE WHEN m.effective_on IS NULL AND m.announced_on IS NULL THEN 'no date stated'
            WHEN coalesce(m.announced_on, m.effective_on) > :date THEN 'not yet announced'
            WHEN m.repealed_from IS NOT NULL AND m.repealed_from <= :date THEN 'repealed'
            WHEN m.suspended_from IS NOT NULL AND m.suspended_from <= :date
              THEN CASE WHEN m.suspended_to IS NULL THEN 'suspended'
                        WHEN m.suspended_to >= :date THEN 'suspended until ' || m.suspended_to
                        ELSE 'suspension term ended ' || m.suspended_to || '; no later source' END
            WHEN m.effective_on IS NULL OR m.effective_on > :date THEN 'announced'
            WHEN m.expires_on IS NOT NULL AND m.expires_on < :date THEN 'term ended ' || m.expires_on || '; no later source'
            ELSE 'in force' END AS status,
       m.effective_on, m.expires_on, m.source, m.key, m.suspended_from, m.suspended_to, m.announced_on, m.measure_key
FROM export_measure m
WHERE EXISTS (SELECT 1 FROM statement_text c JOIN wide w ON w.key = c.object_key
              WHERE c.subject_key = m.measure_key AND c.predicate IN ('controls', 'covers_commodity') AND c.polarity = 'positive')
ORDER BY coalesce(m.effective_on, m.announced_on, ''), m.measure;
