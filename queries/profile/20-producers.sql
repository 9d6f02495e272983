-- Who mines it
-- for    commodity
-- more   producers commodity
-- param  entity entity * whose profile it is
-- column country   country
-- column quantity  t
-- column unit      text
-- column share_pct %
-- column change    text   since the year before, by the same edition
-- column flag      text
-- column year      year
-- column form      text
-- column source    source
-- column key       key
WITH mine AS (
  SELECT * FROM production WHERE commodity_key = :entity AND is_newest = 1 AND stage = 'mine'
), dated AS (
  SELECT m.*, row_number() OVER (PARTITION BY form ORDER BY quantity IS NULL, quantity DESC) AS place
  FROM mine m WHERE year = (SELECT max(year) FROM mine n WHERE n.quantity IS NOT NULL AND n.form = m.form)
)
SELECT d.country, d.quantity, d.unit, ROUND(100.0 * d.quantity / c.total, 1) AS share_pct,
       CASE WHEN b.quantity > 0 AND d.quantity IS NOT NULL
            THEN printf('%+d%%', round(100.0 * (d.quantity - b.quantity) / b.quantity)) END AS change,
       d.flag, d.year, d.form, d.edition AS source, d.key
FROM dated d
JOIN concentration c ON c.commodity_key = d.commodity_key AND c.form = d.form AND c.stage = d.stage AND c.basis = d.basis
  AND c.year = d.year AND c.edition = d.edition
LEFT JOIN production b ON b.commodity_key = d.commodity_key AND b.form = d.form AND b.stage = d.stage AND b.basis = d.basis
  AND b.country = d.country AND b.detail = d.detail AND b.edition = d.edition AND CAST(b.year AS INTEGER) = CAST(d.year AS INTEGER) - 1
WHERE d.place <= 8 AND (d.quantity > 0 OR d.flag = 'withheld')
ORDER BY d.form, d.place;
