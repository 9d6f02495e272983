-- Who mines, smelts or refines a commodity, and how much of the world's output?
-- chart  bar country quantity
-- param  commodity commodity * name, symbol or code
-- param  year      year      - latest year with figures when left out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else the only stage there is
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- column country   country   where
-- column iso3      text      ISO 3166 alpha-3
-- column quantity  t         canonical unit; empty when withheld or not available
-- column unit      text
-- column share_pct %         of all listed output, other countries included
-- column flag      text      reported, estimated, withheld, not_available, blank
-- column edition   source    who says so
-- column key       key       for `lode why`
-- column year      year
-- column stage     text
-- column form      text
-- column basis     text      what is counted: contained metal, gross weight, an oxide
-- column bound     text
-- column detail    text
-- single stage
-- single form
-- single basis
-- single unit
-- single edition
--
-- Withheld and unavailable figures are listed, not counted. See `concentration` for what they could hide.
WITH pick AS (
  SELECT * FROM production
  WHERE commodity_key = :commodity
    AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form)
    AND (:basis IS NULL OR basis = :basis)
), staged AS (
  SELECT * FROM pick
  WHERE stage = :stage
     OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine')))
), dated AS (
  SELECT * FROM staged
  WHERE year = coalesce(:year, (SELECT max(year) FROM staged WHERE quantity IS NOT NULL))
), rest AS (
  SELECT r.form, r.stage, r.basis, r.edition, sum(r.quantity) AS quantity
  FROM production_total r
  WHERE r.commodity_key = :commodity AND r.role = 'residual' AND r.year IN (SELECT year FROM dated)
  GROUP BY r.form, r.stage, r.basis, r.edition
), whole AS (
  SELECT d.form, d.stage, d.basis, d.edition, sum(CASE WHEN d.bound IN ('', '~', 'range') THEN d.quantity END) AS quantity
  FROM dated d
  GROUP BY d.form, d.stage, d.basis, d.edition
)
SELECT d.country, d.iso3, d.quantity, d.unit,
       CASE WHEN d.bound IN ('', '~')
            THEN ROUND(CAST(100.0 * d.quantity / NULLIF(w.quantity + coalesce(r.quantity, 0), 0) AS numeric), 1) END AS share_pct,
       d.flag, d.edition, d.key, d.year, d.stage, d.form, d.basis, d.bound, d.detail
FROM dated d
JOIN whole w ON w.form = d.form AND w.stage = d.stage AND w.basis = d.basis AND w.edition = d.edition
LEFT JOIN rest r ON r.form = d.form AND r.stage = d.stage AND r.basis = d.basis AND r.edition = d.edition
ORDER BY d.stage, d.form, d.basis, d.quantity IS NULL, d.quantity DESC, d.country;
