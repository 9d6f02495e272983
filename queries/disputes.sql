-- Which statements are contradicted or corrected, and by whom?
-- param  about entity - only statements about this, and about what it takes part in
-- column key             key
-- column statement       text
-- column rank            text
-- column source          source
-- column quote           quote
-- column relation        text   contradicted by, corrected by
-- column other_key       key
-- column other_statement text
-- column other_source    source
-- column other_quote     quote
-- also   other_rank      text
-- column rank_reason     text
-- column note            text   why they do not agree
WITH witness AS (
  SELECT statement, source, quote, row_number() OVER (PARTITION BY statement ORDER BY quote IS NULL, evidence_id) AS n FROM evidence_text
)
SELECT a.key, a.sentence AS statement, a.rank, a.source, wa.quote,
       CASE l.relation WHEN 'contradicts' THEN 'contradicted by' WHEN 'corrects' THEN 'corrected by' END AS relation,
       b.key AS other_key, b.sentence AS other_statement, b.source AS other_source, wb.quote AS other_quote, b.rank AS other_rank,
       a.rank_reason, l.note
FROM statement_relation l
JOIN statement_sentence b ON b.key = l.key
JOIN statement_sentence a ON a.key = l.other_key
JOIN statement_text ta ON ta.id = a.id
JOIN statement_text tb ON tb.id = b.id
LEFT JOIN witness wa ON wa.statement = a.key AND wa.n = 1
LEFT JOIN witness wb ON wb.statement = b.key AND wb.n = 1
WHERE l.relation IN ('contradicts', 'corrects')
  AND (:about IS NULL OR :about IN (ta.subject_key, ta.object_key, tb.subject_key, tb.object_key))
ORDER BY CASE a.rank WHEN 'deprecated' THEN 0 ELSE 1 END, a.key, b.key;
