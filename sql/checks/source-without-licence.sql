-- A source of statistics whose licence is not known.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT key AS row_key, 'figures of this source are in the store, but its licence is not stated' AS sentence
FROM source s
WHERE s.licence IS NULL AND EXISTS (SELECT 1 FROM observation o WHERE o.source_id = s.id);
