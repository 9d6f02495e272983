-- How it is governed
-- for    country
-- more   indicators country
-- param  entity text * whose profile it is
-- column indicator text
-- column year      year
-- column value     text   as printed
-- column source    source
-- column key       key
WITH mine AS (
  SELECT i.name, i.label, i.period, i.original_value, s.key AS source, i.key,
         row_number() OVER (PARTITION BY i.name ORDER BY i.period DESC, s.published_on DESC, s.key DESC) AS newest_
  FROM entity e
  JOIN indicator i ON i.place_id = e.id
  JOIN source s ON s.id = i.source_id
  WHERE e.key = :entity AND i.name LIKE '%.EST'
)
SELECT label || ' (' || name || ')' AS indicator, period AS year, original_value AS value, source, key
FROM mine
WHERE newest_ = 1
ORDER BY name;
