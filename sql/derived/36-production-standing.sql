-- One row per country, commodity, stage, form and basis: its output in the newest year that has figures, its share of all listed output,
-- other countries included, and its rank among the countries listed. Quantity is NULL, and hidden 1, where the figure is withheld or not
-- available; "less than" counts as nothing, "more than" as what it says. Several figures of a country are added; the key is one of them.
CREATE VIEW production_standing AS
WITH newest AS (
  SELECT commodity_id, form, stage, basis, max(period) AS year
  FROM figure_table
  WHERE measure = 'production' AND numbers > 0
  GROUP BY commodity_id, form, stage, basis
), place AS (
  SELECT o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period AS year, o.source_id, s.series, s.published_on, p.kind, p.key AS place_key,
         p.label AS place,
         sum(CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound IN ('<', '<=') THEN 0 ELSE o.value END) AS quantity,
         max(CASE WHEN x.id IS NULL AND o.value IS NULL AND o.flag <> 'not_applicable' THEN 1 ELSE 0 END) AS hidden,
         max(o.bound) AS bound, min(CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END) AS flag, min(o.key) AS key
  FROM newest n
  JOIN observation o ON o.commodity_id = n.commodity_id AND o.form = n.form AND o.stage = n.stage AND o.basis = n.basis
    AND o.period = n.year AND o.measure = 'production'
  JOIN entity p ON p.id = o.place_id
  JOIN source s ON s.id = o.source_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE p.key NOT LIKE 'aggregate/world%'
  GROUP BY o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period, o.source_id, s.series, s.published_on, p.kind, p.key, p.label
), edition AS (
  SELECT p.*, DENSE_RANK() OVER (PARTITION BY commodity_id, form, stage, basis, coalesce(series, CAST(source_id AS TEXT))
                                 ORDER BY published_on DESC, source_id DESC) AS age
  FROM place p
), summed AS (
  SELECT e.*, sum(quantity) OVER (PARTITION BY commodity_id, form, stage, basis, unit, source_id) AS total,
         sum(CASE WHEN kind = 'country' THEN hidden END) OVER (PARTITION BY commodity_id, form, stage, basis, unit, source_id) AS withheld,
         CASE WHEN max(CASE WHEN kind <> 'country' THEN hidden ELSE 0 END) OVER (PARTITION BY commodity_id, form, stage, basis, unit, source_id) = 0
              THEN coalesce(sum(CASE WHEN kind <> 'country' THEN quantity END) OVER (PARTITION BY commodity_id, form, stage, basis, unit, source_id), 0)
              END AS other,
         RANK() OVER (PARTITION BY commodity_id, form, stage, basis, unit, source_id
           ORDER BY CASE WHEN kind = 'country' THEN 0 ELSE 1 END, CASE WHEN quantity IS NULL THEN 1 ELSE 0 END, quantity DESC) AS place_in_order
  FROM edition e
  WHERE age = 1
)
SELECT c.key AS commodity_key, c.label AS commodity, t.form, t.stage, t.basis, t.unit, t.year, t.place AS country,
       substr(t.place_key, 9) AS iso3, t.quantity, t.bound, t.flag, t.hidden, 100.0 * t.quantity / NULLIF(t.total, 0) AS share_pct,
       CASE WHEN t.quantity > 0 THEN t.place_in_order END AS rank, t.total, t.other, t.withheld, s.key AS edition,
       s.published_on, t.key
FROM summed t
CROSS JOIN entity c
CROSS JOIN source s
WHERE t.kind = 'country' AND c.id = t.commodity_id AND s.id = t.source_id;
