-- What does a country mine, smelt and refine, and how much of the world's output is that?
-- chart  bar commodity share_pct
-- param  country country * name or code
-- param  year    year    - latest year when left out
-- column commodity text
-- column stage     text
-- column quantity  t
-- column unit      text
-- column share_pct %     of all listed output
-- column flag      text
-- column year      year
-- column edition   source
-- column key       key
-- column form      text
-- column basis     text
SELECT p.commodity, p.stage, p.quantity, p.unit, ROUND(CAST(100.0 * p.quantity / c.total AS numeric), 1) AS share_pct, p.flag, p.year, p.edition,
       p.key, p.form, p.basis
FROM production p
LEFT JOIN concentration c ON c.commodity_key = p.commodity_key AND c.form = p.form AND c.stage = p.stage AND c.basis = p.basis
  AND c.year = p.year AND c.edition = p.edition
WHERE 'country/' || p.iso3 = :country AND p.is_newest = 1
  AND p.year = coalesce(:year, (SELECT max(period) FROM newest_edition WHERE measure = 'production'))
ORDER BY share_pct IS NULL, share_pct DESC, p.commodity;
