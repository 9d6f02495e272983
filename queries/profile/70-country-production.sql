-- What it mines, smelts and refines most of
-- for    country
-- more   country-production country
-- chart  bar commodity share_pct
-- param  entity text * whose profile it is
-- column commodity text
-- column stage     text
-- column quantity  t
-- column unit      text
-- column share_pct %     of all listed output
-- column year      year
-- column noticed   text  rules of the checks that noticed something
-- column source    source
-- column key       key
SELECT p.commodity || CASE p.form WHEN '' THEN '' ELSE ' (' || p.form || ')' END AS commodity, p.stage, p.quantity, p.unit,
       CASE WHEN c.top_share_pct IS NOT NULL THEN ROUND(100.0 * p.quantity / c.total, 1) END AS share_pct, p.year,
       (SELECT group_concat(f.rule, ', ') FROM finding f WHERE f.row_key = p.key) AS noticed, p.edition AS source, p.key
FROM production p
JOIN concentration c ON c.commodity_key = p.commodity_key AND c.form = p.form AND c.stage = p.stage AND c.basis = p.basis
  AND c.year = p.year AND c.edition = p.edition
WHERE p.country_key = :entity AND p.is_newest = 1 AND p.quantity > 0
  AND p.year = (SELECT max(period) FROM newest_edition WHERE measure = 'production')
ORDER BY share_pct DESC
LIMIT 12;
