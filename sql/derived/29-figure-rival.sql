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
  SELECT *, first_value(id) OVER w AS newest_id, first_value(value) OVER w AS newest_value, first_value(bound) OVER w AS newest_bound
  FROM placed
  WINDOW w AS (PARTITION BY commodity_id, place_id, form, measure, stage, basis, partner_id, detail, period, unit, series ORDER BY place_in_series)
), compared AS (
  SELECT *, first_value(id) OVER w AS current_id, first_value(value) OVER w AS current_value, first_value(bound) OVER w AS current_bound
  FROM newest
  WINDOW w AS (PARTITION BY commodity_id, place_id, form, measure, stage, basis, partner_id, detail, period, unit
               ORDER BY CASE place_in_series WHEN 1 THEN 0 ELSE 1 END, strength, published_on DESC, key)
), pair AS (
  SELECT id, commodity_id, value, bound, CASE WHEN place_in_series > 1 THEN 1 ELSE 0 END AS is_revised,
         CASE WHEN place_in_series > 1 THEN newest_id ELSE current_id END AS other_id,
         CASE WHEN place_in_series > 1 THEN newest_value ELSE current_value END AS other_value,
         CASE WHEN place_in_series > 1 THEN newest_bound ELSE current_bound END AS other_bound
  FROM compared
)
SELECT id, commodity_id, other_id, is_revised
FROM pair
WHERE other_id <> id AND (other_value <> value OR other_bound <> bound)
  AND NOT (bound IN ('>', '>=') AND other_value > value) AND NOT (other_bound IN ('>', '>=') AND value > other_value)
  AND NOT (bound IN ('<', '<=') AND other_value < value) AND NOT (other_bound IN ('<', '<=') AND value < other_value);
