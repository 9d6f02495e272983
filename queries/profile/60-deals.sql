-- Deals
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN statement s ON s.object_id = e.id WHERE e.key = :entity AND s.predicate IN ('covers_commodity'))
-- more   deals commodity
-- param  entity text * whose profile it is
-- column agreement text
-- column signed_on date
-- column value_usd usd
-- column status    text
-- column source    source
-- column key       key
WITH found AS MATERIALIZED (
  SELECT DISTINCT a.key AS agreement_key
  FROM entity c
  JOIN statement st ON st.object_id = c.id AND st.predicate = 'covers_commodity'
  JOIN entity a ON a.id = st.subject_id
  WHERE c.key = :entity
)
SELECT d.agreement, d.signed_on, d.value_usd, coalesce(d.status, d.kind) AS status, d.source, d.key
FROM found f CROSS JOIN deal d ON d.agreement_key = f.agreement_key
ORDER BY coalesce(d.signed_on, ''), d.agreement;
