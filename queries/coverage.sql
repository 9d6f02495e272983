-- What does the store hold: which commodities, measures, years and editions?
-- param  commodity commodity - one commodity only
-- param  measure   text      - one measure only: production, reserves, price ...
-- column commodity text
-- column measure   text
-- column stage     text
-- column form      text
-- column basis     text
-- column first_year year
-- column last_year  year
-- column editions  count
-- column figures   count
-- also   key       key       of the commodity and measure: with what was read of it
SELECT commodity, measure, stage, form, basis, min(period) AS first_year, max(period) AS last_year,
       count(DISTINCT source) AS editions, count(*) AS figures,
       'coverage/commodity=' || substr(commodity_key, 11) || '/measure=' || measure AS key
FROM observation_text
WHERE (:commodity IS NULL OR commodity_key = :commodity) AND (:measure IS NULL OR measure = :measure)
GROUP BY commodity_key, commodity, measure, stage, form, basis
ORDER BY commodity, measure, stage, form, basis;
