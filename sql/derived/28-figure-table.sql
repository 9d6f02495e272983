-- One row per row of figure_table, as the figures give it. Herfindahl-Hirschman index, 0 to 10,000: sum of squared percentage shares.
-- What is open is "other countries", what the printed world total holds beyond the rows where a figure is withheld, and what "less than"
-- and ranges leave room for. Lower bound: all of it counts in the whole and is squared as nothing ("other countries" always, the rest as
-- far as it makes the index smaller). Upper bound: all of it belongs to one country, which may be one whose own figure is open; NULL
-- where a withheld figure is outside the printed total, or the total is itself "more than", so that nothing bounds it: the lower is then
-- the least that n hidden countries can make of it, S / (W^2 + n x S) of squares S and whole W, and 0 where "other countries" are
-- hidden. "More than" counts as what it says, the rest is withheld. A printed total counts as printed, roundings included. A table of
-- one country without a printed total says nothing of the world: its bounds are 0 and 10,000.
CREATE VIEW figure_table_made AS
WITH place AS (
  SELECT o.commodity_id, o.measure, o.stage, o.period, o.form, o.basis, o.unit, o.source_id, o.place_id, p.label,
         CASE WHEN p.kind = 'country' THEN 'country' WHEN p.key LIKE 'aggregate/world%' THEN 'total' ELSE 'residual' END AS role,
         count(o.value) AS numbers,
         sum(CASE WHEN x.id IS NOT NULL THEN x.value WHEN o.bound NOT IN ('<', '<=') THEN o.value ELSE 0 END) AS q,
         sum(CASE WHEN x.id IS NOT NULL THEN 0 WHEN o.bound IN ('<', '<=') THEN o.value WHEN o.bound = 'range' THEN o.value_max - o.value ELSE 0 END)
           AS spread,
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
         sum(CASE WHEN role <> 'total' THEN spread ELSE 0 END) AS spread,
         sum(role <> 'total' AND hidden) AS withheld, sum(role = 'country' AND hidden) AS hidden_countries,
         coalesce(max(CASE WHEN role = 'country' AND (hidden OR spread > 0) THEN q END), 0) AS open_q,
         max(CASE WHEN role = 'total' AND NOT excludes THEN q END) AS printed_total,
         max(CASE WHEN role = 'total' AND NOT excludes THEN q + spread END) AS printed_most,
         max(role = 'total' AND NOT excludes AND hidden) AS printed_open,
         max(CASE WHEN role = 'country' AND n = 1 THEN place_id END) AS top_id,
         max(CASE WHEN role = 'country' AND n = 1 THEN key END) AS top_key,
         max(CASE WHEN role = 'country' AND n = 1 THEN q END) AS top_q,
         sum(CASE WHEN role = 'country' AND n <= 3 THEN q END) AS top3_q,
         group_concat(CASE WHEN role = 'country' AND hidden THEN label END, '; ') AS withheld_countries
  FROM ranked
  GROUP BY commodity_id, measure, stage, period, form, basis, unit, source_id
), whole AS (
  SELECT *, CASE WHEN measure IN ('production', 'reserves') AND listed + other > 0 THEN listed + other END AS total,
         CASE WHEN withheld = 0 THEN 0 WHEN NOT printed_open THEN max(0, printed_total - listed - other) END AS residual,
         max(spread, CASE WHEN withheld = 0 THEN 0 ELSE coalesce(printed_most - listed - other, 0) END) AS most,
         countries = 1 AND other = 0 AND printed_total IS NULL AS alone
  FROM summed
), ends AS (
  SELECT *, other + residual AS open_low, total + residual AS whole_low, other + most AS open_high, total + most AS whole_high
  FROM whole
)
SELECT w.commodity_id, w.measure, w.stage, w.period, w.form, w.basis, w.unit, w.source_id, w.numbers,
       w.numbers > 0 AND row_number() OVER (PARTITION BY w.commodity_id, w.measure, w.stage, w.period, w.form, w.basis, w.unit,
         coalesce(s.series, s.key) ORDER BY w.numbers = 0, s.published_on DESC, w.source_id DESC) = 1 AS is_newest,
       coalesce(w.period = max(CASE WHEN CASE WHEN w.measure IN ('production', 'reserves') THEN w.total > 0 AND w.countries > 0 ELSE w.numbers > 0 END
                                    THEN w.period END)
         OVER (PARTITION BY w.commodity_id, w.measure, w.stage, w.form, w.basis, w.unit, coalesce(s.series, s.key)), 0) AS is_latest,
       w.total,
       CASE WHEN w.total IS NULL THEN NULL WHEN w.alone THEN 0.0
            WHEN w.residual IS NOT NULL THEN 10000 * w.squares / (w.whole_high * w.whole_high)
            WHEN w.withheld > w.hidden_countries THEN 0.0
            ELSE 10000 * w.squares / (w.whole_high * w.whole_high + w.hidden_countries * w.squares) END AS hhi_lower,
       CASE WHEN w.total IS NULL THEN NULL WHEN w.alone THEN 10000.0
            ELSE 10000 * max((w.squares + w.open_low * (w.open_low + 2 * w.open_q)) / (w.whole_low * w.whole_low),
                             (w.squares + w.open_high * (w.open_high + 2 * w.open_q)) / (w.whole_high * w.whole_high)) END AS hhi_upper,
       CASE WHEN w.total IS NOT NULL THEN w.top_id END AS top_id, CASE WHEN w.total IS NOT NULL THEN w.top_key END AS top_key,
       CASE WHEN NOT w.alone THEN 100 * w.top_q / w.total END AS top_share_pct,
       CASE WHEN NOT w.alone THEN 100 * w.top3_q / w.total END AS top3_share_pct,
       CASE WHEN w.total IS NOT NULL THEN w.countries END AS countries, CASE WHEN w.total IS NOT NULL THEN w.withheld END AS withheld,
       CASE WHEN w.total IS NOT NULL THEN w.withheld_countries END AS withheld_countries
FROM ends w JOIN source s ON s.id = w.source_id;
