-- What is a commodity a by-product of, and what comes with it?
-- param  commodity commodity * name, symbol or code
-- column commodity text
-- column relation  text
-- column host      text
-- also   where_    text   place or deposit that the source names
-- column source    source
-- column key       key
-- also   support   text   background: nothing better is at hand
SELECT s.subject AS commodity, coalesce(q.value, s.relation) || ' of' AS relation, s.object AS host, w.value AS where_, ss.source, s.key,
       ss.source_kind AS support
FROM statement_text s
JOIN statement_source ss ON ss.id = s.id
LEFT JOIN qualifier q ON q.statement_id = s.id AND q.name = 'relation'
LEFT JOIN qualifier w ON w.statement_id = s.id AND w.name IN ('at', 'place', 'where', 'deposit')
WHERE s.predicate = 'byproduct_of' AND (s.subject_key = :commodity OR s.object_key = :commodity)
ORDER BY CASE WHEN s.subject_key = :commodity THEN 0 ELSE 1 END, s.subject, s.object;
