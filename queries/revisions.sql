-- What did an edition say, and what does a later one say of the same year?
-- param  commodity commodity * name, symbol or code
-- param  country   country   - one country only
-- column country       country
-- column period        year
-- column measure       text
-- column stage         text
-- column first_edition source
-- column first_value   t
-- column last_edition  source
-- column last_value    t
-- column unit          text
-- column change_pct    %      of the first value
-- column form          text
-- also   first_flag    text
-- also   last_flag     text
-- column key           key    the last figure
-- also   first_key     key
--
-- Only figures of which the first and the last edition differ. World totals are among them.
WITH figure AS (
  SELECT o.*, row_number() OVER (PARTITION BY series, place_key, form, measure, stage, basis, unit, detail, period ORDER BY published_on, source) AS first_rank,
         row_number() OVER (PARTITION BY series, place_key, form, measure, stage, basis, unit, detail, period ORDER BY published_on DESC, source DESC) AS last_rank
  FROM observation_text o
  WHERE o.commodity_key = :commodity AND (:country IS NULL OR o.place_key = :country)
)
SELECT a.place AS country, a.period, a.measure, a.stage, a.source AS first_edition, a.value AS first_value, b.source AS last_edition,
       b.value AS last_value, b.unit, ROUND(CAST(100.0 * (b.value - a.value) / NULLIF(a.value, 0) AS numeric), 1) AS change_pct,
       a.form, a.flag AS first_flag, b.flag AS last_flag, b.key, a.key AS first_key
FROM figure a
JOIN figure b ON b.series = a.series AND b.place_key = a.place_key AND b.form = a.form AND b.measure = a.measure AND b.stage = a.stage AND b.basis = a.basis
  AND b.unit = a.unit AND b.detail = a.detail AND b.period = a.period AND b.last_rank = 1
WHERE a.first_rank = 1 AND a.key <> b.key
  AND (coalesce(a.value, -1) <> coalesce(b.value, -1) OR a.bound <> b.bound OR (a.value IS NULL AND a.flag <> b.flag))
ORDER BY a.measure DESC, a.stage, a.form, a.period, abs(coalesce(b.value, 0) - coalesce(a.value, 0)) DESC, a.place;
