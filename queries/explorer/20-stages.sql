-- From ore to end use
-- for    commodity
-- chart  sankey stage what
-- param  entity entity * whose profile it is
-- column stage  text
-- column what   text
-- column source source
-- column key    key
SELECT q.value AS stage, s.object AS what, ss.source, s.key
FROM statement_text s
JOIN statement_sentence ss ON ss.id = s.id
JOIN qualifier q ON q.statement_id = s.id AND q.name = 'stage'
LEFT JOIN qualifier o ON o.statement_id = s.id AND o.name = 'order'
WHERE s.subject_key = :entity AND s.predicate = 'has_stage'
ORDER BY coalesce(CAST(o.value AS INTEGER), 99), s.id;
