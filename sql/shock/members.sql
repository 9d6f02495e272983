-- The countries that belong to a bloc (:entity) on a day (:date, or today): those of which no source denies it. A bloc that is itself a
-- member stands for nobody: its members count when they are named.
SELECT m.subject_key AS key, m.subject AS country
FROM statement_text m
WHERE m.predicate = 'member_of' AND m.object_key = :entity AND m.rank <> 'deprecated' AND m.subject_kind = 'country'
  AND (m.valid_from IS NULL OR m.valid_from <= coalesce(:date, date('now')))
  AND (m.valid_to IS NULL OR m.valid_to || substr('-12-31', length(m.valid_to) - 3) >= coalesce(:date, date('now')))
GROUP BY m.subject_key, m.subject
HAVING sum(m.polarity = 'positive') > 0 AND sum(m.polarity = 'negative') = 0
ORDER BY m.subject;
