-- The statement
-- for    statement
-- param  key text * key of a statement or of a piece of evidence
-- column statement  text
-- column valid_from date
-- column valid_to   date
-- column rank       text
-- column why_ranked text
-- column key        key
SELECT ss.sentence AS statement, st.valid_from, st.valid_to, st.rank,
       coalesce(st.rank_reason, CASE st.rank WHEN 'normal' THEN 'nobody has judged it against others' END) AS why_ranked, st.key
FROM statement st JOIN statement_sentence ss ON ss.id = st.id
WHERE st.key = :key OR st.id = (SELECT statement_id FROM evidence WHERE key = :key);
