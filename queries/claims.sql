-- What does a source claim, in its own words?
-- param  source source * key of the source: article, state-department-2026-02-04 ...
-- column key         key
-- column subject     text
-- column predicate   text
-- column object      text
-- column polarity    text  negative: denied
-- column modality    text  asserted, attributed, implied, quoted
-- column rank        text  preferred, normal, deprecated
-- column quote       quote verbatim
-- column translation text
-- column manner      text  headline, opinion, expected, interpretation ...
-- also   attributed_to text
-- also   statement   key   the statement that this is evidence for
-- also   rank_reason text
SELECT key, subject, predicate, object, polarity, modality, rank, quote, translation, manner, attributed_to, statement, rank_reason
FROM evidence_text
WHERE source = :source
ORDER BY evidence_id;
