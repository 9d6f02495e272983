-- How has the output of a commodity developed, and what did each edition say of each year?
-- param  commodity commodity * name, symbol or code
-- param  country   country   - the world when left out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else the only stage there is
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- column year      year
-- column quantity  t         canonical unit; empty when withheld or not available
-- column unit      text
-- column flag      text      reported, estimated, withheld, not_available, blank
-- column edition   source    who says so
-- column key       key       for `lode why`
-- column place     text
-- column stage     text
-- column form      text
-- column basis     text      what is counted: contained metal, gross weight, an oxide
-- column bound     text
-- chart line year quantity edition
-- single stage
-- single form
-- single basis
-- single unit
--
-- Two rows of one year are what two editions said; nothing is averaged. See `revisions` for how much changed.
WITH told AS (
  SELECT year, quantity, unit, flag, edition, key, country AS place, stage, form, basis, bound, published_on
  FROM production WHERE commodity_key = :commodity AND :country IS NOT NULL
    AND country = (SELECT label FROM entity WHERE key = :country)
  UNION ALL
  SELECT year, quantity, unit, flag, edition, key, place, stage, form, basis, bound, published_on
  FROM production_total WHERE commodity_key = :commodity AND :country IS NULL AND role = 'total'
), pick AS (
  SELECT * FROM told WHERE (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis)
)
SELECT year, quantity, unit, flag, edition, key, place, stage, form, basis, bound
FROM pick
WHERE stage = :stage OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine')))
ORDER BY stage, form, basis, year, published_on, edition;
