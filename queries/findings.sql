-- What did the checks notice?
-- param  rule  rule   - one check only
-- param  about entity - only figures and statements of a commodity, a country ...
-- column severity text
-- column rule     text
-- column finding  text
-- column key      key   the row that it is about
--
-- `lode check` and every import look anew; what is no longer so goes away.
WITH me AS (
  SELECT id, key FROM entity WHERE key = :about
), about (id) AS (
  SELECT f.id FROM finding f JOIN observation o ON o.key = f.row_key JOIN me ON me.id IN (o.commodity_id, o.place_id, o.partner_id)
  UNION SELECT f.id FROM finding f JOIN statement s ON s.key = f.row_key JOIN me ON me.id IN (s.subject_id, s.object_id)
  UNION SELECT f.id FROM finding f JOIN me ON me.key = f.row_key
)
SELECT severity, rule, sentence AS finding, row_key AS key
FROM finding
WHERE (:rule IS NULL OR rule = :rule) AND (:about IS NULL OR id IN (SELECT id FROM about))
ORDER BY severity, rule, row_key;
