-- How concentrated is the world's mine output?
-- column commodity     commodity
-- column top_country   country
-- column top_share_pct %         of all listed output
-- column hhi_lower     index     Herfindahl-Hirschman index, 0 to 10,000; other countries squared as nothing
-- column hhi_upper     index     other countries and what is withheld as one country; empty when nothing bounds it
-- column countries     count     with output above zero
-- column year          year
-- column form          text
-- column edition       source
-- column key           key
-- chart  bar commodity hhi_lower
-- more   concentrations stage
WITH told AS (
  SELECT c.*, row_number() OVER (PARTITION BY commodity_key, form ORDER BY year DESC, published_on DESC, edition, basis) AS n
  FROM concentration c
  WHERE stage = 'mine' AND is_newest = 1 AND top_share_pct IS NOT NULL
)
SELECT commodity, top_country, ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct, ROUND(CAST(hhi_lower AS numeric), 0) AS hhi_lower,
       ROUND(CAST(hhi_upper AS numeric), 0) AS hhi_upper, countries, year, form, edition, key
FROM told
WHERE n = 1
ORDER BY hhi_lower DESC, commodity, form
LIMIT 20;
