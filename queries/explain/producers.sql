-- What the shares are shares of
-- param  commodity commodity * name, symbol or code
-- param  year      year      - latest year with figures when left out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else the only stage there is
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- column input     text
-- column value     t         the sum of what is listed, or the figure as it stands
-- column unit      text
-- column figures   count     how many figures it is
-- column counted   text      how it goes into the shares
-- column source    source
-- column key       key       of the figure, where it is one
WITH pick AS (
  SELECT * FROM observation_text
  WHERE measure = 'production' AND commodity_key = :commodity
    AND (source = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form)
    AND (:basis IS NULL OR basis = :basis)
), staged AS (
  SELECT * FROM pick
  WHERE stage = :stage
     OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine' AND role = 'country')))
), dated AS (
  SELECT *, CASE WHEN role = 'country' AND value IS NULL THEN 'without a number' ELSE role END AS part FROM staged
  WHERE period = coalesce(:year, (SELECT max(period) FROM staged WHERE value IS NOT NULL AND role = 'country'))
)
SELECT CASE part WHEN 'country' THEN 'countries with a figure' WHEN 'without a number' THEN 'countries without a number'
         WHEN 'residual' THEN 'other countries' ELSE 'world total as printed' END AS input,
       sum(value) AS value, unit, count(*) AS figures,
       CASE part WHEN 'total' THEN 'no: rounded, and the sum of what is listed is the whole'
         WHEN 'without a number' THEN 'no: ' || min(flag) ELSE 'yes' END AS counted,
       source, CASE WHEN count(*) = 1 THEN min(key) END AS key
FROM dated
GROUP BY part, unit, stage, form, basis, source
ORDER BY CASE part WHEN 'country' THEN 0 WHEN 'residual' THEN 1 WHEN 'without a number' THEN 2 ELSE 3 END, source;
