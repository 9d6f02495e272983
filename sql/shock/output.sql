-- The newest tables of production, and what the countries that drop out have in each: a row for each table (commodity, stage, form, basis,
-- unit) and each of :places, a JSON array of keys. :commodities is one too, or NULL for all. What is withheld or not available hides in
-- slack: what the printed world total holds beyond the rows; NULL where nothing bounds it.
WITH wanted AS MATERIALIZED (
  SELECT e.id FROM json_each(:commodities) j JOIN entity e ON e.key = j.value
), figure AS MATERIALIZED (
  SELECT o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period, s.key AS source, coalesce(s.published_on, '') AS published_on, o.place_id,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         p.key AS place_key, p.label AS place, coalesce(x.value, o.value) AS value, o.value_max, CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound,
         CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag, o.note, o.key
  FROM observation o
  JOIN source s ON s.id = o.source_id
  JOIN entity p ON p.id = o.place_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE o.measure = 'production' AND o.stage <> 'secondary' AND length(o.period) = 4 AND (:year IS NULL OR o.period <= :year)
    AND (:stage IS NULL OR o.stage = :stage) AND (:commodities IS NULL OR o.commodity_id IN (SELECT id FROM wanted))
), choice AS (
  SELECT commodity_id, stage, period, source,
         row_number() OVER (PARTITION BY commodity_id, stage ORDER BY period DESC, max(published_on) DESC, source) AS n
  FROM figure
  WHERE role = 'country' AND value IS NOT NULL
  GROUP BY commodity_id, stage, period, source
), counted AS (
  SELECT f.*, CASE WHEN f.bound IN ('<', '<=') THEN 0 ELSE coalesce(f.value, 0) END AS low,
         CASE WHEN f.bound IN ('<', '<=') THEN f.value WHEN f.bound = 'range' THEN f.value_max - f.value ELSE 0 END AS above,
         (f.value IS NULL AND f.flag <> 'not_applicable') OR f.bound IN ('>', '>=') AS hidden
  FROM figure f
  JOIN choice c ON c.commodity_id = f.commodity_id AND c.stage = f.stage AND c.period = f.period AND c.source = f.source AND c.n = 1
), whole AS (
  SELECT commodity_id, stage, form, basis, unit, period, source,
         sum(CASE WHEN role <> 'total' THEN low ELSE 0 END) AS listed, sum(CASE WHEN role <> 'total' THEN above ELSE 0 END) AS above,
         sum(role = 'country' AND low > 0) AS producers, sum(role <> 'total' AND hidden) AS hidden,
         group_concat(CASE WHEN role = 'country' AND hidden THEN place END, '; ') AS hidden_places,
         sum(CASE WHEN role = 'residual' THEN low ELSE 0 END) AS other,
         max(CASE WHEN role = 'total' AND bound NOT IN ('>', '>=') AND coalesce(note, '') NOT LIKE '%xclud%'
               AND coalesce(note, '') NOT LIKE '%not include%' THEN coalesce(value_max, value) END)
           AS printed
  FROM counted
  GROUP BY commodity_id, stage, form, basis, unit, period, source
), own AS (
  SELECT commodity_id, stage, form, basis, unit, place_key, sum(low) AS low, sum(above) AS above, max(hidden) AS hidden, max(key) AS key
  FROM counted
  WHERE role = 'country'
  GROUP BY commodity_id, stage, form, basis, unit, place_key
)
SELECT e.key AS commodity, w.stage, w.form, w.basis, w.unit, w.period, w.source, j.value AS place, coalesce(o.low, 0) AS low,
       coalesce(o.above, 0) AS above, coalesce(o.hidden, 0) AS hidden, w.listed, w.above AS all_above,
       CASE WHEN w.hidden = 0 THEN 0.0 WHEN w.printed IS NOT NULL THEN max(0.0, w.printed - w.listed) END AS slack,
       w.producers = 1 AND w.other = 0 AND w.printed IS NULL AS alone, o.key, w.hidden_places
FROM whole w
JOIN entity e ON e.id = w.commodity_id
CROSS JOIN json_each(:places) j
LEFT JOIN own o ON o.commodity_id = w.commodity_id AND o.stage = w.stage AND o.form = w.form AND o.basis = w.basis AND o.unit = w.unit
  AND o.place_key = j.value
WHERE w.listed > 0
ORDER BY e.key, w.stage, w.form, w.basis, w.unit, j.value;
