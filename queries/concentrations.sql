-- Which commodities are the most concentrated?
-- param  year    year - latest year with figures when left out
-- param  measure choice:production|reserves|exports production what is shared out
-- param  stage   stage - mine, smelter, refinery ...; every stage when left out
-- chart  bar commodity hhi_lower
-- column commodity      text
-- column stage          text
-- column form           text
-- column hhi_lower      index   Herfindahl-Hirschman index, 0 to 10,000; other countries squared as nothing
-- column hhi_upper      index   other countries and what is withheld as one country; empty when nothing bounds it
-- column top_country    country
-- column top_share_pct  %
-- also   top3_share_pct %
-- also   countries      count   with output above zero
-- also   withheld       count   figures withheld, not available or blank
-- also   edition        source  the newest that has the table
-- column year           year
-- also   key            key     for `lode why`: every country that goes into it
-- also   basis          text
-- also   total          t
-- also   unit           text
-- also   withheld_countries text
--
-- One row per table of the newest edition; a commodity without figures for the year is not there. See `concentration` for the bounds.
-- Tables of one country that print no world total say nothing of the world and stand last. Exports: by value, of each product code.
WITH pick AS (
  SELECT commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries,
         withheld, withheld_countries, edition, question AS key
  FROM concentration_of
  WHERE measure = :measure AND is_newest = 1 AND (:stage IS NULL OR stage = :stage)
    AND year = coalesce(:year, (SELECT max(period) FROM newest_edition WHERE measure = :measure))
  UNION ALL
  SELECT commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries,
         withheld, withheld_countries, edition, question
  FROM trade_concentration
  WHERE :measure = 'exports' AND :stage IS NULL AND year = coalesce(:year, (SELECT CAST(max(year) AS TEXT) FROM trade_product))
)
SELECT commodity, stage, form, ROUND(CAST(hhi_lower AS numeric), 1) AS hhi_lower, ROUND(CAST(hhi_upper AS numeric), 1) AS hhi_upper,
       top_country, ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct, ROUND(CAST(top3_share_pct AS numeric), 1) AS top3_share_pct,
       countries, withheld, edition, year, key, basis, total, unit, withheld_countries
FROM pick
ORDER BY pick.hhi_lower DESC, pick.hhi_upper DESC, commodity, stage, form, basis, edition;
