-- One row per row of figure_rival, as the figures give it: of the same thing (commodity, form, measure, stage, basis, place, partner, detail,
-- period, unit) an older edition beside the newest of its series, and the newest of a series beside that of a stronger kind of source. A
-- bound that the other keeps is no contradiction.
CREATE VIEW figure_rival_made AS
WITH figure AS (
  SELECT o.id, o.commodity_id, o.place_id, o.form, o.measure, o.stage, o.basis, o.partner_id, o.detail, o.period, o.unit, o.key,
         coalesce(s.series, s.key) AS series, s.key AS source, s.published_on, s.strength,
         CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value, CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound
  FROM observation o
  JOIN (SELECT t.id, t.key, w.series, t.published_on, t.strength FROM source_strength t JOIN source w ON w.id = t.id) s ON s.id = o.source_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE CASE WHEN x.id IS NULL THEN o.value ELSE x.value END IS NOT NULL
), placed AS (
  SELECT *, row_number() OVER (PARTITION BY commodity_id, place_id, form, measure, stage, basis, partner_id, detail, period, unit, series
                               ORDER BY published_on DESC, source DESC) AS place_in_series
  FROM figure
), newest AS (
  SELECT *, first_value(id) OVER (PARTITION BY commodity_id, place_id, form, measure, stage, basis, partner_id, detail, period, unit, series
                                  ORDER BY place_in_series) AS newest_id
  FROM placed
), compared AS (
  SELECT *, first_value(id) OVER (PARTITION BY commodity_id, place_id, form, measure, stage, basis, partner_id, detail, period, unit
                                  ORDER BY CASE place_in_series WHEN 1 THEN 0 ELSE 1 END, strength, published_on DESC, key) AS current_id
  FROM newest
), pair AS (
  SELECT id, commodity_id, value, bound, CASE WHEN place_in_series > 1 THEN newest_id ELSE current_id END AS other_id,
         CASE WHEN place_in_series > 1 THEN 1 ELSE 0 END AS is_revised
  FROM compared
)
SELECT a.id, a.commodity_id, a.other_id, a.is_revised
FROM pair a
JOIN figure b ON b.id = a.other_id
WHERE a.other_id <> a.id AND (b.value <> a.value OR b.bound <> a.bound)
  AND NOT (a.bound IN ('>', '>=') AND b.value > a.value) AND NOT (b.bound IN ('>', '>=') AND a.value > b.value)
  AND NOT (a.bound IN ('<', '<=') AND b.value < a.value) AND NOT (b.bound IN ('<', '<=') AND a.value < b.value);
