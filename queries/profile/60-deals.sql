-- Deals
-- for    commodity
-- more   deals commodity
-- param  entity text * whose profile it is
-- column agreement text
-- column signed_on date
-- column value_usd usd
-- column status    text
-- column source    source
-- column key       key
SELECT d.agreement, d.signed_on, d.value_usd, coalesce(d.status, d.kind) AS status, d.source, d.key
FROM deal d
WHERE EXISTS (SELECT 1 FROM statement_text c WHERE c.subject_key = d.agreement_key AND c.predicate = 'covers_commodity'
              AND c.object_key = :entity)
ORDER BY coalesce(d.signed_on, ''), d.agreement;
