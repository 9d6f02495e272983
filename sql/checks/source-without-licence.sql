-- A source of statistics whose licence is not known.
-- severity warning
-- column row_key  key
-- column sentence text
SELECT s.key AS row_key, 'figures of this source are in the store, but its licence is not stated' AS sentence
FROM source s
WHERE coalesce(s.licence, '') = ''
  AND (EXISTS (SELECT 1 FROM observation o WHERE o.source_id = s.id)
       OR EXISTS (SELECT 1 FROM document d JOIN import_run r ON r.document_id = d.id WHERE d.source_id = s.id AND r.facts_stored > 0));
