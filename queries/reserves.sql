-- Who holds the reserves of a commodity?
-- chart  bar country quantity
-- param  commodity commodity * name, symbol or code
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where reserves are counted in several ways
-- column country   country
-- column iso3      text
-- column quantity  t         canonical unit; empty when withheld, not available or given in words
-- column bound     text      > and the like, or the word that is printed instead of a number
-- column unit      text
-- column share_pct %         of the printed world total; empty when that is only a bound
-- column edition   source
-- column key       key
-- column flag      text
-- column year      year
-- column form      text
-- column basis     text
-- single form
-- single basis
-- single unit
-- single edition
--
-- Shares are of the world total that the edition prints where it prints a plain number, since reserves are often given for
-- some countries only.
WITH pick AS (
  SELECT * FROM reserves
  WHERE commodity_key = :commodity
    AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form)
    AND (:basis IS NULL OR basis = :basis)
), dated AS (
  SELECT * FROM pick WHERE year = (SELECT max(year) FROM pick WHERE quantity IS NOT NULL)
), world AS (
  SELECT t.form, t.basis, t.source, t.period, max(CASE WHEN t.bound = '' THEN t.value END) AS quantity
  FROM observation_text t
  WHERE t.commodity_key = :commodity AND t.measure = 'reserves' AND t.role = 'total'
  GROUP BY t.form, t.basis, t.source, t.period
)
SELECT d.country, d.iso3, d.quantity,
       CASE WHEN d.flag = 'unquantified' THEN d.original_value ELSE d.bound END AS bound, d.unit,
       ROUND(CAST(100.0 * d.quantity / NULLIF(w.quantity, 0) AS numeric), 1) AS share_pct,
       d.edition, d.key, d.flag, d.year, d.form, d.basis
FROM dated d
LEFT JOIN world w ON w.form = d.form AND w.basis = d.basis AND w.source = d.edition AND w.period = d.year
ORDER BY d.form, d.basis, d.quantity IS NULL, d.quantity DESC, d.country;
