-- Facilities
-- for    commodity
-- more   facilities commodity
-- param  entity text * whose profile it is
-- column facility text
-- column kind     text
-- column country  country
-- column operators text
-- column source   source
-- column key      key
-- also   latitude  deg
-- also   longitude deg
-- chart map facility latitude longitude
SELECT f.facility, f.kind, f.country, f.operators, f.source, f.key, f.latitude, f.longitude
FROM facility f
WHERE EXISTS (SELECT 1 FROM statement_text p WHERE p.subject_key = f.facility_key AND p.predicate = 'produces'
  AND (p.object_key = :entity OR p.object_key IN (SELECT h.object_key FROM statement_text h
         WHERE h.subject_key = :entity AND h.predicate = 'has_form')))
ORDER BY f.country, f.facility
LIMIT 40;
