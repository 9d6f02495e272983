-- What reserves does a country hold?
-- param  country country * name or code
-- column commodity text
-- column quantity  t
-- column bound     text  > and the like, or the word that is printed instead of a number
-- column unit      text
-- column year      year
-- column edition   source
-- column key       key
-- column form      text
-- column basis     text
SELECT r.commodity, r.quantity, CASE WHEN r.flag = 'unquantified' THEN r.original_value ELSE r.bound END AS bound, r.unit, r.year, r.edition,
       r.key, r.form, r.basis
FROM reserves r
WHERE 'country/' || r.iso3 = :country AND r.is_newest = 1 AND (r.quantity IS NOT NULL OR r.flag = 'unquantified')
  AND r.year = (SELECT max(year) FROM reserves)
ORDER BY r.commodity, r.form, r.basis;
