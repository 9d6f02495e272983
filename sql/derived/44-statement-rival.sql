-- One row per row of statement_rival, as the statements give it: one contradicts or corrects the other by a link, or rests on a deprecated one,
-- or two sources give different numbers or dates (of agreements: kinds, or whether it binds) for the same subject, predicate, validity and
-- qualifiers.
CREATE VIEW statement_rival_made AS
SELECT l.to_id AS id, l.from_id AS other_id, CASE l.kind WHEN 'contradicts' THEN 'contradicted by' ELSE 'corrected by' END AS relation, l.note
FROM statement_link l
WHERE l.kind IN ('contradicts', 'corrects')
UNION ALL
SELECT a.id, b.id, 'rests on', 'what it is about is deprecated: ' || b.rank_reason
FROM statement a
JOIN statement b ON b.id IN (a.subject_statement_id, a.object_statement_id)
WHERE b.rank = 'deprecated' AND a.rank <> 'deprecated'
UNION ALL
SELECT a.id, b.id, 'differs from', NULL
FROM predicate p
CROSS JOIN statement a ON a.predicate = p.key
CROSS JOIN statement b ON b.subject_id = a.subject_id AND b.predicate = a.predicate
CROSS JOIN source_strength wa ON wa.id = (SELECT e.source_id FROM evidence e JOIN source_strength s ON s.id = e.source_id WHERE e.statement_id = a.id
                                         ORDER BY s.strength, s.published_on, e.id LIMIT 1)
CROSS JOIN source_strength wb ON wb.id = (SELECT e.source_id FROM evidence e JOIN source_strength s ON s.id = e.source_id WHERE e.statement_id = b.id
                                         ORDER BY s.strength, s.published_on, e.id LIMIT 1)
WHERE (p.range IN ('quantity', 'date') OR p.key IN ('agreement_kind', 'is_binding')) AND a.id <> b.id AND a.object_id IS NULL AND +b.object_id IS NULL AND a.polarity = 1 AND b.polarity = 1
  AND coalesce(a.unit, '') = coalesce(b.unit, '') AND coalesce(a.valid_from, '') = coalesce(b.valid_from, '')
  AND coalesce(a.valid_to, '') = coalesce(b.valid_to, '') AND wa.id <> wb.id
  AND coalesce((SELECT group_concat(q.name || '=' || q.value) FROM qualifier q WHERE q.statement_id = a.id), '')
    = coalesce((SELECT group_concat(q.name || '=' || q.value) FROM qualifier q WHERE q.statement_id = b.id), '')
  AND (a.value <> b.value OR a.object_text <> b.object_text
       OR substr(a.object_date, 1, length(b.object_date)) <> substr(b.object_date, 1, length(a.object_date)))
  AND NOT (a.bound IN ('>', '>=') AND b.value > a.value) AND NOT (b.bound IN ('>', '>=') AND a.value > b.value)
  AND NOT (a.bound IN ('<', '<=') AND b.value < a.value) AND NOT (b.bound IN ('<', '<=') AND a.value < b.value)
  AND CASE a.rank WHEN 'deprecated' THEN 2 WHEN 'normal' THEN 1 ELSE 0 END * 100000000 + wa.strength * 10000000 + a.id
    > CASE b.rank WHEN 'deprecated' THEN 2 WHEN 'normal' THEN 1 ELSE 0 END * 100000000 + wb.strength * 10000000 + b.id
  AND NOT EXISTS (SELECT 1 FROM statement_link l WHERE l.kind IN ('contradicts', 'corrects')
                  AND ((l.from_id = a.id AND l.to_id = b.id) OR (l.from_id = b.id AND l.to_id = a.id)));
