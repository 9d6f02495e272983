-- What the editions say of the world's output
-- for    commodity
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
SELECT year, quantity, unit, flag, stage, form, edition AS source, key
FROM production_total t
WHERE commodity_key = :entity AND role = 'total' AND quantity IS NOT NULL
  AND (stage, form, basis) = (SELECT stage, form, basis FROM production_total m
        WHERE m.commodity_key = :entity AND m.role = 'total' AND m.quantity IS NOT NULL ORDER BY m.stage <> 'mine', m.form, m.basis LIMIT 1)
  AND 2 <= (SELECT count(*) FROM production_total c WHERE c.commodity_key = :entity AND c.role = 'total' AND c.stage = t.stage AND c.form = t.form)
ORDER BY year, published_on;
