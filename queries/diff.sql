-- What changed from one edition to another?
-- param  from      source    * the earlier edition
-- param  to        source    * the later edition
-- param  commodity commodity - one commodity only
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
WITH a AS (
  SELECT o.*, CASE WHEN o.measure = 'reserves' THEN 'now' ELSE o.period END AS at_ FROM observation_text o
  WHERE o.source = :from AND (:commodity IS NULL OR o.commodity_key = :commodity)
), b AS (
  SELECT o.*, CASE WHEN o.measure = 'reserves' THEN 'now' ELSE o.period END AS at_ FROM observation_text o
  WHERE o.source = :to AND (:commodity IS NULL OR o.commodity_key = :commodity)
), both_ AS (
  SELECT 'changed' AS change, b.commodity, b.place, b.measure, b.stage, b.period, a.value AS from_value, b.value AS to_value, b.unit,
         ROUND(CAST(100.0 * (b.value - a.value) / NULLIF(a.value, 0) AS numeric), 1) AS change_pct, b.key, b.form, b.basis,
         a.flag AS from_flag, b.flag AS to_flag, b.detail
  FROM a JOIN b ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage AND b.basis = a.basis
    AND b.place_key = a.place_key AND b.detail = a.detail AND b.unit = a.unit AND b.at_ = a.at_ AND coalesce(b.partner_key, '') = coalesce(a.partner_key, '')
  WHERE coalesce(a.value, -1) <> coalesce(b.value, -1) OR a.bound <> b.bound OR (a.value IS NULL AND a.flag <> b.flag)
)
SELECT change, commodity, place, measure, stage, period, from_value, to_value, unit, change_pct, key, form, basis, from_flag, to_flag, detail
FROM (
SELECT * FROM both_
UNION ALL
SELECT 'added', b.commodity, b.place, b.measure, b.stage, b.period, NULL, b.value, b.unit, NULL, b.key, b.form, b.basis, NULL, b.flag, b.detail
FROM b LEFT JOIN a ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage AND b.basis = a.basis
  AND b.place_key = a.place_key AND b.detail = a.detail AND b.unit = a.unit AND b.at_ = a.at_ AND coalesce(b.partner_key, '') = coalesce(a.partner_key, '')
WHERE a.key IS NULL
UNION ALL
SELECT 'removed', a.commodity, a.place, a.measure, a.stage, a.period, a.value, NULL, a.unit, NULL, a.key, a.form, a.basis, a.flag, NULL, a.detail
FROM a LEFT JOIN b ON b.commodity_key = a.commodity_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage AND b.basis = a.basis
  AND b.place_key = a.place_key AND b.detail = a.detail AND b.unit = a.unit AND b.at_ = a.at_ AND coalesce(b.partner_key, '') = coalesce(a.partner_key, '')
WHERE b.key IS NULL
) x
ORDER BY CASE change WHEN 'changed' THEN 0 WHEN 'added' THEN 1 ELSE 2 END, commodity, measure DESC, stage, period, place, detail;
