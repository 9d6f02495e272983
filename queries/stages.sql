-- Through which stages does a commodity go, from ore to end use?
-- chart  sankey stage what
-- param  commodity commodity * name, symbol or code
-- column stage   text
-- column what    text
-- column source  source
-- column key     key
-- also   support text  background: nothing better is at hand
SELECT q.value AS stage, s.object AS what, ss.source, s.key, ss.source_kind AS support
FROM statement_text s
JOIN statement_sentence ss ON ss.id = s.id
JOIN qualifier q ON q.statement_id = s.id AND q.name = 'stage'
LEFT JOIN qualifier o ON o.statement_id = s.id AND o.name = 'order'
WHERE s.subject_key = :commodity AND s.predicate = 'has_stage'
ORDER BY coalesce(CAST(o.value AS INTEGER), 99), s.id;
