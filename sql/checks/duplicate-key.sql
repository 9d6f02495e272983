-- A key that stands for two rows, or two rows for one figure: `lode why` could not tell them apart.
-- severity error
-- column row_key  key
-- column sentence text
WITH keyed AS (
  SELECT key, 'figure' AS what, id FROM observation
  UNION ALL SELECT key, 'indicator', id FROM indicator
  UNION ALL SELECT key, 'source', id FROM source
  UNION ALL SELECT key, 'statement', id FROM statement
  -- a statement has the key of its first evidence
  UNION ALL SELECT e.key, 'evidence of another statement', e.id FROM evidence e JOIN statement s ON s.key = e.key WHERE s.id <> e.statement_id
)
SELECT key AS row_key, 'the key stands for several rows: ' || group_concat(what, ', ') AS sentence
FROM keyed
GROUP BY key
HAVING count(*) > 1
UNION ALL
SELECT max(o.key), 'the same figure stands ' || count(*) || ' times, as ' || group_concat(o.key, ', ')
FROM observation o
GROUP BY o.source_id, o.commodity_id, o.form, o.measure, o.stage, o.basis, o.unit, o.place_id, o.partner_id, o.detail, o.period
HAVING count(*) > 1;
