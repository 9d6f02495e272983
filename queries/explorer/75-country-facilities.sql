-- Mines, smelters, refineries and projects in it
-- for    country
-- more   facilities country
-- chart  map facility latitude longitude
-- param  entity entity * whose profile it is
-- column facility  text
-- column kind      text
-- column products  text
-- column operators text
-- column capacity  text
-- column source    source
-- column key       key
-- also   latitude  deg
-- also   longitude deg
SELECT facility, kind, products, operators, capacity, source, key, latitude, longitude
FROM facility
WHERE country_key = :entity
ORDER BY facility;
