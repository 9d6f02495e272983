-- What is produced of a commodity, at every stage and in every form that is counted?
-- param  commodity commodity * name, symbol or code
-- param  year      year      - the latest year of each table when left out
-- column country   country
-- column quantity  t         canonical unit; empty when withheld or not available
-- column share_pct %         of all listed output, other countries included
-- column flag      text      reported, estimated, withheld, not_available, blank
-- column unit      text
-- column stage     text
-- column form      text
-- column basis     text      what is counted: contained metal, gross weight, an oxide
-- column year      year
-- column edition   source
-- column key       key
-- also   iso3      text
-- chart  bar country quantity
--
-- Each stage, form and basis is a table of its own: shares are of its table. `producers` has one of them, with the bounds of figures.
WITH made AS (
  SELECT * FROM production WHERE commodity_key = :commodity AND is_newest = 1
), dated AS (
  SELECT m.*, sum(CASE WHEN bound IN ('', '~', 'range') THEN quantity END) OVER (PARTITION BY form, stage, basis, unit) AS listed
  FROM made m
  WHERE year = coalesce(:year, (SELECT max(year) FROM made n
                                WHERE n.quantity IS NOT NULL AND n.form = m.form AND n.stage = m.stage AND n.basis = m.basis))
), other AS (
  SELECT form, stage, basis, unit, year, edition, sum(quantity) AS quantity
  FROM production_total WHERE commodity_key = :commodity AND role = 'residual'
  GROUP BY form, stage, basis, unit, year, edition
)
SELECT d.country, d.quantity,
       CASE WHEN d.bound IN ('', '~') THEN ROUND(CAST(100.0 * d.quantity / NULLIF(d.listed + coalesce(o.quantity, 0), 0) AS numeric), 1) END AS share_pct,
       d.flag, d.unit, d.stage, d.form, d.basis, d.year, d.edition, d.key, d.iso3
FROM dated d
LEFT JOIN other o ON o.form = d.form AND o.stage = d.stage AND o.basis = d.basis AND o.unit = d.unit AND o.year = d.year AND o.edition = d.edition
ORDER BY CASE d.stage WHEN 'mine' THEN 0 WHEN 'smelter' THEN 1 WHEN 'refinery' THEN 2 ELSE 3 END, d.stage, d.form, d.basis,
         d.quantity IS NULL, d.quantity DESC, d.country;
