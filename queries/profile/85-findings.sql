-- What checks noticed
-- for    any commodity country
-- more   findings about
-- param  entity text * whose profile it is
-- column finding  text
-- column severity text
-- column rule     text
-- column key      key
WITH me AS (
  SELECT id, key FROM entity WHERE key = :entity
), about AS (
  SELECT f.* FROM finding f JOIN observation o ON o.key = f.row_key JOIN me ON me.id IN (o.commodity_id, o.place_id, o.partner_id)
  UNION SELECT f.* FROM finding f JOIN statement s ON s.key = f.row_key JOIN me ON me.id IN (s.subject_id, s.object_id)
  UNION SELECT f.* FROM finding f JOIN me ON me.key = f.row_key
)
SELECT sentence AS finding, severity, rule, row_key AS key
FROM about
ORDER BY severity, count(*) OVER (PARTITION BY rule), rule, row_key
LIMIT 8;
