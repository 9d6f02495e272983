-- What reserves it holds
-- for    country
-- more   country-reserves country
-- param  entity text * whose profile it is
-- column commodity text
-- column quantity  t
-- column unit      text
-- column basis     text
-- column year      year
-- column noticed   text  rules of the checks that noticed something
-- column source    source
-- column key       key
SELECT r.commodity || CASE r.form WHEN '' THEN '' ELSE ' (' || r.form || ')' END AS commodity, r.quantity, r.unit, r.basis, r.year,
       (SELECT group_concat(f.rule, ', ') FROM finding f WHERE f.row_key = r.key) AS noticed, r.edition AS source, r.key
FROM reserves r
WHERE r.country_key = :entity AND r.is_newest = 1 AND r.quantity > 0 AND r.year = (SELECT max(period) FROM newest_edition WHERE measure = 'reserves')
ORDER BY r.commodity
LIMIT 12;
