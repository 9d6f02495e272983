-- What does the store hold: which commodities, measures, years and editions?
-- column commodity text
-- column measure   text
-- column stage     text
-- column form      text
-- column basis     text
-- column first_year year
-- column last_year  year
-- column editions  count
-- column figures   count
SELECT commodity, measure, stage, form, basis, min(period) AS first_year, max(period) AS last_year,
       count(DISTINCT source) AS editions, count(*) AS figures
FROM observation_text
GROUP BY commodity, measure, stage, form, basis
ORDER BY commodity, measure, stage, form, basis;
