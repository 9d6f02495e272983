-- Who holds reserves
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'reserves')
-- more   reserves commodity
-- chart  bar country quantity
-- param  entity text * whose profile it is
-- column country  country
-- column quantity t
-- column bound    text
-- column unit     text
-- column form     text
-- column basis    text
-- column year     year
-- column noticed  text   rules of the checks that noticed something
-- column source   source
-- column key      key
WITH held AS MATERIALIZED (
  SELECT country, quantity, bound, unit, form, basis, year, edition, is_newest, key FROM reserves WHERE commodity_key = :entity
), dated AS (
  SELECT r.*, row_number() OVER (PARTITION BY form, basis ORDER BY quantity IS NULL, quantity DESC) AS place
  FROM held r
  WHERE is_newest = 1 AND year = (SELECT max(year) FROM held n WHERE n.quantity IS NOT NULL AND n.form = r.form AND n.basis = r.basis)
)
SELECT country, quantity, bound, unit, form, basis, year, (SELECT group_concat(f.rule, ', ') FROM finding f WHERE f.row_key = dated.key) AS noticed, edition AS source, key
FROM dated
WHERE place <= 8 AND quantity > 0
ORDER BY form, basis, place;
