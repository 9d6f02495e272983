-- What the reliance is computed from
-- param  commodity commodity - all commodities when left out
-- param  year      year      - all years of a commodity, and the latest of all commodities, when left out
-- param  country   country   USA whose tables
-- param  edition   source    - newest edition that has the year when left out
-- param  way       choice:consumption|trade - both when left out
-- param  product   text      - of a table with several products
-- column input     text
-- column value     t         as stored
-- column unit      text
-- column bound     text
-- column flag      text
-- column counted   text      how it goes into the result
-- column year      year
-- column source    source
-- column key       key
-- also   commodity text
-- also   note      text
WITH asked AS (
  SELECT * FROM reliance_component WHERE commodity_key = :commodity AND (:year IS NULL OR year = CAST(:year AS TEXT))
  UNION ALL
  SELECT * FROM reliance_component WHERE :commodity IS NULL AND year = CAST(:year AS TEXT)
  UNION ALL
  SELECT * FROM reliance_component WHERE :commodity IS NULL AND :year IS NULL AND is_latest = 1
), picked AS (
  SELECT c.*, dense_rank() OVER (PARTITION BY commodity_key, year, product, CASE WHEN :edition IS NULL THEN '' ELSE source END
                                 ORDER BY published_on DESC) AS n
  FROM asked c
  WHERE place_key = :country AND (:edition IS NULL OR source = :edition)
    AND (:product IS NULL OR product = :product)
)
SELECT CASE measure WHEN 'domestic_production' THEN 'production' WHEN 'reliance' THEN 'net import reliance as published' ELSE measure END
         || CASE WHEN detail <> '' THEN ': ' || detail WHEN stage <> '' THEN ': ' || stage ELSE '' END AS input,
       value, unit, bound, flag,
       CASE WHEN measure = 'reliance' THEN 'no: what the result is compared with' WHEN counts = 0 THEN 'no: ' || part
            WHEN measure = 'stocks' THEN part ELSE 'as ' || part END AS counted,
       year, source, key, commodity, note
FROM picked
WHERE n = 1 AND (:way IS NULL OR measure IN ('reliance', 'domestic_production') OR (:way = 'trade') = (measure <> 'consumption'))
ORDER BY commodity, product, year DESC, CASE measure WHEN 'domestic_production' THEN 0 WHEN 'import' THEN 1 WHEN 'export' THEN 2 WHEN 'stocks' THEN 3
         WHEN 'consumption' THEN 4 ELSE 5 END, part, detail, key;
