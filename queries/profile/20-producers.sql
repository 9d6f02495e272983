-- Who mines it
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'production' AND f.stage = 'mine')
-- more   producers commodity
-- chart  bar country quantity
-- param  entity text * whose profile it is
-- column country   country
-- column quantity  t
-- column unit      text
-- column share_pct %
-- column change    text   since the year before, by the same edition
-- column flag      text
-- column year      year
-- column form      text
-- column noticed   text    rules of the checks that noticed something
-- column source    source
-- column key       key
WITH said AS MATERIALIZED (
  SELECT country, quantity, unit, flag, year, form, stage, basis, detail, edition, is_newest, key
  FROM production WHERE commodity_key = :entity AND stage = 'mine'
), made AS (
  SELECT * FROM said WHERE is_newest = 1
), dated AS (
  SELECT m.*, row_number() OVER (PARTITION BY form ORDER BY quantity IS NULL, quantity DESC) AS place,
         sum(quantity) OVER (PARTITION BY form) AS listed
  FROM made m WHERE year = (SELECT max(year) FROM made n WHERE n.quantity IS NOT NULL AND n.form = m.form)
), other AS (
  SELECT form, stage, basis, year, edition, sum(quantity) AS quantity
  FROM production_total WHERE commodity_key = :entity AND role = 'residual' AND stage = 'mine'
  GROUP BY form, stage, basis, year, edition
)
SELECT d.country, d.quantity, d.unit, ROUND(100.0 * d.quantity / (d.listed + coalesce(o.quantity, 0)), 1) AS share_pct,
       CASE WHEN b.quantity > 0 AND d.quantity IS NOT NULL
            THEN printf('%+d%%', round(100.0 * (d.quantity - b.quantity) / b.quantity)) END AS change,
       d.flag, d.year, d.form,
       (SELECT group_concat(f.rule, ', ') FROM finding f WHERE f.row_key = d.key) AS noticed, d.edition AS source, d.key
FROM dated d
LEFT JOIN other o ON o.form = d.form AND o.stage = d.stage AND o.basis = d.basis AND o.year = d.year AND o.edition = d.edition
LEFT JOIN said b ON b.form = d.form AND b.stage = d.stage AND b.basis = d.basis
  AND b.country = d.country AND b.detail = d.detail AND b.edition = d.edition AND CAST(b.year AS INTEGER) = CAST(d.year AS INTEGER) - 1
WHERE d.place <= 8 AND (d.quantity > 0 OR d.flag = 'withheld')
ORDER BY d.form, d.place;
