-- Criticality lists
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN statement s ON s.object_id = e.id WHERE e.key = :entity AND s.predicate IN ('lists_as_critical', 'lists_as_strategic'))
-- more   lists commodity
-- param  entity text * whose profile it is
-- column list    text
-- column status  text
-- column date    date
-- column source  source
-- column key     key
SELECT list, status, published_on AS date, source, key
FROM criticality_list WHERE commodity_key = :entity AND rank <> 'deprecated'
ORDER BY coalesce(published_on, ''), list, status;
