-- What the supply risk is computed from
-- param  commodity commodity * name, symbol or code
-- param  country   country   USA whose manufacturers
-- param  year      year      - latest with production and reliance when left out
-- param  stage     stage     - mine, smelter, refinery ...; every stage when left out
-- param  edition   source    - of production; the newest that has the year when left out
-- param  form      form      - where production is counted in several forms
-- param  basis     basis     - where it is counted in several ways
-- continues supply-risk-usgs
-- column input     text
-- column value     t       as stored
-- column unit      text
-- column share_pct %       of all that is listed
-- column asi       ratio   ability to supply; empty: not known, 0 to 1
-- column wsi       ratio   willingness to supply; empty: not known, 0 to 1
-- column source    source
-- column key       key
-- also   note      text
-- also   stage     text
-- also   year      year
, component AS (
  SELECT c.*, dense_rank() OVER (PARTITION BY year ORDER BY published_on DESC, source) AS n
  FROM reliance_component c
  WHERE commodity_key = :commodity AND place_key = :country AND (:year IS NULL OR year = CAST(:year AS TEXT))
), dated AS (
  -- printed: what is withheld counts as nothing in the lower bound, and is no nothing
  SELECT m.*, CASE WHEN flag IN ('reported', 'estimated', 'corrected') THEN quantity END AS printed,
         max(year) OVER (PARTITION BY stage, form, basis) AS latest
  FROM made m JOIN (SELECT DISTINCT year AS relied_in FROM component) c ON c.relied_in = m.year
), listed AS (
  SELECT 1 AS part, 'production: ' || place AS input, printed AS value, unit, 100.0 * printed / whole AS share_pct, asi, wsi, edition AS source, key,
         CASE WHEN flag NOT IN ('reported', 'estimated') THEN replace(flag, '_', ' ') WHEN role = 'residual' THEN 'not squared in the lower bound' ELSE flag END AS note, stage, year
  FROM dated WHERE year = latest AND role <> 'total' AND (quantity > 0 OR hidden)
  UNION ALL
  SELECT 2, 'reliance: ' || CASE measure WHEN 'reliance' THEN 'as published' ELSE replace(measure, '_', ' ') END
         || CASE WHEN detail = '' THEN '' ELSE ' (' || detail || ')' END, value, unit, NULL, NULL, NULL, source, key,
         CASE WHEN bound = '' THEN flag ELSE 'printed with ' || bound END || CASE WHEN counts THEN '' ELSE '; does not count' END, NULL, year
  FROM component WHERE n = 1 AND year IN (SELECT latest FROM dated)
  UNION ALL
  SELECT 3, 'economic vulnerability', value, unit, NULL, NULL, NULL, source, key, NULL, NULL, NULL
  FROM risk_parameter WHERE parameter = 'economic_vulnerability' AND commodity_key = :commodity AND 'country/' || country = :country
)
SELECT input, value, unit, ROUND(CAST(share_pct AS numeric), 2) AS share_pct, asi, wsi, source, key, note, stage, year
FROM listed
ORDER BY part, stage, source, coalesce(value, -1) DESC, input, key;
