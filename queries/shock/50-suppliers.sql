-- Who else makes it, and with what capacity to spare?
-- for country facility company
-- chart  bar country share_pct
-- param  output       text * rows
-- param  places       text * the countries that drop out
-- param  rows         integer - at most this many for each stage
-- column commodity    text
-- column stage        text
-- column country      country
-- column output       t
-- column share_pct    %       of what the others make
-- column capacity     t       where it is stated
-- column spare        t       capacity less output, where both are stated
-- column unit         text
-- also   year         year
-- also   form         text
-- column source       source
-- column key          key
WITH gone AS (
  SELECT DISTINCT json_extract(value, '$[0]') AS commodity_key, json_extract(value, '$[1]') AS stage, json_extract(value, '$[2]') AS form,
         json_extract(value, '$[3]') AS basis, json_extract(value, '$[4]') AS unit, json_extract(value, '$[5]') AS year,
         json_extract(value, '$[6]') AS source
  FROM json_each(:output)
), made AS (
  SELECT c.label AS commodity, g.stage, p.id AS place_id, p.label AS country, sum(coalesce(x.value, o.value)) AS output, g.year, g.unit, g.form, g.basis,
         g.source, max(o.key) AS key, c.id AS commodity_id, s.id AS source_id, sum(sum(coalesce(x.value, o.value)))
           OVER (PARTITION BY c.id, g.stage, g.form, g.basis, g.unit) AS rest,
         row_number() OVER (PARTITION BY c.id, g.stage, g.form, g.basis, g.unit ORDER BY sum(coalesce(x.value, o.value)) DESC, p.label) AS place
  FROM gone g
  JOIN entity c ON c.key = g.commodity_key
  JOIN source s ON s.key = g.source
  JOIN observation o ON o.commodity_id = c.id AND o.measure = 'production' AND o.stage = g.stage AND o.period = g.year AND o.source_id = s.id
    AND o.form = g.form AND o.basis = g.basis AND o.unit = g.unit
  JOIN entity p ON p.id = o.place_id AND p.kind = 'country'
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE coalesce(x.value, o.value) > 0 AND p.key NOT IN (SELECT value FROM json_each(:places))
  GROUP BY c.id, c.label, g.stage, g.form, g.basis, g.unit, g.year, g.source, p.id, p.label, s.id
), able AS (
  SELECT m.*, (SELECT sum(k.value) FROM observation k
               WHERE k.commodity_id = m.commodity_id AND k.measure = 'capacity' AND k.stage = m.stage AND k.period = m.year
                 AND k.source_id = m.source_id AND k.form = m.form AND k.basis = m.basis AND k.unit = m.unit AND k.place_id = m.place_id)
              AS capacity
  FROM made m
)
SELECT commodity, stage, country, output, ROUND(100.0 * output / NULLIF(rest, 0), 1) AS share_pct, capacity,
       CASE WHEN capacity IS NOT NULL THEN max(0, capacity - output) END AS spare, unit, year, form, source, key
FROM able
WHERE :rows IS NULL OR place <= :rows
ORDER BY commodity, stage, form, output DESC, country;
