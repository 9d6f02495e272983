-- Through which stages does a commodity go, from ore to end use?
-- chart  sankey stage what
-- param  commodity commodity * name, symbol or code
-- column stage   text
-- column what    text
-- column source  source
-- column key     key
-- also   support text  background: nothing better is at hand
SELECT coalesce(q.value, 'end-use') AS stage, s.object AS what, ss.source, s.key, ss.source_kind AS support
FROM statement_text s
JOIN statement_source ss ON ss.id = s.id
LEFT JOIN qualifier q ON q.statement_id = s.id AND q.name = 'stage'
LEFT JOIN qualifier o ON o.statement_id = s.id AND o.name = 'order'
WHERE s.subject_key = :commodity AND (s.predicate = 'used_in' OR (s.predicate = 'has_stage' AND q.value IS NOT NULL))
ORDER BY coalesce(CAST(o.value AS INTEGER), CASE s.predicate WHEN 'used_in' THEN 8 ELSE 99 END), s.id;
