-- One row per row of figure_table, as the figures give it. Herfindahl-Hirschman index, 0 to 10,000: sum of squared percentage shares.
-- Lower bound: "other countries" and what the printed world total holds beyond the rows, where a figure is withheld, count in the whole
-- and are squared as nothing; "less than" counts as nothing. Upper bound: all of it is one country, and the whole is not less than the
-- printed total; "less than" counts as nothing or in full, whichever gives more; NULL when a withheld figure is outside the printed total,
-- so that nothing bounds it. "More than" counts as what it says, the rest is withheld. A table of one country without a
-- printed total says nothing of the world: its bounds are 0 and 10,000.
CREATE VIEW figure_table_made AS
WITH place AS (
  SELECT o.commodity_id, o.measure, o.stage, o.period, o.form, o.basis, o.unit, o.source_id, o.place_id, p.label,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         count(o.value) AS numbers,
         sum(CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound NOT IN ('<', '<=') THEN o.value ELSE 0 END) AS q,
         sum(CASE WHEN x.id IS NULL AND o.bound IN ('<', '<=') THEN o.value ELSE 0 END) AS below,
         max((o.value IS NULL AND o.flag <> 'not_applicable') OR (x.id IS NULL AND o.bound IN ('>', '>='))) AS hidden,
         max(coalesce(o.note, '') LIKE '%xclud%' OR coalesce(o.note, '') LIKE '%not include%') AS excludes, max(o.key) AS key
  FROM observation o JOIN entity p ON p.id = o.place_id
  LEFT JOIN correction x ON x.observation_key = o.key AND x.status = 'accepted'
  GROUP BY o.commodity_id, o.measure, o.stage, o.period, o.form, o.basis, o.unit, o.source_id, o.place_id
), ranked AS (
  SELECT *, row_number() OVER (PARTITION BY commodity_id, measure, stage, period, form, basis, unit, source_id, role ORDER BY q DESC, label) AS n
  FROM place
), summed AS (
  SELECT commodity_id, measure, stage, period, form, basis, unit, source_id, sum(numbers) AS numbers,
         sum(CASE WHEN role = 'country' THEN q END) AS listed,
         sum(CASE WHEN role = 'country' THEN q * q END) AS squares,
         sum(role = 'country' AND q > 0) AS countries,
         coalesce(sum(CASE WHEN role = 'residual' THEN q END), 0) AS other,
         sum(CASE WHEN role <> 'total' THEN below ELSE 0 END) AS below,
         sum(role <> 'total' AND hidden) AS withheld,
         max(CASE WHEN role = 'total' AND NOT excludes THEN q END) AS printed_total,
         max(CASE WHEN role = 'country' AND n = 1 THEN place_id END) AS top_id,
         max(CASE WHEN role = 'country' AND n = 1 THEN key END) AS top_key,
         max(CASE WHEN role = 'country' AND n = 1 THEN q END) AS top_q,
         sum(CASE WHEN role = 'country' AND n <= 3 THEN q END) AS top3_q,
         group_concat(CASE WHEN role = 'country' AND hidden THEN label END, '; ') AS withheld_countries
  FROM ranked
  GROUP BY commodity_id, measure, stage, period, form, basis, unit, source_id
), whole AS (
  SELECT *, CASE WHEN measure IN ('production', 'reserves') AND listed + other > 0 THEN listed + other END AS total,
         CASE WHEN withheld = 0 THEN 0 WHEN printed_total IS NULL THEN NULL ELSE max(0, printed_total - listed - other) END AS residual,
         countries = 1 AND other = 0 AND printed_total IS NULL AS alone
  FROM summed
)
SELECT w.commodity_id, w.measure, w.stage, w.period, w.form, w.basis, w.unit, w.source_id, w.numbers,
       w.numbers > 0 AND row_number() OVER (PARTITION BY w.commodity_id, w.measure, w.stage, w.period, w.form, w.basis, w.unit,
         coalesce(s.series, s.key) ORDER BY w.numbers = 0, s.published_on DESC, w.source_id DESC) = 1 AS is_newest,
       w.total,
       CASE WHEN w.total IS NULL THEN NULL WHEN w.alone THEN 0.0
            ELSE 10000 * w.squares / ((w.total + coalesce(w.residual, 0)) * (w.total + coalesce(w.residual, 0))) END AS hhi_lower,
       CASE WHEN w.total IS NULL THEN NULL WHEN w.alone THEN 10000.0
            WHEN w.residual IS NOT NULL
            THEN 10000 * max((w.squares + (w.other + w.residual) * (w.other + w.residual))
                             / ((w.total + w.residual) * (w.total + w.residual)),
                             (w.squares + (w.other + w.residual + w.below) * (w.other + w.residual + w.below))
                             / ((w.total + w.residual + w.below) * (w.total + w.residual + w.below)))
            END AS hhi_upper,
       CASE WHEN w.total IS NOT NULL THEN w.top_id END AS top_id, CASE WHEN w.total IS NOT NULL THEN w.top_key END AS top_key,
       CASE WHEN NOT w.alone THEN 100 * w.top_q / w.total END AS top_share_pct,
       CASE WHEN NOT w.alone THEN 100 * w.top3_q / w.total END AS top3_share_pct,
       CASE WHEN w.total IS NOT NULL THEN w.countries END AS countries, CASE WHEN w.total IS NOT NULL THEN w.withheld END AS withheld,
       CASE WHEN w.total IS NOT NULL THEN w.withheld_countries END AS withheld_countries
FROM whole w JOIN source s ON s.id = w.source_id;
