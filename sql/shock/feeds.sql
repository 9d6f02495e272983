-- What feeds what: steps of processing, and by-products that come with their host. A row is a statement; `owner` is the commodity that a
-- refined form is a form of, `most` the share of supply that comes that way where a source states it, "10-15" percent.
SELECT s.subject_key AS subject, s.predicate, s.object_key AS object, g.value AS stage, m.value AS most,
       (SELECT min(f.subject_key) FROM statement_text f
        WHERE g.value = 'refined' AND s.predicate = 'processed_into' AND f.object_key = s.object_key AND f.predicate = 'has_form') AS owner, s.key
FROM statement_text s
LEFT JOIN qualifier g ON g.statement_id = s.id AND g.name = 'stage'
LEFT JOIN qualifier m ON m.statement_id = s.id AND m.name = 'share_of_mine_supply_pct'
WHERE s.predicate IN ('byproduct_of', 'processed_into') AND s.polarity = 'positive' AND s.rank <> 'deprecated' AND s.object_key IS NOT NULL
ORDER BY s.key;
