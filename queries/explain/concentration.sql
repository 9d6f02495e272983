-- What the index is made of
-- param  commodity commodity * name, symbol or code
-- param  year      year      - latest year when left out
-- param  stage     stage     - mine, smelter, refinery ...; the mine when left out, else every stage there is
-- param  edition   source    - newest edition that has the figures when left out
-- param  form      form      - where a commodity is counted in several forms
-- param  basis     basis     - where it is counted in several ways: content, gross, an oxide
-- param  measure   choice:production|reserves|exports production what is shared out
-- param  unit      text      - where it is counted in several units
-- param  product   product   - of exports: one HS code
-- column input     text      a country, other countries, or the world as printed
-- column value     t         output, reserves or exports; empty when no number is printed
-- column unit      text
-- column share_pct %         of all that is listed
-- column square    index     the share squared: what it adds to the index
-- column counted   text      how it goes into the index
-- column flag      text
-- column source    source
-- column key       key       of the figure
-- column form      text
-- also   stage     text
-- also   basis     text
-- also   year      year
WITH pick AS (
  SELECT measure, year, stage, form, basis, unit, total, edition
  FROM concentration_of
  WHERE measure = :measure AND commodity_key = :commodity AND (edition = :edition OR (:edition IS NULL AND is_newest = 1))
    AND (:form IS NULL OR form = :form) AND (:basis IS NULL OR basis = :basis) AND (:unit IS NULL OR unit = :unit)
), staged AS (
  SELECT * FROM pick
  WHERE stage = :stage
     OR (:stage IS NULL AND (stage = 'mine' OR NOT EXISTS (SELECT 1 FROM pick WHERE stage = 'mine')))
), dated AS (
  SELECT * FROM staged s
  WHERE year = coalesce(:year, (SELECT max(year) FROM staged n WHERE n.stage = s.stage AND n.form = s.form))
), part AS (
  SELECT o.role, o.place, o.value, o.bound, o.unit, o.flag, o.detail, o.source, o.key, d.form, d.stage, d.basis, d.year, d.total,
         CASE WHEN o.bound IN ('<', '<=') AND o.flag <> 'corrected' THEN 0 ELSE o.value END AS counts,
         row_number() OVER (PARTITION BY o.place_key, d.form, d.stage, d.basis, d.unit, d.edition ORDER BY o.value IS NULL, o.value DESC, o.key) AS nth,
         sum(CASE WHEN o.bound IN ('<', '<=') AND o.flag <> 'corrected' THEN 0 ELSE o.value END)
           OVER (PARTITION BY o.place_key, d.form, d.stage, d.basis, d.unit, d.edition) AS of_place
  FROM dated d
  JOIN observation_text o ON o.commodity_key = :commodity AND o.measure = d.measure AND o.stage = d.stage AND o.period = d.year
    AND o.form = d.form AND o.basis = d.basis AND o.unit = d.unit AND o.source = d.edition
), sold AS (
  SELECT x.exporter, x.value_usd, x.share_pct, x.source, x.key, t.form, t.year
  FROM trade_concentration t
  JOIN trade_by_exporter x ON x.product_key = t.product_key AND x.year = t.year AND x.source = t.edition AND x.reported_by = t.reported_by
  WHERE :measure = 'exports' AND t.commodity_key = :commodity AND (:product IS NULL OR t.product_key = :product)
    AND (:edition IS NULL OR t.edition = :edition)
    AND t.year = coalesce(:year, (SELECT max(n.year) FROM trade_concentration n
                                  WHERE n.commodity_key = :commodity AND n.form = t.form AND (:edition IS NULL OR n.edition = :edition)))
), listed AS (
  SELECT place || CASE detail WHEN '' THEN '' ELSE ' (' || detail || ')' END || CASE role WHEN 'total' THEN ', as printed' ELSE '' END AS input,
         value, unit,
         CASE WHEN role <> 'total' THEN 100.0 * counts / total END AS share_pct,
         CASE WHEN role = 'country' AND nth = 1 THEN (100.0 * of_place / total) * (100.0 * of_place / total) END AS square,
         CASE WHEN role = 'total' THEN CASE WHEN bound IN ('>', '>=') THEN 'no: bounds nothing' ELSE 'no: bounds what is withheld' END WHEN flag = 'not_applicable' THEN 'no: ' || flag
              WHEN value IS NULL THEN 'no: ' || flag || ', widens the upper bound'
              WHEN bound IN ('<', '<=') AND flag <> 'corrected' THEN 'lower bound: in the whole alone; upper bound: as nothing, or in the rest'
              WHEN role <> 'country' THEN 'lower bound: in the whole alone; upper bound: as one country'
              WHEN bound IN ('>', '>=', 'range') THEN 'yes, and what is above widens the bounds'
              WHEN nth > 1 THEN 'yes, with the other figures of the country' ELSE 'yes' END AS counted,
         flag, source, key, form, stage, basis, year,
         CASE role WHEN 'country' THEN 0 WHEN 'total' THEN 2 ELSE 1 END AS place_
  FROM part
  UNION ALL
  SELECT exporter, value_usd, 'USD', share_pct, share_pct * share_pct, 'yes', 'reported', source, key, form, '', 'value',
         CAST(year AS TEXT), 0
  FROM sold
)
SELECT input, value, unit, ROUND(CAST(share_pct AS numeric), 2) AS share_pct, ROUND(CAST(square AS numeric), 2) AS square, counted,
       flag, source, key, form, stage, basis, year
FROM listed
ORDER BY stage, form, basis, source, place_, value IS NULL, value DESC, input;
