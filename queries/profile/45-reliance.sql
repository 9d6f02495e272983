-- How far the United States relies on imports
-- for    commodity
-- more   reliance commodity
-- param  entity text * whose profile it is
-- column form     text
-- column year     year
-- column reliance %
-- column bound    text
-- column flag     text
-- column in_table text
-- column source   source
-- column key      key
-- chart line year reliance form
SELECT form, period AS year, value AS reliance, bound, flag, detail AS in_table, source, key
FROM observation_text
WHERE measure = 'reliance' AND place_key = 'country/USA' AND commodity_key = :entity
  AND period = (SELECT max(o.period) FROM observation_text o
                WHERE o.measure = 'reliance' AND o.place_key = 'country/USA' AND o.commodity_key = :entity)
ORDER BY published_on DESC, form, in_table
LIMIT 10;
