-- What changed from one edition to another?
-- param  from      source    * the earlier edition
-- param  to        source    * the later edition
-- param  commodity commodity - one commodity only
-- param  change    choice:changed|added|removed - all three when left out
-- column change     text  added, removed, changed
-- column commodity  text
-- column place      text
-- column measure    text
-- column stage      text
-- column period     year
-- column from_value t     canonical unit
-- column to_value   t
-- column unit       text
-- column change_pct %     of the earlier value
-- column key        key   the later figure, or the removed one
-- also   form       text
-- also   basis      text
-- also   from_flag  text
-- also   to_flag    text
-- also   detail     text
--
-- Reserves are those of the day on which an edition appears: they are compared whatever year they carry. A year that only the later
-- edition covers is added, one that it no longer covers is removed.
WITH figure AS (
  SELECT o.commodity_id, o.form, o.measure, o.stage, o.basis, o.place_id, coalesce(o.partner_id, 0) AS partner, o.detail, o.unit,
         CASE o.measure WHEN 'reserves' THEN 'now' ELSE o.period END AS at_, s.key = :to AS later, o.period, o.key,
         CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value, CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound,
         CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag
  FROM source s
  JOIN observation o ON o.source_id = s.id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE s.key IN (:from, :to) AND :from <> :to AND (:commodity IS NULL OR o.commodity_id = (SELECT e.id FROM entity e WHERE e.key = :commodity))
), pair AS (
  SELECT commodity_id, form, measure, stage, basis, place_id, detail, unit,
         max(CASE WHEN later THEN period END) AS to_period, max(CASE WHEN NOT later THEN period END) AS from_period,
         max(CASE WHEN later THEN key END) AS to_key, max(CASE WHEN NOT later THEN key END) AS from_key,
         max(CASE WHEN later THEN value END) AS to_value, max(CASE WHEN NOT later THEN value END) AS from_value,
         max(CASE WHEN later THEN bound END) AS to_bound, max(CASE WHEN NOT later THEN bound END) AS from_bound,
         max(CASE WHEN later THEN flag END) AS to_flag, max(CASE WHEN NOT later THEN flag END) AS from_flag
  FROM figure
  GROUP BY commodity_id, form, measure, stage, basis, place_id, partner, detail, unit, at_
), told AS (
  SELECT *, CASE WHEN from_key IS NULL THEN 'added' WHEN to_key IS NULL THEN 'removed'
                 WHEN coalesce(from_value, -1) <> coalesce(to_value, -1) OR from_bound <> to_bound OR (from_value IS NULL AND from_flag <> to_flag)
                 THEN 'changed' END AS change
  FROM pair
)
SELECT t.change, c.label AS commodity, p.label AS place, t.measure, t.stage, coalesce(t.to_period, t.from_period) AS period, t.from_value, t.to_value, t.unit,
       ROUND(CAST(100.0 * (t.to_value - t.from_value) / NULLIF(t.from_value, 0) AS numeric), 1) AS change_pct, coalesce(t.to_key, t.from_key) AS key,
       t.form, t.basis, t.from_flag, t.to_flag, t.detail
FROM told t
JOIN entity c ON c.id = t.commodity_id
JOIN entity p ON p.id = t.place_id
WHERE t.change IS NOT NULL AND (:change IS NULL OR t.change = :change)
ORDER BY CASE t.change WHEN 'changed' THEN 0 WHEN 'added' THEN 1 ELSE 2 END, c.label, t.measure DESC, t.stage, period, p.label, t.detail;
