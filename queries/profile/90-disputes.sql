-- What contradicts what
-- for    any commodity country
-- more   disputes about
-- param  entity text * whose profile it is
-- column statement text
-- column rank      text
-- column relation  text
-- column other     text
-- column source    source
-- column key       key
SELECT a.sentence AS statement, a.rank, CASE l.relation WHEN 'contradicts' THEN 'contradicted by' ELSE 'corrected by' END AS relation,
       b.sentence AS other, b.source, b.key
FROM statement_relation l
JOIN statement_sentence b ON b.key = l.key
JOIN statement_sentence a ON a.key = l.other_key
JOIN statement_text ta ON ta.id = a.id
JOIN statement_text tb ON tb.id = b.id
WHERE l.relation IN ('contradicts', 'corrects') AND :entity IN (ta.subject_key, ta.object_key, tb.subject_key, tb.object_key)
ORDER BY CASE a.rank WHEN 'deprecated' THEN 0 ELSE 1 END, a.key, b.key
LIMIT 10;
