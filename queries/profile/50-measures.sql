-- Export controls and other measures today
-- for    commodity
-- more   measures commodity
-- param  entity entity * whose profile it is
-- param  date   date   today the day on which to tell the status
-- column measure text
-- column status  text
-- column since   date
-- column source  source
-- column key     key
-- also   expires_on     date
-- also   suspended_from date
-- also   suspended_to   date
-- chart timeline since measure status expires_on suspended_from suspended_to
SELECT m.measure,
       CASE WHEN m.effective_on IS NULL AND m.announced_on IS NULL THEN 'no date stated'
            WHEN m.repealed_from <= :date THEN 'repealed'
            WHEN m.suspended_from <= :date
              THEN CASE WHEN m.suspended_to IS NULL THEN 'suspended'
                        WHEN m.suspended_to >= :date THEN 'suspended until ' || m.suspended_to
                        ELSE 'suspension term ended ' || m.suspended_to || '; no later source' END
            WHEN m.effective_on IS NULL OR m.effective_on > :date THEN 'announced'
            WHEN m.expires_on < :date THEN 'term ended ' || m.expires_on || '; no later source'
            ELSE 'in force' END AS status,
       coalesce(m.effective_on, m.announced_on) AS since, m.source, m.key, m.expires_on, m.suspended_from, m.suspended_to
FROM export_measure m
WHERE EXISTS (SELECT 1 FROM statement_text c WHERE c.subject_key = m.measure_key AND c.predicate IN ('controls', 'covers_commodity')
              AND c.polarity = 'positive'
              AND (c.object_key = :entity OR c.object_key IN (SELECT h.object_key FROM statement_text h
                     WHERE h.subject_key = :entity AND h.predicate IN ('has_form', 'part_of'))
                   OR c.object_key IN (SELECT h.subject_key FROM statement_text h WHERE h.object_key = :entity AND h.predicate = 'part_of')))
ORDER BY since, m.measure;
