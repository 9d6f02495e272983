-- What the editions say of the world's output
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'production')
-- more   history commodity
-- param  entity entity * whose profile it is
-- column year     year
-- column quantity t
-- column unit     text
-- column flag     text
-- column stage    text
-- column form     text
-- column source   source
-- column key      key
-- chart line year quantity source
WITH total AS MATERIALIZED (
  SELECT year, quantity, unit, flag, stage, form, basis, edition, published_on, key
  FROM production_total
  WHERE commodity_key = :entity AND role = 'total'
)
SELECT year, quantity, unit, flag, stage, form, edition AS source, key
FROM total t
WHERE quantity IS NOT NULL
  AND (stage, form, basis) = (SELECT stage, form, basis FROM total m WHERE m.quantity IS NOT NULL ORDER BY m.stage <> 'mine', m.form, m.basis LIMIT 1)
  AND 2 <= (SELECT count(*) FROM total c WHERE c.stage = t.stage AND c.form = t.form)
ORDER BY year, published_on;
