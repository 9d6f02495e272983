-- How concentrated
-- for    commodity
-- more   concentration commodity
-- chart  bar year hhi_lower
-- param  entity text * whose profile it is
-- column stage       text
-- column form        text
-- column year        year
-- column hhi_lower   index
-- column hhi_upper   index
-- column top_country country
-- column top_pct     %
-- column withheld    text    countries whose figure is withheld, not available or blank
-- column source      source
-- also   key         key
SELECT stage, form, year, ROUND(hhi_lower, 1) AS hhi_lower, ROUND(hhi_upper, 1) AS hhi_upper, top_country, ROUND(top_share_pct, 1) AS top_pct,
       withheld_countries AS withheld, edition AS source, question AS key
FROM concentration_of c
WHERE measure = 'production' AND commodity_key = :entity AND is_newest = 1
  AND year >= (SELECT max(year) - 1 FROM concentration_of n WHERE n.measure = 'production' AND n.commodity_key = :entity AND n.stage = c.stage AND n.form = c.form)
ORDER BY stage, form, basis, year;
