-- What drops out with it, and how much the store knows it can make
-- for facility company
-- param  parts      text * rows
-- column facility   text
-- column commodity  text
-- column country    country
-- column kind       text
-- column share_pct  %       owned; 100 where it is operated
-- column capacity_t t/y     at most, of `content`
-- column content    text
-- column known      text
-- column source     source
-- column key        key
-- also   facility_key text
--
-- A capacity is not an output: what is lost lies between nothing and the capacity, and is never more than the country's whole output.
WITH row_ AS (
  SELECT json_extract(value, '$[0]') AS facility_key, json_extract(value, '$[1]') AS commodity_key, json_extract(value, '$[2]') AS country_key,
         json_extract(value, '$[3]') AS kind, json_extract(value, '$[4]') AS share_pct, json_extract(value, '$[5]') AS capacity_t,
         json_extract(value, '$[6]') AS content
  FROM json_each(:parts)
)
SELECT f.label AS facility, c.label AS commodity, p.label AS country, r.kind, r.share_pct, r.capacity_t, r.content,
       CASE WHEN p.id IS NULL THEN 'no country' WHEN r.capacity_t IS NULL THEN 'no capacity: anything up to the country''s output'
            ELSE 'at most the capacity' END AS known,
       s.source, s.key, r.facility_key
FROM row_ r
JOIN entity f ON f.key = r.facility_key
JOIN entity c ON c.key = r.commodity_key
LEFT JOIN entity p ON p.key = r.country_key
LEFT JOIN statement_source s ON s.id = (SELECT x.id FROM statement_text x WHERE x.subject_key = r.facility_key AND x.rank <> 'deprecated'
  AND (x.predicate = 'has_capacity' OR (x.predicate = 'produces' AND x.object_key = r.commodity_key))
  ORDER BY x.predicate, coalesce(x.value_max, x.value) DESC, x.id LIMIT 1)
ORDER BY f.label, c.label, r.content;
