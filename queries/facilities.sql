-- Which mines, smelters, refineries and projects make a commodity, or stand in a country?
-- chart  map facility latitude longitude
-- param  commodity commodity - what they make
-- param  country   country   - where they are
-- column facility  text
-- column kind      text
-- column country   country
-- column products  text
-- column operators text
-- column capacity  text
-- also   latitude  deg
-- also   longitude deg
-- column source    source
-- column key       key
-- also   support   text   background: nothing better is at hand
-- also   facility_key text
WITH made AS (
  SELECT p.subject_key, min(p.id) AS id
  FROM statement_text p
  WHERE :commodity IS NOT NULL AND p.predicate = 'produces' AND p.polarity = 'positive' AND p.rank <> 'deprecated'
    AND (p.object_key = :commodity OR p.object_key IN (SELECT h.object_key FROM statement_text h
           WHERE h.subject_key = :commodity AND h.predicate = 'has_form'))
  GROUP BY p.subject_key
)
SELECT f.facility, f.kind, f.country, f.products, f.operators, f.capacity, f.latitude, f.longitude, coalesce(s.source, f.source) AS source,
       coalesce(s.key, f.key) AS key, coalesce(s.source_kind, f.source_kind) AS support, f.facility_key
FROM facility f
LEFT JOIN made m ON m.subject_key = f.facility_key
LEFT JOIN statement_source s ON s.id = m.id
WHERE (:country IS NULL OR f.country_key = :country) AND (:commodity IS NULL OR m.id IS NOT NULL)
ORDER BY f.country, f.facility, f.facility_key;
