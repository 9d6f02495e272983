-- What do indicators such as those of governance say of a country?
-- param  country   country *
-- param  indicator text    - the publisher's code or its beginning: PV.EST, PV
-- param  year      year    - the newest of each indicator when left out
-- param  edition   source  - newest edition that has the figure when left out
-- column indicator text
-- column meaning   text
-- column year      year
-- column value     number  as printed
-- column edition   source
-- column key       key
WITH mine AS (
  SELECT i.name, i.label, i.period, i.original_value, s.key AS source, i.key,
         row_number() OVER (PARTITION BY i.name, i.period ORDER BY s.published_on DESC, s.key DESC) AS edition_,
         max(i.period) OVER (PARTITION BY i.name) AS last_
  FROM entity e
  JOIN indicator i ON i.place_id = e.id
  JOIN source s ON s.id = i.source_id
  WHERE e.key = :country
    AND (:indicator IS NULL OR i.name = :indicator OR i.name LIKE :indicator || '.%')
    AND (:edition IS NULL OR s.key = :edition)
)
SELECT name AS indicator, label AS meaning, period AS year, original_value AS value, source AS edition, key
FROM mine
WHERE edition_ = 1 AND (period = :year OR (:year IS NULL AND period = last_))
ORDER BY name, period;
