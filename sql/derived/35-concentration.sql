-- One row per table of production (commodity, form, stage, basis, year, edition): how concentrated it is. Herfindahl-Hirschman index,
-- 0 to 10,000: sum of squared percentage shares. Lower bound: "other countries" counts in the whole and is squared as nothing. Upper
-- bound: it is one country, together with what the printed world total holds beyond the rows where a figure is withheld; NULL when
-- a withheld figure is outside the printed total, so that nothing bounds it.
CREATE VIEW concentration AS
WITH figure AS (
  SELECT commodity_key, commodity, form, stage, basis, unit, period, source, edition, published_on, is_newest, role, place, value, note,
         CASE WHEN value IS NULL AND flag <> 'not_applicable' THEN 1 ELSE 0 END AS hidden, key
  FROM observation_text
  WHERE measure = 'production' AND bound IN ('', '~', '<', 'range')
), named AS (
  SELECT commodity_key, form, stage, basis, unit, period, source, place, sum(value) AS q, max(hidden) AS hidden
  FROM figure WHERE role = 'country'
  GROUP BY commodity_key, form, stage, basis, unit, period, source, place
), ranked AS (
  SELECT n.*, row_number() OVER (PARTITION BY commodity_key, form, stage, basis, unit, period, source ORDER BY q DESC, place) AS place_rank
  FROM named n
), summed AS (
  SELECT commodity_key, form, stage, basis, unit, period, source, sum(q) AS listed, sum(q * q) AS squares,
         sum(CASE WHEN q > 0 THEN 1 ELSE 0 END) AS countries, sum(hidden) AS withheld,
         max(CASE WHEN place_rank = 1 THEN place END) AS top_country, max(CASE WHEN place_rank = 1 THEN q END) AS top_q,
         sum(CASE WHEN place_rank <= 3 THEN q ELSE 0 END) AS top3_q
  FROM ranked
  GROUP BY commodity_key, form, stage, basis, unit, period, source
), rest AS (
  SELECT commodity_key, form, stage, basis, unit, period, source,
         sum(CASE WHEN role = 'residual' THEN coalesce(value, 0) ELSE 0 END) AS other,
         sum(CASE WHEN role = 'residual' THEN hidden ELSE 0 END) AS other_hidden,
         max(CASE WHEN role = 'total' AND note NOT LIKE '%xclud%' AND note NOT LIKE '%not include%' THEN value
                  WHEN role = 'total' AND note IS NULL THEN value END) AS printed_total
  FROM figure WHERE role <> 'country'
  GROUP BY commodity_key, form, stage, basis, unit, period, source
), whole AS (
  SELECT s.*, coalesce(r.other, 0) AS other, s.listed + coalesce(r.other, 0) AS total,
         s.withheld + coalesce(r.other_hidden, 0) AS unknown,
         CASE WHEN s.withheld + coalesce(r.other_hidden, 0) = 0 THEN 0
              WHEN r.printed_total IS NULL THEN NULL
              WHEN r.printed_total > s.listed + coalesce(r.other, 0) THEN r.printed_total - s.listed - coalesce(r.other, 0)
              ELSE 0 END AS residual
  FROM summed s LEFT JOIN rest r ON r.commodity_key = s.commodity_key AND r.form = s.form AND r.stage = s.stage AND r.basis = s.basis
    AND r.unit = s.unit AND r.period = s.period AND r.source = s.source
)
SELECT w.commodity_key, f.commodity, w.period AS year, w.stage, w.form, w.basis, w.unit, w.total,
       10000 * w.squares / (w.total * w.total) AS hhi_lower,
       CASE WHEN w.residual IS NULL THEN NULL
            WHEN (w.squares + (w.other + w.residual) * (w.other + w.residual)) / ((w.total + w.residual) * (w.total + w.residual))
                 > (w.squares + w.other * w.other) / (w.total * w.total)
            THEN 10000 * (w.squares + (w.other + w.residual) * (w.other + w.residual))
                 / ((w.total + w.residual) * (w.total + w.residual))
            ELSE 10000 * (w.squares + w.other * w.other) / (w.total * w.total) END AS hhi_upper,
       w.top_country, 100 * w.top_q / w.total AS top_share_pct, 100 * w.top3_q / w.total AS top3_share_pct, w.countries, w.unknown AS withheld,
       (SELECT group_concat(place, '; ') FROM (SELECT place FROM named n WHERE n.hidden = 1 AND n.commodity_key = w.commodity_key
          AND n.form = w.form AND n.stage = w.stage AND n.basis = w.basis AND n.unit = w.unit AND n.period = w.period
          AND n.source = w.source ORDER BY place)) AS withheld_countries,
       w.source AS edition, f.published_on, f.is_newest, f.key
FROM whole w
JOIN figure f ON f.commodity_key = w.commodity_key AND f.form = w.form AND f.stage = w.stage AND f.basis = w.basis AND f.unit = w.unit
  AND f.period = w.period AND f.source = w.source AND f.role = 'country' AND f.place = w.top_country
WHERE w.total > 0
GROUP BY w.commodity_key, w.form, w.stage, w.basis, w.unit, w.period, w.source;
