-- Which minerals did an edition revise, and how much?
-- chart  bar commodity changed
-- param  from      source    * the earlier edition
-- param  to        source    * the later edition
-- param  commodity commodity - one commodity only
-- column commodity    text
-- column changed      count  figures that both editions have, and that differ
-- column added        count  figures that the later edition alone has
-- column removed      count  figures that the earlier edition alone has
-- column change_pct   %      the largest revision of output, by countries of at least 1 % of the world's in the earlier edition
-- column revised      text   which country, stage and year that is
-- column key          key    that figure in the later edition, or one of those that differ
-- also   closed       count  numbers of the earlier edition that the later withholds or does not know
-- also   opened       count  numbers that the earlier edition withheld or did not know
-- also   from_value   t      canonical unit
-- also   to_value     t
-- also   unit         text
-- also   commodity_key text
--
-- `diff` lists the figures. Reserves are compared whatever year they carry.
WITH figure AS (
  SELECT o.commodity_id, o.form, o.measure, o.stage, o.basis, o.place_id, coalesce(o.partner_id, 0) AS partner, o.detail, o.unit,
         CASE o.measure WHEN 'reserves' THEN 'now' ELSE o.period END AS at_, s.key = :to AS later, o.key,
         CASE WHEN x.id IS NULL THEN o.value ELSE x.value END AS value, CASE WHEN x.id IS NULL THEN o.bound ELSE '' END AS bound,
         CASE WHEN x.id IS NULL THEN o.flag ELSE 'corrected' END AS flag
  FROM source s
  JOIN observation o ON o.source_id = s.id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE s.key IN (:from, :to) AND :from <> :to AND (:commodity IS NULL OR o.commodity_id = (SELECT e.id FROM entity e WHERE e.key = :commodity))
), pair AS (
  SELECT commodity_id, form, measure, stage, basis, place_id, unit, at_, max(CASE WHEN later THEN key END) AS to_key,
         max(CASE WHEN NOT later THEN key END) AS from_key, max(CASE WHEN later THEN value END) AS to_value,
         max(CASE WHEN NOT later THEN value END) AS from_value,
         count(DISTINCT coalesce(value, -1) || bound || CASE WHEN value IS NULL THEN flag ELSE '' END) > 1 AS differs
  FROM figure
  GROUP BY commodity_id, form, measure, stage, basis, place_id, partner, detail, unit, at_
), revised AS (
  SELECT r.*, p.label AS place, row_number() OVER (PARTITION BY commodity_id ORDER BY abs(to_value - from_value) / from_value DESC, from_value DESC, at_) AS n
  FROM (SELECT *, max(CASE WHEN place_id = (SELECT w.id FROM entity w WHERE w.key = 'aggregate/world') THEN from_value END)
          OVER (PARTITION BY commodity_id, form, measure, stage, basis, unit, at_) AS world FROM pair WHERE measure = 'production') r
  JOIN entity p ON p.id = r.place_id
  WHERE p.kind = 'country' AND from_value > 0 AND to_value <> from_value AND from_value >= world / 100
), counted AS (
  SELECT commodity_id, sum(differs AND from_key IS NOT NULL AND to_key IS NOT NULL) AS changed, sum(from_key IS NULL) AS added,
         sum(to_key IS NULL) AS removed, sum(from_value IS NOT NULL AND to_value IS NULL AND to_key IS NOT NULL) AS closed,
         sum(from_value IS NULL AND to_value IS NOT NULL AND from_key IS NOT NULL) AS opened,
         max(CASE WHEN differs OR from_key IS NULL OR to_key IS NULL THEN coalesce(to_key, from_key) END) AS key
  FROM pair
  GROUP BY commodity_id
)
SELECT c.label AS commodity, t.changed, t.added, t.removed,
       ROUND(CAST(100.0 * (r.to_value - r.from_value) / r.from_value AS numeric), 1) AS change_pct,
       r.place || ', ' || r.stage || CASE r.form WHEN '' THEN '' ELSE ' (' || r.form || ')' END || ', ' || r.at_ AS revised,
       coalesce(r.to_key, t.key) AS key, t.closed, t.opened, r.from_value, r.to_value, r.unit, c.key AS commodity_key
FROM counted t
JOIN entity c ON c.id = t.commodity_id
LEFT JOIN revised r ON r.commodity_id = t.commodity_id AND r.n = 1
WHERE t.changed + t.added + t.removed > 0
ORDER BY t.changed DESC, c.label;
