-- Which mines, smelters, refineries and projects make a commodity, or stand in a country?
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
SELECT f.facility, f.kind, f.country, f.products, f.operators, f.capacity, f.latitude, f.longitude, f.source, f.key,
       f.source_kind AS support, f.facility_key
FROM facility f
WHERE (:country IS NULL OR f.country_key = :country)
  AND (:commodity IS NULL OR EXISTS (
    SELECT 1 FROM statement_text p
    WHERE p.subject_key = f.facility_key AND p.predicate = 'produces'
      AND (p.object_key = :commodity OR p.object_key IN (SELECT h.object_key FROM statement_text h
             WHERE h.subject_key = :commodity AND h.predicate = 'has_form'))))
ORDER BY f.country, f.facility;
