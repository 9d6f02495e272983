-- What do sources say of something, or of its relation to others?
-- param  about entity * name, symbol, code or key
-- column statement  text
-- column valid_from date
-- column valid_to   date
-- column rank       text
-- column source     source the strongest that says so
-- column key        key
-- also   predicate   text
-- also   rank_reason text
SELECT ss.sentence AS statement, st.valid_from, st.valid_to, st.rank, ss.source, ss.key, st.predicate, st.rank_reason
FROM statement_text st JOIN statement_sentence ss ON ss.id = st.id
WHERE st.subject_key IN (SELECT :about UNION SELECT key FROM entity_merged WHERE canonical_key = :about)
   OR st.object_key IN (SELECT :about UNION SELECT key FROM entity_merged WHERE canonical_key = :about)
ORDER BY CASE WHEN st.subject_key = :about THEN 0 ELSE 1 END, st.predicate, st.id;
