-- What happened when: events, measures and suspensions, deals, lists, editions, in order?
-- chart  timeline on_date happened what
-- param  about  entity - only what touches this thing; everything when left out
-- param  since  date   - from this day on
-- param  until  date   - up to this day
-- column on_date date   a day, a month or a year, as far as it is known
-- column what    text   event, measure, suspension, deal, list, office, edition ...
-- column happened text
-- column rank    text   preferred, normal, or deprecated: contradicted by better evidence
-- column source  source
-- column key     key
--
-- A suspension has its own row for its beginning and its end. What is only announced is a row of its own too.
WITH dated AS (
  SELECT t.id, t.key, t.subject_key, t.subject_kind, t.predicate, t.object AS on_date, t.rank
  FROM statement_text t JOIN predicate p ON p.key = t.predicate
  WHERE p.range = 'date' AND t.polarity = 'positive'
  UNION ALL
  SELECT id, key, subject_key, subject_kind, predicate, valid_from, rank FROM statement_text
  WHERE valid_from IS NOT NULL AND polarity = 'positive' AND subject_key IS NOT NULL
  UNION ALL
  SELECT id, key, subject_key, subject_kind, 'end of ' || predicate, valid_to, rank FROM statement_text
  WHERE valid_to IS NOT NULL AND polarity = 'positive' AND predicate = 'suspended'
), touched AS (
  SELECT :about AS key WHERE :about IS NOT NULL
  UNION SELECT subject_key FROM statement_text WHERE object_key = :about AND polarity = 'positive'
  UNION SELECT object_key FROM statement_text
  WHERE subject_key = :about AND polarity = 'positive' AND object_kind IN ('event', 'agreement', 'measure', 'list')
), told AS (
  SELECT d.on_date,
         CASE WHEN d.predicate LIKE '%suspended' THEN 'suspension' WHEN d.subject_kind = 'agreement' THEN 'deal'
              WHEN d.subject_kind IN ('event', 'measure', 'list', 'bloc') THEN d.subject_kind ELSE d.subject_kind END AS what,
         CASE WHEN d.predicate LIKE 'end of%' THEN 'End: ' ELSE '' END || s.sentence AS happened, d.rank, s.source, d.key, d.subject_key
  FROM dated d JOIN statement_sentence s ON s.id = d.id
  UNION ALL
  SELECT e.published_on, 'edition', e.title || ', ' || coalesce(e.edition, '') || ': ' || e.figures || ' figures', 'normal', e.source,
         'source/' || e.source, NULL
  FROM edition e
  WHERE e.published_on IS NOT NULL
    AND (:about IS NULL OR EXISTS (SELECT 1 FROM observation o JOIN entity c ON c.id = o.commodity_id JOIN source x ON x.id = o.source_id
                                   WHERE x.key = e.source AND c.key = :about))
)
SELECT on_date, what, happened, rank, source, key
FROM told
WHERE (subject_key IS NULL OR :about IS NULL OR subject_key IN (SELECT key FROM touched))
  AND (:since IS NULL OR on_date >= :since) AND (:until IS NULL OR substr(on_date, 1, length(:until)) <= :until)
ORDER BY on_date, what, happened, key;
