-- One row per table of production (commodity, form, stage, basis, year, edition): how concentrated it is. Herfindahl-Hirschman index,
-- 0 to 10,000: sum of squared percentage shares. Lower bound: "other countries" and what the printed world total holds beyond the rows,
-- where a figure is withheld, count in the whole and are squared as nothing; "less than" counts as nothing. Upper bound: all of it is
-- one country; NULL when a withheld figure is outside the printed total, so that nothing bounds it. "More than" counts as what it says,
-- the rest is withheld. A table of one country without a printed total says nothing of the world: its bounds are 0 and 10,000.
CREATE VIEW concentration AS
WITH place AS (
  SELECT o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period, o.source_id, o.place_id, p.label,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         sum(CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound NOT IN ('<', '<=') THEN o.value ELSE 0 END) AS q,
         sum(CASE WHEN x.id IS NULL AND o.bound IN ('<', '<=') THEN o.value ELSE 0 END) AS below, max((o.value IS NULL AND o.flag <> 'not_applicable') OR (x.id IS NULL AND o.bound IN ('>', '>='))) AS hidden,
         max(coalesce(o.note, '') LIKE '%xclud%' OR coalesce(o.note, '') LIKE '%not include%') AS excludes, max(o.key) AS key
  FROM observation o JOIN entity p ON p.id = o.place_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  WHERE o.measure = 'production'
  GROUP BY o.commodity_id, o.form, o.stage, o.basis, o.unit, o.period, o.source_id, o.place_id
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY commodity_id, form, stage, basis, unit, period, source_id, role ORDER BY q DESC, label) AS n
  FROM place
), summed AS (
  SELECT commodity_id, form, stage, basis, unit, period, source_id,
         sum(CASE WHEN role = 'country' THEN q END) AS listed,
         sum(CASE WHEN role = 'country' THEN q * q END) AS squares,
         sum(role = 'country' AND q > 0) AS countries,
         coalesce(sum(CASE WHEN role = 'residual' THEN q END), 0) AS other,
         sum(CASE WHEN role <> 'total' THEN below ELSE 0 END) AS below,
         sum(role <> 'total' AND hidden) AS withheld,
         max(CASE WHEN role = 'total' AND NOT excludes THEN q END) AS printed_total,
         max(CASE WHEN role = 'country' AND n = 1 THEN label END) AS top_country,
         max(CASE WHEN role = 'country' AND n = 1 THEN q END) AS top_q,
         max(CASE WHEN role = 'country' AND n = 1 THEN key END) AS key,
         sum(CASE WHEN role = 'country' AND n <= 3 THEN q END) AS top3_q,
         group_concat(CASE WHEN role = 'country' AND hidden THEN label END, '; ') AS withheld_countries
  FROM ranked
  GROUP BY commodity_id, form, stage, basis, unit, period, source_id
), whole AS (
  SELECT *, listed + other AS total,
         CASE WHEN withheld = 0 THEN 0 WHEN printed_total IS NULL THEN NULL ELSE max(0, printed_total - listed - other) END AS residual,
         countries = 1 AND other = 0 AND printed_total IS NULL AS alone
  FROM summed
  WHERE listed + other > 0
)
SELECT c.key AS commodity_key, c.label AS commodity, w.period AS year, w.stage, w.form, w.basis, w.unit, w.total,
       CASE WHEN w.alone THEN 0.0
            ELSE 10000 * w.squares / ((w.total + coalesce(w.residual, 0)) * (w.total + coalesce(w.residual, 0))) END AS hhi_lower,
       CASE WHEN w.alone THEN 10000.0
            WHEN w.residual IS NOT NULL
            THEN 10000 * max((w.squares + w.other * w.other) / (w.total * w.total),
                             (w.squares + (w.other + w.residual + w.below) * (w.other + w.residual + w.below))
                             / ((w.total + w.residual + w.below) * (w.total + w.residual + w.below)))
            END AS hhi_upper,
       w.top_country, CASE WHEN NOT w.alone THEN 100 * w.top_q / w.total END AS top_share_pct,
       CASE WHEN NOT w.alone THEN 100 * w.top3_q / w.total END AS top3_share_pct, w.countries, w.withheld,
       w.withheld_countries, s.key AS edition, s.published_on, CASE WHEN n.source_id = w.source_id THEN 1 ELSE 0 END AS is_newest, w.key
FROM whole w
JOIN entity c ON c.id = w.commodity_id
JOIN source s ON s.id = w.source_id
LEFT JOIN newest_edition n ON n.commodity_id = w.commodity_id AND n.form = w.form AND n.measure = 'production' AND n.stage = w.stage
  AND n.basis = w.basis AND n.unit = w.unit AND n.period = w.period AND n.series = coalesce(s.series, s.key);
