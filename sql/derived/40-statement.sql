-- One row per statement, readable: who or what, does what, to whom or what; how it is ranked and why.
CREATE VIEW statement_text AS
SELECT st.id, st.key, coalesce(se.label, '[' || ss.key || ']') AS subject, se.key AS subject_key, se.kind AS subject_kind,
       st.predicate, p.label AS relation,
       coalesce(oe.label, '[' || os.key || ']', st.object_text, st.object_date,
         CASE st.bound WHEN '' THEN '' WHEN 'range' THEN '' ELSE st.bound || ' ' END
         || CASE WHEN st.value = CAST(st.value AS INTEGER) THEN printf('%,d', st.value) ELSE CAST(st.value AS TEXT) END
         || coalesce(' to ' || CASE WHEN st.value_max = CAST(st.value_max AS INTEGER) THEN printf('%,d', st.value_max)
                                    ELSE CAST(st.value_max AS TEXT) END, '')
         || CASE WHEN st.unit IN ('count', '') THEN '' ELSE ' ' || st.unit END) AS object,
       oe.key AS object_key, oe.kind AS object_kind, st.value, st.value_max, st.bound, st.unit,
       CASE st.polarity WHEN 1 THEN 'positive' WHEN 0 THEN 'unsure' ELSE 'negative' END AS polarity, st.valid_from, st.valid_to, st.rank,
       st.rank_reason,
       (SELECT group_concat(q.name || '=' || q.value, '; ') FROM qualifier q WHERE q.statement_id = st.id) AS qualifiers
FROM statement st
JOIN predicate p ON p.key = st.predicate
LEFT JOIN entity se ON se.id = st.subject_id
LEFT JOIN statement ss ON ss.id = st.subject_statement_id
LEFT JOIN entity oe ON oe.id = st.object_id
LEFT JOIN statement os ON os.id = st.object_statement_id;

-- One row per piece of evidence: who says which statement, where, in which words.
CREATE VIEW evidence_text AS
SELECT ev.key, st.key AS statement, st.subject, st.subject_key, st.predicate, st.relation, st.object, st.object_key, st.polarity,
       st.rank, st.rank_reason, ev.modality, ev.manner, a.label AS attributed_to, s.key AS source, s.kind AS source_kind,
       s.published_on, ev.locator, ev.byte_offset, ev.byte_length, ev.quote, ev.language, ev.translation, ev.confidence,
       ev.note, ev.id AS evidence_id
FROM evidence ev
JOIN statement_text st ON st.id = ev.statement_id
JOIN source s ON s.id = ev.source_id
LEFT JOIN entity a ON a.id = ev.attributed_to_id;

-- One row per statement: the strongest source that says it, of several the one that said it first.
CREATE VIEW statement_source AS
SELECT st.id, st.key,
       (SELECT s.key FROM evidence ev JOIN source_strength s ON s.id = ev.source_id WHERE ev.statement_id = st.id
        ORDER BY s.strength, s.published_on, ev.id LIMIT 1) AS source,
       (SELECT s.kind FROM evidence ev JOIN source_strength s ON s.id = ev.source_id WHERE ev.statement_id = st.id
        ORDER BY s.strength, s.published_on, ev.id LIMIT 1) AS source_kind
FROM statement st;

-- One row per statement: its sentence, and the strongest source that says it. A statement about a statement has that one in brackets.
CREATE VIEW statement_sentence AS
WITH plain AS NOT MATERIALIZED (
  SELECT id, key, subject_key, object_key, rank, rank_reason, subject, CASE object WHEN 'true' THEN '' ELSE ' ' || object END AS object,
         CASE WHEN polarity = 'negative' AND predicate NOT LIKE 'not!_%' ESCAPE '!' AND predicate <> 'excluded_from'
              THEN 'it is denied that '
              WHEN polarity = 'unsure' THEN 'it is not sure that ' ELSE '' END AS opening,
         ' ' || relation AS relation, coalesce(' (' || qualifiers || ')', '') AS qualifiers
  FROM statement_text
)
SELECT st.id, st.key,
       st.opening
       || coalesce((SELECT '[' || i.opening || i.subject || i.relation || i.object || i.qualifiers || ']'
                    FROM statement x JOIN plain i ON i.id = x.subject_statement_id WHERE x.id = st.id), st.subject)
       || st.relation
       || coalesce((SELECT ' [' || i.opening || i.subject || i.relation || i.object || i.qualifiers || ']'
                    FROM statement x JOIN plain i ON i.id = x.object_statement_id WHERE x.id = st.id), st.object)
       || st.qualifiers AS sentence, st.rank, st.rank_reason,
       w.source, w.source_kind
FROM plain st
JOIN statement_source w ON w.id = st.id;

-- One row per pair of statements that bear on each other, seen from both sides.
CREATE VIEW statement_relation AS
SELECT a.key, l.kind AS relation, b.key AS other_key, l.note
FROM statement_link l JOIN statement a ON a.id = l.from_id JOIN statement b ON b.id = l.to_id
UNION ALL
SELECT b.key, CASE l.kind WHEN 'contradicts' THEN 'contradicted by' WHEN 'supports' THEN 'supported by'
         WHEN 'corrects' THEN 'corrected by' WHEN 'supersedes' THEN 'superseded by' WHEN 'causes' THEN 'caused by'
         ELSE 'refined by' END, a.key, l.note
FROM statement_link l JOIN statement a ON a.id = l.from_id JOIN statement b ON b.id = l.to_id;
