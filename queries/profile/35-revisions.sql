-- What editions revised most
-- for    commodity
-- if     EXISTS (SELECT 1 FROM entity e JOIN figure_table f ON f.commodity_id = e.id WHERE e.key = :entity AND f.measure = 'production')
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
WITH figure AS (
  SELECT o.place, o.stage, o.period, o.value, o.source, o.key, first_value(o.value) OVER w AS said, first_value(o.source) OVER w AS said_in,
         row_number() OVER (PARTITION BY series, place_key, form, stage, basis, unit, detail, period ORDER BY published_on DESC, source DESC) AS last_rank
  FROM observation_text o
  WHERE o.commodity_key = :entity AND o.measure = 'production' AND o.role = 'country' AND o.value IS NOT NULL
  WINDOW w AS (PARTITION BY series, place_key, form, stage, basis, unit, detail, period ORDER BY published_on, source)
)
SELECT place AS country, period AS year, stage, said, said_in AS in_, value AS now, source, key
FROM figure
WHERE last_rank = 1 AND value <> said
ORDER BY abs(value - said) DESC
LIMIT 5;
