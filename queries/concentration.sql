-- How concentrated is the output of a commodity, with bounds for what is withheld?
-- param  commodity commodity * name, symbol or code
-- param  year      year      - latest year when left out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else every stage there is
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- param  measure   choice:production|reserves|exports production what is shared out
-- param  unit      text      - where it is counted in several units
-- param  product   product   - of exports: one HS code
-- chart  bar stage hhi_lower
-- column commodity         text
-- column year              year
-- column stage             text
-- column hhi_lower         index   Herfindahl-Hirschman index, 0 to 10,000; other countries squared as nothing
-- column hhi_upper         index   other countries and what is withheld as one country; empty when nothing bounds it
-- column top_country       country
-- column top_share_pct     %
-- column countries         count   with output above zero
-- column withheld          count   figures withheld, not available or blank
-- column edition           source
-- column top3_share_pct    %
-- column withheld_countries text
-- column form              text
-- column basis             text
-- column key               key     for `lode why`: every country that goes into it
-- column total             t       of all that is listed, other countries included
-- column unit              text
-- also   measure           text
-- also   top_key           key     the leading country's figure
-- single basis
-- single unit
--
-- HHI = sum over countries of (100 x share) squared; share of all listed output, other countries included; the printed world total is no
-- country and no part of it. What is withheld is what that total holds beyond the rows, and may all belong to one country, one that is
-- listed with "more than" too. Where it stands outside the total, or that is itself "more than", the upper bound is open and the lower is
-- the least that so many hidden countries can make of it. A table of one country that prints no world total says nothing of the world: bounds 0 and 10,000, no share. Reserves
-- count alike. Exports are shares of the value that countries sold to each other, a row for each product code of the commodity and each source.
WITH pick AS (
  SELECT measure, commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries,
         withheld, withheld_countries, edition, is_newest, key AS top_key, question AS key
  FROM concentration_of
  WHERE measure = :measure AND commodity_key = :commodity AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:unit IS NULL OR unit = :unit) AND :product IS NULL
  UNION ALL
  SELECT measure, commodity, year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries,
         withheld, withheld_countries, edition, 1, key AS top_key, question AS key
  FROM trade_concentration
  WHERE :measure = 'exports' AND commodity_key = :commodity AND (:edition IS NULL OR edition = :edition)
    AND (:product IS NULL OR product_key = :product) AND (:basis IS NULL OR basis = :basis) AND (:unit IS NULL OR unit = :unit)
), staged AS (
  SELECT * FROM pick
  WHERE stage = :stage
     OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine')))
)
SELECT commodity, year, stage, ROUND(CAST(hhi_lower AS numeric), 1) AS hhi_lower, ROUND(CAST(hhi_upper AS numeric), 1) AS hhi_upper,
       top_country, ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct, countries, withheld, edition,
       ROUND(CAST(top3_share_pct AS numeric), 1) AS top3_share_pct, withheld_countries, form, basis, key, total, unit, measure, top_key
FROM staged s
WHERE year = coalesce(:year, (SELECT max(year) FROM staged n WHERE n.stage = s.stage AND n.form = s.form))
ORDER BY stage, form, basis, edition;
