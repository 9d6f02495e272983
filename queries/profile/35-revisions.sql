-- What editions revised most
-- for    commodity
-- more   revisions commodity
-- param  entity text * whose profile it is
-- column country country
-- column year    year
-- column stage   text
-- column said    t
-- column in_     source
-- column now     t
-- column source  source
-- column key     key
WITH figure AS MATERIALIZED (
  SELECT o.series, o.place_key, o.place, o.form, o.stage, o.basis, o.unit, o.detail, o.period, o.value, o.source, o.key,
         row_number() OVER (PARTITION BY series, place_key, form, stage, basis, unit, detail, period ORDER BY published_on, source) AS first_rank,
         row_number() OVER (PARTITION BY series, place_key, form, stage, basis, unit, detail, period ORDER BY published_on DESC, source DESC) AS last_rank
  FROM observation_text o
  WHERE o.commodity_key = :entity AND o.measure = 'production' AND o.role = 'country' AND o.value IS NOT NULL
)
SELECT a.place AS country, a.period AS year, a.stage, a.value AS said, a.source AS in_, b.value AS now, b.source, b.key
FROM figure a
JOIN figure b ON b.series = a.series AND b.place_key = a.place_key AND b.form = a.form AND b.stage = a.stage AND b.basis = a.basis AND b.unit = a.unit
  AND b.detail = a.detail AND b.period = a.period AND b.last_rank = 1
WHERE a.first_rank = 1 AND a.key <> b.key AND a.value <> b.value
ORDER BY abs(b.value - a.value) DESC
LIMIT 5;
