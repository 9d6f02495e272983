-- The same thing or not
-- for    any commodity country
-- if     EXISTS (SELECT 1 FROM entity e JOIN statement s ON e.id IN (s.subject_id, s.object_id) WHERE e.key = :entity AND s.predicate = 'same_as')
-- param  entity text * whose profile it is
-- column name      text
-- column entity    text
-- column verdict   text
-- column judged_on date
-- column key       key
SELECT CASE WHEN j.one_key = e.canonical_key THEN b.label ELSE a.label END AS name,
       CASE WHEN j.one_key = e.canonical_key THEN j.other_key ELSE j.one_key END AS entity,
       CASE WHEN j.merges = 1 THEN 'the same' WHEN j.polarity = 'negative' THEN 'not the same' WHEN j.polarity = 'unsure' THEN 'not sure'
            ELSE 'said to be, not merged' END AS verdict,
       nullif(j.judged_on, '') AS judged_on, j.key
FROM (SELECT :entity AS canonical_key, :entity AS key UNION SELECT canonical_key, key FROM entity_merged WHERE canonical_key = :entity) e
JOIN same_judgement j ON e.key IN (j.one_key, j.other_key)
JOIN entity a ON a.key = j.one_key
JOIN entity b ON b.key = j.other_key
GROUP BY j.key
ORDER BY j.merges DESC, j.key;
