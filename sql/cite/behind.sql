-- The sources behind a key: of a figure, indicator, statement, piece of evidence, flow of trade or edition.
SELECT key FROM source
WHERE id IN (SELECT source_id FROM observation WHERE key = ?1
             UNION SELECT source_id FROM indicator WHERE key = ?1
             UNION SELECT source_id FROM evidence WHERE key = ?1
             UNION SELECT source_id FROM entity WHERE key = ?1
             UNION SELECT ev.source_id FROM evidence ev JOIN statement st ON st.id = ev.statement_id WHERE st.key = ?1)
   OR key = ?1 OR 'source/' || key = ?1 OR substr(?1, 1, length(key) + 7) = 'trade/' || key || '/'
ORDER BY id;
