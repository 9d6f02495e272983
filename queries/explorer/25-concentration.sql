-- How concentrated, through the years
-- for    commodity
-- more   concentration-trend commodity
-- chart  line year hhi_lower stage
-- param  entity text * whose profile it is
-- column stage       text
-- column form        text
-- column year        year
-- column hhi_lower   index   Herfindahl-Hirschman index, 0 to 10,000; other countries squared as nothing
-- column hhi_upper   index   other countries and what is withheld as one country; empty when nothing bounds it
-- column top_country country
-- column top_pct     %
-- column withheld    text    countries whose figure is withheld, not available or blank
-- column source      source
-- also   key         key
SELECT stage, form, year, ROUND(hhi_lower, 1) AS hhi_lower, ROUND(hhi_upper, 1) AS hhi_upper, top_country, ROUND(top_share_pct, 1) AS top_pct,
       withheld_countries AS withheld, edition AS source, question AS key
FROM concentration_of
WHERE measure = 'production' AND commodity_key = :entity AND is_newest = 1
ORDER BY stage, form, basis, year;
