-- How has the concentration of a commodity moved, from year to year and from edition to edition?
-- param  commodity commodity * name, symbol or code
-- param  measure   choice:production|reserves|exports production what is shared out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else the only stage there is
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- param  unit      text      - where it is counted in several units
-- param  product   product   - of exports: one HS code
-- chart  line year hhi_lower edition
-- column year           year
-- column edition        source  each says what it said of the year
-- column hhi_lower      index   Herfindahl-Hirschman index, 0 to 10,000; other countries squared as nothing
-- column hhi_upper      index   other countries and what is withheld as one country; empty when nothing bounds it
-- column top_country    country
-- column top_share_pct  %
-- also   top3_share_pct %
-- also   countries      count   with output above zero
-- column withheld       count   figures withheld, not available or blank
-- also   is_newest      integer 1: no newer edition in the store has the table
-- also   key            key     for `lode why`: every country that goes into it
-- also   total          t
-- also   unit           text
-- also   stage          text
-- also   form           text
-- also   basis          text
-- single stage
-- single form
-- single basis
-- single unit
--
-- See `concentration` for the bounds. Two editions that say different things of one year are two rows; nothing is averaged.
WITH pick AS (
  SELECT year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries, withheld,
         edition, published_on, is_newest, question AS key
  FROM concentration_of
  WHERE measure = :measure AND commodity_key = :commodity
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:unit IS NULL OR unit = :unit) AND :product IS NULL
  UNION ALL
  SELECT year, stage, form, basis, unit, total, hhi_lower, hhi_upper, top_country, top_share_pct, top3_share_pct, countries, withheld,
         edition, published_on, 1, question
  FROM trade_concentration
  WHERE :measure = 'exports' AND commodity_key = :commodity AND (:product IS NULL OR product_key = :product)
    AND (:basis IS NULL OR basis = :basis) AND (:unit IS NULL OR unit = :unit)
), staged AS (
  SELECT * FROM pick
  WHERE stage = :stage
     OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine')))
)
SELECT year, edition, ROUND(CAST(hhi_lower AS numeric), 1) AS hhi_lower, ROUND(CAST(hhi_upper AS numeric), 1) AS hhi_upper, top_country,
       ROUND(CAST(top_share_pct AS numeric), 1) AS top_share_pct, ROUND(CAST(top3_share_pct AS numeric), 1) AS top3_share_pct, countries,
       withheld, is_newest, key, total, unit, stage, form, basis
FROM staged
ORDER BY year, published_on, edition, form, basis;
