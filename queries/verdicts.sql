-- What does a source claim, and what stands for and against each claim?
-- param  source   source   * key of the source: article, state-department-2026-02-04 ...
-- param  verdict  choice:contradicted|corrected|supported|refined|alone - claims with this verdict only
-- column claim         text
-- column verdict       text    contradicted, corrected, supported, refined, or alone: nothing in the store bears on it
-- column quote         quote   verbatim, in its language
-- column translation   text
-- column other         text    the statement that bears on it, or another source's evidence for the same
-- column other_source  source
-- column other_quote   quote
-- column note          text    why the two do not agree, or what one adds
-- column rank          text    preferred, normal, or deprecated: refuted but kept
-- column rank_reason   text
-- column source        source
-- column key           key     of the claim
-- column other_key     key
-- also   language      text    of the quote, ISO 639
-- also   other_language text
-- also   other_translation text of the other quote
--
-- A claim on which several things bear has a row for each. Nothing is averaged or dropped: the rank says which side is believed, and why.
WITH mine AS (
  SELECT e.*, row_number() OVER (PARTITION BY e.statement ORDER BY e.quote IS NULL, e.evidence_id) AS n
  FROM evidence_text e WHERE e.source = :source
), claim AS (
  SELECT * FROM mine WHERE n = 1
), witness AS (
  SELECT e.statement, e.source, e.quote, e.language, e.translation, row_number() OVER (PARTITION BY e.statement ORDER BY s.strength, e.quote IS NULL, e.evidence_id) AS n
  FROM evidence_text e JOIN source_strength s ON s.key = e.source
), bearing AS (
  SELECT c.statement,
         CASE r.relation WHEN 'contradicts' THEN 'contradicted' WHEN 'contradicted by' THEN 'contradicted' WHEN 'corrected by' THEN 'corrected'
           WHEN 'supported by' THEN 'supported' ELSE 'refined' END AS verdict,
         o.key AS other_key, o.sentence AS other, w.source AS other_source, w.quote AS other_quote, w.language AS other_language,
         w.translation AS other_translation, r.note
  FROM claim c
  JOIN statement_relation r ON r.key = c.statement AND r.relation IN ('contradicts', 'contradicted by', 'corrected by', 'supported by', 'refined by')
  JOIN statement_sentence o ON o.key = r.other_key
  JOIN witness w ON w.statement = o.key AND w.n = 1
  UNION ALL
  SELECT c.statement, 'supported', e.key, 'the same', e.source, e.quote, e.language, e.translation, NULL
  FROM claim c
  JOIN evidence_text e ON e.statement = c.statement AND e.source <> :source
)
SELECT t.sentence AS claim, coalesce(b.verdict, 'alone') AS verdict, c.quote, c.translation, b.other, b.other_source, b.other_quote, b.note,
       c.rank, c.rank_reason, c.source, c.key, b.other_key, c.language, b.other_language, b.other_translation
FROM claim c
JOIN statement_sentence t ON t.key = c.statement
LEFT JOIN bearing b ON b.statement = c.statement
WHERE :verdict IS NULL OR coalesce(b.verdict, 'alone') = :verdict
ORDER BY CASE coalesce(b.verdict, 'alone') WHEN 'contradicted' THEN 0 WHEN 'corrected' THEN 1 WHEN 'supported' THEN 2 WHEN 'refined' THEN 3 ELSE 4 END,
         c.evidence_id, b.other_key;
