-- How far the United States relies on imports
-- for    commodity
-- more   reliance commodity
-- chart  line year reliance source
-- param  entity text * whose profile it is
-- column form     text
-- column detail   text
-- column year     year
-- column reliance %      net imports as a share of apparent consumption
-- column bound    text   > 50 means more than 50; < 0 is a net exporter
-- column flag     text
-- column source   source
-- column key      key
SELECT form, detail, period AS year, value AS reliance, bound, flag, source, key
FROM observation_text
WHERE measure = 'reliance' AND place_key = 'country/USA' AND commodity_key = :entity AND detail NOT LIKE 'figure%' AND detail NOT LIKE 'table%'
ORDER BY form, detail, period, published_on;
