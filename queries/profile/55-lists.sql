-- Criticality lists
-- for    commodity
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
