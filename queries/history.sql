-- How did output develop, year by year, as each edition saw it?
-- param  commodity commodity * name, symbol or code
-- param  country   country   - the printed world total when left out
-- param  stage     stage     - every stage when left out
-- column year      year
-- column quantity  t
-- column unit      text
-- column flag      text
-- column edition   source
-- column stage     text
-- column form      text
-- column basis     text
-- column place     text
-- column key       key
-- chart  line year quantity edition
--
-- A year that several editions give has a row of each: what one revised of another shows. A line of a chart is one edition.
SELECT period AS year, value AS quantity, unit, flag, source AS edition, stage, form, basis, place, key
FROM observation_text
WHERE measure = 'production' AND commodity_key = :commodity
  AND (place_key = :country OR (:country IS NULL AND role = 'total'))
  AND (:stage IS NULL OR stage = :stage)
ORDER BY CASE stage WHEN 'mine' THEN 0 WHEN 'smelter' THEN 1 WHEN 'refinery' THEN 2 ELSE 3 END, stage, form, basis, detail, year, published_on, source;
